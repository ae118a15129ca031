// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/disposition.h"
#include "domain/officetime.h"
#include "service/caseservice.h"
#include "service/figureservice.h"

using namespace jiesu;

namespace {

class CaseServiceTest : public testing::Test
{
protected:
    CaseServiceTest()
    {
        m_office->setActor(QStringLiteral("话务员 01"));
        Unit unit;
        unit.name = QStringLiteral("清运一队");
        m_office->referenceStore().save(unit);
        m_office->reloadReference();
        m_unit = unit.id;
    }

    ComplaintCase draft()
    {
        ComplaintCase complaint;
        complaint.callerPhone = QStringLiteral("13900000001");
        complaint.callerName = QStringLiteral("王女士");
        complaint.requestType = RequestType::Complaint;
        complaint.content = QStringLiteral("小区北门垃圾清运车凌晨作业噪音大。希望调整时间。");
        complaint.leadUnit = m_unit;
        complaint.timeClass = m_office->reference()->timeClasses().front().id;
        return complaint;
    }
    ComplaintCase registered(bool dispatch = true)
    {
        auto result = CaseService(*m_office).registerCase(draft(), dispatch);
        EXPECT_TRUE(result.ok()) << (result ? QString() : result.error().message()).toStdString();
        return result ? *result : ComplaintCase();
    }
    Result<ComplaintCase> step(const ComplaintCase &complaint, CaseAction action, const StepInput &input = {})
    {
        m_clock->set(m_clock->now() + std::chrono::hours(1));
        return CaseService(*m_office).step(complaint.id, complaint.revision, action, input);
    }
    static StepInput withText(const char *text)
    {
        StepInput input;
        input.text = QString::fromUtf8(text);
        return input;
    }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 3, 1), QTime(10, 41)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    UnitId m_unit;
};

TEST_F(CaseServiceTest, RegistersAndDispatchesInOneGo)
{
    const ComplaintCase complaint = registered();
    EXPECT_EQ(complaint.caseNo, QStringLiteral("JS-2022-000001"));
    EXPECT_EQ(complaint.status, CaseStatus::Dispatched);
    EXPECT_EQ(complaint.title, QStringLiteral("小区北门垃圾清运车凌晨作业噪音大"));
    EXPECT_EQ(officeText(*complaint.deadline), QStringLiteral("2022-03-08 10:41:00"));
    const auto detail = CaseService(*m_office).detail(complaint.id);
    ASSERT_TRUE(detail.ok());
    ComplaintCase shown = complaint;
    maskCaller(shown, CallerView::Masked);
    EXPECT_EQ(detail->complaint, shown);
    EXPECT_EQ(detail->history.front().action, QStringLiteral("register"));
    EXPECT_EQ(detail->history.front().actor, QStringLiteral("话务员 01"));
    EXPECT_TRUE(std::ranges::any_of(detail->history, [](const HistoryEntry &h) {
        return h.action == QStringLiteral("dispatch") && h.field == QStringLiteral("status") &&
               h.newValue == QStringLiteral("dispatched");
    }));
}

TEST_F(CaseServiceTest, RefusesWhatCannotBeDispatchedAndStoresNothing)
{
    ComplaintCase noContent = draft();
    noContent.content = QStringLiteral(" \t　\n");
    ComplaintCase noUnit = draft();
    noUnit.leadUnit = {};
    ComplaintCase noClass = draft();
    noClass.timeClass = {};
    ComplaintCase tooLong = draft();
    tooLong.content = QString(100'001, QChar(u'长'));
    ComplaintCase tomorrow = draft();
    tomorrow.callTime = m_clock->now() + std::chrono::hours(48);
    for (const ComplaintCase &bad : {noContent, noUnit, noClass, tooLong, tomorrow}) {
        const auto result = CaseService(*m_office).registerCase(bad, true);
        ASSERT_FALSE(result.ok());
        EXPECT_EQ(result.error().kind, ErrorKind::Invalid);
        EXPECT_FALSE(result.error().happened.isEmpty());
    }
    EXPECT_EQ(m_office->cases().count({}), 0);
}

TEST_F(CaseServiceTest, GoesThroughItsWholeLife)
{
    ComplaintCase complaint = registered();
    complaint = *step(complaint, CaseAction::Sign);
    complaint = *step(complaint, CaseAction::FirstContact, withText("已电话联系"));
    EXPECT_EQ(complaint.status, CaseStatus::InProgress);
    complaint = *step(complaint, CaseAction::SubmitReply, withText("已调整作业时间。"));
    complaint = *step(complaint, CaseAction::ApproveReply);
    EXPECT_EQ(complaint.status, CaseStatus::Completed);
    EXPECT_EQ(complaint.doneTime, m_clock->now());

    m_office->setActor(QStringLiteral("回访员 02"));
    FollowUp followUp;
    followUp.by = FollowUpBy::City;
    followUp.answers = {Contacted::Yes, Solved::Yes, Satisfaction::Basically};
    followUp.supervisionLineTold = true;
    complaint = *CaseService(*m_office).recordFollowUp(complaint.id, complaint.revision, followUp);
    EXPECT_EQ(complaint.status, CaseStatus::FollowedUp);
    EXPECT_EQ(complaint.officialReached, 1);
    EXPECT_EQ(complaint.officialSatisfaction, Satisfaction::Basically);
    complaint = *step(complaint, CaseAction::Close);
    EXPECT_EQ(complaint.status, CaseStatus::Closed);
    const auto detail = CaseService(*m_office).detail(complaint.id);
    ASSERT_EQ(detail->followUps.size(), 1U);
    EXPECT_TRUE(detail->followUps.front().supervisionLineTold);
    EXPECT_EQ(detail->lawful, lawfulActions(CaseStatus::Closed));
}

TEST_F(CaseServiceTest, RefusesUnlawfulStepsAndStaleRevisions)
{
    const ComplaintCase complaint = registered();
    const auto unlawful = step(complaint, CaseAction::ApproveReply);
    ASSERT_FALSE(unlawful.ok());
    EXPECT_EQ(unlawful.error().kind, ErrorKind::Invalid);

    ASSERT_TRUE(step(complaint, CaseAction::Sign).ok());
    const auto stale = step(complaint, CaseAction::Sign);
    ASSERT_FALSE(stale.ok());
    EXPECT_EQ(stale.error().kind, ErrorKind::Conflict);
    const auto noReason =
        step(CaseService(*m_office).detail(complaint.id)->complaint, CaseAction::RequestReturn);
    ASSERT_FALSE(noReason.ok());
    EXPECT_EQ(m_office->cases().find(complaint.id)->status, CaseStatus::Signed);
}

TEST_F(CaseServiceTest, HandlerCannotFollowUpHisOwnCase)
{
    ComplaintCase complaint = registered();
    complaint = *step(complaint, CaseAction::Sign);
    complaint = *step(complaint, CaseAction::FirstContact);
    complaint = *step(complaint, CaseAction::SubmitReply, withText("已办理。"));
    complaint = *step(complaint, CaseAction::ApproveReply);
    FollowUp own;
    own.answers = {Contacted::Yes, Solved::Yes, Satisfaction::Satisfied};
    EXPECT_FALSE(CaseService(*m_office).recordFollowUp(complaint.id, complaint.revision, own).ok());
    m_office->setActor(QStringLiteral("回访员 02"));
    const auto by = CaseService(*m_office).recordFollowUp(complaint.id, complaint.revision, own);
    ASSERT_TRUE(by.ok());
    EXPECT_EQ(by->selfSatisfaction, Satisfaction::Satisfied);
    EXPECT_EQ(by->officialReached, 0);
}

TEST_F(CaseServiceTest, AnUnreachedCallLeavesTheCaseInTheQueue)
{
    ComplaintCase complaint = registered();
    complaint = *step(complaint, CaseAction::Sign);
    complaint = *step(complaint, CaseAction::FirstContact);
    complaint = *step(complaint, CaseAction::SubmitReply, withText("已办理。"));
    complaint = *step(complaint, CaseAction::ApproveReply);
    FollowUp missed;
    missed.by = FollowUpBy::District;
    missed.reached = false;
    complaint = *CaseService(*m_office).recordFollowUp(complaint.id, complaint.revision, missed);
    EXPECT_EQ(complaint.status, CaseStatus::Completed);
    EXPECT_EQ(complaint.officialReached, 0) << "it is tried again";
    complaint = *CaseService(*m_office).recordFollowUp(complaint.id, complaint.revision, missed);
    EXPECT_EQ(CaseService(*m_office).detail(complaint.id)->followUps.back().attempt, 2);
    complaint = *CaseService(*m_office).recordFollowUp(complaint.id, complaint.revision, missed);
    EXPECT_EQ(complaint.officialReached, 2) << "after the third try";
    const auto calls = CaseService(*m_office).detail(complaint.id)->followUps;
    EXPECT_EQ(calls[0].nextAttemptAt, calls[0].at + std::chrono::hours(2));
    EXPECT_TRUE(calls[2].isFinal);
    EXPECT_FALSE(calls[2].nextAttemptAt);
}

TEST_F(CaseServiceTest, AnswersConsultationsAndCommendationsAtOnce)
{
    ComplaintCase question = draft();
    question.requestType = RequestType::Consultation;
    const auto answered =
        CaseService(*m_office).registerAnswered(question, QStringLiteral("已告知预约电话。"));
    ASSERT_TRUE(answered.ok());
    EXPECT_EQ(answered->status, CaseStatus::Closed);
    EXPECT_TRUE(answered->directlyAnswered);
    EXPECT_FALSE(CaseService(*m_office).registerAnswered(draft(), QStringLiteral("好的")).ok());
    EXPECT_EQ(m_office->cases().count({}), 1) << "a refused answer must not leave a registered case behind";
}

TEST_F(CaseServiceTest, AnEditWritesEachFieldToTheHistory)
{
    ComplaintCase complaint = registered();
    complaint.title = QStringLiteral("清运车\t噪音");
    complaint.remark = QStringLiteral("夜间");
    const auto edited = CaseService(*m_office).edit(complaint, QStringLiteral("来电人补充"));
    ASSERT_TRUE(edited.ok());
    EXPECT_EQ(edited->title, QStringLiteral("清运车 噪音"));
    int lines = 0;
    const auto detail = CaseService(*m_office).detail(complaint.id);
    for (const HistoryEntry &line : detail->history) {
        if (line.action == QStringLiteral("edit")) {
            ++lines;
            EXPECT_EQ(line.reason, QStringLiteral("来电人补充"));
        }
    }
    EXPECT_EQ(lines, 2);
    EXPECT_EQ(CaseService(*m_office).edit(complaint, {}).error().kind, ErrorKind::Conflict);
}

TEST_F(CaseServiceTest, KeepsOnlyTheNumberOfAnAnonymousCaller)
{
    ComplaintCase anonymous = draft();
    anonymous.isAnonymous = true;
    anonymous.callerGender = QStringLiteral("女");
    anonymous.callerAddress = QStringLiteral("2号楼");
    const auto stored = CaseService(*m_office).registerCase(anonymous, true);
    ASSERT_TRUE(stored.ok());
    EXPECT_TRUE(stored->callerName.isEmpty());
    EXPECT_TRUE(stored->callerGender.isEmpty());
    EXPECT_TRUE(stored->callerAddress.isEmpty());
    EXPECT_EQ(stored->callerPhone, QStringLiteral("13900000001"));
}

TEST_F(CaseServiceTest, ShowsNobodyInAListWhoIsConfidential)
{
    ComplaintCase confidential = draft();
    confidential.isConfidential = true;
    const auto stored = CaseService(*m_office).registerCase(confidential, true);
    ASSERT_TRUE(stored.ok());
    EXPECT_EQ(stored->callerName, QStringLiteral("王女士"));
    const CaseRow row = m_office->cases().page({}, {}, 1).rows.at(0);
    EXPECT_TRUE(row.callerName.isEmpty());
    EXPECT_TRUE(row.callerPhone.isEmpty());
}

TEST_F(CaseServiceTest, SpecialDispositionsAreToldAndClosedWithTheirReason)
{
    for (const Choice &choice : choices<SpecialDisposition>().subspan(1)) {
        ComplaintCase told = draft();
        told.specialDisposition = SpecialDisposition(choice.value);
        const QString answer = dispositionAdvice(told.specialDisposition);
        EXPECT_FALSE(answer.isEmpty()) << choice.code;
        EXPECT_EQ(CaseService(*m_office).registerAnswered(told, answer).error().kind, ErrorKind::Invalid)
            << "without a reason";
        told.specialDispositionReason = QStringLiteral("属于 其他机关职责");
        EXPECT_FALSE(CaseService(*m_office).registerAnswered(told, {}).ok()) << "without an answer";
        EXPECT_FALSE(CaseService(*m_office).registerCase(told, true).ok()) << "is never dispatched";
        const auto stored = CaseService(*m_office).registerAnswered(told, answer);
        ASSERT_TRUE(stored.ok()) << choice.code;
        EXPECT_EQ(stored->status, CaseStatus::Closed);
        EXPECT_TRUE(stored->directlyAnswered);
        EXPECT_EQ(m_office->cases().find(stored->id)->specialDisposition, told.specialDisposition);
        EXPECT_EQ(m_office->cases().find(stored->id)->specialDispositionReason,
                  told.specialDispositionReason);
    }
    EXPECT_EQ(m_office->cases().count({}), 6);
}

TEST_F(CaseServiceTest, SpecialDispositionsAreNotAssessedAndRepeatsNotCounted)
{
    registered();
    for (const auto disposition : {SpecialDisposition::Repeat, SpecialDisposition::OutsideRemit}) {
        ComplaintCase told = draft();
        told.specialDisposition = disposition;
        told.specialDispositionReason = QStringLiteral("理由");
        ASSERT_TRUE(CaseService(*m_office).registerAnswered(told, QStringLiteral("已告知。")).ok());
    }
    const Period march = Period::month({2022, 3});
    const AssessmentRule rule = *m_office->rule();
    const ThreeRates figures = FigureService(*m_office).rates(march, {}, rule).rates;
    EXPECT_EQ(figures.total, 3);
    EXPECT_EQ(figures.received, 2);
    EXPECT_EQ(figures.assessed, 1);
    EXPECT_EQ(figures.excludedFor(Exclusion::SpeciallyDisposed), 2);
    EXPECT_EQ(m_office->cases().count(FigureService::receivedFilter(march, {}, rule)), 2)
        << "the list is as long as the figure";
    EXPECT_TRUE(m_office->figures().checkTally().isEmpty());
}

} // namespace
