// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/callerservice.h"
#include "service/caseservice.h"

using namespace jiesu;

namespace {

const QString number = QStringLiteral("13900000001");

class CallerTest : public testing::Test
{
protected:
    /// A call of the day at noon.
    ComplaintCase call(QDate day, const std::function<void(ComplaintCase &)> &change = {})
    {
        m_clock->set(fromOffice(day, QTime(12, 0)));
        ComplaintCase complaint;
        complaint.callerPhone = number;
        complaint.callerName = QStringLiteral("王女士");
        complaint.requestType = RequestType::Complaint;
        complaint.content = QStringLiteral("路灯不亮");
        if (change)
            change(complaint);
        auto stored = CaseService(*m_office).registerCase(complaint, false);
        EXPECT_TRUE(stored.ok());
        return *stored;
    }
    CallerSummary summary(const QString &phone = number) { return CallerService(*m_office).summary(phone); }
    ComplaintCase step(const ComplaintCase &complaint, CaseAction action, const StepInput &input = {})
    {
        const auto stepped = CaseService(*m_office).step(complaint.id, complaint.revision, action, input);
        EXPECT_TRUE(stepped.ok()) << (stepped ? QString() : stepped.error().message()).toStdString();
        return *stepped;
    }

    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(fromOffice(QDate(2022, 3, 1)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
};

TEST_F(CallerTest, NobodyKnowsAFirstCaller)
{
    call(QDate(2022, 3, 1));
    for (const QString &phone : {QStringLiteral("13900000002"), QStringLiteral("匿名"), QString()}) {
        const CallerSummary nobody = summary(phone);
        EXPECT_EQ(nobody.times, 0);
        EXPECT_TRUE(nobody.latest.empty());
        EXPECT_TRUE(nobody.tags.empty());
    }
}

TEST_F(CallerTest, CountsTheMonthTheYearAndAllInOfficeTime)
{
    call(QDate(2021, 12, 31));
    call(QDate(2022, 1, 1));
    call(QDate(2022, 2, 28));
    call(QDate(2022, 3, 1));
    const ComplaintCase mistaken = call(QDate(2022, 3, 2));
    StepInput reason;
    reason.reason = QStringLiteral("误登");
    step(mistaken, CaseAction::Void, reason);
    const CallerSummary caller = summary(QStringLiteral("+86 139 0000 0001"));
    EXPECT_EQ(caller.thisMonth, 1);
    EXPECT_EQ(caller.thisYear, 3);
    EXPECT_EQ(caller.times, 4);
    EXPECT_EQ(caller.open, 4);
    EXPECT_EQ(caller.name, QStringLiteral("王女士"));
    m_clock->set(fromOffice(QDate(2022, 4, 1)));
    EXPECT_EQ(summary().thisMonth, 0);
}

TEST_F(CallerTest, AContactNumberIsTheCallersToo)
{
    call(QDate(2022, 3, 1), [](ComplaintCase &c) {
        c.callerPhone = QStringLiteral("01069840000");
        c.contactPhone = number;
    });
    call(QDate(2022, 3, 2), [](ComplaintCase &c) { c.contactPhone = number; });
    const CallerSummary caller = summary();
    EXPECT_EQ(caller.times, 2) << "each case once, also where both numbers are the same";
    EXPECT_EQ(caller.latest.size(), 2U);
    EXPECT_EQ(summary(QStringLiteral("010-69840000")).times, 1);
}

TEST_F(CallerTest, ShowsTheLastThreeWithResultAndSatisfaction)
{
    const ComplaintCase first = call(QDate(2022, 3, 1));
    for (int day = 2; day <= 4; ++day)
        call(QDate(2022, 3, day), [day](ComplaintCase &c) { c.content = QStringLiteral("第%1次").arg(day); });
    ComplaintCase last =
        call(QDate(2022, 3, 5), [](ComplaintCase &c) { c.requestType = RequestType::Consultation; });
    StepInput answer;
    answer.text = QStringLiteral("已告知预约电话。");
    last = step(last, CaseAction::AnswerDirectly, answer);
    last.selfSatisfaction = Satisfaction::Dissatisfied;
    ASSERT_TRUE(CaseService(*m_office).edit(last, {}).ok());

    const CallerSummary caller = summary();
    ASSERT_EQ(caller.latest.size(), 3U);
    EXPECT_EQ(caller.latest[0].caseNo, last.caseNo);
    EXPECT_EQ(caller.latest[0].result, answer.text);
    EXPECT_EQ(caller.latest[0].self.satisfaction, Satisfaction::Dissatisfied);
    EXPECT_EQ(caller.latest[2].title, QStringLiteral("第3次"));
    EXPECT_EQ(caller.open, 4);
}

TEST_F(CallerTest, NamesNoConfidentialCaller)
{
    call(QDate(2022, 3, 1), [](ComplaintCase &c) { c.isConfidential = true; });
    const CallerSummary caller = summary();
    EXPECT_EQ(caller.times, 1);
    EXPECT_TRUE(caller.name.isEmpty());
    EXPECT_TRUE(caller.latest.at(0).callerPhone.isEmpty());
}

TEST_F(CallerTest, TagsFollowFromCallsOrAreSetByHand)
{
    CallerService service(*m_office);
    call(QDate(2022, 3, 1));
    call(QDate(2022, 3, 1));
    EXPECT_TRUE(summary().tags.empty());
    call(QDate(2022, 3, 1));
    EXPECT_EQ(summary().tags, std::vector{CallerTag::Frequent});

    ASSERT_TRUE(service.setTag(QStringLiteral("139 0000 0001"), CallerTag::Enthusiast, true).ok());
    ASSERT_TRUE(service.setTag(number, CallerTag::Enthusiast, true).ok()) << "twice is once";
    EXPECT_EQ(summary().tags, (std::vector{CallerTag::Frequent, CallerTag::Enthusiast}));
    EXPECT_EQ(m_office->history().of(QStringLiteral("caller_tag"), 1).size(), 1U);
    ASSERT_TRUE(service.setTag(number, CallerTag::Enthusiast, false).ok());
    EXPECT_EQ(summary().tags, std::vector{CallerTag::Frequent});
    EXPECT_EQ(m_office->history().of(QStringLiteral("caller_tag"), 1).size(), 2U);

    EXPECT_EQ(service.setTag(number, CallerTag::Frequent, true).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(service.setTag(QStringLiteral("匿名"), CallerTag::Enthusiast, true).error().kind,
              ErrorKind::Invalid);
}

} // namespace
