// SPDX-License-Identifier: GPL-3.0-or-later
// Every page about people, meetings and indicators has life in the demo office.
#include "domain/ledgers/inspection.h"
#include "domain/ledgers/patrolfind.h"
#include "domain/officetime.h"
#include "service/citizenservice.h"
#include "service/demooffice.h"
#include "service/indicatorservice.h"
#include "service/ledgerservice.h"
#include "service/meetingservice.h"
#include "service/outreachservice.h"
#include "service/publicity.h"
#include "service/specialtaskservice.h"

using namespace jiesu;

namespace {

TEST(DemoPeople, EveryPageHasLife)
{
    const auto office =
        Office::inMemory(std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 6), QTime(10, 0))));
    ASSERT_TRUE(buildDemoOffice(*office).ok());
    OutreachService outreach(*office);
    const auto list = outreach.callList(QDate(2026, 2, 13));
    ASSERT_TRUE(list.ok());
    EXPECT_GT(list->size(), 15U);
    const OutreachCounts counts = outreach.counts({}, {});
    EXPECT_GT(counts.calls, counts.reached);
    EXPECT_GT(counts.matters, 3);
    CitizenService citizens(*office);
    EXPECT_GT(citizens.volunteerHours().size(), 5U);
    EXPECT_GE(citizens.proposals().rows.size(), 4U) << "more than one who calls often";
    const std::vector<ListedTask> tasks = SpecialTaskService(*office).list();
    ASSERT_EQ(tasks.size(), 2U);
    EXPECT_TRUE(tasks[0].task.isOpen());
    EXPECT_GT(tasks[0].cases, 2) << "made of a hot spot";
    EXPECT_FALSE(tasks[0].task.measures.isEmpty());
    EXPECT_FALSE(tasks[1].task.isOpen());
    EXPECT_FALSE(LedgerService(*office, patrolFindLedger).course().overdue.isEmpty());
    EXPECT_FALSE(LedgerService(*office, inspectionLedger).course().overdue.isEmpty());
    const MeetingWeek week = meetingWeek(*office, QDate(2026, 3, 6));
    EXPECT_FALSE(week.fresh.empty());
    EXPECT_GE(week.open.size(), 3U);
    EXPECT_TRUE(isOverdue(week.open.front(), week.today));
    EXPECT_FALSE(supervisionLine(*office).isEmpty());
    IndicatorService service(*office);
    const auto indicators = service.indicators();
    ASSERT_EQ(indicators.size(), 4U);
    const auto fees = service.table(indicators[0].id);
    ASSERT_EQ(fees->rows.size(), 2U);
    EXPECT_EQ(fees->rows[0].name, QStringLiteral("丽景长安小区"));
    EXPECT_EQ(fees->rows[0].value, 100) << "the one estate of the seed page";
    EXPECT_EQ(service.table(indicators[1].id)->rows[0].value, 1599);
    EXPECT_EQ(service.table(indicators[2].id)->rows.size(), 13U);
    for (const Ledger *ledger : {&citizenLedger, &outreachCallLedger}) {
        for (const LedgerRecord &record : LedgerStore(office->database(), *ledger).list({})) {
            EXPECT_TRUE(LedgerService(*office, *ledger).save(record).ok());
        }
    }
}

} // namespace
