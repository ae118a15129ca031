// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/funnel.h"

namespace jiesu {

namespace {

/// The last step that a state by itself vouches for.
FunnelStep stepOf(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Registered:
    case CaseStatus::Merged:
    case CaseStatus::Void:
        break;
    case CaseStatus::Dispatched:
    case CaseStatus::ReturnRequested:
        return FunnelStep::Dispatched;
    case CaseStatus::Signed:
        return FunnelStep::Signed;
    case CaseStatus::InProgress:
    case CaseStatus::Replied:
        return FunnelStep::Contacted;
    case CaseStatus::Completed:
    case CaseStatus::FollowedUp:
    case CaseStatus::Closed:
        return FunnelStep::Done;
    }
    return FunnelStep::Received;
}

} // namespace

bool hasReached(FunnelStep step, CaseStatus status)
{
    return stepOf(status) >= std::min(step, FunnelStep::Done);
}

bool hasReached(FunnelStep step, const Outcome &outcome, const AssessmentRule &rule)
{
    if (step == FunnelStep::Received)
        return true;
    if (outcome.directlyAnswered || outcome.disposition != SpecialDisposition::None)
        return false;
    const Answers answers = answersOf(outcome, rule);
    const bool isSolved = answers.solved == Solved::Yes;
    switch (step) {
    case FunnelStep::FollowedUp:
        return answers.from != Answers::From::Nobody;
    case FunnelStep::Solved:
        return isSolved;
    case FunnelStep::Satisfied:
        return isSolved && (answers.satisfaction == Satisfaction::Satisfied ||
                            answers.satisfaction == Satisfaction::Basically);
    default:
        return true;
    }
}

qint64 reached(FunnelStep step, std::span<const StateCount> counts, const AssessmentRule &rule)
{
    qint64 cases = 0;
    for (const StateCount &count : counts) {
        if (hasReached(step, count.status) && hasReached(step, count.outcome.outcome, rule))
            cases += count.outcome.cases;
    }
    return cases;
}

} // namespace jiesu
