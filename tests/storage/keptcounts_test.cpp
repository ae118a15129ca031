// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keptcounts.h"
#include "support/officefixture.h"
#include "support/plainscan.h"

using namespace jiesu;
using namespace jiesu::test;

namespace {

using Counts = std::map<qint64, qint64>;

Counts inOrder(const std::vector<FigureStore::Share> &shares)
{
    Counts counts;
    for (const FigureStore::Share &share : shares)
        counts[share.id] = share.cases;
    return counts;
}

class KeptCountsTest : public testing::Test
{
protected:
    KeptCountsTest()
    {
        Transaction transaction(m_office.database());
        for (int i = 0; i < 300; ++i) {
            ComplaintCase complaint = m_random.complaint(m_office);
            m_office.cases().insert(complaint);
            m_cases.push_back(complaint);
        }
        transaction.commit();
    }

    CaseFilter filter()
    {
        CaseFilter filter;
        filter.period = m_random.period();
        if (m_random.chance(30))
            filter.unit = m_random.pick(m_office.units).id;
        if (m_random.chance(30))
            filter.street = PlaceId{m_random.number(1, 2)};
        filter.countedOnly = m_random.chance(50);
        if (m_random.chance(50))
            filter.withoutTypes = {RequestType::Commendation};
        return filter;
    }
    void compare(const CaseFilter &filter)
    {
        Counts categories;
        Counts points;
        Counts outcomes;
        std::map<qint64, qint64> units;
        FigureStore::WeekHours hours{};
        for (const ComplaintCase &complaint : m_cases) {
            if (!passes(filter, complaint, m_office.reference()))
                continue;
            ++categories[complaint.category.value];
            ++points[complaint.point.value];
            ++units[complaint.leadUnit.value];
            const OfficeTime at = toOffice(complaint.receivedAt);
            ++hours.at(std::size_t(at.date.dayOfWeek() - 1)).at(std::size_t(at.time.hour()));
        }
        const FigureStore::Distribution spread = m_office.figures().distribution(filter);
        ASSERT_EQ(inOrder(spread.categories), categories);
        ASSERT_EQ(inOrder(spread.points), points);
        ASSERT_EQ(spread.weekHours, hours);
        Counts byUnit;
        for (const auto &[unit, counts] : m_office.figures().outcomesByUnit(filter)) {
            for (const OutcomeCount &count : counts)
                byUnit[unit] += count.cases;
        }
        ASSERT_EQ(byUnit, units);
        qint64 total = 0;
        for (const OutcomeCount &count : m_office.figures().outcomes(filter))
            total += count.cases;
        ASSERT_EQ(total, m_office.cases().count(filter));
    }
    qint64 kept()
    {
        return m_office.database()
            .statement(QStringLiteral("SELECT count(*) FROM case_kept"))
            .run()
            .firstInteger();
    }
    /// A quarter asked for, so that its days and months are kept.
    void keepAQuarter()
    {
        CaseFilter filter;
        filter.period = Period::quarter(2022, 1);
        (void)m_office.figures().distribution(filter);
        (void)m_office.figures().outcomesByUnit(filter);
        filter.period = Period::days(QDate(2022, 1, 19), QDate(2022, 2, 18));
        (void)m_office.figures().outcomes(filter);
    }

    OfficeFixture m_office;
    RandomCases m_random{77};
    std::vector<ComplaintCase> m_cases;
};

TEST_F(KeptCountsTest, AreWhatAPlainScanFindsBetweenAnyChanges)
{
    std::vector<CaseFilter> asked;
    for (int round = 0; round < 40; ++round) {
        asked.push_back(filter());
        for (int again = 0; again < 3; ++again)
            compare(m_random.pick(asked));
        compare(asked.back());
        ComplaintCase &changed = m_cases[std::size_t(m_random.number(0, 299))];
        m_random.change(changed, m_office);
        m_office.update(changed);
        m_cases.push_back(m_office.add(m_random.complaint(m_office)));
    }
    EXPECT_GT(kept(), 100);
    EXPECT_TRUE(m_office.figures().checkTally().isEmpty());
}

TEST_F(KeptCountsTest, AChangeThrowsAwayItsDaysAndMonthsAndNothingElse)
{
    keepAQuarter();
    const qint64 before = kept();
    ComplaintCase complaint = m_random.complaint(m_office);
    complaint.receivedAt = fromOffice(QDate(2022, 2, 10), QTime(9, 0));
    complaint = m_office.add(complaint);
    EXPECT_EQ(before - kept(), 5) << "day and month of two kinds, and the day of the window";
    keepAQuarter();
    EXPECT_EQ(kept(), before);
    complaint.receivedAt = fromOffice(QDate(2022, 3, 2), QTime(9, 0));
    m_office.update(complaint);
    EXPECT_EQ(before - kept(), 9) << "two days and two months of two kinds, and a day of the window";
}

TEST_F(KeptCountsTest, WhatWasSpoiledIsFoundByTheCheck)
{
    keepAQuarter();
    ASSERT_TRUE(m_office.figures().checkTally().isEmpty());
    for (const char *spoil :
         {"UPDATE case_kept SET counts = x'0401' WHERE day = 202202 AND filter LIKE '%\"what\":0%'",
          "UPDATE case_kept SET counts = x'' WHERE day = 202203 AND filter LIKE '%\"what\":2%'",
          "UPDATE case_kept SET day = 20220120 WHERE day = 20220121 AND filter LIKE '%\"what\":1%'"}) {
        m_office.database().exec(QStringLiteral("DELETE FROM case_kept"));
        keepAQuarter();
        m_office.database().exec(QStringLiteral("DELETE FROM case_kept WHERE day = 20220120"));
        m_office.database().exec(QString::fromLatin1(spoil));
        EXPECT_FALSE(m_office.figures().checkTally().isEmpty()) << spoil;
    }
}

} // namespace
