// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <map>

namespace jiesu {

/// Our own case numbers: "JS-2026-000001", those of a year one after the other, also past those that came
/// with an import. Inside the caller's transaction; a counter is read once and kept until store().
class CaseNumbers final
{
public:
    explicit CaseNumbers(Database &database)
        : m_database(database)
    {
    }
    /// The next number of the year in which @p receivedAt lies.
    [[nodiscard]] QString next(Instant receivedAt);
    /// A case keeps the number it came with: if it is one of this kind, no other case gets it.
    void noteForeign(const QString &caseNo);
    /// Writes the counters that moved; without it the numbers are given out again.
    void store();

private:
    struct Counter
    {
        qint64 last = 0;
        bool moved = false;
    };
    Counter &counter(int year);

    Database &m_database;
    std::map<int, Counter> m_counters; ///< by year
};

} // namespace jiesu
