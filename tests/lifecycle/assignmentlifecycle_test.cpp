// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/assignmentlifecycle.h"
#include "lifecycle/lifecycle.h"

#include <map>
#include <set>

using namespace jiesu;

namespace {

using Action = AssignmentAction;
using State = AssignmentState;

/// Written apart from the table.
std::optional<State> expected(std::optional<State> state, Action action, CaseStatus status)
{
    const std::set<CaseStatus> running{CaseStatus::Dispatched, CaseStatus::Signed, CaseStatus::InProgress,
                                       CaseStatus::Replied};
    if (!state)
        return action == Action::Ask && running.contains(status) ? std::optional(State::Asked) : std::nullopt;
    const bool isOver =
        status == CaseStatus::Closed || status == CaseStatus::Merged || status == CaseStatus::Void;
    if (*state == State::Asked && action == Action::Sign && !isOver)
        return State::Signed;
    if (*state == State::Signed && action == Action::Answer && !isOver)
        return State::Answered;
    if ((*state == State::Asked || *state == State::Signed) && action == Action::Withdraw)
        return State::Withdrawn;
    return std::nullopt;
}

std::vector<std::optional<State>> states()
{
    return {std::nullopt, State::Asked, State::Signed, State::Answered, State::Withdrawn};
}

} // namespace

TEST(AssignmentLifecycle, EveryStateActionAndCaseStateIsLawfulOrRefusedWithASentence)
{
    ASSERT_EQ(states().size(), choices<State>().size() + 1);
    for (const std::optional<State> state : states()) {
        for (const Choice &choice : choices<Action>()) {
            const Action action = Action(choice.value);
            for (const Choice &caseState : choices<CaseStatus>()) {
                const CaseStatus status = CaseStatus(caseState.value);
                const std::optional<State> to = expected(state, action, status);
                const Result<State> next = apply(state, action, status);
                const std::string where =
                    (label(action) + label(status) + (state ? label(*state) : QString())).toStdString();
                ASSERT_EQ(next.ok(), to.has_value()) << where;
                if (state) {
                    EXPECT_EQ(std::ranges::count(lawfulActions(*state, status), action), to ? 1 : 0) << where;
                }
                if (next.ok()) {
                    EXPECT_EQ(*next, *to) << where;
                    continue;
                }
                EXPECT_EQ(next.error().kind, ErrorKind::Invalid);
                EXPECT_TRUE(next.error().happened.endsWith(u"。")) << where;
                EXPECT_TRUE(next.error().safe.endsWith(u"。")) << where;
                EXPECT_TRUE(next.error().advice.endsWith(u"。")) << where;
            }
        }
    }
}

TEST(AssignmentLifecycle, OnlySigningGoesWithoutWords)
{
    std::set<std::pair<std::optional<State>, Action>> seen;
    for (const AssignmentTransition &step : assignmentTransitions()) {
        EXPECT_TRUE(seen.insert({step.from, step.action}).second) << "no step stands twice";
        EXPECT_EQ(step.needsText, step.action != Action::Sign);
        EXPECT_EQ(needsText(step.from, step.action), step.needsText);
    }
    EXPECT_FALSE(needsText(State::Answered, Action::Answer));
}

TEST(AssignmentLifecycle, ActsAreNamedOnce)
{
    std::set<QString> labels;
    for (const Choice &choice : choices<Action>()) {
        const QString code = assignmentActCode(Action(choice.value));
        EXPECT_TRUE(labels.insert(assignmentActLabel(code)).second);
        EXPECT_EQ(assignmentActLabel(code), assignmentActLabel(Action(choice.value)));
    }
    EXPECT_EQ(assignmentActLabel(u"assignment_ask"_qs), u"分办"_qs);
    EXPECT_EQ(assignmentActLabel(u"assignment_sign"_qs), u"分办签收"_qs);
    EXPECT_EQ(assignmentActLabel(u"sign"_qs), QString());
}
