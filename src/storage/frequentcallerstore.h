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
    explicit FrequentCallerStore(Database &database)
        : m_database(database)
    {
    }

    struct Found
    {
        std::vector<FrequentCaller> callers; ///< most calls first, then the latest
        qint64 total = 0;                    ///< may be more than there are callers
    };
    /// Left out: who asked for confidence in any of these calls, and whoever is in the register already.
    /// @param limit callers at most
    [[nodiscard]] Found since(Instant from, int times, int limit);

private:
    Database &m_database;
};

} // namespace jiesu
