// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/assignmentlifecycle.h"

#include "domain/refusal.h"
#include "lifecycle/lifecycle.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiesu {

namespace {

using Action = AssignmentAction;
using State = AssignmentState;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssignmentLifecycle)
};

// clang-format off
constexpr Choice actions[] = {
    {0, "ask", QT_TRANSLATE_NOOP("choice", "分办")}, {1, "sign", QT_TRANSLATE_NOOP("choice", "签收")},
    {2, "answer", QT_TRANSLATE_NOOP("choice", "回复")}, {3, "withdraw", QT_TRANSLATE_NOOP("choice", "撤回")}};

constexpr AssignmentTransition table[] = {
    {std::nullopt, Action::Ask, State::Asked, true},
    {State::Asked, Action::Sign, State::Signed, false},
    {State::Asked, Action::Withdraw, State::Withdrawn, true},
    {State::Signed, Action::Answer, State::Answered, true},
    {State::Signed, Action::Withdraw, State::Withdrawn, true},
};
// clang-format on

constexpr CaseStatus running[] = {CaseStatus::Dispatched, CaseStatus::Signed, CaseStatus::InProgress,
                                  CaseStatus::Replied};

const AssignmentTransition *find(std::optional<State> state, Action action)
{
    const auto found = std::ranges::find_if(
        table, [&](const AssignmentTransition &step) { return step.from == state && step.action == action; });
    return found == std::end(table) ? nullptr : &*found;
}

bool caseAllows(Action action, CaseStatus status)
{
    if (action == Action::Ask)
        return std::ranges::find(running, status) != std::end(running);
    return action == Action::Withdraw || isOpen(status);
}

/// "现在可以：签收、撤回。"
QString lawfulSentence(State state, CaseStatus caseStatus)
{
    QStringList names;
    for (const Action action : lawfulActions(state, caseStatus))
        names += label(action);
    return names.isEmpty() ? Words::tr("这一项不能再改。")
                           : Words::tr("现在可以：%1。").arg(names.join(QStringLiteral("、")));
}

} // namespace

template <> std::span<const Choice> choices<AssignmentAction>()
{
    return actions;
}

std::span<const AssignmentTransition> assignmentTransitions()
{
    return table;
}

std::span<const CaseStatus> assignmentStatuses()
{
    return running;
}

Result<State> apply(std::optional<State> state, Action action, CaseStatus caseStatus)
{
    const AssignmentTransition *step = find(state, action);
    if (!step && !state)
        return refused(ErrorKind::Invalid, Words::tr("还没有分办，不能%1。").arg(label(action)),
                       Words::tr("请先分办。"));
    if (!step)
        return refused(ErrorKind::Invalid,
                       Words::tr("这项分办现在是“%1”，不能%2。").arg(label(*state), label(action)),
                       lawfulSentence(*state, caseStatus));
    if (!caseAllows(action, caseStatus))
        return refused(
            ErrorKind::Invalid,
            Words::tr("案件现在是“%1”，不能%2。").arg(label(caseStatus), assignmentActLabel(action)),
            action == Action::Ask ? Words::tr("派单以后、审核通过以前可以分办。")
                                  : Words::tr("可以撤回这项分办。"));
    return step->to;
}

std::vector<Action> lawfulActions(State state, CaseStatus caseStatus)
{
    std::vector<Action> found;
    for (const AssignmentTransition &step : table) {
        if (step.from == state && caseAllows(step.action, caseStatus))
            found.push_back(step.action);
    }
    return found;
}

bool needsText(std::optional<State> state, Action action)
{
    const AssignmentTransition *step = find(state, action);
    return step && step->needsText;
}

QString assignmentActCode(Action action)
{
    return QStringLiteral("assignment_") + code(action);
}

QString assignmentActLabel(Action action)
{
    return action == Action::Ask ? label(action) : Words::tr("分办%1", "“分办签收”").arg(label(action));
}

QString assignmentActLabel(const QString &code)
{
    for (const Choice &action : actions) {
        if (code == assignmentActCode(Action(action.value)))
            return assignmentActLabel(Action(action.value));
    }
    return {};
}

} // namespace jiesu
