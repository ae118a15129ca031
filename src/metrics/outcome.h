// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "metrics/assessmentrule.h"

#include <optional>

namespace jiesu {

/// Did the official follow-up get through? None: there was none yet.
enum class Reached
{
    None,
    Yes,
    No
};
template <> std::span<const Choice> choices<Reached>();

/// What assessment needs to know of one case. Official answers are those of the latest district or city
/// follow-up, self answers those of the unit's own call.
struct Outcome
{
    RequestType type = RequestType::Unknown;
    CaseStatus status = CaseStatus::Registered;
    bool directlyAnswered = false; ///< closed without dispatch
    SpecialDisposition disposition = SpecialDisposition::None;
    bool retained = true;     ///< false: excluded from assessment (剔除) by decision
    bool suspended = false;   ///< on record, not due now (挂账)
    bool countExempt = false; ///< 不计入诉求总量
    Reached official = Reached::None;
    Contacted officialContacted = Contacted::None;
    Solved officialSolved = Solved::None;
    Satisfaction officialSatisfaction = Satisfaction::None;
    Contacted selfContacted = Contacted::None;
    Solved selfSolved = Solved::None;
    Satisfaction selfSatisfaction = Satisfaction::None;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// As many cases with the same outcome; what a GROUP BY hands over.
struct OutcomeCount
{
    Outcome outcome;
    qint64 cases = 0;
    qint64 key = 0; ///< finds these cases again: CaseFilter::outcomes
};

/// Why a case is outside the three rates. Where several reasons hold, the first in this order is named.
enum class Exclusion
{
    None,
    Merged,
    Voided,
    CountExempt,
    NotAssessed,
    AnsweredDirectly,
    SpeciallyDisposed,
    Excluded,
    Suspended
};
inline constexpr int exclusionCount = 9;
template <> std::span<const Choice> choices<Exclusion>();

/// Does the case count in the volume (受理量)? Not if merged, void, exempt, or of a type or special
/// disposition the rule leaves out.
[[nodiscard]] bool isReceived(const Outcome &outcome, const AssessmentRule &rule);
[[nodiscard]] Exclusion exclusionOf(const Outcome &outcome, const AssessmentRule &rule);
[[nodiscard]] inline bool isAssessed(const Outcome &outcome, const AssessmentRule &rule)
{
    return exclusionOf(outcome, rule) == Exclusion::None;
}

/// The answers that count under a rule, and how they were come by.
struct Answers
{
    enum class From
    {
        Nobody,
        Official,
        Self,
        NotReached
    };
    From from = From::Nobody;
    Contacted contacted = Contacted::None;
    Solved solved = Solved::None;
    Satisfaction satisfaction = Satisfaction::None;
};
/// Official answers where the official call got through; else the unit's own if the rule allows and there
/// are any; else none.
[[nodiscard]] Answers answersOf(const Outcome &outcome, const AssessmentRule &rule);

/// Is the case assessed, and is there any answer that counts?
[[nodiscard]] bool isAnswered(const Outcome &outcome, const AssessmentRule &rule);

/// What one case adds to the numerator of a rate, in thousandths of a case; nothing if the case is outside
/// the denominator. The list behind a figure filters by the same functions.
[[nodiscard]] std::optional<int> responsePart(const Outcome &outcome, const AssessmentRule &rule);
[[nodiscard]] std::optional<int> resolutionPart(const Outcome &outcome, const AssessmentRule &rule);
[[nodiscard]] std::optional<int> satisfactionPart(const Outcome &outcome, const AssessmentRule &rule);

} // namespace jiesu
