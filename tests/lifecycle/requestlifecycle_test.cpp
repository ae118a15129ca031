// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/requestlifecycle.h"

#include <map>
#include <set>

using namespace jiesu;

namespace {

using Action = RequestAction;
using Kind = RequestKind;
using State = RequestState;

const std::set<Kind> decided{Kind::Extension, Kind::Suspension, Kind::Exclusion, Kind::Appeal};

/// Written apart from the table: where a step leads by the kind's family alone.
std::optional<State> expectedState(Kind kind, std::optional<State> state, Action action)
{
    const bool isDecided = decided.contains(kind);
    if (!state)
        return action == Action::Raise ? std::optional(isDecided ? State::Asked : State::Issued)
                                       : std::nullopt;
    static const std::map<std::pair<State, Action>, State> steps{
        {{State::Asked, Action::Approve}, State::Approved},
        {{State::Asked, Action::Refuse}, State::Refused},
        {{State::Asked, Action::Withdraw}, State::Withdrawn},
        {{State::Approved, Action::End}, State::Ended},
        {{State::Issued, Action::Answer}, State::Answered},
        {{State::Issued, Action::Withdraw}, State::Withdrawn},
        {{State::Answered, Action::Close}, State::Closed},
        {{State::Answered, Action::SendBack}, State::Issued}};
    const bool ofOrders = state == State::Issued || state == State::Answered;
    const auto found = steps.find({*state, action});
    if (found == steps.end() || ofOrders == isDecided ||
        (action == Action::End && kind != Kind::Suspension) ||
        (action == Action::SendBack && kind != Kind::Supervision))
        return std::nullopt;
    return found->second;
}

bool expectedOnCase(Kind kind, CaseStatus status)
{
    switch (status) {
    case CaseStatus::Registered:
    case CaseStatus::ReturnRequested:
    case CaseStatus::Merged:
    case CaseStatus::Void:
        return false;
    case CaseStatus::Dispatched:
        return kind != Kind::Appeal && kind != Kind::Whistle && kind != Kind::Escalation;
    case CaseStatus::Signed:
    case CaseStatus::InProgress:
    case CaseStatus::Replied:
        return kind != Kind::Appeal;
    case CaseStatus::Completed:
    case CaseStatus::FollowedUp:
        return kind == Kind::Appeal || kind == Kind::Exclusion || kind == Kind::Supervision ||
               kind == Kind::Reminder;
    case CaseStatus::Closed:
        return kind == Kind::Appeal || kind == Kind::Exclusion;
    }
    return false;
}

template <class E> std::vector<E> all()
{
    std::vector<E> values;
    for (const Choice &choice : choices<E>())
        values.push_back(E(choice.value));
    return values;
}

std::vector<std::optional<State>> statesAndNone()
{
    std::vector<std::optional<State>> states{std::nullopt};
    for (const State state : all<State>())
        states.push_back(state);
    return states;
}

} // namespace

TEST(RequestLifecycle, EveryKindStateActionAndCaseStateIsLawfulOrRefusedWithASentence)
{
    for (const Kind kind : all<Kind>()) {
        for (const std::optional<State> state : statesAndNone()) {
            for (const Action action : all<Action>()) {
                for (const CaseStatus status : all<CaseStatus>()) {
                    const bool caseCounts = action == Action::Raise || action == Action::Approve;
                    std::optional<State> expected = expectedState(kind, state, action);
                    if (caseCounts && !expectedOnCase(kind, status))
                        expected.reset();
                    const Result<State> next = apply(kind, state, action, status);
                    const std::string where =
                        (label(kind) + label(action) + label(status) + (state ? label(*state) : QString()))
                            .toStdString();
                    ASSERT_EQ(next.ok(), expected.has_value()) << where;
                    if (state) {
                        EXPECT_EQ(std::ranges::count(lawfulActions(kind, *state, status), action),
                                  expected ? 1 : 0)
                            << where;
                    }
                    if (next.ok()) {
                        EXPECT_EQ(*next, *expected) << where;
                        continue;
                    }
                    EXPECT_EQ(next.error().kind, ErrorKind::Invalid);
                    EXPECT_TRUE(next.error().happened.contains(label(kind))) << where;
                    EXPECT_TRUE(next.error().happened.endsWith(u"。")) << where;
                    EXPECT_TRUE(next.error().safe.endsWith(u"。")) << where;
                    EXPECT_TRUE(next.error().advice.endsWith(u"。")) << where;
                }
            }
        }
    }
}

TEST(RequestLifecycle, NoStepStandsTwiceInTheTable)
{
    std::set<std::tuple<Kind, std::optional<State>, Action>> seen;
    for (const RequestTransition &step : requestTransitions())
        EXPECT_TRUE(seen.insert({step.kind, step.from, step.action}).second)
            << label(step.kind).toStdString() << label(step.action).toStdString();
}

TEST(RequestLifecycle, EveryRequestCanEnd)
{
    for (const Kind kind : all<Kind>()) {
        std::set<State> ends;
        for (const RequestTransition &step : requestTransitions()) {
            if (step.kind == kind && !isOpen(kind, step.to))
                ends.insert(step.to);
        }
        EXPECT_GE(ends.size(), 2u) << label(kind).toStdString();
        EXPECT_TRUE(isOpen(kind, isOrder(kind) ? State::Issued : State::Asked));
        EXPECT_EQ(isOpen(kind, State::Approved), kind == Kind::Suspension);
    }
}

TEST(RequestLifecycle, OnlyApprovingAndClosingGoWithoutWords)
{
    for (const RequestTransition &step : requestTransitions()) {
        const bool silent =
            step.action == Action::Close || (step.action == Action::Approve && step.kind != Kind::Appeal);
        EXPECT_EQ(step.needsText, !silent)
            << label(step.kind).toStdString() << label(step.action).toStdString();
        EXPECT_EQ(needsText(step.kind, step.from, step.action), step.needsText);
    }
    EXPECT_FALSE(needsText(Kind::Extension, State::Closed, Action::Approve));
}

TEST(RequestLifecycle, EachKindAsksForItsFields)
{
    const std::map<Kind, QString> targets{{Kind::Exclusion, QStringLiteral("剔除类型")},
                                          {Kind::Whistle, QStringLiteral("吹哨单位")},
                                          {Kind::Escalation, QStringLiteral("提级职务")}};
    for (const Kind kind : all<Kind>()) {
        const RequestForm &form = requestForm(kind);
        EXPECT_EQ(form.kind, kind) << "the forms stand in the order of the kinds";
        EXPECT_EQ(targetLabel(kind), targets.contains(kind) ? targets.at(kind) : QString());
        EXPECT_FALSE(reasonLabel(kind).isEmpty());
        EXPECT_EQ(form.tellsBoth, kind == Kind::Extension);
        EXPECT_EQ(form.hasLevel, kind == Kind::Supervision);
        EXPECT_EQ(form.hasTakesOut, kind == Kind::Appeal);
        EXPECT_EQ(form.hasSolved, kind == Kind::Whistle);
        EXPECT_EQ(form.hasDueAt, isOrder(kind) || kind == Kind::Extension);
        EXPECT_EQ(form.needsEvidence, decided.contains(kind) && kind != Kind::Extension);
    }
}

TEST(RequestLifecycle, TheRequestsOfACaseStateAreThoseThatMayBeRaised)
{
    for (const CaseStatus status : all<CaseStatus>()) {
        std::vector<Kind> expected;
        for (const Kind kind : all<Kind>()) {
            if (expectedOnCase(kind, status))
                expected.push_back(kind);
        }
        EXPECT_EQ(lawfulRequests(status), expected) << label(status).toStdString();
    }
}

TEST(RequestLifecycle, ActsAreNamedOnce)
{
    std::set<QString> codes;
    std::set<QString> labels;
    for (const RequestTransition &step : requestTransitions()) {
        const QString code = requestActCode(step.kind, step.action);
        EXPECT_TRUE(codes.insert(code).second);
        EXPECT_TRUE(labels.insert(requestActLabel(code)).second) << requestActLabel(code).toStdString();
        EXPECT_EQ(requestActLabel(code), requestActLabel(step.kind, step.action));
    }
    EXPECT_EQ(requestActLabel(QStringLiteral("extension_approve")), QStringLiteral("同意延期"));
    EXPECT_EQ(requestActLabel(QStringLiteral("supervision_raise")), QStringLiteral("督办"));
    EXPECT_EQ(requestActLabel(QStringLiteral("register")), QString());
}
