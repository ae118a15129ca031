// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casecolumns.h"
#include "support/officefixture.h"

using namespace jiesu;
using namespace jiesu::test;

namespace {

TEST(CaseChangeTest, WritesWhatDiffersAndNothingElse)
{
    OfficeFixture office;
    RandomCases random(7);
    const ComplaintCase before = random.complaint(office);
    ComplaintCase after = before;
    after.tags = before.tags + QStringLiteral(" 专项");
    EXPECT_EQ(casecolumns::Change(before, after).updateSql(),
              QStringLiteral("UPDATE complaint_case SET revision = revision + 1, tags = ?, "
                             "import_hash = coalesce(?, import_hash) WHERE id = ? AND revision = ?"));
    after.receivedAt += std::chrono::hours(24 * 40);
    const QString moved = casecolumns::Change(before, after).updateSql();
    EXPECT_TRUE(moved.contains(QStringLiteral("received_at = ?"))) << moved.toStdString();
    EXPECT_TRUE(moved.contains(QStringLiteral("received_day = ?"))) << "what follows from it goes with it";
    EXPECT_FALSE(moved.contains(QStringLiteral("lead_unit_id"))) << moved.toStdString();
}

TEST(CaseChangeTest, AnyChangeIsReadBackAsItWasMade)
{
    OfficeFixture office;
    RandomCases random(11);
    for (int i = 0; i < 60; ++i) {
        ComplaintCase stored = random.complaint(office);
        office.cases().insert(stored);
        ComplaintCase changed = random.complaint(office);
        changed.id = stored.id;
        changed.revision = stored.revision;
        changed.caseNo = stored.caseNo;
        changed.orderNo = stored.orderNo;
        office.cases().update(changed);
        ASSERT_EQ(*office.cases().find(stored.id), changed);
        EXPECT_EQ(changed.revision, stored.revision + 1);
    }
    EXPECT_TRUE(office.figures().checkTally().isEmpty())
        << office.figures().checkTally().first().toStdString();
}

} // namespace
