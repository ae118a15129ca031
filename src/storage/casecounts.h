// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/referencedata.h"
#include "storage/database.h"

#include <functional>

namespace jiesu {

/// How far a count has come.
struct CountSoFar
{
    qint64 cases = 0;   ///< in the months counted
    int monthsLeft = 0; ///< 0: all of them
};

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

    /// The filter covers more than three months of receipt and no small index serves it; nor does the tally
    /// of the whole office. @param byText the texts are looked into: then the small indexes do not matter
    [[nodiscard]] static bool canKeep(const CaseFilter &filter, const ReferenceData &reference, bool byText);
    /// Precondition: canKeep(). Keeps what it had to count; where that cannot be written, the count is right
    /// all the same. @param countOf counts the filter of one month @param enough asked after each month that
    /// had to be counted: leave the others for the next time
    [[nodiscard]] CountSoFar count(const CaseFilter &filter,
                                   const std::function<qint64(const CaseFilter &)> &countOf,
                                   const std::function<bool()> &enough);

private:
    void keep(const QString &key, const std::vector<std::pair<int, qint64>> &counts);

    Database &m_database;
    const ReferenceData &m_reference;
};

} // namespace jiesu
