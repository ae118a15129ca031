// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds, corrected calls, the queue of calls and the office's settings for them.
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/caseservice.h"
#include "service/followupqueue.h"
#include "service/handlingsettings.h"
#include "service/rework.h"

using namespace jiesu;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

class RoundTest : public testing::Test
{
protected:
    RoundTest()
    {
        m_office->setActor(u"承办人 02"_qs);
        Unit unit;
        unit.name = u"清运一队"_qs;
        m_office->referenceStore().save(unit);
        m_office->reloadReference();
        m_case = completed(unit.id);
    }
    ComplaintCase completed(UnitId unit)
    {
        ComplaintCase draft;
        draft.requestType = RequestType::Complaint;
        draft.content = u"公厕异味无人保洁。"_qs;
        draft.leadUnit = unit;
        draft.timeClass = m_office->reference()->timeClasses().front().id; // 7 days
        m_id = CaseService(*m_office).registerCase(draft, true)->id;
        handle("第一次回复。", CaseAction::Sign);
        return now();
    }
    /// Replies and approves, from @p first on.
    void handle(const char *reply, CaseAction first)
    {
        m_office->setActor(u"承办人 02"_qs);
        const CaseAction all[] = {CaseAction::Sign, CaseAction::FirstContact, CaseAction::SubmitReply,
                                  CaseAction::ApproveReply};
        for (const CaseAction action : std::span(std::ranges::find(all, first), std::end(all)))
            step(action, reply);
        m_office->setActor(u"回访员 03"_qs);
    }
    void step(CaseAction action, const char *text)
    {
        StepInput input;
        input.text = input.reason = QString::fromUtf8(text);
        if (action == CaseAction::SubmitReply)
            input.reason.clear();
        const auto done = CaseService(*m_office).step(m_id, now().revision, action, input);
        ASSERT_TRUE(done.ok()) << done.error().message().toStdString();
    }
    void call(FollowUpBy by, Solved solved, Satisfaction satisfaction)
    {
        FollowUp followUp;
        followUp.by = by;
        followUp.answers = {Contacted::Yes, solved, satisfaction};
        const auto done = CaseService(*m_office).recordFollowUp(m_id, now().revision, followUp);
        ASSERT_TRUE(done.ok()) << done.error().message().toStdString();
    }
    void miss(FollowUpBy by = FollowUpBy::Unit)
    {
        FollowUp followUp;
        followUp.by = by;
        followUp.reached = false;
        ASSERT_TRUE(CaseService(*m_office).recordFollowUp(m_id, now().revision, followUp).ok());
    }
    ComplaintCase now() { return *m_office->cases().find(m_id); }
    std::vector<CaseRound> rounds() { return RoundService(*m_office).of(m_id); }
    std::vector<FollowUp> calls() { return m_office->cases().followUps(m_id); }
    void undoLast()
    {
        const auto acts = *ActService(*m_office).recent(m_office->actor(), 20);
        const auto last = std::ranges::find_if(acts, [](const DoneAct &a) { return !a.undoneBy.isSet(); });
        ASSERT_NE(last, acts.end());
        const auto undone = ActService(*m_office).undo(last->id);
        ASSERT_TRUE(undone.ok()) << undone.error().message().toStdString();
    }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 3, 1), QTime(9, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    CaseId m_id;
    ComplaintCase m_case;
};

TEST_F(RoundTest, FirstAndFinalAnswersAreBothKept)
{
    EXPECT_TRUE(rounds().empty()) << "a case in its first round is its own round";
    call(FollowUpBy::City, Solved::No, Satisfaction::Dissatisfied);
    const std::optional<Instant> firstDeadline = now().deadline;
    m_clock->set(fromOffice(QDate(2022, 3, 4), QTime(15, 0))); // Friday
    step(CaseAction::Rework, "仍有异味");
    ASSERT_EQ(rounds().size(), 2U);
    EXPECT_EQ(rounds()[0].number, 1);
    EXPECT_EQ(rounds()[0].reply, u"第一次回复。"_qs);
    EXPECT_EQ(rounds()[0].official.satisfaction, Satisfaction::Dissatisfied);
    EXPECT_EQ(rounds()[0].deadline, firstDeadline);
    EXPECT_EQ(rounds()[0].endedAt, m_clock->now());
    EXPECT_EQ(rounds()[1].reason, u"仍有异味"_qs);
    EXPECT_EQ(officeMinuteText(*now().deadline), u"2022-03-09 23:59"_qs) << "three working days";
    EXPECT_EQ(now().round, 2);
    EXPECT_EQ(now().officialSatisfaction, Satisfaction::Dissatisfied) << "until somebody says otherwise";

    handle("第二次回复。", CaseAction::SubmitReply);
    call(FollowUpBy::City, Solved::Yes, Satisfaction::Satisfied);
    EXPECT_EQ(rounds()[1].reply, u"第二次回复。"_qs);
    EXPECT_EQ(rounds()[1].official.satisfaction, Satisfaction::Satisfied);
    EXPECT_EQ(rounds()[0].official.satisfaction, Satisfaction::Dissatisfied);
    EXPECT_EQ(now().officialSatisfaction, Satisfaction::Satisfied);
    EXPECT_EQ(calls()[0].round, 1);
    EXPECT_EQ(calls()[1].round, 2);
}

TEST_F(RoundTest, ARoundHasItsOwnClockAndExplanation)
{
    call(FollowUpBy::Unit, Solved::No, Satisfaction::Dissatisfied);
    m_clock->set(fromOffice(QDate(2022, 3, 4), QTime(15, 0)));
    step(CaseAction::Rework, "仍有异味");
    const auto detail = CaseService(*m_office).detail(m_id);
    ASSERT_TRUE(detail->deadline);
    EXPECT_EQ(detail->deadline->due, now().deadline);
    EXPECT_EQ(detail->deadline->intervals.front().from, m_clock->now());
    CaseRequest extension;
    extension.caseId = m_id;
    extension.raised.text = u"配件未到"_qs;
    extension.dueAt = *now().deadline + hours(24);
    extension.complainantToldAt = extension.hotlineToldAt = m_clock->now();
    const auto raised = RequestService(*m_office).raise(extension);
    ASSERT_TRUE(
        RequestService(*m_office).step(raised->id, raised->revision, RequestAction::Approve, {}).ok());
    EXPECT_EQ(CaseService(*m_office).detail(m_id)->deadline->due, now().deadline);
    EXPECT_EQ(now().deadline, extension.dueAt);
    handle("第二次回复。", CaseAction::SubmitReply);
    call(FollowUpBy::Unit, Solved::No, Satisfaction::Dissatisfied);
    m_clock->set(fromOffice(QDate(2022, 3, 15), QTime(9, 0)));
    step(CaseAction::Rework, "第三次");
    EXPECT_EQ(officeMinuteText(*now().deadline), u"2022-03-18 23:59"_qs);
    EXPECT_EQ(CaseService(*m_office).detail(m_id)->deadline->due, now().deadline)
        << "the extension was of the round before";
    EXPECT_EQ(rounds().size(), 3U);
}

TEST_F(RoundTest, AChosenOrSetTimeClassDecidesTheRound)
{
    HandlingSettings settings = handlingSettings(*m_office);
    const auto reference = m_office->reference();
    const TimeClass day = *std::ranges::find_if(reference->timeClasses(), [](const TimeClass &c) {
        return c.unit == LimitUnit::Hour && c.limit == 24;
    });
    settings.roundTimeClass = day.id;
    ASSERT_TRUE(saveHandlingSettings(*m_office, settings).ok());
    EXPECT_EQ(handlingSettings(*m_office), settings);
    call(FollowUpBy::Unit, Solved::No, Satisfaction::Dissatisfied);
    step(CaseAction::Rework, "仍有异味");
    EXPECT_EQ(now().deadline, m_clock->now() + hours(24));
    EXPECT_EQ(rounds()[1].timeClass, day.id);
    settings.followUpTries = 0;
    const auto refused = saveHandlingSettings(*m_office, settings);
    ASSERT_FALSE(refused.ok());
    EXPECT_TRUE(refused.error().happened.contains(u"回访拨打次数"));
}

TEST_F(RoundTest, ReworkIsTakenBackAndDoneAgainWithItsRounds)
{
    call(FollowUpBy::Unit, Solved::No, Satisfaction::Dissatisfied);
    const ComplaintCase before = now();
    step(CaseAction::Rework, "仍有异味");
    undoLast();
    EXPECT_TRUE(rounds().empty());
    EXPECT_EQ(now().round, 1);
    EXPECT_EQ(now().deadline, before.deadline);
    EXPECT_EQ(now().status, CaseStatus::FollowedUp);
    const ActId act = ActService(*m_office).recent(m_office->actor(), 1)->front().id;
    ASSERT_TRUE(ActService(*m_office).redo(act).ok());
    EXPECT_EQ(rounds().size(), 2U);
    EXPECT_EQ(now().round, 2);
    undoLast();
    step(CaseAction::Rework, "再次");
    ASSERT_EQ(rounds().size(), 2U);
    EXPECT_EQ(rounds()[1].reason, u"再次"_qs);
}

TEST_F(RoundTest, ACorrectedAnswerNeedsAReasonAndKeepsTheOldOne)
{
    call(FollowUpBy::Unit, Solved::Yes, Satisfaction::Satisfied);
    FollowUp wrong = calls()[0];
    wrong.answers.satisfaction = Satisfaction::Dissatisfied;
    EXPECT_FALSE(CaseService(*m_office).correctFollowUp(wrong, u" "_qs).ok());
    EXPECT_FALSE(CaseService(*m_office).correctFollowUp(calls()[0], u"没有变"_qs).ok());
    m_office->setActor(u"承办人 02"_qs);
    EXPECT_FALSE(CaseService(*m_office).correctFollowUp(wrong, u"按错了键"_qs).ok()) << "his own case";
    m_office->setActor(u"回访员 03"_qs);
    ASSERT_TRUE(CaseService(*m_office).correctFollowUp(wrong, u"按错了键"_qs).ok());
    EXPECT_EQ(now().selfSatisfaction, Satisfaction::Dissatisfied);
    EXPECT_EQ(calls()[0].answers.satisfaction, Satisfaction::Dissatisfied);
    const auto lines = m_office->history().of(entity::followUp, calls()[0].id.value);
    EXPECT_EQ(lines.back().field, u"satisfaction"_qs);
    EXPECT_EQ(lines.back().oldValue, u"satisfied"_qs);
    EXPECT_EQ(lines.back().reason, u"按错了键"_qs);
    EXPECT_FALSE(CaseService(*m_office).correctFollowUp(wrong, u"又改"_qs).ok()) << "stale";
    undoLast();
    EXPECT_EQ(now().selfSatisfaction, Satisfaction::Satisfied);
    EXPECT_EQ(calls()[0].answers.satisfaction, Satisfaction::Satisfied);
}

TEST_F(RoundTest, ACorrectionOfAnEarlierRoundLeavesTheCaseAsItIs)
{
    call(FollowUpBy::City, Solved::No, Satisfaction::Dissatisfied);
    step(CaseAction::Rework, "仍有异味");
    handle("第二次回复。", CaseAction::SubmitReply);
    m_clock->set(m_clock->now() + hours(1));
    call(FollowUpBy::City, Solved::Yes, Satisfaction::Satisfied);
    FollowUp first = calls()[0];
    first.answers.satisfaction = Satisfaction::Neutral;
    ASSERT_TRUE(CaseService(*m_office).correctFollowUp(first, u"听录音核对"_qs).ok());
    EXPECT_EQ(now().officialSatisfaction, Satisfaction::Satisfied);
    EXPECT_EQ(rounds()[0].official.satisfaction, Satisfaction::Neutral);
    EXPECT_EQ(rounds()[1].official.satisfaction, Satisfaction::Satisfied);
}

TEST_F(RoundTest, TheQueuePutsOffWhatNobodyAnswered)
{
    const CaseId missed = m_id;
    m_clock->set(m_clock->now() + hours(1));
    const CaseId other = completed(m_case.leadUnit).id;
    m_id = missed;
    miss();
    auto queue = followUpQueue(*m_office);
    ASSERT_EQ(queue.size(), 2U);
    EXPECT_EQ(queue[0].row.id, other);
    EXPECT_EQ(queue[1].place, QueuePlace::Later);
    EXPECT_EQ(queue[1].nextAttemptAt, m_clock->now() + minutes(120));
    m_clock->set(m_clock->now() + minutes(120));
    EXPECT_EQ(followUpQueue(*m_office)[1].place, QueuePlace::Now) << "behind those not called yet";
    miss();
    miss();
    queue = followUpQueue(*m_office);
    EXPECT_EQ(queue[1].place, QueuePlace::GivenUp);
    EXPECT_EQ(queue[1].missed, 3);
    m_office->setActor(u"承办人 02"_qs);
    EXPECT_EQ(followUpQueue(*m_office)[0].place, QueuePlace::Own);
    HandlingSettings settings;
    settings.followUpTries = 4;
    ASSERT_TRUE(saveHandlingSettings(*m_office, settings).ok());
    m_office->setActor(u"回访员 03"_qs);
    EXPECT_NE(followUpQueue(*m_office)[1].place, QueuePlace::GivenUp);
}

TEST(Rework, IsWantedWhereNotSolvedOrDissatisfied)
{
    for (const Choice &solved : choices<Solved>()) {
        for (const Choice &satisfied : choices<Satisfaction>()) {
            const FollowUpAnswers answers{Contacted::Yes, Solved(solved.value),
                                          Satisfaction(satisfied.value)};
            const bool wanted = Solved(solved.value) == Solved::No ||
                                Satisfaction(satisfied.value) == Satisfaction::Dissatisfied;
            EXPECT_EQ(wantsRework(answers), wanted);
            EXPECT_EQ(reworkReason(answers).isEmpty(), !wanted);
        }
    }
    EXPECT_EQ(reworkReason({Contacted::Yes, Solved::No, Satisfaction::Dissatisfied}, u"气味\n还在"_qs),
              u"回访结果：未解决、不满意。气味 还在"_qs);
}

} // namespace
