// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/lifecycle.h"

#include <map>
#include <set>

using namespace jiesu;

namespace {

using Action = CaseAction;
using Status = CaseStatus;

} // namespace

TEST(Lifecycle, TheUsualCourseEndsClosed)
{
    const Action course[] = {Action::Dispatch,    Action::Sign,         Action::FirstContact,
                             Action::SubmitReply, Action::ApproveReply, Action::FollowUp,
                             Action::Close};
    const Status expected[] = {Status::Dispatched, Status::Signed,     Status::InProgress, Status::Replied,
                               Status::Completed,  Status::FollowedUp, Status::Closed};
    Status status = Status::Registered;
    for (std::size_t i = 0; i < std::size(course); ++i) {
        const Result<CaseStatus> next = apply(status, course[i]);
        ASSERT_TRUE(next.ok()) << next.error().message().toStdString();
        EXPECT_EQ(*next, expected[i]);
        status = *next;
    }
}

TEST(Lifecycle, SideRoadsLeadWhereTheyShould)
{
    const std::tuple<Status, Action, Status> rows[] = {
        {Status::Registered, Action::AnswerDirectly, Status::Closed},
        {Status::Registered, Action::Merge, Status::Merged},
        {Status::Merged, Action::Unmerge, Status::Registered},
        {Status::Dispatched, Action::RequestReturn, Status::ReturnRequested},
        {Status::Signed, Action::RequestReturn, Status::ReturnRequested},
        {Status::ReturnRequested, Action::ApproveReturn, Status::Registered},
        {Status::ReturnRequested, Action::RefuseReturn, Status::Dispatched},
        {Status::Signed, Action::Reassign, Status::Signed},
        {Status::InProgress, Action::Reassign, Status::Signed},
        {Status::Replied, Action::RejectReply, Status::InProgress},
        {Status::FollowedUp, Action::FollowUp, Status::FollowedUp},
        {Status::FollowedUp, Action::Rework, Status::InProgress},
        {Status::Completed, Action::Close, Status::Closed},
        {Status::Closed, Action::Reopen, Status::InProgress},
    };
    for (const auto &[from, action, to] : rows)
        EXPECT_EQ(*apply(from, action), to) << label(from).toStdString() << label(action).toStdString();
}

TEST(Lifecycle, ARefusedReturnGoesBackToWhereItCameFrom)
{
    EXPECT_EQ(*apply(Status::ReturnRequested, Action::RefuseReturn, true), Status::Signed);
    EXPECT_EQ(*apply(Status::ReturnRequested, Action::RefuseReturn, false), Status::Dispatched);
    EXPECT_EQ(*apply(Status::ReturnRequested, Action::ApproveReturn, true), Status::Registered);
}

TEST(Lifecycle, EveryPairIsEitherInTheTableOrRefusedWithASentence)
{
    std::map<std::pair<int, int>, int> rows;
    for (const Transition &step : transitions()) {
        if (step.from)
            ++rows[{int(*step.from), int(step.action)}];
    }
    for (const auto &[pair, count] : rows)
        EXPECT_EQ(count, 1) << "two rows for one step";
    for (const Choice &status : choices<CaseStatus>()) {
        const std::vector<CaseAction> lawful = lawfulActions(Status(status.value));
        for (const Choice &action : choices<CaseAction>()) {
            const bool inTable = rows.contains({status.value, action.value});
            const Result<CaseStatus> next = apply(Status(status.value), Action(action.value));
            EXPECT_EQ(next.ok(), inTable);
            EXPECT_EQ(std::ranges::count(lawful, Action(action.value)), inTable ? 1 : 0);
            if (next.ok())
                continue;
            EXPECT_EQ(next.error().kind, ErrorKind::Invalid);
            EXPECT_TRUE(next.error().happened.contains(QString::fromUtf8(status.label)));
            EXPECT_TRUE(next.error().happened.contains(QString::fromUtf8(action.label)));
            EXPECT_TRUE(next.error().advice.endsWith(QStringLiteral("。")));
            EXPECT_FALSE(needsReason(Status(status.value), Action(action.value)));
        }
    }
}

TEST(Lifecycle, EveryStateIsReachedAndEveryOpenStateCanEnd)
{
    std::set<Status> seen{Status::Registered};
    for (bool grown = true; grown;) {
        grown = false;
        for (const Transition &step : transitions()) {
            if (step.from && seen.contains(*step.from))
                grown = seen.insert(step.to).second || grown;
        }
    }
    EXPECT_EQ(seen.size(), choices<CaseStatus>().size());
    for (const Choice &choice : choices<CaseStatus>()) {
        const Status status = Status(choice.value);
        EXPECT_EQ(apply(status, Action::Void).ok(), isOpen(status)) << choice.code;
    }
    EXPECT_TRUE(lawfulActions(Status::Void).empty());
}

TEST(Lifecycle, StepsThatUndoWorkNeedAReason)
{
    const std::set<Action> always{Action::RequestReturn, Action::RefuseReturn, Action::RejectReply,
                                  Action::Rework,        Action::Reopen,       Action::Void};
    for (const Transition &step : transitions())
        EXPECT_EQ(step.needsReason, always.contains(step.action)) << int(step.action);
}

TEST(Lifecycle, CodesAndLabelsAreUniqueAndInOrder)
{
    std::set<QString> codes;
    std::set<QString> labels;
    int value = 0;
    for (const Choice &action : choices<CaseAction>()) {
        EXPECT_EQ(action.value, value++);
        codes.insert(QString::fromLatin1(action.code));
        labels.insert(QString::fromUtf8(action.label));
    }
    EXPECT_EQ(value, int(Action::Unmerge) + 1);
    EXPECT_EQ(int(codes.size()), value);
    EXPECT_EQ(int(labels.size()), value);
}

TEST(Lifecycle, TheMostUsefulStepComesFirst)
{
    EXPECT_EQ(lawfulActions(Status::Registered).front(), Action::Dispatch);
    EXPECT_EQ(lawfulActions(Status::Dispatched).front(), Action::Sign);
    EXPECT_EQ(lawfulActions(Status::InProgress).front(), Action::SubmitReply);
    for (const Choice &status : choices<CaseStatus>()) {
        const std::vector<CaseAction> lawful = lawfulActions(Status(status.value));
        for (std::size_t i = 0; i + 1 < lawful.size(); ++i)
            EXPECT_NE(lawful[i], Action::Void) << "voiding is offered last";
    }
}
