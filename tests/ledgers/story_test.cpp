// SPDX-License-Identifier: GPL-3.0-or-later
// The story of a point and the supervision line.
#include "domain/ledgers/inspection.h"
#include "domain/ledgers/patrolfind.h"
#include "domain/officetime.h"
#include "service/caseservice.h"
#include "service/ledgerservice.h"
#include "service/pointstory.h"
#include "service/specialtaskservice.h"
#include "service/supervisionlineservice.h"

using namespace jiesu;

namespace {

class StoryTest : public testing::Test
{
protected:
    StoryTest()
    {
        ReferenceStore store = m_office->referenceStore();
        m_street = m_office->reference()->findPlace(PlaceKind::Street, u"永定镇"_qs);
        for (const auto &[name, grid] :
             {std::pair("甲厕", "永定-01"), {"乙厕", "永定-01"}, {"丙厕", "永定-02"}}) {
            Place point;
            point.parent = m_street;
            point.name = QString::fromUtf8(name);
            point.gridCode = QString::fromUtf8(grid);
            store.save(point);
            m_points.push_back(point.id);
        }
        m_office->reloadReference();
    }
    ComplaintCase addCase(PlaceId point, QDate day, SourceType source = SourceType::Direct,
                          Channel channel = Channel::Phone)
    {
        ComplaintCase draft;
        draft.callTime = fromOffice(day, QTime(9, 0));
        draft.content = u"公厕没有纸"_qs;
        draft.requestType = RequestType::Complaint;
        draft.sourceType = source;
        draft.channel = channel;
        draft.point = point;
        draft.street = m_street;
        draft.leadUnit =
            m_office->reference()->units().empty() ? UnitId() : m_office->reference()->units().front().id;
        draft.timeClass = m_office->reference()->timeClasses().front().id;
        return *CaseService(*m_office).registerCase(draft, false);
    }
    LedgerRecord save(const Ledger &ledger, const QHash<QString, QString> &texts)
    {
        LedgerService service(*m_office, ledger);
        const auto read = service.read(texts);
        EXPECT_TRUE(read.ok()) << (read ? QString() : read.error().message()).toStdString();
        const auto saved = service.save(*read);
        EXPECT_TRUE(saved.ok()) << (saved ? QString() : saved.error().message()).toStdString();
        return *saved;
    }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 6), QTime(10, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    PlaceId m_street;
    std::vector<PlaceId> m_points;
};

TEST_F(StoryTest, APointTellsAllThatHappenedThereNewestFirst)
{
    const ComplaintCase first = addCase(m_points[0], QDate(2026, 1, 5));
    addCase(m_points[0], QDate(2026, 3, 2));
    addCase(m_points[1], QDate(2026, 2, 2));
    addCase(m_points[2], QDate(2026, 2, 2));
    save(facilityLedger, {{u"点位"_qs, u"甲厕"_qs},
                          {u"设施类型"_qs, u"公厕"_qs},
                          {u"监督电话标识"_qs, u"是"_qs},
                          {u"张贴日期"_qs, u"2026-01-20"_qs}});
    save(inspectionLedger, {{u"设施"_qs, u"甲厕"_qs},
                            {u"检查日期"_qs, u"2026-02-01"_qs},
                            {u"检查人"_qs, u"检查员甲"_qs},
                            {u"检查结果"_qs, u"不合格"_qs},
                            {u"发现的问题"_qs, u"灯不亮"_qs},
                            {u"整改日期"_qs, u"2026-02-02"_qs}});
    save(patrolFindLedger, {{u"发现时间"_qs, u"2026-03-05 08:00"_qs},
                            {u"发现人"_qs, u"保洁员乙"_qs},
                            {u"地点"_qs, u"甲厕"_qs},
                            {u"分类"_qs, u"垃圾清运->清运车噪音扰民"_qs},
                            {u"发现的问题"_qs, u"门锁坏"_qs}});
    const auto story = PointStoryService(*m_office).story(m_points[0]);
    ASSERT_TRUE(story) << story.error().message().toStdString();
    EXPECT_EQ(story->here.count, 2);
    EXPECT_EQ(story->open.count, 2);
    EXPECT_EQ(story->grid.count, 3) << "the other toilet of the grid counts, that of the next does not";
    EXPECT_EQ(story->community.count, 0);
    EXPECT_EQ(story->streetName, u"永定镇"_qs);
    ASSERT_EQ(story->facilities.size(), 1U);
    EXPECT_TRUE(story->facilities.front().hasLabel);
    QStringList kinds;
    for (const StoryLine &line : story->lines)
        kinds << line.kind;
    EXPECT_EQ(kinds, (QStringList{u"发现"_qs, u"诉求"_qs, u"检查"_qs, u"标识"_qs, u"诉求"_qs}));
    EXPECT_EQ(story->lines.back().caseId, first.id);
    EXPECT_EQ(story->lines[2].state, u"已整改"_qs);
    ASSERT_EQ(story->months.marks.size(), 13U);
    EXPECT_EQ(story->months.marks.back().cases.count, 1);
    EXPECT_EQ(story->months.marks[10].cases.count, 1);
    for (const CaseLink *link : {&story->here, &story->open, &story->grid})
        EXPECT_EQ(m_office->cases().count(link->filter), link->count);
    EXPECT_EQ(storyTable(*story).rows.size(), 5U);
    const auto shorter = PointStoryService(*m_office).story(m_points[0], 1);
    ASSERT_TRUE(shorter);
    EXPECT_EQ(shorter->months.marks.size(), 1U);
    EXPECT_EQ(shorter->here.count, 2) << "of all time";
    EXPECT_LT(shorter->grid.count, story->grid.count) << "nearby: of the months that were asked for";
    EXPECT_EQ(m_office->cases().count(shorter->grid.filter), shorter->grid.count);
    EXPECT_FALSE(PointStoryService(*m_office).story(m_street)) << "a street has no story of its own";
}

TEST_F(StoryTest, TheOwnLineIsCountedBesideTheHotline)
{
    for (int i = 0; i < 3; ++i)
        addCase(m_points[0], QDate(2026, 2, 3 + i));
    addCase(m_points[0], QDate(2026, 2, 8), SourceType::DistrictForwarded);
    addCase(m_points[0], QDate(2026, 2, 9), SourceType::Local, Channel::Visit);
    addCase(m_points[0], QDate(2026, 2, 10), SourceType::Local, Channel::SupervisionLine);
    addCase(m_points[0], QDate(2026, 3, 1), SourceType::Local, Channel::SupervisionLine);
    ComplaintCase gone = addCase(m_points[0], QDate(2026, 3, 2), SourceType::Local, Channel::SupervisionLine);
    StepInput reason;
    reason.reason = u"误登"_qs;
    ASSERT_TRUE(CaseService(*m_office).step(gone.id, gone.revision, CaseAction::Void, reason));
    save(facilityLedger, {{u"点位"_qs, u"甲厕"_qs},
                          {u"设施类型"_qs, u"公厕"_qs},
                          {u"监督电话标识"_qs, u"是"_qs},
                          {u"张贴日期"_qs, u"2026-02-20"_qs}});
    save(facilityLedger, {{u"点位"_qs, u"乙厕"_qs}, {u"设施类型"_qs, u"公厕"_qs}});
    const SupervisionLineFigures figures = SupervisionLineService(*m_office).figures({2026, 3}, 3);
    ASSERT_EQ(figures.months.size(), 3U);
    const LineMonth &february = figures.months[1];
    EXPECT_EQ(february.hotline.count, 4) << "neither the visit nor the own line is 12345";
    EXPECT_EQ(february.own.count, 1);
    EXPECT_EQ(diversion(february), *Rate::ofCases(1, 5));
    EXPECT_EQ(figures.months[2].own.count, 1) << "what was voided does not count";
    EXPECT_FALSE(diversion(figures.months[0]).isDefined());
    EXPECT_EQ(figures.months[0].labelled, 0);
    EXPECT_EQ(figures.months[1].labelled, 1);
    EXPECT_EQ(figures.toilets, 2);
    EXPECT_EQ(figures.labelledToilets, 1);
    const LineMonth year = figures.sum({2026, 2});
    EXPECT_EQ(year.own.count, 2);
    EXPECT_EQ(m_office->cases().count(year.own.filter), 2) << "the sum opens its list";
    EXPECT_EQ(m_office->cases().count(february.hotline.filter), 4);
    EXPECT_EQ(diversionChart(figures).marks.size(), 6U);
}

TEST_F(StoryTest, WhoWasToldOfTheLineInTheCallBackIsCounted)
{
    Unit unit;
    unit.name = u"公厕一班"_qs;
    m_office->referenceStore().save(unit);
    m_office->reloadReference();
    CaseService cases(*m_office);
    int told = 0;
    for (const bool tells : {true, false, true}) {
        m_office->setActor(u"承办人"_qs);
        ComplaintCase complaint = addCase(m_points[0], QDate(2026, 3, 1));
        StepInput input;
        input.unit = unit.id;
        input.text = u"已处理。"_qs;
        for (const CaseAction action : {CaseAction::Dispatch, CaseAction::Sign, CaseAction::FirstContact,
                                        CaseAction::SubmitReply, CaseAction::ApproveReply}) {
            const auto next = cases.step(complaint.id, complaint.revision, action, input);
            ASSERT_TRUE(next) << next.error().message().toStdString();
            complaint = *next;
        }
        m_office->setActor(u"回访员"_qs);
        FollowUp call;
        call.answers = {Contacted::Yes, Solved::Yes, Satisfaction::Satisfied};
        call.supervisionLineTold = tells;
        const auto done = cases.recordFollowUp(complaint.id, complaint.revision, call);
        ASSERT_TRUE(done) << done.error().message().toStdString();
        told += tells;
    }
    const SupervisionLineFigures figures = SupervisionLineService(*m_office).figures({2026, 3}, 1);
    EXPECT_EQ(figures.months.front().followedUp.count, 3);
    EXPECT_EQ(figures.months.front().told.count, told);
    EXPECT_EQ(toldShare(figures.months.front()), *Rate::ofCases(2, 3));
}

} // namespace
