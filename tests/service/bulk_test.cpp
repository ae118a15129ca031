// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/bulkservice.h"

using namespace jiesu;

namespace {

struct BulkTest : testing::Test
{
    BulkTest()
    {
        for (const char *name : {"清运一队", "公厕二班"}) {
            Unit unit;
            unit.name = QString::fromUtf8(name);
            office->referenceStore().save(unit);
            units.push_back(unit.id);
        }
        Place point;
        point.parent = office->reference()->findPlace(PlaceKind::Street, QStringLiteral("永定镇"));
        point.name = QStringLiteral("丽景长安小区");
        office->referenceStore().save(point);
        place = point.id;
        office->reloadReference();
    }

    ComplaintCase add(bool dispatch)
    {
        ComplaintCase draft;
        draft.content = QStringLiteral("公厕异味");
        draft.requestType = RequestType::Complaint;
        draft.leadUnit = units[0];
        draft.timeClass = office->reference()->timeClasses().front().id;
        const auto stored = CaseService(*office).registerCase(draft, dispatch);
        EXPECT_TRUE(stored.ok());
        ids.push_back(stored->id);
        return *stored;
    }
    ComplaintCase stored(std::size_t index) { return *office->cases().find(ids[index]); }
    void undoLast()
    {
        const auto acts = ActService(*office).recent(office->actor(), 1);
        ASSERT_TRUE(ActService(*office).undo(acts->front().id).ok());
    }
    void voidCase(const ComplaintCase &complaint)
    {
        StepInput input;
        input.reason = QStringLiteral("重复录入");
        ASSERT_TRUE(
            CaseService(*office).step(complaint.id, complaint.revision, CaseAction::Void, input).ok());
    }

    std::shared_ptr<FixedClock> clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 6), QTime(10, 0)));
    std::unique_ptr<Office> office = Office::inMemory(clock);
    std::vector<UnitId> units;
    PlaceId place;
    std::vector<CaseId> ids;
};

TEST_F(BulkTest, TellsBeforeAndAfterAndWhoIsLeftOutThenDoesItAsOneAct)
{
    add(false);
    add(true);
    add(false);
    voidCase(add(false));
    BulkChange change;
    change.unit = units[1];
    const auto plan = BulkService(*office).plan(ids, change);
    ASSERT_TRUE(plan.ok());
    ASSERT_EQ(plan->rows.size(), 4U);
    EXPECT_EQ(plan->changing(), 2);
    ASSERT_EQ(plan->rows[0].changes.size(), 1U);
    EXPECT_EQ(plan->rows[0].changes[0].field, QStringLiteral("lead_unit_id"));
    EXPECT_EQ(plan->rows[0].changes[0].newValue, QString::number(units[1].value));
    EXPECT_EQ(plan->rows[1].skipped, QStringLiteral("已经派单，请用“内部转派”换承办单位。"));
    EXPECT_EQ(plan->rows[3].skipped, QStringLiteral("在回收站里。"));
    EXPECT_EQ(stored(0).leadUnit, units[0]) << "a plan stores nothing";

    EXPECT_EQ(*BulkService(*office).perform(*plan), 2);
    EXPECT_EQ(stored(0).leadUnit, units[1]);
    EXPECT_EQ(stored(1).leadUnit, units[0]);
    EXPECT_EQ(stored(2).leadUnit, units[1]);
    undoLast();
    EXPECT_EQ(stored(0).leadUnit, units[0]);
    EXPECT_EQ(stored(2).leadUnit, units[0]);
}

TEST_F(BulkTest, AStepIsDoneWhereItIsLawful)
{
    add(true);
    add(false);
    add(true);
    BulkChange change;
    change.step = CaseAction::Sign;
    const auto plan = BulkService(*office).plan(ids, change);
    EXPECT_EQ(plan->rows[1].skipped, QStringLiteral("案件现在是“待派单”，不能签收。"));
    EXPECT_EQ(*BulkService(*office).perform(*plan), 2);
    EXPECT_EQ(stored(0).status, CaseStatus::Signed);
    EXPECT_EQ(stored(1).status, CaseStatus::Registered);
    undoLast();
    EXPECT_EQ(stored(0).status, CaseStatus::Dispatched);
    EXPECT_EQ(stored(2).status, CaseStatus::Dispatched);
    change.step = CaseAction::Void;
    EXPECT_EQ(BulkService(*office).plan(ids, change)->changing(), 0) << "without a reason";
    change.input.reason = QStringLiteral("演练录入");
    EXPECT_EQ(*BulkService(*office).perform(*BulkService(*office).plan(ids, change)), 3);
}

TEST_F(BulkTest, FieldsFollowTheirRules)
{
    const ComplaintCase complaint = add(true);
    BulkChange change;
    change.timeClass = office->reference()->timeClasses().back().id;
    change.place = place;
    change.addTags = QStringLiteral(" 媒体  媒体 ");
    change.isKey = true;
    change.gridCode = QStringLiteral("永定-07");
    const auto plan = BulkService(*office).plan(ids, change);
    ASSERT_EQ(*BulkService(*office).perform(*plan), 1);
    const ComplaintCase after = stored(0);
    EXPECT_NE(after.deadline, complaint.deadline);
    EXPECT_EQ(after.deadline, CaseService(*office).deadlineFor(after)->due);
    EXPECT_EQ(office->reference()->name(after.street), QStringLiteral("永定镇"));
    EXPECT_EQ(after.point, place);
    EXPECT_EQ(after.tags, QStringLiteral("媒体"));
    EXPECT_TRUE(after.isKey);
    EXPECT_EQ(BulkService(*office).plan(ids, change)->rows[0].skipped, QStringLiteral("没有变化。"));
    BulkChange back;
    back.removeTags = QStringLiteral("媒体");
    ASSERT_EQ(*BulkService(*office).perform(*BulkService(*office).plan(ids, back)), 1);
    EXPECT_TRUE(stored(0).tags.isEmpty());
}

TEST_F(BulkTest, NothingIsDoneIfOneWasChangedMeanwhile)
{
    add(true);
    const ComplaintCase second = add(true);
    BulkChange change;
    change.step = CaseAction::Sign;
    const auto plan = BulkService(*office).plan(ids, change);
    ComplaintCase edited = second;
    edited.remark = QStringLiteral("改过");
    ASSERT_TRUE(CaseService(*office).edit(edited, {}).ok());
    EXPECT_EQ(BulkService(*office).perform(*plan).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(stored(0).status, CaseStatus::Dispatched);
    EXPECT_FALSE(BulkService(*office).plan(ids, {}).ok()) << "nothing was chosen";
    BulkPlan none = *plan;
    none.rows.clear();
    EXPECT_EQ(BulkService(*office).perform(none).error().kind, ErrorKind::Invalid);
}

} // namespace
