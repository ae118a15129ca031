// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseassignment.h"
#include "support/result.h"

#include <vector>

/// The course of co-handling and internal assignments as one table.
namespace jiesu {

/// What can be done with an assignment. Written to the history by assignmentActCode(): append only.
enum class AssignmentAction
{
    Ask,
    Sign,
    Answer,
    Withdraw
};
template <> std::span<const Choice> choices<AssignmentAction>();

struct AssignmentTransition
{
    std::optional<AssignmentState> from; ///< nothing: the assignment does not exist yet
    AssignmentAction action;
    AssignmentState to;
    bool needsText; ///< refused without words: the task, the answer, why it is withdrawn
};

/// Every lawful step; for each state the most useful first.
[[nodiscard]] std::span<const AssignmentTransition> assignmentTransitions();
/// Where something may be assigned: the case is dispatched and not answered for good.
[[nodiscard]] std::span<const CaseStatus> assignmentStatuses();

/// The state after @p action, or Invalid with the reason why the step is not lawful. @p state: nothing for
/// one that is to be made. A case that is closed, merged or void lets its assignments be withdrawn only.
[[nodiscard]] Result<AssignmentState> apply(std::optional<AssignmentState> state, AssignmentAction action,
                                            CaseStatus caseStatus);
/// What can be done now, the most useful first.
[[nodiscard]] std::vector<AssignmentAction> lawfulActions(AssignmentState state, CaseStatus caseStatus);
/// False for a step that is not lawful.
[[nodiscard]] bool needsText(std::optional<AssignmentState> state, AssignmentAction action);

/// "assignment_sign".
[[nodiscard]] QString assignmentActCode(AssignmentAction action);
/// "分办", "分办签收"; empty for a code that assignmentActCode() does not make.
[[nodiscard]] QString assignmentActLabel(const QString &code);
[[nodiscard]] QString assignmentActLabel(AssignmentAction action);

} // namespace jiesu
