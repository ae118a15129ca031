// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done about a record of a ledger: finds, inspections, matters of a meeting, measures.
#include "domain/ledgers/facility.h"
#include "domain/ledgers/inspection.h"
#include "domain/ledgers/meetingmatter.h"
#include "domain/ledgers/patrolfind.h"
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/ledgerservice.h"

using namespace jiesu;

namespace {

const QDate today(2026, 3, 6);

class CourseTest : public testing::Test
{
protected:
    LedgerRecord find(const QString &what, QDate due, std::optional<Instant> rectified = {})
    {
        PatrolFind find;
        find.foundAt = fromOffice(QDate(2026, 2, 20), QTime(9, 0));
        find.finder = QStringLiteral("巡查员甲");
        find.place = m_office->reference()->findPlace(PlaceKind::Street, QStringLiteral("永定镇"));
        find.category = m_office->reference()->categories().front().id;
        find.what = what;
        find.dueOn = due;
        find.rectifiedAt = rectified;
        const auto saved = finds().save(toRecord(patrolFindLedger, find));
        EXPECT_TRUE(saved.ok()) << (saved ? QString() : saved.error().message()).toStdString();
        return saved ? *saved : LedgerRecord();
    }
    LedgerService finds() { return {*m_office, patrolFindLedger}; }

    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(fromOffice(today, QTime(10, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
};

TEST_F(CourseTest, TheStateGoesByTheDayTheResultAndWhatThereIsToDo)
{
    struct Row
    {
        InspectionResult result;
        QDate due;
        QDate rectified;
        const char *text;
    };
    const Row rows[]{{InspectionResult::Passed, {}, {}, ""},
                     {InspectionResult::Passed, today.addDays(-3), {}, ""},
                     {InspectionResult::Failed, {}, {}, "未整改"},
                     {InspectionResult::Failed, today, {}, "未整改"},
                     {InspectionResult::Failed, today.addDays(-1), {}, "超期 1 天"},
                     {InspectionResult::Failed, today.addDays(-1), today, "已整改"}};
    for (const Row &row : rows) {
        Inspection inspection;
        inspection.result = row.result;
        inspection.dueOn = row.due;
        inspection.rectifiedOn = row.rectified;
        const LedgerRecord record = toRecord(inspectionLedger, inspection);
        EXPECT_EQ(courseText(inspectionLedger, courseState(inspectionLedger, record, today)),
                  QString::fromUtf8(row.text));
    }
    EXPECT_EQ(courseState(facilityLedger, emptyRecord(facilityLedger), today).kind,
              CourseState::Kind::Nothing);
}

TEST_F(CourseTest, AFindIsDoneTodayInOneActThatCanBeTakenBack)
{
    const LedgerRecord record = find(QStringLiteral("桶满"), today.addDays(-2));
    const auto done = finds().finish(record.id, record.revision, QStringLiteral(" 已清空 "));
    ASSERT_TRUE(done.ok()) << done.error().message().toStdString();
    const auto find = fromRecord<PatrolFind>(patrolFindLedger, *done);
    EXPECT_EQ(find.rectifiedAt, m_clock->now());
    EXPECT_EQ(find.remedy, QStringLiteral("已清空"));
    const auto again = finds().finish(done->id, done->revision, {});
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().kind, ErrorKind::Invalid);
    const auto stale = finds().finish(record.id, record.revision, {});
    ASSERT_FALSE(stale.ok());
    EXPECT_EQ(stale.error().kind, ErrorKind::Conflict);
    ActService acts(*m_office);
    ASSERT_TRUE(acts.undo(acts.recent(m_office->actor(), 1)->front().id).ok());
    const auto back = fromRecord<PatrolFind>(patrolFindLedger, *finds().find(record.id));
    EXPECT_FALSE(back.rectifiedAt.has_value());
    EXPECT_EQ(back.remedy, QString());
}

TEST_F(CourseTest, ANoteThatIsNotWrittenLeavesTheOldOne)
{
    LedgerRecord record = find(QStringLiteral("桶满"), {});
    setValue(patrolFindLedger, record, "remedy", QStringLiteral("已报修"));
    record = *finds().save(record);
    const auto done = finds().finish(record.id, record.revision, QStringLiteral("  "));
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(valueOf(patrolFindLedger, *done, "remedy").toString(), QStringLiteral("已报修"));
}

TEST_F(CourseTest, WhatIsOpenAndOverdueIsToldTheLongestFirst)
{
    EXPECT_EQ(courseSentence(patrolFindLedger, finds().course()), QStringLiteral("未整改 0 条，没有超期。"));
    find(QStringLiteral("没有期限"), {});
    find(QStringLiteral("明天到期"), today.addDays(1));
    find(QStringLiteral("一天"), today.addDays(-1));
    find(QStringLiteral("九天"), today.addDays(-9));
    find(QStringLiteral("做完了"), today.addDays(-9), m_clock->now());
    EXPECT_EQ(courseSentence(patrolFindLedger, finds().course()),
              QStringLiteral("未整改 4 条，超期 2 条：九天（超期 9 天）、一天（超期 1 天）。"));
    EXPECT_EQ(LedgerService(*m_office, facilityLedger).course(), CourseSummary());
}

} // namespace
