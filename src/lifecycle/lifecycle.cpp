// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/lifecycle.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiesu {

namespace {

using Action = CaseAction;
using Status = CaseStatus;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lifecycle)
};

// clang-format off
constexpr Choice actions[] = {
    {0, "register", QT_TRANSLATE_NOOP("choice", "登记")},
    {1, "answer_directly", QT_TRANSLATE_NOOP("choice", "直接答复")},
    {2, "merge", QT_TRANSLATE_NOOP("choice", "合并重复")}, {3, "dispatch", QT_TRANSLATE_NOOP("choice", "派单")},
    {4, "sign", QT_TRANSLATE_NOOP("choice", "签收")}, {5, "request_return", QT_TRANSLATE_NOOP("choice", "申请退单")},
    {6, "approve_return", QT_TRANSLATE_NOOP("choice", "同意退单")},
    {7, "refuse_return", QT_TRANSLATE_NOOP("choice", "驳回退单")},
    {8, "first_contact", QT_TRANSLATE_NOOP("choice", "登记首次联系")},
    {9, "reassign", QT_TRANSLATE_NOOP("choice", "内部转派")},
    {10, "submit_reply", QT_TRANSLATE_NOOP("choice", "提交回复")},
    {11, "reject_reply", QT_TRANSLATE_NOOP("choice", "驳回回复")},
    {12, "approve_reply", QT_TRANSLATE_NOOP("choice", "审核通过")},
    {13, "follow_up", QT_TRANSLATE_NOOP("choice", "登记回访")}, {14, "rework", QT_TRANSLATE_NOOP("choice", "重办")},
    {15, "close", QT_TRANSLATE_NOOP("choice", "办结归档")}, {16, "reopen", QT_TRANSLATE_NOOP("choice", "重新打开")},
    {17, "void", QT_TRANSLATE_NOOP("choice", "作废")},
    {18, "unmerge", QT_TRANSLATE_NOOP("choice", "撤销合并")}};

constexpr Transition table[] = {
    {std::nullopt, Action::Register, Status::Registered, false},
    {Status::Registered, Action::Dispatch, Status::Dispatched, false},
    {Status::Registered, Action::AnswerDirectly, Status::Closed, false},
    {Status::Registered, Action::Merge, Status::Merged, false},
    {Status::Registered, Action::Void, Status::Void, true},
    {Status::Dispatched, Action::Sign, Status::Signed, false},
    {Status::Dispatched, Action::RequestReturn, Status::ReturnRequested, true},
    {Status::Dispatched, Action::Void, Status::Void, true},
    {Status::ReturnRequested, Action::ApproveReturn, Status::Registered, false},
    {Status::ReturnRequested, Action::RefuseReturn, Status::Dispatched, true},
    {Status::ReturnRequested, Action::Void, Status::Void, true},
    {Status::Signed, Action::FirstContact, Status::InProgress, false},
    {Status::Signed, Action::Reassign, Status::Signed, false},
    {Status::Signed, Action::RequestReturn, Status::ReturnRequested, true},
    {Status::Signed, Action::Void, Status::Void, true},
    {Status::InProgress, Action::SubmitReply, Status::Replied, false},
    {Status::InProgress, Action::Reassign, Status::Signed, false},
    {Status::InProgress, Action::Void, Status::Void, true},
    {Status::Replied, Action::ApproveReply, Status::Completed, false},
    {Status::Replied, Action::RejectReply, Status::InProgress, true},
    {Status::Replied, Action::Void, Status::Void, true},
    {Status::Completed, Action::FollowUp, Status::FollowedUp, false},
    {Status::Completed, Action::Close, Status::Closed, false},
    {Status::Completed, Action::Void, Status::Void, true},
    {Status::FollowedUp, Action::Close, Status::Closed, false},
    {Status::FollowedUp, Action::Rework, Status::InProgress, true},
    {Status::FollowedUp, Action::FollowUp, Status::FollowedUp, false},
    {Status::FollowedUp, Action::Void, Status::Void, true},
    {Status::Closed, Action::Reopen, Status::InProgress, true},
    {Status::Merged, Action::Unmerge, Status::Registered, false},
};
// clang-format on

const Transition *find(Status status, Action action)
{
    const auto found = std::ranges::find_if(
        table, [&](const Transition &step) { return step.from == status && step.action == action; });
    return found == std::end(table) ? nullptr : &*found;
}

/// "可以签收、申请退单、作废。"
QString lawfulSentence(Status status)
{
    QStringList names;
    for (const Action action : lawfulActions(status))
        names += label(action);
    return names.isEmpty() ? Words::tr("这个状态的案件不能再改。")
                           : Words::tr("现在可以：%1。").arg(names.join(QStringLiteral("、")));
}

} // namespace

template <> std::span<const Choice> choices<CaseAction>()
{
    return actions;
}

std::span<const Transition> transitions()
{
    return table;
}

Result<CaseStatus> apply(CaseStatus status, CaseAction action, bool wasSigned)
{
    const Transition *step = find(status, action);
    if (!step)
        return Error{ErrorKind::Invalid,
                     Words::tr("案件现在是“%1”，不能%2。").arg(label(status), label(action)),
                     Words::tr("案件没有改动。"), lawfulSentence(status)};
    if (action == Action::RefuseReturn && wasSigned)
        return Status::Signed;
    return step->to;
}

std::vector<CaseAction> lawfulActions(CaseStatus status)
{
    std::vector<CaseAction> found;
    for (const Transition &step : table) {
        if (step.from == status)
            found.push_back(step.action);
    }
    return found;
}

bool needsReason(CaseStatus status, CaseAction action)
{
    const Transition *step = find(status, action);
    return step && step->needsReason;
}

bool isOpen(CaseStatus status)
{
    return status != CaseStatus::Closed && status != CaseStatus::Merged && status != CaseStatus::Void;
}

} // namespace jiesu
