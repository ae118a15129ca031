// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caserequest.h"
#include "support/result.h"

#include <vector>

/// The course of the requests beside a case as one table: some are asked for and decided, the others are
/// ordered and answered. A return (派单异议) is a state of the case, see lifecycle.h.
namespace jiesu {

/// What can be done with a request. Written to the history by requestActCode(): append only.
enum class RequestAction
{
    Raise,
    Approve,
    Refuse,
    Withdraw,
    End, ///< of a suspension: the clocks run again
    Answer,
    Close,
    SendBack ///< 督办退回: the answer does not do, another one is due
};
template <> std::span<const Choice> choices<RequestAction>();

struct RequestTransition
{
    RequestKind kind;
    std::optional<RequestState> from; ///< nothing: the request does not exist yet
    RequestAction action;
    RequestState to;
    bool needsText; ///< refused without words: why, what was answered
};

/// Every lawful step; for each state the most useful first.
[[nodiscard]] std::span<const RequestTransition> requestTransitions();

/// What a kind of request asks for beside its reason.
struct RequestForm
{
    RequestKind kind;
    const char *reasonLabel; ///< zh: what `raised.text` says
    const char *targetLabel; ///< zh; empty: the kind has no target
    bool needsEvidence;
    bool hasDueAt; ///< takes one; an extension cannot do without
    bool hasLevel;
    bool hasTakesOut;
    bool tellsBoth; ///< approved only when complainant and hotline were told (条例 §15(2))
    bool hasSolved; ///< its answer says whether the matter was solved
    std::span<const CaseStatus> caseStatuses; ///< where it may be raised and approved
};
[[nodiscard]] const RequestForm &requestForm(RequestKind kind);
[[nodiscard]] QString reasonLabel(RequestKind kind);
/// Empty for a kind without a target.
[[nodiscard]] QString targetLabel(RequestKind kind);

/// The state after @p action, or Invalid with the reason why the step is not lawful. @p state: nothing for a
/// request that is to be raised. The state of the case counts for raising and approving only.
[[nodiscard]] Result<RequestState> apply(RequestKind kind, std::optional<RequestState> state,
                                         RequestAction action, CaseStatus caseStatus);
/// What can be done with a request now, the most useful first.
[[nodiscard]] std::vector<RequestAction> lawfulActions(RequestKind kind, RequestState state,
                                                       CaseStatus caseStatus);
/// What can be raised on a case in this state, in the order of RequestKind.
[[nodiscard]] std::vector<RequestKind> lawfulRequests(CaseStatus caseStatus);
/// False for a step that is not lawful.
[[nodiscard]] bool needsText(RequestKind kind, std::optional<RequestState> state, RequestAction action);
/// Does somebody still have to decide, answer or close it? An approved suspension runs until it ends.
[[nodiscard]] bool isOpen(RequestKind kind, RequestState state);
/// Ordered and answered, rather than asked for and decided.
[[nodiscard]] bool isOrder(RequestKind kind);

/// "extension_approve".
[[nodiscard]] QString requestActCode(RequestKind kind, RequestAction action);
/// "同意延期"; empty for a code that requestActCode() does not make.
[[nodiscard]] QString requestActLabel(const QString &code);
[[nodiscard]] QString requestActLabel(RequestKind kind, RequestAction action);

} // namespace jiesu
