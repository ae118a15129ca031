// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a ledger: each goes on exactly where the one before ended, whatever changes meanwhile.
#include "domain/ledgers/facility.h"
#include "domain/ledgers/inspection.h"
#include "domain/ledgers/meetingmatter.h"
#include "domain/officetime.h"
#include "service/demooffice.h"
#include "service/ledgerservice.h"

using namespace jiesu;

namespace {

class PagingTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_office =
            Office::inMemory(std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 6), QTime(10, 0))));
        ASSERT_TRUE(buildDemoOffice(*s_office).ok());
    }
    static void TearDownTestSuite() { s_office.reset(); }
    static inline std::unique_ptr<Office> s_office;
};

TEST_F(PagingTest, PagesTogetherAreTheWholeListOfEveryLedger)
{
    for (const Ledger *ledger : ledgers()) {
        SCOPED_TRACE(ledger->code);
        LedgerStore store(s_office->database(), *ledger);
        const std::vector<LedgerRecord> whole = store.list({});
        for (const qint64 size : {qint64(1), qint64(7), qint64(100)}) {
            if (size == 1 && whole.size() > 60)
                continue;
            std::vector<LedgerRecord> paged;
            LedgerQuery query;
            query.limit = size;
            for (;;) {
                const std::vector<LedgerRecord> page = store.list(query);
                paged.insert(paged.end(), page.begin(), page.end());
                if (qint64(page.size()) < size || paged.size() > whole.size())
                    break;
                query.after = page.back().id;
            }
            EXPECT_EQ(paged, whole) << size;
        }
    }
}

TEST_F(PagingTest, ARecordThatComesInOnTopShiftsNoPage)
{
    LedgerService service(*s_office, inspectionLedger);
    LedgerQuery query;
    query.limit = 10;
    const auto first = service.list(query);
    LedgerRecord fresh = first.front();
    fresh.id = 0;
    setValue(inspectionLedger, fresh, "day", QStringLiteral("2026-03-06"));
    setValue(inspectionLedger, fresh, "inspector", QStringLiteral("检查员丙"));
    ASSERT_TRUE(service.save(fresh).ok());
    query.after = first.back().id;
    const auto second = service.list(query);
    ASSERT_EQ(second.size(), 10U);
    EXPECT_TRUE(std::ranges::none_of(second, [&first](const LedgerRecord &record) {
        return std::ranges::find(first, record.id, &LedgerRecord::id) != first.end();
    }));
}

} // namespace
