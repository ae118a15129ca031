// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"
#include "service/morningservice.h"
#include "service/specialtaskservice.h"

using namespace jiesu;

namespace {

using std::chrono::days;

/// An office of Saturday, 2022-04-02, with four callers about one thing.
class HotSpotCommands : public CommandTest
{
protected:
    HotSpotCommands()
    {
        auto office = Office::create(database(), m_clock);
        const auto reference = (*office)->reference();
        Transaction transaction((*office)->database());
        for (int i = 0; i < 4; ++i) {
            ComplaintCase complaint;
            complaint.receivedAt = m_clock->now() - days(i);
            complaint.content = u"永定镇市场北口垃圾桶满冒，垃圾掉了一地没有人收。"_qs;
            complaint.callerPhone = QStringLiteral("1390000000%1").arg(i);
            complaint.requestType = RequestType::Complaint;
            complaint.street = reference->findPlace(PlaceKind::Street, u"永定镇"_qs);
            complaint.category = reference->findCategory(u"垃圾清运->垃圾桶满冒"_qs);
            complaint.status = CaseStatus::Dispatched;
            (*office)->cases().insert(complaint);
        }
        transaction.commit();
        SpecialTask task;
        task.title = u"市场北口专项"_qs;
        task.place = reference->findPlace(PlaceKind::Street, u"永定镇"_qs);
        task.category = reference->findCategory(u"垃圾清运->垃圾桶满冒"_qs);
        task.since = fromOffice(QDate(2022, 4, 1));
        EXPECT_TRUE(SpecialTaskService(**office).add(task).ok());
    }
};

TEST_F(HotSpotCommands, HotSpotsAreListedWithMattersAndTasks)
{
    const QJsonObject found = run("--db {db} hotspots --json").json();
    EXPECT_EQ(found.value(u"days"_qs).toInt(), 7);
    EXPECT_EQ(found.value(u"total"_qs).toInt(), 1);
    const QJsonObject spot = found.value(u"spots"_qs).toArray()[0].toObject();
    EXPECT_EQ(spot.value(u"place"_qs), u"永定镇"_qs);
    EXPECT_EQ(spot.value(u"cases"_qs).toInt(), 4);
    EXPECT_EQ(spot.value(u"callers"_qs).toInt(), 4);
    EXPECT_EQ(spot.value(u"task"_qs), u"市场北口专项"_qs);
    const QJsonObject matter = found.value(u"matters"_qs).toArray()[0].toObject();
    EXPECT_EQ(matter.value(u"callers"_qs).toInt(), 4);
    EXPECT_EQ(matter.value(u"sentence"_qs), u"永定镇市场北口垃圾桶满冒，垃圾掉了一地没有人收。"_qs);
    const QJsonObject task = found.value(u"tasks"_qs).toArray()[0].toObject();
    EXPECT_EQ(task.value(u"cases"_qs).toInt(), 2) << "those since 1 April";

    EXPECT_EQ(run("--db {db} hotspots --days 2 --json").json().value(u"total"_qs).toInt(), 0);
    EXPECT_EQ(run("--db {db} hotspots --least 5 --json").json().value(u"total"_qs).toInt(), 0);
    EXPECT_TRUE(run("--db {db} hotspots").out.contains(u"同一地点同一类 3 件以上的 1 处"_qs));
    EXPECT_EQ(run("--db {db} hotspots --days 0").exit, 2);
    EXPECT_EQ(run("--db {db} hotspots --least x").exit, 2);
}

TEST_F(HotSpotCommands, TheMorningPageIsTheTextOfTheService)
{
    const Spoken spoken = run("--db {db} morning");
    EXPECT_EQ(spoken.exit, 0);
    auto office = Office::open(database(), m_clock);
    EXPECT_EQ(spoken.out, morningText(MorningService(**office).morning()));
    office->reset();
    const QJsonObject json = run("--db {db} morning --json").json();
    EXPECT_EQ(json.value(u"figures"_qs).toObject().value(u"new_today"_qs).toObject().value(u"cases"_qs), 1);
    EXPECT_EQ(json.value(u"text"_qs), spoken.out);

    EXPECT_TRUE(run("--db {db} morning --date 2022-04-01").out.contains(u"2022年4月1日 星期五"_qs));
    EXPECT_EQ(run("--db {db} morning --date 2022-04-03").exit, 2);
    EXPECT_EQ(run("--db {db} morning --date gestern").exit, 2);
}

} // namespace
