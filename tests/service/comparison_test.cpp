// SPDX-License-Identifier: GPL-3.0-or-later
// The city's call-back results: imported beside our own answers, and compared with them.
#include "importing.h"
#include "service/caseservice.h"
#include "service/columnmapping.h"
#include "service/comparison.h"

namespace jiesu {
namespace {

class ComparisonTest : public ImportingTest
{
protected:
    /// A case that waits for its call, with our own answers.
    ComplaintCase completed(const char *orderNo, Solved solved, Satisfaction satisfaction)
    {
        ComplaintCase draft;
        draft.orderNo = QString::fromUtf8(orderNo);
        draft.content = QStringLiteral("公厕异味。");
        draft.requestType = RequestType::Complaint;
        Unit unit;
        unit.name = QStringLiteral("公厕二班 ") + draft.orderNo;
        m_office->referenceStore().save(unit);
        m_office->reloadReference();
        draft.leadUnit = unit.id;
        draft.timeClass = m_office->reference()->timeClasses().front().id;
        CaseService service(*m_office);
        ComplaintCase at = *service.registerCase(draft, true);
        for (const CaseAction action : {CaseAction::Sign, CaseAction::FirstContact, CaseAction::SubmitReply,
                                        CaseAction::ApproveReply}) {
            StepInput input;
            input.text = QStringLiteral("已保洁。");
            if (action == CaseAction::SubmitReply && solved != Solved::None)
                input.answers = {Contacted::Yes, solved, satisfaction};
            at = *service.step(at.id, at.revision, action, input);
        }
        return at;
    }
    QString results(const QString &rows)
    {
        return csv(QStringLiteral("results.csv"),
                   QStringLiteral("工单编号|是否联系|是否解决|是否满意|回访时间\n") + rows);
    }
    ComparisonList compared()
    {
        return compareFollowUps(*m_office, Period::month({2026, 3}), *m_office->rule());
    }
};

TEST_F(ComparisonTest, ResultsAreFoundByTheirColumnsAndTakenByOrderNumber)
{
    completed("20260301000001", Solved::Yes, Satisfaction::Satisfied);
    const ImportReport report =
        import(results(QStringLiteral("20260301000001|是|部分解决|基本满意|2026-03-04 16:20\n"
                                      "20260301000099|是|解决|满意|2026-03-04 16:30\n")));
    EXPECT_EQ(report.preset, QStringLiteral("official-results"));
    EXPECT_EQ(report.updated, 1);
    EXPECT_EQ(report.added, 0) << "a result of an unknown case makes no case";
    ASSERT_EQ(report.rejected.size(), 1U);
    EXPECT_TRUE(report.rejected[0].reason.contains(QStringLiteral("20260301000099")));
    const ComplaintCase complaint = find("20260301000001");
    EXPECT_EQ(complaint.status, CaseStatus::FollowedUp);
    EXPECT_EQ(complaint.selfSolved, Solved::Yes) << "ours stand beside";
    EXPECT_EQ(complaint.officialSolved, Solved::Partial);
    EXPECT_EQ(complaint.officialReached, 1);
    EXPECT_EQ(officeMinuteText(*complaint.followUpTime), QStringLiteral("2026-03-04 16:20"));
    const auto calls = m_office->cases().followUps(complaint.id);
    ASSERT_EQ(calls.size(), 1U);
    EXPECT_EQ(calls[0].by, FollowUpBy::City);
}

TEST_F(ComparisonTest, AListThatDescribesCasesIsNotTakenForResults)
{
    const QStringList headers = QStringLiteral("工单编号 是否联系 是否解决 是否满意 回访时间").split(u' ');
    EXPECT_EQ(mapColumns(headers).preset, QStringLiteral("official-results"));
    EXPECT_NE(mapColumns(headers + QStringList{QStringLiteral("主要内容")}).preset,
              QStringLiteral("official-results"));
}

TEST_F(ComparisonTest, AResultOfASecondRoundIsKeptInThatRound)
{
    ComplaintCase at = completed("20260301000001", Solved::No, Satisfaction::Dissatisfied);
    import(results(QStringLiteral("20260301000001|是|未解决|不满意|2026-03-04 16:20\n")));
    StepInput input;
    input.text = input.reason = QStringLiteral("再办一次。");
    CaseService service(*m_office);
    at = *m_office->cases().find(at.id);
    for (const CaseAction action : {CaseAction::Rework, CaseAction::SubmitReply, CaseAction::ApproveReply})
        at = *service.step(at.id, at.revision, action, input);
    import(results(QStringLiteral("20260301000001|是|解决|满意|2026-03-05 09:20\n")));
    const auto rounds = RoundService(*m_office).of(at.id);
    ASSERT_EQ(rounds.size(), 2U);
    EXPECT_EQ(rounds[0].official.satisfaction, Satisfaction::Dissatisfied);
    EXPECT_EQ(rounds[1].official.satisfaction, Satisfaction::Satisfied);
}

TEST_F(ComparisonTest, DifferencesComeFirstAndAreCounted)
{
    completed("20260301000001", Solved::Yes, Satisfaction::Satisfied);
    completed("20260301000002", Solved::Yes, Satisfaction::Satisfied);
    completed("20260301000003", Solved::No, Satisfaction::Neutral);
    completed("20260301000004", Solved::None, Satisfaction::None);
    completed("20260301000005", Solved::Yes, Satisfaction::Satisfied);
    import(results(QStringLiteral("20260301000001|是|解决|满意|2026-03-04\n"
                                  "20260301000002|是|未解决|不满意|2026-03-04\n"
                                  "20260301000003|是|解决|满意|2026-03-04\n"
                                  "20260301000004||解决|满意|2026-03-04\n")));
    const ComparisonList list = compared();
    ASSERT_EQ(list.cases.size(), 4U) << "what the city did not call is not compared";
    EXPECT_EQ(list.cases[0].sides.orderNo, QStringLiteral("20260301000002"));
    EXPECT_TRUE(list.cases[0].isWorse());
    EXPECT_EQ(list.cases[1].sides.orderNo, QStringLiteral("20260301000003"));
    EXPECT_TRUE(list.cases[1].differs());
    EXPECT_FALSE(list.cases[1].isWorse());
    EXPECT_EQ(list.cases[2].sides.orderNo, QStringLiteral("20260301000001"));
    EXPECT_EQ(list.compared, 3);
    EXPECT_EQ(list.same, 1);
    EXPECT_EQ(list.differing, 2);
    EXPECT_EQ(list.worse, 1);
    EXPECT_EQ(list.officialOnly, 1);
}

TEST(Comparison, EveryPairOfAnswersIsWorseBetterSameOrUnknown)
{
    for (const Choice &own : choices<Satisfaction>()) {
        for (const Choice &official : choices<Satisfaction>()) {
            ComparedCase sides;
            sides.officialReached = 1;
            sides.own.satisfaction = Satisfaction(own.value);
            sides.official.satisfaction = Satisfaction(official.value);
            const auto isAnswer = [](int value) { return value >= 1 && value <= 4; };
            const AnswerMatch expected = !isAnswer(own.value) || !isAnswer(official.value)
                                             ? AnswerMatch::Unknown
                                         : own.value == official.value ? AnswerMatch::Same
                                         : own.value < official.value  ? AnswerMatch::Worse
                                                                       : AnswerMatch::Better;
            EXPECT_EQ(compare(sides).satisfaction, expected) << own.code << official.code;
            sides.officialReached = 2;
            EXPECT_EQ(compare(sides).satisfaction, AnswerMatch::Unknown);
        }
    }
}

} // namespace
} // namespace jiesu
