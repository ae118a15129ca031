// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/referencedata.h"
#include "storage/database.h"

namespace jiesu {

/// Counts that would read every case of the office (a category, a street with a type, all closed cases), kept
/// by filter and month of receipt in case_count. Triggers throw a month away with every change of one of its
/// cases, so that only the months touched are counted again.
class CaseCounts final
{
public:
    CaseCounts(Database &database, const ReferenceData &reference)
        : m_database(database)
        , m_reference(reference)
    {
    }

    /// Neither a small index nor the tally serves the filter, and it covers more than three months. The
    /// search text is not looked at.
    [[nodiscard]] static bool canKeep(const CaseFilter &filter, const ReferenceData &reference);
    /// Precondition: canKeep(). Keeps what it had to count; where that cannot be written, the count is right
    /// all the same.
    [[nodiscard]] qint64 count(const CaseFilter &filter);

private:
    [[nodiscard]] qint64 counted(const CaseFilter &filter, const Period &period);
    void keep(const QString &key, const std::vector<std::pair<int, qint64>> &counts);

    Database &m_database;
    const ReferenceData &m_reference;
};

} // namespace jiesu
