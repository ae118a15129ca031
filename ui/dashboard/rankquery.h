// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/boardquery.h"

namespace jiesu {

/// Everything the rank table shows.
struct RankAnswer
{
    Period period = Period::year(2000);
    AssessmentRule rule; ///< that the figures are made under
    std::vector<AssessmentRule> rules;
    UnitRanking ranking;
    std::optional<PublishedMark> published;
    QString officeName;
    bool demo = false;
};

/// The counts of a row that open their cases.
enum class RankCount
{
    Received,
    Answered,
    Response,
    Resolution,
    Satisfaction
};

/// Runs on the office's thread. NotFound for an unknown rule. @param rule code; empty for the default rule
[[nodiscard]] Result<RankAnswer> askRanks(Office &office, const Period &period, const QString &rule);
/// The cases that stand behind a count of a unit: of a rate those of its denominator. Its list is exactly as
/// long as the link says; in a published period that may be another number than the one published. Nothing
/// where no case counts, for cases without a unit, and where a list of the unit would take in the units below
/// it.
[[nodiscard]] Result<std::optional<CaseLink>> rankLink(Office &office, const RankAnswer &answer,
                                                       const UnitRanking::Row &row, RankCount count);

} // namespace jiesu
