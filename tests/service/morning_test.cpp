// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/caseservice.h"
#include "service/morningservice.h"
#include "service/promiseservice.h"
#include "service/requestservice.h"

namespace jiesu {
namespace {

using std::chrono::days;
using std::chrono::hours;

/// Friday, 2026-03-06 09:00.
class MorningTest : public testing::Test
{
protected:
    MorningTest()
    {
        Unit unit;
        unit.name = u"清运一队"_qs;
        office->referenceStore().save(unit);
        office->reloadReference();
    }

    ComplaintCase add(Instant at, const std::function<void(ComplaintCase &)> &change = {})
    {
        ComplaintCase complaint;
        complaint.receivedAt = at;
        complaint.content = u"反映内容"_qs;
        complaint.requestType = RequestType::Complaint;
        complaint.leadUnit = office->reference()->findUnit(u"清运一队"_qs);
        complaint.street = office->reference()->findPlace(PlaceKind::Street, u"永定镇"_qs);
        complaint.category = office->reference()->findCategory(u"垃圾清运->垃圾桶满冒"_qs);
        complaint.status = CaseStatus::Dispatched;
        if (change)
            change(complaint);
        Transaction transaction(office->database());
        office->cases().insert(complaint);
        transaction.commit();
        return complaint;
    }
    qint64 of(const Morning &morning, MorningItem item)
    {
        const MorningLine *line = morning.line(item);
        return line ? line->cases : -1;
    }
    static void unhappy(ComplaintCase &complaint)
    {
        complaint.status = CaseStatus::FollowedUp;
        complaint.followUpTime = complaint.receivedAt;
        complaint.officialSatisfaction = Satisfaction::Dissatisfied;
    }

    std::shared_ptr<FixedClock> clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 6), QTime(9, 0)));
    std::unique_ptr<Office> office = Office::inMemory(clock);
};

TEST_F(MorningTest, EachNumberIsItsListAndWhatHappenedIsComparedWithTheWeekdayBefore)
{
    using enum MorningItem;
    const Instant now = office->now();
    for (int i = 0; i < 3; ++i)
        add(now - days(1) - hours(i));
    add(now - days(8));
    add(now - hours(1), [&](ComplaintCase &c) { c.deadline = now + hours(3); });
    add(now - days(7), [&](ComplaintCase &c) { c.deadline = now - hours(3); });
    add(now - days(7) + hours(10), [&](ComplaintCase &c) {
        c.status = CaseStatus::Void;
        c.deadline = now + hours(1);
    });
    add(now - days(1), unhappy);
    const ComplaintCase replied =
        add(now - days(20), [](ComplaintCase &c) { c.status = CaseStatus::Replied; });
    Promise promise;
    promise.caseId = replied.id;
    promise.dueAt = now + hours(2);
    ASSERT_TRUE(PromiseService(*office).add(promise).ok());

    const Morning morning = MorningService(*office).morning();
    EXPECT_EQ(of(morning, NewYesterday), 4);
    EXPECT_EQ(morning.line(NewYesterday)->before, 1);
    EXPECT_EQ(of(morning, NewToday), 1);
    EXPECT_EQ(morning.line(NewToday)->before, 1) << "the void one does not count";
    EXPECT_EQ(of(morning, DueToday), 1);
    EXPECT_EQ(of(morning, Overdue), 1);
    EXPECT_EQ(of(morning, Unhappy), 1);
    EXPECT_EQ(morning.line(Unhappy)->before, 0);
    EXPECT_EQ(of(morning, Promised), 1);
    EXPECT_EQ(of(morning, ToReview), 1);
    EXPECT_EQ(of(morning, ToDecide), 0);
    EXPECT_EQ(morning.hotSpots.total, 1);
    for (const MorningLine &line : morning.lines)
        EXPECT_EQ(office->cases().count(line.filter), line.cases) << label(line.item).toStdString();
}

TEST_F(MorningTest, TheTextSaysItAllInAFewLines)
{
    const Instant now = office->now();
    for (int i = 0; i < 3; ++i)
        add(now - days(1) - hours(i));
    add(now - days(8));
    EXPECT_EQ(morningText(MorningService(*office).morning()),
              QStringLiteral("【晨报】%1 2026年3月6日 星期五\n"
                             "昨日受理 3 件（上周四 1 件，+2）\n"
                             "今日已受理 0 件（上周五 0 件，全天）\n"
                             "今日到期 0 件\n"
                             "超期 0 件\n"
                             "昨日回访不满意 0 件（上周四 0 件，0）\n"
                             "承诺回电未兑现 0 件\n"
                             "回复待审核 0 件\n"
                             "申请待审批 0 件\n"
                             "热点 1 处（近 7 天同一地点同一类 3 件以上）\n"
                             "1. 永定镇 · 垃圾清运 › 垃圾桶满冒 3 件（前 7 天 1 件，3 人反映，未办结 3 件）\n"
                             "统计时间 2026-03-06 09:00\n")
                  .arg(office->name()));
}

TEST_F(MorningTest, OfAnEarlierDayTellsWhatHappenedThenAndNotWhatStandsNow)
{
    const Instant now = office->now();
    add(now - days(2), [&](ComplaintCase &c) { c.deadline = now - hours(1); });
    const Morning morning = MorningService(*office).morning(QDate(2026, 3, 5));
    EXPECT_FALSE(morning.isToday);
    EXPECT_EQ(of(morning, MorningItem::NewYesterday), 1);
    EXPECT_EQ(of(morning, MorningItem::NewToday), 0);
    EXPECT_EQ(morning.line(MorningItem::Overdue), nullptr);
    EXPECT_EQ(morning.lines.size(), 3u);
    EXPECT_TRUE(morningText(morning).contains(u"今日已受理 0 件（上周四 0 件，0）"_qs));
}

} // namespace
} // namespace jiesu
