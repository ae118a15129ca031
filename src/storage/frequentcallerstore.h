// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <vector>

namespace jiesu {

/// A number that is called from often.
struct FrequentCaller
{
    QString phone;            ///< as text::phoneNumber() gives it
    qint64 times = 0;         ///< calls since then; merged ones count, void ones do not
    qint64 commendations = 0; ///< of them
    Instant last{};
};

/// Who calls often, for the register of warm-hearted citizens.
class FrequentCallerStore final
{
public:
    /// Callers listed at most.
    static constexpr int limit = 100;

    explicit FrequentCallerStore(Database &database)
        : m_database(database)
    {
    }

    /// Most calls first, then the latest. Left out: who asked for confidence in any of these calls, and
    /// whoever is in the register already.
    [[nodiscard]] std::vector<FrequentCaller> since(Instant from, int times);

private:
    Database &m_database;
};

} // namespace jiesu
