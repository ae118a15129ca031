// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/caseload.h"
#include "support/officefixture.h"

#include <gtest/gtest.h>

using namespace jiesu;
using namespace jiesu::test;

namespace {

QStringList schemaOf(Database &database)
{
    Statement &statement = database.statement(QStringLiteral(
        "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1"));
    QStringList lines;
    statement.run();
    while (statement.next())
        lines << statement.text(0);
    return lines;
}

class CaseLoadTest : public ::testing::Test
{
protected:
    static constexpr int before = 20;
    static constexpr int loaded = 60;
    static constexpr qint64 least = 10;

    CaseLoadTest()
    {
        for (int i = 0; i < before; ++i)
            (void)m_office.add(nextCase());
        m_schema = schemaOf(m_office.database());
    }

    ComplaintCase nextCase() { return m_random.complaint(m_office); }

    /// Loads and, midway, changes one case that was there and one that has just come in.
    void fill(CaseLoad &load)
    {
        for (int i = 0; i < loaded; ++i) {
            ComplaintCase complaint = nextCase();
            load.insert(complaint, {}, m_office.sharedReference());
            if (i == loaded - 2) {
                for (const qint64 id : {qint64(3), complaint.id.value}) {
                    load.settle(CaseId{id});
                    ComplaintCase changed = *m_office.cases().find(CaseId{id});
                    changed.officialSolved = Solved::Yes;
                    changed.leadUnit = UnitId{4};
                    m_office.cases().update(changed);
                }
            }
        }
    }

    OfficeFixture m_office;
    RandomCases m_random{7};
    QStringList m_schema;
};

TEST_F(CaseLoadTest, leavesTheOfficeAsSingleWritesWould)
{
    Transaction transaction(m_office.database());
    CaseLoad bulk(m_office.database(), least);
    fill(bulk);
    EXPECT_LT(schemaOf(m_office.database()).size(), m_schema.size()) << "nothing was set aside";
    bulk.finish();
    transaction.commit();

    EXPECT_EQ(schemaOf(m_office.database()), m_schema);
    EXPECT_TRUE(m_office.figures().checkTally().isEmpty());
    EXPECT_EQ(m_office.database().integrityCheck(), QStringLiteral("ok"));
    EXPECT_EQ(m_office.cases().count({}), before + loaded);
}

TEST_F(CaseLoadTest, aRollbackBringsEverythingBack)
{
    {
        const Transaction transaction(m_office.database());
        CaseLoad bulk(m_office.database(), least);
        fill(bulk);
    }
    EXPECT_EQ(schemaOf(m_office.database()), m_schema);
    EXPECT_TRUE(m_office.figures().checkTally().isEmpty());
    EXPECT_EQ(m_office.cases().count({}), before);
}

TEST(CaseLoadIntoAnEmptyOffice, SetsEverythingAsideAtOnce)
{
    OfficeFixture office;
    RandomCases random{8};
    const QStringList schema = schemaOf(office.database());
    Transaction transaction(office.database());
    CaseLoad bulk(office.database());
    for (int i = 0; i < 3; ++i) {
        ComplaintCase complaint = random.complaint(office);
        bulk.insert(complaint, {}, office.sharedReference());
        EXPECT_LT(schemaOf(office.database()).size(), schema.size());
    }
    bulk.finish();
    transaction.commit();
    EXPECT_EQ(schemaOf(office.database()), schema);
    EXPECT_TRUE(office.figures().checkTally().isEmpty());
    EXPECT_EQ(office.cases().count({}), 3);
}

TEST_F(CaseLoadTest, aFewCasesTouchNothing)
{
    Transaction transaction(m_office.database());
    CaseLoad bulk(m_office.database(), loaded + 1);
    fill(bulk);
    EXPECT_EQ(schemaOf(m_office.database()), m_schema);
    bulk.finish();
    transaction.commit();
    EXPECT_TRUE(m_office.figures().checkTally().isEmpty());
}

} // namespace
