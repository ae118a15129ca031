// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/assignmentservice.h"
#include "service/caseservice.h"

using namespace jiesu;

namespace {

using Action = AssignmentAction;
using Kind = AssignmentKind;
using State = AssignmentState;
using std::chrono::hours;

class AssignmentTest : public testing::Test
{
protected:
    AssignmentTest()
    {
        m_office->setActor(u"承办人 02"_qs);
        for (const char *name : {"清运一队", "渣土办", "公厕二班"}) {
            Unit unit;
            unit.name = QString::fromUtf8(name);
            m_office->referenceStore().save(unit);
        }
        Place community;
        community.kind = PlaceKind::Community;
        community.name = u"月季园社区"_qs;
        m_office->referenceStore().save(community);
        m_office->reloadReference();
        ComplaintCase draft;
        draft.requestType = RequestType::Complaint;
        draft.content = u"路口遗撒渣土。"_qs;
        draft.leadUnit = unit("清运一队");
        draft.timeClass = m_office->reference()->timeClasses().front().id; // 7 days
        m_case = *CaseService(*m_office).registerCase(draft, true);
    }
    UnitId unit(const char *name) { return m_office->reference()->findUnit(QString::fromUtf8(name)); }
    CaseAssignment to(Kind kind, const char *name)
    {
        CaseAssignment draft;
        draft.caseId = m_case.id;
        draft.kind = kind;
        draft.asked.text = u"清理路面并拍照"_qs;
        if (kind == Kind::Person)
            draft.person = QString::fromUtf8(name);
        else if (kind == Kind::Community)
            draft.community = m_office->reference()->findPlace(PlaceKind::Community, QString::fromUtf8(name));
        else
            draft.unit = unit(name);
        return draft;
    }
    CaseAssignment asked(const CaseAssignment &draft)
    {
        const auto done = service().ask(draft);
        EXPECT_TRUE(done.ok()) << (done ? QString() : done.error().message()).toStdString();
        return done ? *done : draft;
    }
    CaseAssignment stepped(const CaseAssignment &at, Action action, const char *text = "")
    {
        const auto done = service().step(at.id, at.revision, action, QString::fromUtf8(text));
        EXPECT_TRUE(done.ok()) << (done ? QString() : done.error().message()).toStdString();
        return done ? *done : at;
    }
    QString refusal(const CaseAssignment &draft)
    {
        const auto done = service().ask(draft);
        EXPECT_FALSE(done.ok());
        return done ? QString() : done.error().happened;
    }
    ComplaintCase now() { return *m_office->cases().find(m_case.id); }
    void undoLast()
    {
        const auto acts = *ActService(*m_office).recent(m_office->actor(), 20);
        const auto last = std::ranges::find_if(acts, [](const DoneAct &a) { return !a.undoneBy.isSet(); });
        ASSERT_NE(last, acts.end());
        const auto undone = ActService(*m_office).undo(last->id);
        ASSERT_TRUE(undone.ok()) << undone.error().message().toStdString();
    }
    AssignmentService service() { return AssignmentService(*m_office); }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 3, 1), QTime(9, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    ComplaintCase m_case;
};

TEST_F(AssignmentTest, aCoUnitSignsAndAnswersAndTheCaseStaysWithItsLead)
{
    CaseAssignment draft = to(Kind::CoUnit, "渣土办");
    draft.dueAt = m_clock->now() + hours(48);
    const CaseAssignment one = asked(draft);
    EXPECT_EQ(one.state, State::Asked);
    EXPECT_EQ(one.asked.by, u"承办人 02"_qs);
    EXPECT_EQ(now().coUnits, u"渣土办"_qs);
    EXPECT_EQ(now().status, CaseStatus::Dispatched);
    m_office->setActor(u"渣土办 07"_qs);
    m_clock->set(m_clock->now() + hours(1));
    const CaseAssignment accepted = stepped(one, Action::Sign);
    EXPECT_EQ(accepted.accepted.by, u"渣土办 07"_qs);
    const CaseAssignment answered = stepped(accepted, Action::Answer, "已约谈运输单位");
    EXPECT_EQ(answered.answered.text, u"已约谈运输单位"_qs);
    EXPECT_TRUE(service().open().empty());
    EXPECT_EQ(now().status, CaseStatus::Dispatched) << "the lead unit alone moves the case";
    EXPECT_EQ(CaseService(*m_office).detail(m_case.id)->assignments, std::vector{answered});
    EXPECT_FALSE(service().step(one.id, accepted.revision, Action::Answer, u"又答"_qs).ok()) << "stale";
}

TEST_F(AssignmentTest, namesOfAListStayBesideTheDerivedOnes)
{
    ComplaintCase imported = now();
    imported.coUnits = u"城管执法队"_qs;
    imported.handlingSection = u"办公室"_qs;
    ASSERT_TRUE(CaseService(*m_office).edit(imported, {}).ok());
    const CaseAssignment one = asked(to(Kind::CoUnit, "渣土办"));
    asked(to(Kind::Team, "公厕二班"));
    EXPECT_EQ(now().coUnits, u"城管执法队、渣土办"_qs);
    EXPECT_EQ(now().handlingSection, u"办公室、公厕二班"_qs);
    stepped(one, Action::Withdraw, "不涉及渣土");
    EXPECT_EQ(now().coUnits, u"城管执法队"_qs);
}

TEST_F(AssignmentTest, whatIsWrongIsRefusedWithTheReason)
{
    EXPECT_TRUE(refusal(to(Kind::CoUnit, "清运一队")).contains(u"主办单位"));
    EXPECT_TRUE(refusal(to(Kind::CoUnit, "没有的单位")).contains(u"分给谁"));
    EXPECT_TRUE(refusal(to(Kind::Person, "  ")).contains(u"分给谁"));
    CaseAssignment draft = to(Kind::Person, "承办人 09");
    draft.asked.text.clear();
    EXPECT_TRUE(refusal(draft).contains(u"要做什么"));
    draft = to(Kind::Person, "承办人 09");
    draft.dueAt = *m_case.deadline + hours(1);
    EXPECT_TRUE(refusal(draft).contains(u"晚于案件的办结时限"));
    draft.dueAt = m_clock->now();
    EXPECT_TRUE(refusal(draft).contains(u"已经过去"));
    draft.dueAt.reset();
    asked(draft);
    EXPECT_TRUE(refusal(draft).contains(u"已经分给"));
    EXPECT_EQ(service().of(m_case.id).size(), 1U);
}

TEST_F(AssignmentTest, openOnesStandEarliestDueFirstAndLeaveWithTheirCase)
{
    const CaseAssignment someday = asked(to(Kind::Community, "月季园社区"));
    CaseAssignment draft = to(Kind::Person, "承办人 09");
    draft.dueAt = m_clock->now() + hours(5);
    const CaseAssignment soon = asked(draft);
    ASSERT_EQ(service().open().size(), 2U);
    EXPECT_EQ(service().open()[0].assignment.id, soon.id);
    EXPECT_EQ(service().open()[1].assignment.id, someday.id);
    EXPECT_EQ(assigneeName(someday, *m_office->reference()), u"月季园社区"_qs);
    StepInput input;
    input.reason = u"重复"_qs;
    ASSERT_TRUE(CaseService(*m_office).step(m_case.id, now().revision, CaseAction::Void, input).ok());
    EXPECT_TRUE(service().open().empty());
}

TEST_F(AssignmentTest, everyStepIsTakenBackWithTheTextOfTheCase)
{
    const CaseAssignment one = asked(to(Kind::CoUnit, "渣土办"));
    stepped(one, Action::Sign);
    undoLast();
    EXPECT_EQ(service().find(one.id)->state, State::Asked);
    EXPECT_FALSE(service().find(one.id)->accepted.at);
    undoLast();
    EXPECT_EQ(service().find(one.id)->state, State::Withdrawn);
    EXPECT_EQ(now().coUnits, QString());
    const auto acts = *ActService(*m_office).recent(m_office->actor(), 20);
    EXPECT_TRUE(acts.front().name.startsWith(u"分办签收 JS-2022-")) << acts.front().name.toStdString();
}

TEST_F(AssignmentTest, whoGotAPartCannotFollowUpTheCase)
{
    asked(to(Kind::Person, "承办人 09"));
    for (const CaseAction action :
         {CaseAction::Sign, CaseAction::FirstContact, CaseAction::SubmitReply, CaseAction::ApproveReply}) {
        StepInput input;
        input.text = u"已清理。"_qs;
        ASSERT_TRUE(CaseService(*m_office).step(m_case.id, now().revision, action, input).ok());
    }
    FollowUp call;
    call.answers = {Contacted::Yes, Solved::Yes, Satisfaction::Satisfied};
    for (const char *person : {"承办人 02", "承办人 09"}) {
        m_office->setActor(QString::fromUtf8(person));
        EXPECT_FALSE(CaseService(*m_office).recordFollowUp(m_case.id, now().revision, call).ok()) << person;
    }
    m_office->setActor(u"回访员 03"_qs);
    EXPECT_TRUE(CaseService(*m_office).recordFollowUp(m_case.id, now().revision, call).ok());
}

} // namespace
