// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/permission.h"

#include "domain/refusal.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Permission)
};

using enum Role;

// clang-format off
constexpr Choice permissionChoices[] = {
    {0, "register_cases", QT_TRANSLATE_NOOP("choice", "登记来电")},
    {1, "edit_cases", QT_TRANSLATE_NOOP("choice", "修改案件")},
    {2, "edit_many_cases", QT_TRANSLATE_NOOP("choice", "批量修改")},
    {3, "restore_cases", QT_TRANSLATE_NOOP("choice", "从回收站恢复")},
    {4, "relate_cases", QT_TRANSLATE_NOOP("choice", "关联案件")},
    {5, "keep_incidents", QT_TRANSLATE_NOOP("choice", "维护群诉事件")},
    {6, "import_cases", QT_TRANSLATE_NOOP("choice", "导入表格")},
    {7, "export_cases", QT_TRANSLATE_NOOP("choice", "导出")},
    {8, "export_whole", QT_TRANSLATE_NOOP("choice", "导出完整的个人信息")},
    {9, "reveal_callers", QT_TRANSLATE_NOOP("choice", "显示来电人")},
    {10, "reveal_confidential", QT_TRANSLATE_NOOP("choice", "显示要求保密的来电人")},
    {11, "keep_places", QT_TRANSLATE_NOOP("choice", "维护街道、社区和点位")},
    {12, "keep_knowledge", QT_TRANSLATE_NOOP("choice", "维护常用语、口径和来电人标签")},
    {13, "keep_reference", QT_TRANSLATE_NOOP("choice", "修改设置")},
    {14, "keep_people", QT_TRANSLATE_NOOP("choice", "维护人员和登录")},
    {15, "undo_others", QT_TRANSLATE_NOOP("choice", "撤销别人的操作")},
    {16, "keep_promises", QT_TRANSLATE_NOOP("choice", "记承诺回电")},
    {17, "snooze_reminders", QT_TRANSLATE_NOOP("choice", "暂缓提醒")},
    {18, "keep_roster", QT_TRANSLATE_NOOP("choice", "维护值班表")},
    {19, "hand_shifts_over", QT_TRANSLATE_NOOP("choice", "交接班")},
    {20, "keep_assessment_tables", QT_TRANSLATE_NOOP("choice", "维护综合考评表")},
    {21, "publish_figures", QT_TRANSLATE_NOOP("choice", "封账")},
    {22, "keep_special_tasks", QT_TRANSLATE_NOOP("choice", "立专项、改专项")},
    {23, "keep_bulletins", QT_TRANSLATE_NOOP("choice", "改通报")},
    {24, "keep_ledgers", QT_TRANSLATE_NOOP("choice", "维护台账")},
    {25, "add_finds", QT_TRANSLATE_NOOP("choice", "记巡查发现")}};

constexpr struct { Permission permission; Roles roles; } permissions[] = {
    {Permission::RegisterCases, {Dispatcher, Supervisor}},
    {Permission::EditCases, {Dispatcher, Handler, Supervisor}},
    {Permission::EditManyCases, {Dispatcher, Supervisor}},
    {Permission::RestoreCases, {Supervisor}},
    {Permission::RelateCases, {Dispatcher, Supervisor}},
    {Permission::KeepIncidents, {Dispatcher, Supervisor}},
    {Permission::ImportCases, {Dispatcher, Supervisor, ReportingClerk}},
    {Permission::ExportCases, {Dispatcher, Supervisor, ReportingClerk}},
    {Permission::ExportWhole, {Supervisor}},
    {Permission::RevealCallers, {Dispatcher, Handler, Supervisor}},
    {Permission::RevealConfidential, {Dispatcher, Supervisor}},
    {Permission::KeepPlaces, {Dispatcher, Administrator}},
    {Permission::KeepKnowledge, {Dispatcher, Supervisor, Administrator}},
    {Permission::KeepReference, {Administrator}},
    {Permission::KeepPeople, {Administrator}},
    {Permission::UndoOthers, {Supervisor}},
    {Permission::KeepPromises, {Dispatcher, Handler, Supervisor}},
    {Permission::SnoozeReminders, {Dispatcher, Handler, Supervisor}},
    {Permission::KeepRoster, {Dispatcher, Supervisor, Administrator}},
    {Permission::HandShiftsOver, {Dispatcher, Supervisor}},
    {Permission::KeepAssessmentTables, {Supervisor, ReportingClerk, Administrator}},
    {Permission::PublishFigures, {ReportingClerk, Administrator}},
    {Permission::KeepSpecialTasks, {Supervisor}},
    {Permission::KeepBulletins, {Supervisor, ReportingClerk}},
    {Permission::KeepLedgers, {Dispatcher, Supervisor, ReportingClerk}},
    {Permission::AddFinds, {Dispatcher, Handler, Supervisor, ReportingClerk, Administrator}},
};

constexpr struct { CaseAction action; Roles roles; } caseActions[] = {
    {CaseAction::Register, {Dispatcher, Supervisor}},
    {CaseAction::AnswerDirectly, {Dispatcher, Supervisor}},
    {CaseAction::Merge, {Dispatcher, Supervisor}},
    {CaseAction::Dispatch, {Dispatcher, Supervisor}},
    {CaseAction::Sign, {Handler}},
    {CaseAction::RequestReturn, {Handler}},
    {CaseAction::ApproveReturn, {Supervisor}},
    {CaseAction::RefuseReturn, {Supervisor}},
    {CaseAction::FirstContact, {Handler}},
    {CaseAction::Reassign, {Dispatcher, Handler, Supervisor}},
    {CaseAction::SubmitReply, {Handler}},
    {CaseAction::RejectReply, {Supervisor}},
    {CaseAction::ApproveReply, {Supervisor}},
    {CaseAction::FollowUp, {Dispatcher, Supervisor}},
    {CaseAction::Rework, {Dispatcher, Supervisor}},
    {CaseAction::Close, {Dispatcher, Supervisor}},
    {CaseAction::Reopen, {Supervisor}},
    {CaseAction::Void, {Dispatcher, Supervisor}},
    {CaseAction::Unmerge, {Dispatcher, Supervisor}},
};

constexpr struct { RequestKind kind; RequestAction action; Roles roles; } requestActions[] = {
    {RequestKind::Extension, RequestAction::Raise, {Handler, Supervisor}},
    {RequestKind::Extension, RequestAction::Approve, {Supervisor}},
    {RequestKind::Extension, RequestAction::Refuse, {Supervisor}},
    {RequestKind::Extension, RequestAction::Withdraw, {Handler, Supervisor}},
    {RequestKind::Suspension, RequestAction::Raise, {Handler, Supervisor}},
    {RequestKind::Suspension, RequestAction::Approve, {Supervisor}},
    {RequestKind::Suspension, RequestAction::Refuse, {Supervisor}},
    {RequestKind::Suspension, RequestAction::Withdraw, {Handler, Supervisor}},
    {RequestKind::Suspension, RequestAction::End, {Handler, Supervisor}},
    {RequestKind::Exclusion, RequestAction::Raise, {Handler, Supervisor, ReportingClerk}},
    {RequestKind::Exclusion, RequestAction::Approve, {Supervisor}},
    {RequestKind::Exclusion, RequestAction::Refuse, {Supervisor}},
    {RequestKind::Exclusion, RequestAction::Withdraw, {Handler, Supervisor, ReportingClerk}},
    {RequestKind::Appeal, RequestAction::Raise, {Handler, Supervisor, ReportingClerk}},
    {RequestKind::Appeal, RequestAction::Approve, {Supervisor}},
    {RequestKind::Appeal, RequestAction::Refuse, {Supervisor}},
    {RequestKind::Appeal, RequestAction::Withdraw, {Handler, Supervisor, ReportingClerk}},
    {RequestKind::Supervision, RequestAction::Raise, {Supervisor}},
    {RequestKind::Supervision, RequestAction::Answer, {Handler}},
    {RequestKind::Supervision, RequestAction::Withdraw, {Supervisor}},
    {RequestKind::Supervision, RequestAction::Close, {Supervisor}},
    {RequestKind::Supervision, RequestAction::SendBack, {Supervisor}},
    {RequestKind::Reminder, RequestAction::Raise, {Dispatcher, Supervisor}},
    {RequestKind::Reminder, RequestAction::Answer, {Handler}},
    {RequestKind::Reminder, RequestAction::Withdraw, {Dispatcher, Supervisor}},
    {RequestKind::Reminder, RequestAction::Close, {Dispatcher, Supervisor}},
    {RequestKind::Whistle, RequestAction::Raise, {Handler, Supervisor}},
    {RequestKind::Whistle, RequestAction::Answer, {Handler, Supervisor}},
    {RequestKind::Whistle, RequestAction::Withdraw, {Handler, Supervisor}},
    {RequestKind::Whistle, RequestAction::Close, {Handler, Supervisor}},
    {RequestKind::Escalation, RequestAction::Raise, {Handler, Supervisor}},
    {RequestKind::Escalation, RequestAction::Answer, {Supervisor}},
    {RequestKind::Escalation, RequestAction::Withdraw, {Handler, Supervisor}},
    {RequestKind::Escalation, RequestAction::Close, {Supervisor}},
};

constexpr struct { AssignmentAction action; Roles roles; } assignmentActions[] = {
    {AssignmentAction::Ask, {Dispatcher, Handler, Supervisor}},
    {AssignmentAction::Sign, {Handler}},
    {AssignmentAction::Answer, {Handler}},
    {AssignmentAction::Withdraw, {Dispatcher, Handler, Supervisor}},
};
// clang-format on

/// @p what as a menu calls it: "派单".
std::optional<Error> roleRefusal(const Session &session, Roles permitted, const QString &what,
                                 const CaseParties *parties)
{
    if (!session.loginRequired)
        return std::nullopt;
    if (auto missing = loginMissing(session))
        return missing;
    Roles held = session.user->roles & permitted;
    if (held.isEmpty())
        return refused(ErrorKind::Forbidden,
                       Words::tr("“%1”不在您的职责里（%2）。").arg(what, label(session.user->roles)),
                       permitted.isEmpty() ? Words::tr("请找管理人员。")
                                           : Words::tr("请找这些职责的同事：%1。").arg(label(permitted)));
    held.set(Handler, false);
    if (held.isEmpty() && parties && !session.isOwnUnit(parties->unit))
        return refused(ErrorKind::Forbidden, Words::tr("这件案件不归您的单位承办，不能“%1”。").arg(what),
                       Words::tr("请找承办单位的同事，或请督办人员处理。"));
    return std::nullopt;
}

Error ownWork(const QString &happened)
{
    return refused(ErrorKind::Forbidden, happened, Words::tr("请换一位同事来做。"));
}

} // namespace

template <> std::span<const Choice> choices<Permission>()
{
    return permissionChoices;
}

Roles rolesFor(Permission permission)
{
    const auto row =
        std::ranges::find_if(permissions, [&](const auto &each) { return each.permission == permission; });
    return row == std::end(permissions) ? Roles() : row->roles;
}

Roles rolesFor(CaseAction action)
{
    const auto row =
        std::ranges::find_if(caseActions, [&](const auto &each) { return each.action == action; });
    return row == std::end(caseActions) ? Roles() : row->roles;
}

Roles rolesFor(RequestKind kind, RequestAction action)
{
    const auto row = std::ranges::find_if(
        requestActions, [&](const auto &each) { return each.kind == kind && each.action == action; });
    return row == std::end(requestActions) ? Roles() : row->roles;
}

Roles rolesFor(AssignmentAction action)
{
    const auto row =
        std::ranges::find_if(assignmentActions, [&](const auto &each) { return each.action == action; });
    return row == std::end(assignmentActions) ? Roles() : row->roles;
}

std::optional<Error> refusal(const Session &session, AssignmentAction action, const CaseParties *parties)
{
    return roleRefusal(session, rolesFor(action), assignmentActLabel(action), parties);
}

CaseParties partiesOf(const CaseAssignment &assignment, AssignmentAction action, CaseParties parties)
{
    const bool isTheirs = action == AssignmentAction::Sign || action == AssignmentAction::Answer;
    if (isTheirs && assignment.unit.isSet())
        parties.unit = assignment.unit;
    return parties;
}

std::vector<AssignmentAction> permittedActions(const Session &session, const CaseAssignment &assignment,
                                               CaseStatus caseStatus, CaseParties parties)
{
    std::vector<AssignmentAction> actions = lawfulActions(assignment.state, caseStatus);
    std::erase_if(actions, [&](AssignmentAction action) {
        const CaseParties theirs = partiesOf(assignment, action, parties);
        return refusal(session, action, &theirs).has_value();
    });
    return actions;
}

std::optional<Error> loginMissing(const Session &session)
{
    if (!session.loginRequired || session.user)
        return std::nullopt;
    return refused(ErrorKind::Forbidden, Words::tr("还没有登录。"), Words::tr("请先登录再试。"));
}

std::optional<Error> refusal(const Session &session, Permission permission, const CaseParties *parties)
{
    return roleRefusal(session, rolesFor(permission), label(permission), parties);
}

std::optional<Error> refusal(const Session &session, CaseAction action, const CaseParties *parties)
{
    if (auto byRole = roleRefusal(session, rolesFor(action), label(action), parties); byRole || !parties)
        return byRole;
    if (action == CaseAction::ApproveReply && session.isUser(parties->replySubmitter))
        return ownWork(Words::tr("回复是您自己提交的，不能由您审核通过。"));
    if (action == CaseAction::FollowUp && session.isUser(parties->handler))
        return ownWork(Words::tr("这件案件是您自己办理的，不能由您回访。"));
    return std::nullopt;
}

std::optional<Error> refusal(const Session &session, RequestKind kind, RequestAction action,
                             const CaseParties *parties)
{
    const QString what = requestActLabel(kind, action);
    if (auto byRole = roleRefusal(session, rolesFor(kind, action), what, parties); byRole || !parties)
        return byRole;
    if (action == RequestAction::Approve && session.isUser(parties->requestRaisedBy))
        return ownWork(Words::tr("%1是您自己提出的，不能由您同意。").arg(label(kind)));
    return std::nullopt;
}

std::vector<RequestAction> permittedActions(const Session &session, const CaseRequest &request,
                                            CaseStatus caseStatus, CaseParties parties)
{
    parties.requestRaisedBy = request.raised.by;
    std::vector<RequestAction> actions = lawfulActions(request.kind, request.state, caseStatus);
    std::erase_if(actions, [&](RequestAction action) {
        return refusal(session, request.kind, action, &parties).has_value();
    });
    return actions;
}

std::vector<RequestKind> permittedRequests(const Session &session, CaseStatus caseStatus,
                                           const CaseParties &parties)
{
    std::vector<RequestKind> kinds = lawfulRequests(caseStatus);
    std::erase_if(kinds, [&](RequestKind kind) {
        return refusal(session, kind, RequestAction::Raise, &parties).has_value();
    });
    return kinds;
}

std::optional<Error> undoRefusal(const Session &session, const QString &actor)
{
    if (session.isUser(actor))
        return std::nullopt;
    return refusal(session, Permission::UndoOthers);
}

} // namespace jiesu
