// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/officefixture.h"
#include "support/plainscan.h"

using namespace jiesu;
using namespace jiesu::test;

namespace {

using Counts = std::map<qint64, qint64>;

bool sameCounts(std::vector<OutcomeCount> counted, const std::vector<Outcome> &expected)
{
    for (const Outcome &outcome : expected) {
        const auto found = std::ranges::find(counted, outcome, &OutcomeCount::outcome);
        if (found == counted.end() || --found->cases < 0)
            return false;
    }
    return std::ranges::all_of(counted, [](const OutcomeCount &c) { return c.cases == 0; });
}

qint64 total(const std::vector<OutcomeCount> &counts)
{
    qint64 sum = 0;
    for (const OutcomeCount &count : counts)
        sum += count.cases;
    return sum;
}

class FigureTest : public testing::Test
{
protected:
    FigureTest()
    {
        Transaction transaction(m_office.database());
        for (int i = 0; i < 500; ++i) {
            ComplaintCase complaint = m_random.complaint(m_office);
            m_office.cases().insert(complaint);
            m_cases.push_back(complaint);
        }
        for (ComplaintCase &complaint : m_cases) {
            if (m_random.chance(40)) {
                m_random.change(complaint, m_office);
                m_office.cases().update(complaint);
            }
        }
        transaction.commit();
    }

    std::vector<const ComplaintCase *> passing(const CaseFilter &filter)
    {
        std::vector<const ComplaintCase *> cases;
        for (const ComplaintCase &complaint : m_cases) {
            if (passes(filter, complaint, m_office.reference()))
                cases.push_back(&complaint);
        }
        return cases;
    }

    template <class Key> std::map<qint64, std::vector<Outcome>> grouped(const CaseFilter &filter, Key key)
    {
        std::map<qint64, std::vector<Outcome>> groups;
        for (const ComplaintCase *complaint : passing(filter))
            groups[key(*complaint)].push_back(outcomeOf(*complaint));
        return groups;
    }

    template <class Groups>
    void compareGroups(const Groups &counted, const std::map<qint64, std::vector<Outcome>> &expected)
    {
        ASSERT_EQ(counted.size(), expected.size());
        for (const auto &[key, counts] : counted) {
            ASSERT_TRUE(expected.contains(key)) << key;
            ASSERT_TRUE(sameCounts(counts, expected.at(key))) << key;
        }
    }

    OfficeFixture m_office;
    RandomCases m_random{2022};
    std::vector<ComplaintCase> m_cases;
};

TEST_F(FigureTest, countsEveryFilterAsTheListsDo)
{
    int nonEmpty = 0;
    for (int i = 0; i < 1500; ++i) {
        const CaseFilter filter = m_random.filter(m_office);
        std::vector<Outcome> expected;
        for (const ComplaintCase *complaint : passing(filter))
            expected.push_back(outcomeOf(*complaint));
        nonEmpty += !expected.empty();
        const std::vector<OutcomeCount> counted = m_office.figures().outcomes(filter);
        ASSERT_TRUE(sameCounts(counted, expected)) << "filter " << i;
        ASSERT_EQ(total(counted), m_office.cases().count(filter)) << "filter " << i;
        const CasePage page = m_office.cases().page(filter, {}, 1000);
        ASSERT_EQ(page.rows.size(), expected.size()) << "filter " << i;
        ASSERT_FALSE(page.next);
    }
    EXPECT_GT(nonEmpty, 300);
}

TEST_F(FigureTest, groupsByMonthAndUnit)
{
    for (int i = 0; i < 400; ++i) {
        const CaseFilter filter = m_random.filter(m_office);
        const auto unit = [](const ComplaintCase &c) { return c.leadUnit.value; };
        const auto month = [&filter](const ComplaintCase &c) {
            return qint64(dayKey(*timeOf(c, filter.dayBasis)) / 100);
        };
        compareGroups(m_office.figures().outcomesByUnit(filter), grouped(filter, unit));
        if (filter.period || filter.dayBasis == DayBasis::Received)
            compareGroups(m_office.figures().outcomesByMonth(filter), grouped(filter, month));
    }
}

TEST_F(FigureTest, sharesAndWeekHoursCountEveryCase)
{
    using Dimension = FigureStore::Dimension;
    const std::map<Dimension, qint64 (*)(const ComplaintCase &)> keys{
        {Dimension::Category, [](const ComplaintCase &c) { return c.category.value; }},
        {Dimension::Point, [](const ComplaintCase &c) { return c.point.value; }},
        {Dimension::Street, [](const ComplaintCase &c) { return c.street.value; }},
        {Dimension::Unit, [](const ComplaintCase &c) { return c.leadUnit.value; }},
        {Dimension::RequestType, [](const ComplaintCase &c) { return qint64(c.requestType); }},
        {Dimension::SourceType, [](const ComplaintCase &c) { return qint64(c.sourceType); }}};
    for (int i = 0; i < 200; ++i) {
        const CaseFilter filter = m_random.filter(m_office);
        FigureStore::WeekHours expectedHours{};
        for (const ComplaintCase *complaint : passing(filter)) {
            const OfficeTime at = toOffice(complaint->receivedAt);
            ++expectedHours.at(std::size_t(at.date.dayOfWeek() - 1)).at(std::size_t(at.time.hour()));
        }
        ASSERT_EQ(m_office.figures().weekHours(filter), expectedHours);
        for (const auto &[dimension, key] : keys) {
            Counts expected;
            for (const ComplaintCase *complaint : passing(filter))
                ++expected[key(*complaint)];
            Counts counted;
            qint64 before = std::numeric_limits<qint64>::max();
            for (const FigureStore::Share &share : m_office.figures().shares(filter, dimension, 0)) {
                counted[share.id] = share.cases;
                ASSERT_LE(share.cases, before) << "most first";
                before = share.cases;
            }
            ASSERT_EQ(counted, expected);
            ASSERT_EQ(m_office.figures().shares(filter, dimension, 2).size(),
                      qMin<std::size_t>(2, expected.size()));
        }
    }
}

TEST_F(FigureTest, openCountsAreTheLengthsOfTheirLists)
{
    const Instant now = fromOffice(QDate(2022, 2, 10), QTime(14, 30));
    for (const UnitId unit : {UnitId(), UnitId{1}, UnitId{4}}) {
        const FigureStore::OpenCounts counts = m_office.figures().openCounts(now, unit);
        const auto length = [&](const std::function<void(CaseFilter &)> &restrict) {
            CaseFilter filter;
            filter.unit = unit;
            restrict(filter);
            return qint64(passing(filter).size());
        };
        EXPECT_EQ(counts.open, length([](CaseFilter &f) { f.openOnly = true; }));
        EXPECT_EQ(counts.overdue, length([&](CaseFilter &f) { f.dueBefore = now; }));
        EXPECT_EQ(counts.dueToday, length([&](CaseFilter &f) {
                      f.dueFrom = now;
                      f.dueBefore = fromOffice(QDate(2022, 2, 11));
                  }));
        EXPECT_EQ(counts.toSign, length([](CaseFilter &f) { f.statuses = {CaseStatus::Dispatched}; }));
        EXPECT_EQ(counts.toReview, length([](CaseFilter &f) { f.statuses = {CaseStatus::Replied}; }));
        EXPECT_EQ(counts.toFollowUp, length([](CaseFilter &f) { f.statuses = {CaseStatus::Completed}; }));
        std::optional<Instant> next;
        CaseFilter open;
        open.openOnly = true;
        open.unit = unit;
        for (const ComplaintCase *c : passing(open)) {
            if (c->deadline && !c->suspended && *c->deadline >= now)
                next = std::min(next.value_or(*c->deadline), *c->deadline);
        }
        EXPECT_EQ(counts.nextDeadline, next);
    }
}

TEST_F(FigureTest, anEmptyOfficeHasNoCounts)
{
    OfficeFixture empty;
    EXPECT_TRUE(empty.figures().outcomes({}).empty());
    EXPECT_TRUE(empty.figures().outcomesByMonth({}).empty());
    EXPECT_EQ(empty.figures().openCounts(fromOffice(QDate(2022, 1, 1))).open, 0);
    EXPECT_TRUE(empty.figures().checkTally().isEmpty());
}

TEST_F(FigureTest, theTallyIsProvedAgainstTheCases)
{
    EXPECT_TRUE(m_office.figures().checkTally().isEmpty());
    const ComplaintCase &victim = m_cases.front();
    const int month = dayKey(victim.receivedAt) / 100;
    m_office.database()
        .statement(QStringLiteral(
            "UPDATE case_tally SET cases = cases + 3 WHERE month = ? AND scope_kind = 2 AND scope_id = ?"))
        .run({month, victim.street.value});
    const QStringList findings = m_office.figures().checkTally();
    ASSERT_FALSE(findings.isEmpty());
    EXPECT_LE(findings.size(), 20);
    EXPECT_TRUE(findings.front().startsWith(Month::fromKey(month).text())) << findings.front().toStdString();
    EXPECT_TRUE(findings.front().endsWith(u'。'));
}

TEST_F(FigureTest, aLostCaseShowsInTheTally)
{
    m_office.database().exec(QStringLiteral("DROP TRIGGER case_tally_update"));
    m_office.database().exec(
        QStringLiteral("UPDATE complaint_case SET retained = 1 - retained WHERE id = 7"));
    EXPECT_EQ(m_office.figures().checkTally().size(), 6) << "old and new outcome, by office, unit and street";
}

} // namespace
