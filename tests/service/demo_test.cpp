// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/assessmenttableservice.h"
#include "service/assignmentservice.h"
#include "service/attachmentservice.h"
#include "service/callerservice.h"
#include "service/caseservice.h"
#include "service/demooffice.h"
#include "service/figureservice.h"
#include "service/incidentservice.h"
#include "service/requestservice.h"
#include "service/rework.h"

#include <QTemporaryDir>

#include <map>

using namespace jiesu;

namespace {

std::unique_ptr<Office> demoOffice(QDate today)
{
    auto office = Office::inMemory(std::make_shared<FixedClock>(fromOffice(today, QTime(10, 41))));
    const auto built = buildDemoOffice(*office);
    EXPECT_TRUE(built.ok()) << (built ? QString() : built.error().message()).toStdString();
    return office;
}

class DemoTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_office = demoOffice(QDate(2026, 11, 22)).release(); }
    static void TearDownTestSuite() { delete std::exchange(s_office, nullptr); }
    static FigureService figures() { return FigureService(*s_office); }
    static AssessmentRule rule() { return *s_office->rule(); }
    static Office *s_office;
};

Office *DemoTest::s_office = nullptr;

TEST_F(DemoTest, TellsTheSeedArticlesFigures)
{
    const Reduction reduction = figures().reduction({2022, 1}, {2022, 3}, {}, rule());
    EXPECT_EQ(reduction.current(), 63);
    EXPECT_EQ(reduction.previous(), 131);
    EXPECT_EQ(reduction.change(), -68);
    EXPECT_EQ(reduction.pooled(1), 519);
    EXPECT_EQ(reduction.meanOfMonths(2), 5537);
    const int current[] = {36, 21, 6};
    const int previous[] = {51, 46, 34};
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(reduction.months()[i].current, current[i]);
        EXPECT_EQ(reduction.months()[i].previous, previous[i]);
    }

    const ThreeRates march = figures().rates(Period::month({2022, 3}), {}, rule()).rates;
    EXPECT_EQ(march.received, 6);
    for (const Rate &rate : {march.response, march.resolution, march.satisfaction}) {
        EXPECT_EQ(rate.percentText(), QStringLiteral("100.00"));
        EXPECT_EQ(rate.whole(), 6);
    }
    EXPECT_EQ(s_office->cases().count(FigureService::receivedFilter(Period::quarter(2022, 1), {}, rule())),
              63);
}

TEST_F(DemoTest, HoldsTheAssessmentTableAsPrinted)
{
    const auto table = AssessmentTableService(*s_office).ranks({2022, 3}, rule());
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), 13U);
    EXPECT_EQ(table->rows[0].unit, QStringLiteral("东辛房街道"));
    EXPECT_EQ(table->rows[0].total, 92'280);
    EXPECT_EQ(table->rows[1].unit, QStringLiteral("军庄镇"));
    EXPECT_EQ(rankChangeText(table->rows[1].rank, table->rows[1].previousRank), QStringLiteral("↑2"));
    EXPECT_EQ(table->rows[6].unit, QStringLiteral("永定镇"));
    EXPECT_EQ(rankChangeText(table->rows[6].rank, table->rows[6].previousRank), QStringLiteral("↓1"));
    EXPECT_EQ(table->rows[7].group, QStringLiteral("其他地区"));
    EXPECT_EQ(table->rows[7].total, 94'233);
    EXPECT_EQ(table->rows[12].total, 88'700);
}

TEST_F(DemoTest, HasToiletsTownshipsAndLifeOnEveryPage)
{
    const auto reference = s_office->reference();
    EXPECT_EQ(std::ranges::count(reference->places(), QStringLiteral("公厕"), &Place::facilityType), 224);
    EXPECT_EQ(std::ranges::count(reference->places(), PlaceKind::Street, &Place::kind), 13);
    const auto open = s_office->figures().openCounts(s_office->now());
    EXPECT_GT(open.open, 10);
    EXPECT_GT(open.dueToday, 0);
    EXPECT_GT(open.overdue, 0);
    EXPECT_GT(open.toSign, 0);
    EXPECT_GT(open.toReview, 0);
    EXPECT_GT(open.toFollowUp, 0);
    CaseFilter unhappy;
    unhappy.unhappyOnly = true;
    EXPECT_GT(s_office->cases().count(unhappy), 0);
    EXPECT_EQ(CallerService(*s_office).summary(QStringLiteral("13900000000")).open, 3);
    EXPECT_TRUE(s_office->isDemo());
    EXPECT_TRUE(s_office->figures().checkTally().isEmpty());
}

TEST_F(DemoTest, CasesAreHelpedWithAndTakenUpAgain)
{
    const auto open = AssignmentService(*s_office).open();
    EXPECT_EQ(open.size(), 3U) << "the fourth is answered";
    CaseFilter later;
    later.round = 2;
    int finished = 0;
    s_office->cases().forEach(later, [&](const ComplaintCase &complaint) {
        const auto detail = *CaseService(*s_office).detail(complaint.id);
        EXPECT_EQ(detail.rounds.size(), 2U);
        EXPECT_TRUE(wantsRework(detail.rounds[0].official)) << "the first answer is kept";
        finished += complaint.status == CaseStatus::Closed;
        if (complaint.status == CaseStatus::Closed) {
            EXPECT_EQ(detail.rounds[1].official.satisfaction, Satisfaction::Basically);
        }
        return true;
    });
    EXPECT_EQ(s_office->cases().count(later), 2);
    EXPECT_EQ(finished, 1);
}

TEST(DemoFileTest, HasAttachmentsBesideIt)
{
    const QTemporaryDir folder;
    const auto clock = std::make_shared<FixedClock>(fromOffice(QDate(2026, 11, 22), QTime(10, 41)));
    const auto office = Office::create(folder.filePath(QStringLiteral("demo.db")), clock);
    ASSERT_TRUE(office.ok());
    const auto built = buildDemoOffice(**office);
    ASSERT_TRUE(built.ok()) << built.error().message().toStdString();
    const AttachmentCheck check = AttachmentService(**office).check();
    EXPECT_EQ(check.attachments, 6);
    EXPECT_TRUE(check.ok());
}

TEST_F(DemoTest, TellsTheDayOfTheWaterMain)
{
    IncidentService service(*s_office);
    const std::vector<Incident> incidents = service.list();
    ASSERT_EQ(incidents.size(), 1U);
    const auto detail = service.detail(incidents[0].id);
    ASSERT_TRUE(detail.ok());
    const Incident &incident = detail->incident;
    EXPECT_EQ(incident.households, 432);
    EXPECT_EQ(officeMinuteText(incident.startedAt), QStringLiteral("2022-04-13 05:00"));
    EXPECT_EQ(officeMinuteText(*incident.endedAt), QStringLiteral("2022-04-13 17:00"));
    EXPECT_EQ(detail->events.front().at, incident.startedAt);
    EXPECT_EQ(detail->events.back().at, *incident.endedAt);
    EXPECT_EQ(detail->cases.size(), 8U);
    EXPECT_EQ(std::ranges::count(detail->cases, CaseStatus::Merged, &CaseRow::status), 1);
    for (const CaseRow &row : detail->cases) {
        EXPECT_EQ(row.pointName, QStringLiteral("九龙东苑5号地"));
        EXPECT_EQ(row.categoryPath, QStringLiteral("其他 › 其他"));
        EXPECT_EQ(row.unitName, QStringLiteral("应急班"));
        EXPECT_EQ(row.deadline.has_value(), row.status != CaseStatus::Merged);
    }
    EXPECT_EQ(figures().rates(Period::month({2022, 4}), {}, rule()).rates.received, 7)
        << "in a month of its own";
}

TEST_F(DemoTest, HasRequestsOfEveryFateThatTouchNoFigure)
{
    RequestService service(*s_office);
    std::map<RequestState, int> states;
    s_office->cases().forEach({}, [&](const ComplaintCase &complaint) {
        for (const CaseRequest &request : service.of(complaint.id)) {
            ++states[request.state];
            EXPECT_TRUE(complaint.retained && !complaint.suspended);
            EXPECT_EQ(complaint.extensionCount, 0);
            EXPECT_LE(*request.raised.at, s_office->now());
            EXPECT_FALSE(request.raised.text.isEmpty());
        }
        return true;
    });
    for (const RequestState state : {RequestState::Asked, RequestState::Issued, RequestState::Answered,
                                     RequestState::Closed, RequestState::Refused})
        EXPECT_GT(states[state], 0) << label(state).toStdString();
    for (const RequestQueue queue : {RequestQueue::ToDecide, RequestQueue::Supervised}) {
        CaseFilter filter;
        filter.requests = queue;
        EXPECT_EQ(s_office->cases().count(filter), 2);
    }
}

TEST_F(DemoTest, NothingHappensInTheFutureOrBackwards)
{
    const Instant now = s_office->now();
    s_office->cases().forEach({}, [now](const ComplaintCase &c) {
        std::optional<Instant> last = c.receivedAt;
        for (const auto &at : {c.signTime, c.firstContactTime, c.doneTime, c.followUpTime}) {
            if (at) {
                EXPECT_LE(*last, *at) << c.caseNo.toStdString();
                EXPECT_LE(*at, now) << c.caseNo.toStdString();
                last = at;
            }
        }
        return true;
    });
}

TEST(Demo, IsTheSameForTheSameDay)
{
    const auto texts = [](Office &office) {
        QStringList list;
        office.cases().forEach({}, [&list](const ComplaintCase &c) {
            list << c.orderNo + c.content + QString::number(int(c.status)) +
                        QString::number(toEpoch(c.receivedAt));
            return true;
        });
        return list;
    };
    const auto first = demoOffice(QDate(2026, 11, 22));
    const auto second = demoOffice(QDate(2026, 11, 22));
    EXPECT_EQ(texts(*first), texts(*second));
    EXPECT_NE(texts(*first), texts(*demoOffice(QDate(2026, 12, 22))));
}

} // namespace
