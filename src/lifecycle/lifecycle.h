// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "support/result.h"

#include <optional>
#include <span>
#include <vector>

/// The course of a case as one table. Extension, suspension, exclusion, appeal and supervision are records
/// beside the case, not states.
namespace jiesu {

/// What can be done to a case. Written to the history by code(): append only.
enum class CaseAction
{
    Register,
    AnswerDirectly,
    Merge,
    Dispatch,
    Sign,
    RequestReturn,
    ApproveReturn,
    RefuseReturn,
    FirstContact,
    Reassign,
    SubmitReply,
    RejectReply,
    ApproveReply,
    FollowUp,
    Rework,
    Close,
    Reopen,
    Void,
    Unmerge
};
template <> std::span<const Choice> choices<CaseAction>();

struct Transition
{
    std::optional<CaseStatus> from; ///< nothing: the case does not exist yet
    CaseAction action;
    CaseStatus to;
    bool needsReason; ///< the step is refused by the pages without a reason
};

/// Every lawful step; for each state the most useful first.
[[nodiscard]] std::span<const Transition> transitions();

/// The state after @p action, or Invalid with the reason why the step is not lawful.
/// @param wasSigned where a refused return goes back to: the case had been signed before the return was asked
/// for (then Signed) or not (then Dispatched). Read for RefuseReturn only.
[[nodiscard]] Result<CaseStatus> apply(CaseStatus status, CaseAction action, bool wasSigned = false);

/// What can be done now, the most useful first.
[[nodiscard]] std::vector<CaseAction> lawfulActions(CaseStatus status);

/// Must the person give a reason? False for a step that is not lawful.
[[nodiscard]] bool needsReason(CaseStatus status, CaseAction action);

/// Still being worked on: neither closed, merged nor void.
[[nodiscard]] bool isOpen(CaseStatus status);

} // namespace jiesu
