// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/outcome.h"

#include <array>
#include <span>
#include <vector>

namespace jiesu {

/// How far a case has come on its way. Each step is part of the one before, so that a funnel never widens.
enum class FunnelStep
{
    Received,
    Dispatched, ///< not answered at once; the case is in the state 待签收 or a later one
    Signed,
    Contacted,
    Done,       ///< answered and reviewed: 待回访 or later
    FollowedUp, ///< with a follow-up call of this or an earlier round, even one that reached nobody
    Solved,     ///< the citizen says so
    Satisfied   ///< satisfied or basically satisfied
};
inline constexpr std::array funnelSteps{FunnelStep::Received,  FunnelStep::Dispatched, FunnelStep::Signed,
                                        FunnelStep::Contacted, FunnelStep::Done,       FunnelStep::FollowedUp,
                                        FunnelStep::Solved,    FunnelStep::Satisfied};

/// Does a case in this state count as having come so far, as far as the state can tell? A case sent back to
/// an earlier state stands where it stands now.
[[nodiscard]] bool hasReached(FunnelStep step, CaseStatus status);
/// Does the outcome agree with the step? A case has come as far as @p step if both say so.
[[nodiscard]] bool hasReached(FunnelStep step, const Outcome &outcome, const AssessmentRule &rule);

/// Cases with the same state and the same outcome.
struct StateCount
{
    CaseStatus status = CaseStatus::Registered;
    OutcomeCount outcome;
};

/// How many came as far as the step. @param counts of cases that count in the volume
[[nodiscard]] qint64 reached(FunnelStep step, std::span<const StateCount> counts, const AssessmentRule &rule);

} // namespace jiesu
