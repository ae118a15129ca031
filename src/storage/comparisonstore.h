// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "storage/database.h"

#include <vector>

namespace jiesu {

/// What the unit's own call and the official one said about a case.
struct ComparedCase
{
    CaseId id;
    QString caseNo;
    QString orderNo;
    QString title;
    UnitId unit;
    CaseStatus status = CaseStatus::Closed;
    int round = 1;
    FollowUpAnswers own;
    int officialReached = 0; ///< as ComplaintCase::officialReached, never 0
    FollowUpAnswers official;
    std::optional<Instant> followUpTime; ///< of the latest call
};

/// The cases that were officially followed up.
class ComparisonStore final
{
public:
    explicit ComparisonStore(Database &database)
        : m_database(database)
    {
    }

    /// Of the cases whose day by @p basis lies in @p period, merged and void ones left out; by time of
    /// receipt.
    [[nodiscard]] std::vector<ComparedCase> cases(const Period &period, DayBasis basis);

private:
    Database &m_database;
};

} // namespace jiesu
