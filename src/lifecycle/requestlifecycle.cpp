// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/requestlifecycle.h"

#include "domain/refusal.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiesu {

namespace {

using Action = RequestAction;
using Kind = RequestKind;
using State = RequestState;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestLifecycle)
};

// clang-format off
constexpr Choice actions[] = {
    {0, "raise", QT_TRANSLATE_NOOP("choice", "提出")}, {1, "approve", QT_TRANSLATE_NOOP("choice", "同意")},
    {2, "refuse", QT_TRANSLATE_NOOP("choice", "不同意")}, {3, "withdraw", QT_TRANSLATE_NOOP("choice", "撤回")},
    {4, "end", QT_TRANSLATE_NOOP("choice", "结束")}, {5, "answer", QT_TRANSLATE_NOOP("choice", "回复")},
    {6, "close", QT_TRANSLATE_NOOP("choice", "了结")}, {7, "send_back", QT_TRANSLATE_NOOP("choice", "退回")}};

constexpr RequestTransition table[] = {
    {Kind::Extension, std::nullopt, Action::Raise, State::Asked, true},
    {Kind::Extension, State::Asked, Action::Approve, State::Approved, false},
    {Kind::Extension, State::Asked, Action::Refuse, State::Refused, true},
    {Kind::Extension, State::Asked, Action::Withdraw, State::Withdrawn, true},
    {Kind::Suspension, std::nullopt, Action::Raise, State::Asked, true},
    {Kind::Suspension, State::Asked, Action::Approve, State::Approved, false},
    {Kind::Suspension, State::Asked, Action::Refuse, State::Refused, true},
    {Kind::Suspension, State::Asked, Action::Withdraw, State::Withdrawn, true},
    {Kind::Suspension, State::Approved, Action::End, State::Ended, true},
    {Kind::Exclusion, std::nullopt, Action::Raise, State::Asked, true},
    {Kind::Exclusion, State::Asked, Action::Approve, State::Approved, false},
    {Kind::Exclusion, State::Asked, Action::Refuse, State::Refused, true},
    {Kind::Exclusion, State::Asked, Action::Withdraw, State::Withdrawn, true},
    {Kind::Appeal, std::nullopt, Action::Raise, State::Asked, true},
    {Kind::Appeal, State::Asked, Action::Approve, State::Approved, true},
    {Kind::Appeal, State::Asked, Action::Refuse, State::Refused, true},
    {Kind::Appeal, State::Asked, Action::Withdraw, State::Withdrawn, true},
    {Kind::Supervision, std::nullopt, Action::Raise, State::Issued, true},
    {Kind::Supervision, State::Issued, Action::Answer, State::Answered, true},
    {Kind::Supervision, State::Issued, Action::Withdraw, State::Withdrawn, true},
    {Kind::Supervision, State::Answered, Action::Close, State::Closed, false},
    {Kind::Supervision, State::Answered, Action::SendBack, State::Issued, true},
    {Kind::Reminder, std::nullopt, Action::Raise, State::Issued, true},
    {Kind::Reminder, State::Issued, Action::Answer, State::Answered, true},
    {Kind::Reminder, State::Issued, Action::Withdraw, State::Withdrawn, true},
    {Kind::Reminder, State::Answered, Action::Close, State::Closed, false},
    {Kind::Whistle, std::nullopt, Action::Raise, State::Issued, true},
    {Kind::Whistle, State::Issued, Action::Answer, State::Answered, true},
    {Kind::Whistle, State::Issued, Action::Withdraw, State::Withdrawn, true},
    {Kind::Whistle, State::Answered, Action::Close, State::Closed, false},
    {Kind::Escalation, std::nullopt, Action::Raise, State::Issued, true},
    {Kind::Escalation, State::Issued, Action::Answer, State::Answered, true},
    {Kind::Escalation, State::Issued, Action::Withdraw, State::Withdrawn, true},
    {Kind::Escalation, State::Answered, Action::Close, State::Closed, false},
};

/// The clock runs and somebody works on the case.
constexpr CaseStatus running[] = {CaseStatus::Dispatched, CaseStatus::Signed, CaseStatus::InProgress, CaseStatus::Replied};
constexpr CaseStatus handled[] = {CaseStatus::Signed, CaseStatus::InProgress, CaseStatus::Replied};
constexpr CaseStatus dispatched[] = {CaseStatus::Dispatched, CaseStatus::Signed, CaseStatus::InProgress, CaseStatus::Replied,
                                     CaseStatus::Completed, CaseStatus::FollowedUp};
constexpr CaseStatus assessed[] = {CaseStatus::Dispatched, CaseStatus::Signed, CaseStatus::InProgress, CaseStatus::Replied,
                                   CaseStatus::Completed, CaseStatus::FollowedUp, CaseStatus::Closed};
constexpr CaseStatus judged[] = {CaseStatus::Completed, CaseStatus::FollowedUp, CaseStatus::Closed};

constexpr RequestForm forms[] = {
    {.kind = Kind::Extension, .reasonLabel = QT_TRANSLATE_NOOP("RequestLifecycle", "延期理由"), .targetLabel = "",
     .needsEvidence = false, .hasDueAt = true, .hasLevel = false, .hasTakesOut = false, .tellsBoth = true, .hasSolved = false,
     .caseStatuses = running},
    {.kind = Kind::Suspension, .reasonLabel = QT_TRANSLATE_NOOP("RequestLifecycle", "挂账理由"), .targetLabel = "",
     .needsEvidence = true, .hasDueAt = false, .hasLevel = false, .hasTakesOut = false, .tellsBoth = false, .hasSolved = false,
     .caseStatuses = running},
    {.kind = Kind::Exclusion, .reasonLabel = QT_TRANSLATE_NOOP("RequestLifecycle", "剔除理由"),
     .targetLabel = QT_TRANSLATE_NOOP("RequestLifecycle", "剔除类型"),
     .needsEvidence = true, .hasDueAt = false, .hasLevel = false, .hasTakesOut = false, .tellsBoth = false, .hasSolved = false,
     .caseStatuses = assessed},
    {.kind = Kind::Appeal, .reasonLabel = QT_TRANSLATE_NOOP("RequestLifecycle", "申诉理由"), .targetLabel = "",
     .needsEvidence = true, .hasDueAt = false, .hasLevel = false, .hasTakesOut = true, .tellsBoth = false, .hasSolved = false,
     .caseStatuses = judged},
    {.kind = Kind::Supervision, .reasonLabel = QT_TRANSLATE_NOOP("RequestLifecycle", "督办要求"), .targetLabel = "",
     .needsEvidence = false, .hasDueAt = true, .hasLevel = true, .hasTakesOut = false, .tellsBoth = false, .hasSolved = false,
     .caseStatuses = dispatched},
    {.kind = Kind::Reminder, .reasonLabel = QT_TRANSLATE_NOOP("RequestLifecycle", "催办内容"), .targetLabel = "",
     .needsEvidence = false, .hasDueAt = true, .hasLevel = false, .hasTakesOut = false, .tellsBoth = false, .hasSolved = false,
     .caseStatuses = dispatched},
    {.kind = Kind::Whistle, .reasonLabel = QT_TRANSLATE_NOOP("RequestLifecycle", "吹哨事由"),
     .targetLabel = QT_TRANSLATE_NOOP("RequestLifecycle", "吹哨单位"),
     .needsEvidence = false, .hasDueAt = true, .hasLevel = false, .hasTakesOut = false, .tellsBoth = false, .hasSolved = true,
     .caseStatuses = handled},
    {.kind = Kind::Escalation, .reasonLabel = QT_TRANSLATE_NOOP("RequestLifecycle", "提级事由"),
     .targetLabel = QT_TRANSLATE_NOOP("RequestLifecycle", "提级职务"),
     .needsEvidence = false, .hasDueAt = true, .hasLevel = false, .hasTakesOut = false, .tellsBoth = false, .hasSolved = false,
     .caseStatuses = handled},
};
// clang-format on

const RequestTransition *find(Kind kind, std::optional<State> state, Action action)
{
    const auto found = std::ranges::find_if(table, [&](const RequestTransition &step) {
        return step.kind == kind && step.from == state && step.action == action;
    });
    return found == std::end(table) ? nullptr : &*found;
}

bool dependsOnCase(Action action)
{
    return action == Action::Raise || action == Action::Approve;
}

bool caseAllows(Kind kind, CaseStatus status)
{
    return std::ranges::find(requestForm(kind).caseStatuses, status) != requestForm(kind).caseStatuses.end();
}

/// "现在可以：同意、不同意、撤回。"
QString lawfulSentence(Kind kind, State state, CaseStatus caseStatus)
{
    QStringList names;
    for (const Action action : lawfulActions(kind, state, caseStatus))
        names += label(action);
    return names.isEmpty() ? Words::tr("这一项不能再改。")
                           : Words::tr("现在可以：%1。").arg(names.join(QStringLiteral("、")));
}

/// "案件在“已签收”“办理中”时可以。"
QString whereSentence(Kind kind)
{
    QString names;
    for (const CaseStatus status : requestForm(kind).caseStatuses)
        names += Words::tr("“%1”").arg(label(status));
    return Words::tr("案件是%1时可以。").arg(names);
}

} // namespace

template <> std::span<const Choice> choices<RequestAction>()
{
    return actions;
}

std::span<const RequestTransition> requestTransitions()
{
    return table;
}

const RequestForm &requestForm(Kind kind)
{
    return forms[std::size_t(kind)];
}

QString reasonLabel(Kind kind)
{
    return Words::tr(requestForm(kind).reasonLabel);
}

QString targetLabel(Kind kind)
{
    const char *text = requestForm(kind).targetLabel;
    return *text ? Words::tr(text) : QString();
}

Result<State> apply(Kind kind, std::optional<State> state, Action action, CaseStatus caseStatus)
{
    const RequestTransition *step = find(kind, state, action);
    if (!step && !state)
        return refused(ErrorKind::Invalid,
                       Words::tr("还没有提出%1，不能%2。").arg(label(kind), label(action)),
                       Words::tr("请先提出。"));
    if (!step)
        return refused(ErrorKind::Invalid,
                       Words::tr("这项%1现在是“%2”，不能%3。").arg(label(kind), label(*state), label(action)),
                       lawfulSentence(kind, *state, caseStatus));
    if (dependsOnCase(action) && !caseAllows(kind, caseStatus))
        return refused(
            ErrorKind::Invalid,
            Words::tr("案件现在是“%1”，不能%2。").arg(label(caseStatus), requestActLabel(kind, action)),
            whereSentence(kind));
    return step->to;
}

std::vector<Action> lawfulActions(Kind kind, State state, CaseStatus caseStatus)
{
    std::vector<Action> found;
    for (const RequestTransition &step : table) {
        if (step.kind == kind && step.from == state &&
            (!dependsOnCase(step.action) || caseAllows(kind, caseStatus)))
            found.push_back(step.action);
    }
    return found;
}

std::vector<Kind> lawfulRequests(CaseStatus caseStatus)
{
    std::vector<Kind> found;
    for (const RequestForm &form : forms) {
        if (caseAllows(form.kind, caseStatus))
            found.push_back(form.kind);
    }
    return found;
}

bool needsText(Kind kind, std::optional<State> state, Action action)
{
    const RequestTransition *step = find(kind, state, action);
    return step && step->needsText;
}

bool isOpen(Kind kind, State state)
{
    return std::ranges::any_of(
        table, [&](const RequestTransition &step) { return step.kind == kind && step.from == state; });
}

bool isOrder(Kind kind)
{
    return find(kind, {}, Action::Raise)->to == State::Issued;
}

QString requestActCode(Kind kind, Action action)
{
    return code(kind) + u'_' + code(action);
}

QString requestActLabel(Kind kind, Action action)
{
    if (action == Action::Raise && isOrder(kind))
        return label(kind);
    return Words::tr("%1%2", "“同意”“延期”").arg(label(action), label(kind));
}

QString requestActLabel(const QString &code)
{
    for (const RequestTransition &step : table) {
        if (code == requestActCode(step.kind, step.action))
            return requestActLabel(step.kind, step.action);
    }
    return {};
}

} // namespace jiesu
