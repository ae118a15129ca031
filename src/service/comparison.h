// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"
#include "storage/comparisonstore.h"

namespace jiesu {

/// How one answer of the unit's own call compares with the official one.
enum class AnswerMatch
{
    Unknown, ///< one of the two did not ask
    Same,
    Worse, ///< the official answer is worse than ours: what the unit has to look into
    Better
};

/// A case with both sides' answers.
struct Comparison
{
    ComparedCase sides;
    AnswerMatch contacted = AnswerMatch::Unknown;
    AnswerMatch solved = AnswerMatch::Unknown;
    AnswerMatch satisfaction = AnswerMatch::Unknown;

    [[nodiscard]] bool differs() const;
    [[nodiscard]] bool isWorse() const;
};

/// The unit's own call-backs against the official results of a period.
struct ComparisonList
{
    Period period;
    QString ruleName;              ///< it says which day decides the period
    std::vector<Comparison> cases; ///< worse ones first, then other differences, then equal ones
    qint64 compared = 0;           ///< both asked at least one and the same question
    qint64 same = 0;
    qint64 differing = 0;
    qint64 worse = 0;        ///< of the differing ones
    qint64 officialOnly = 0; ///< the unit did not call itself
    qint64 notReached = 0;   ///< the official call reached nobody
};

/// "一般" and "基本满意" are different answers; of satisfaction, what is nearer to 满意 is better, and 未评价
/// compares with nothing.
[[nodiscard]] Comparison compare(const ComparedCase &sides);
/// @throws StorageError
[[nodiscard]] ComparisonList compareFollowUps(Office &office, const Period &period,
                                              const AssessmentRule &rule);

} // namespace jiesu
