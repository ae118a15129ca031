// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/distributionstore.h"
#include "support/officefixture.h"
#include "support/plainscan.h"

using namespace jiesu;
using namespace jiesu::test;

namespace {

class DistributionTest : public testing::Test
{
protected:
    DistributionTest()
    {
        Transaction transaction(m_office.database());
        CaseStore store = m_office.cases();
        for (int i = 0; i < 400; ++i) {
            ComplaintCase complaint = m_random.complaint(m_office);
            store.insert(complaint);
            m_cases.push_back(complaint);
        }
        transaction.commit();
    }

    /// Counts the cases of a filter by a key.
    template <class Key> auto counted(const CaseFilter &filter, Key keyOf)
    {
        std::map<decltype(keyOf(m_cases.front())), qint64> counts;
        for (const ComplaintCase &complaint : m_cases) {
            if (passes(filter, complaint, m_office.reference()))
                ++counts[keyOf(complaint)];
        }
        return counts;
    }

    OfficeFixture m_office;
    RandomCases m_random{31};
    std::vector<ComplaintCase> m_cases;
};

TEST_F(DistributionTest, countsAgreeWithALookAtEachCase)
{
    DistributionStore store(m_office.database(), m_office.sharedReference());
    const Instant now = fromOffice(QDate(2022, 2, 10), QTime(12, 0));
    qint64 found = 0;
    for (int i = 0; i < 300; ++i) {
        const CaseFilter filter = m_random.filter(m_office);
        const auto byStreet = store.byCategoryAndStreet(filter);
        EXPECT_EQ(byStreet, counted(filter, [](const ComplaintCase &c) {
                      return std::pair(c.category.value, c.street.value);
                  }));
        found += qint64(byStreet.size());
        if (filter.period) {
            EXPECT_EQ(store.byCategoryAndMonth(filter), counted(filter, [&filter](const ComplaintCase &c) {
                          return std::pair(c.category.value,
                                           qint64(dayKey(*timeOf(c, filter.dayBasis)) / 100));
                      }));
        }
        CaseFilter ended = filter;
        ended.handled = filter.handled.value_or(HandlingHours());
        CaseFilter any = filter;
        any.handled.reset();
        if (!filter.handled) {
            EXPECT_EQ(store.byHandlingHours(any), counted(ended, [](const ComplaintCase &c) {
                          return (toEpoch(*c.doneTime) - toEpoch(c.receivedAt)) / 3600;
                      }));
        }
        std::map<CaseStatus, qint64> states;
        for (const StateCount &count : store.byState(filter))
            states[count.status] += count.outcome.cases;
        EXPECT_EQ(states, counted(filter, [](const ComplaintCase &c) { return c.status; }));
        CaseFilter open = filter;
        open.openOnly = true;
        std::map<int, qint64> days;
        qint64 overdue = 0;
        for (const DistributionStore::DayAge &day : store.openByDay(filter, now)) {
            days[dayKey(day.received)] += day.open;
            overdue += day.overdue;
        }
        EXPECT_EQ(days, counted(open, [](const ComplaintCase &c) { return dayKey(c.receivedAt); }));
        open.dueBefore = filter.dueBefore ? std::min(*filter.dueBefore, now) : now;
        EXPECT_EQ(overdue, m_office.cases().count(open));
    }
    EXPECT_GT(found, 500);
}

} // namespace
