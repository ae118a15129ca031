// SPDX-License-Identifier: GPL-3.0-or-later
// Undoing what is said about two cases, and merging two points.
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/caseservice.h"
#include "service/pointservice.h"
#include "service/referenceservice.h"

namespace jiesu {
namespace {

class ReversalTest : public testing::Test
{
protected:
    ReversalTest()
    {
        office->setActor(QStringLiteral("话务员 01"));
        street = office->reference()->findPlace(PlaceKind::Street, QStringLiteral("永定镇"));
    }
    ComplaintCase draft()
    {
        ComplaintCase complaint;
        complaint.content = QStringLiteral("垃圾桶满");
        complaint.requestType = RequestType::Complaint;
        complaint.street = street;
        return complaint;
    }
    ComplaintCase registered(PlaceId point = {})
    {
        ComplaintCase complaint = draft();
        complaint.point = point;
        return *CaseService(*office).registerCase(complaint, false);
    }
    std::vector<DoneAct> recent() { return *ActService(*office).recent(office->actor(), 50); }
    Result<DoneAct> undo() { return ActService(*office).undo(recent().front().id); }
    Result<DoneAct> redo() { return ActService(*office).redo(recent().front().id); }
    RelationService relations() { return RelationService(*office); }
    std::optional<RelationKind> said(CaseId one)
    {
        const auto all = relations().relations(one);
        return all.empty() ? std::nullopt : std::optional(all.front().kind);
    }
    ComplaintCase now(CaseId id) { return *office->cases().find(id); }
    Place point(const char *name, const char *alias = "")
    {
        return *PointService(*office).learn(street, QString::fromUtf8(name), QString::fromUtf8(alias));
    }
    const Place *place(PlaceId id) { return office->reference()->place(id); }

    std::unique_ptr<Office> office =
        Office::inMemory(std::make_shared<FixedClock>(fromOffice(QDate(2026, 6, 15), QTime(9, 0))));
    PlaceId street;
};

TEST_F(ReversalTest, ARelationIsTakenBackAndSetAgain)
{
    const CaseId one = registered().id;
    const CaseId other = registered().id;
    ASSERT_TRUE(relations().relate(one, other, RelationKind::Repeat).ok());
    EXPECT_EQ(recent().front().name, QStringLiteral("关联 JS-2026-000001 等 2 件"));
    const std::size_t lines = office->history().of(entity::complaintCase, one.value).size();
    ASSERT_TRUE(undo().ok());
    EXPECT_EQ(said(one), std::nullopt);
    EXPECT_EQ(said(other), std::nullopt);
    EXPECT_EQ(office->history().of(entity::complaintCase, one.value).size(), lines + 1) << "history grows";
    ASSERT_TRUE(redo().ok());
    EXPECT_EQ(said(other), RelationKind::Repeat);

    ASSERT_TRUE(relations().relate(other, one, RelationKind::NotDuplicate).ok());
    ASSERT_TRUE(undo().ok());
    EXPECT_EQ(said(one), RelationKind::Repeat) << "what was said before";
    ASSERT_TRUE(relations().separate(one, other).ok());
    ASSERT_TRUE(undo().ok());
    EXPECT_EQ(said(one), RelationKind::Repeat);
}

TEST_F(ReversalTest, ARelationChangedSinceIsAConflict)
{
    const CaseId one = registered().id;
    const CaseId other = registered().id;
    ASSERT_TRUE(relations().relate(one, other, RelationKind::Repeat).ok());
    const ActId first = recent().front().id;
    ASSERT_TRUE(relations().relate(one, other, RelationKind::NotDuplicate).ok());
    const Result<DoneAct> refused = ActService(*office).undo(first);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(refused.error().happened.contains(QStringLiteral("JS-2026-000001")));
    EXPECT_EQ(said(one), RelationKind::NotDuplicate);
}

TEST_F(ReversalTest, ACallWithAllThatWasDecidedIsOneAct)
{
    const CaseId target = registered().id;
    const CaseId repeated = registered().id;
    const CaseId other = registered().id;
    CallDecisions decisions;
    decisions.mergeInto = target;
    decisions.repeatOf = {repeated};
    decisions.notDuplicateOf = {other};
    const std::size_t acts = recent().size();
    const auto call = relations().registerCase(draft(), true, decisions);
    ASSERT_TRUE(call.ok()) << call.error().message().toStdString();
    ASSERT_EQ(recent().size(), acts + 1);
    EXPECT_EQ(recent().front().name, QStringLiteral("登记并并入 ") + call->caseNo);
    EXPECT_EQ(relations().callers(target).size(), 2U);

    ASSERT_TRUE(undo().ok());
    EXPECT_EQ(now(call->id).status, CaseStatus::Void);
    EXPECT_EQ(relations().callers(target).size(), 1U) << "a call in the trash is nobody's";
    EXPECT_EQ(said(repeated), std::nullopt);
    EXPECT_EQ(said(other), std::nullopt);
    ASSERT_TRUE(redo().ok());
    EXPECT_EQ(now(call->id).status, CaseStatus::Merged);
    EXPECT_EQ(now(call->id).mergedInto, target);
    EXPECT_EQ(said(repeated), RelationKind::Repeat);
    EXPECT_EQ(said(other), RelationKind::NotDuplicate);
}

TEST_F(ReversalTest, MergedPointsComeApartWithTheirCasesAndNames)
{
    const Place from = point("虚构花苑", "花苑");
    const Place into = point("虚构花园小区", "花园");
    const CaseId moved = registered(from.id).id;
    const CaseId stayed = registered(into.id).id;
    const auto preview = PointService(*office).previewMerge(from.id, into.id);
    ASSERT_TRUE(preview.ok());
    EXPECT_EQ(preview->cases, 1);
    EXPECT_EQ(preview->open, 1);
    EXPECT_EQ(preview->names, (QStringList{QStringLiteral("虚构花苑"), QStringLiteral("花苑")}));
    ASSERT_TRUE(PointService(*office).merge(from.id, into.id).ok());
    EXPECT_EQ(recent().front().name, QStringLiteral("合并点位 虚构花苑 → 虚构花园小区"));
    EXPECT_TRUE(recent().front().changesReference);

    ASSERT_TRUE(undo().ok());
    ASSERT_NE(place(from.id), nullptr);
    EXPECT_EQ(place(from.id)->aliases, QStringList(QStringLiteral("花苑")));
    EXPECT_EQ(place(from.id)->parent, street);
    EXPECT_EQ(place(into.id)->aliases, QStringList(QStringLiteral("花园")));
    EXPECT_EQ(now(moved).point, from.id);
    EXPECT_EQ(now(stayed).point, into.id);
    CaseFilter search;
    search.search = QStringLiteral("虚构花苑");
    EXPECT_EQ(office->cases().count(search), 1) << "found by the point that is back";

    ASSERT_TRUE(redo().ok());
    EXPECT_EQ(place(from.id), nullptr);
    EXPECT_EQ(now(moved).point, into.id);
    EXPECT_EQ(place(into.id)->aliases.size(), 3);
    ASSERT_TRUE(undo().ok());
    EXPECT_EQ(now(moved).point, from.id);
    EXPECT_TRUE(office->figures().checkTally().isEmpty());
}

TEST_F(ReversalTest, APointThatChangedSinceStaysMerged)
{
    const Place from = point("虚构花苑");
    const Place into = point("虚构花园小区");
    registered(from.id);
    ASSERT_TRUE(PointService(*office).merge(from.id, into.id).ok());
    Place renamed = *place(into.id);
    renamed.aliases << QStringLiteral("又一个名字");
    ASSERT_TRUE(ReferenceService(*office).save(renamed).ok());
    EXPECT_EQ(undo().error().kind, ErrorKind::Conflict);
    renamed = *place(into.id);
    renamed.aliases.removeLast();
    ASSERT_TRUE(ReferenceService(*office).save(renamed).ok());
    const Place same = point("虚构花苑路");
    Place taken = same;
    taken.name = QStringLiteral("虚构花苑");
    ASSERT_TRUE(ReferenceService(*office).save(taken).ok());
    EXPECT_EQ(undo().error().kind, ErrorKind::Conflict) << "its name is taken";
    EXPECT_EQ(place(from.id), nullptr);
}

TEST_F(ReversalTest, UsesFollowEveryChangeOfAPlace)
{
    const PlaceId one = point("虚构花苑").id;
    const PlaceId other = point("虚构花园小区").id;
    const auto uses = [this](PlaceId id) { return office->referenceStore().placeUses().value(id); };
    const ComplaintCase first = registered(one);
    registered(one);
    registered();
    EXPECT_EQ(uses(one), 2);
    EXPECT_EQ(uses(street), 1) << "only where nothing nearer is known";
    ComplaintCase changed = now(first.id);
    changed.point = other;
    ASSERT_TRUE(CaseService(*office).edit(changed, {}).ok());
    EXPECT_EQ(uses(one), 1);
    EXPECT_EQ(uses(other), 1);
    changed = now(first.id);
    changed.point = {};
    ASSERT_TRUE(CaseService(*office).edit(changed, {}).ok());
    EXPECT_EQ(uses(other), 0);
    EXPECT_EQ(uses(street), 2);
    EXPECT_TRUE(office->figures().checkTally().isEmpty());
    office->database().exec(QStringLiteral("UPDATE place_use SET cases = cases + 1"));
    EXPECT_EQ(office->figures().checkTally().size(), 3);
}

} // namespace
} // namespace jiesu
