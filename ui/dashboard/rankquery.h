// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/unitwarnings.h"
#include "ui/dashboard/boardquery.h"

namespace jiesu {

/// Everything the rank table shows.
struct RankAnswer
{
    Period period = Period::year(2000);
    AssessmentRule rule;               ///< that the figures are made under
    std::vector<AssessmentRule> rules; ///< of each the version in force in the period
    UnitRanking ranking;
    UnitWarnings warnings;
    std::optional<PublishedMark> published;
    QString officeName;
    bool demo = false;
};

/// A count of a row that opens its cases; of a rate it is the denominator, of a warning the cases that took
/// something from the rates it is for.
struct RankCount
{
    enum class Of
    {
        Received,
        Answered,
        Rate,
        Warning
    };
    Of of = Of::Received;
    RateKind rate = RateKind::Response;
};

/// Runs on the office's thread. NotFound for an unknown rule. @param rule as BoardRequest::rule
[[nodiscard]] Result<RankAnswer> askRanks(Office &office, const Period &period, const QString &rule);
/// The cases that stand behind a count of a unit, without the units below it. Its list is exactly as long as
/// the link says; in a published period that may be another number than the one published. Nothing where no
/// case counts.
[[nodiscard]] Result<std::optional<CaseLink>> rankLink(Office &office, const RankAnswer &answer,
                                                       const UnitRanking::Row &row, RankCount count);

} // namespace jiesu
