// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/hotspotservice.h"
#include "service/repeatedmatters.h"
#include "service/specialtaskservice.h"

#include <map>
#include <random>
#include <set>

namespace jiesu {
namespace {

using std::chrono::days;
using std::chrono::hours;

/// Friday, 2026-03-06 09:00, in an office with two points in one street.
class HotSpotTest : public testing::Test
{
protected:
    HotSpotTest()
    {
        const auto reference = office->reference();
        street = reference->findPlace(PlaceKind::Street, u"永定镇"_qs);
        otherStreet = reference->findPlace(PlaceKind::Street, u"龙泉镇"_qs);
        gate = point(u"虚构家园北门"_qs, street);
        yard = point(u"虚构家园南院"_qs, street);
        noise = office->reference()->findCategory(u"垃圾清运->清运车噪音扰民"_qs);
        full = office->reference()->findCategory(u"垃圾清运->垃圾桶满冒"_qs);
        parent = office->reference()->category(noise)->parent;
    }

    PlaceId point(const QString &name, PlaceId parentPlace)
    {
        Place place;
        place.parent = parentPlace;
        place.kind = PlaceKind::Point;
        place.name = name;
        office->referenceStore().save(place);
        office->reloadReference();
        return place.id;
    }
    ComplaintCase add(PlaceId place, CategoryId category, days ago, const QString &phone = {},
                      const std::function<void(ComplaintCase &)> &change = {})
    {
        ComplaintCase complaint;
        complaint.receivedAt = office->now() - ago;
        complaint.content = u"反映内容"_qs;
        complaint.category = category;
        complaint.callerPhone = phone;
        complaint.requestType = RequestType::Complaint;
        complaint.status = CaseStatus::Dispatched;
        complaint.deadline = complaint.receivedAt + days(3);
        const bool isPoint = office->reference()->place(place)->kind == PlaceKind::Point;
        complaint.street = isPoint ? office->reference()->place(place)->parent : place;
        if (isPoint)
            complaint.point = place;
        if (change)
            change(complaint);
        Transaction transaction(office->database());
        office->cases().insert(complaint);
        transaction.commit();
        return complaint;
    }
    HotSpots spots(HotSpotRule rule = {})
    {
        return HotSpotService(*office).spots(rule, toOffice(office->now()).date);
    }
    SpecialTask draft()
    {
        SpecialTask task;
        task.title = u" 北门  噪音专项 "_qs;
        task.place = gate;
        task.category = noise;
        task.since = fromOffice(QDate(2026, 2, 27));
        task.measures = u"调整清运时间"_qs;
        task.dueAt = office->now() + days(10);
        return task;
    }

    std::shared_ptr<FixedClock> clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 6), QTime(9, 0)));
    std::unique_ptr<Office> office = Office::inMemory(clock);
    PlaceId street;
    PlaceId otherStreet;
    PlaceId gate;
    PlaceId yard;
    CategoryId noise;
    CategoryId full;
    CategoryId parent;
};

TEST_F(HotSpotTest, ManyCasesOfOnePlaceAndCategoryAreASpotWithItsCallersTrendAndLastMeasure)
{
    add(gate, noise, days(0), u"13900000001"_qs);
    add(gate, noise, days(2), u"13900000001"_qs);
    add(gate, noise, days(6), u"13900000002"_qs);
    add(gate, noise, days(7), {}, [](ComplaintCase &c) {
        c.status = CaseStatus::Completed;
        c.replyTime = c.receivedAt + hours(5);
        c.resultText = u"已与清运单位约定 7 点后作业，联系人 13912345678。"_qs;
    });
    add(gate, full, days(1));
    add(gate, noise, days(1), {}, [](ComplaintCase &c) { c.requestType = RequestType::Commendation; });
    add(gate, noise, days(1), {}, [](ComplaintCase &c) { c.status = CaseStatus::Void; });

    const HotSpots found = spots();
    ASSERT_EQ(found.rows.size(), 1u);
    EXPECT_EQ(found.total, 1);
    EXPECT_EQ(found.period, Period::days(QDate(2026, 2, 28), QDate(2026, 3, 6)));
    const HotSpot &spot = found.rows[0];
    EXPECT_EQ(spot.place, gate);
    EXPECT_EQ(spot.category, noise);
    EXPECT_EQ(spot.cases, 3);
    EXPECT_EQ(spot.before, 1);
    EXPECT_EQ(spot.callers, 2);
    EXPECT_EQ(spot.open, 3);
    EXPECT_EQ(spot.overdue, 1) << "the one of six days ago";
    EXPECT_EQ(spot.measure, u"已与清运单位约定 7 点后作业，联系人 139****5678。"_qs);
    EXPECT_FALSE(spot.task);
    EXPECT_EQ(office->cases().count(spot.filter), spot.cases);

    EXPECT_TRUE(spots({7, 4}).rows.empty());
    EXPECT_EQ(spots({8, 4}).rows.size(), 1u);
}

TEST_F(HotSpotTest, AStreetIsASpotByWhatIsNotAtAHotPointOfIt)
{
    for (int i = 0; i < 3; ++i)
        add(gate, noise, days(1));
    add(yard, noise, days(1));
    add(street, noise, days(1));
    EXPECT_EQ(spots().rows.size(), 1u) << "two more in the street make no spot of it";
    add(street, noise, days(2));
    const HotSpots found = spots();
    ASSERT_EQ(found.rows.size(), 2u);
    EXPECT_EQ(found.rows[0].place, street);
    EXPECT_EQ(found.rows[0].cases, 6) << "its list has those at the points too";
    EXPECT_EQ(office->cases().count(found.rows[0].filter), 6);
    EXPECT_EQ(found.rows[1].place, gate);
}

TEST_F(HotSpotTest, AWideCategoryIsASpotByWhatIsNotOfANarrowerOne)
{
    for (int i = 0; i < 3; ++i)
        add(gate, noise, days(1));
    add(gate, parent, days(1));
    EXPECT_EQ(spots().rows.size(), 1u);
    add(gate, parent, days(1));
    add(gate, full, days(1));
    const HotSpots found = spots();
    ASSERT_EQ(found.rows.size(), 2u);
    EXPECT_EQ(found.rows[0].category, parent);
    EXPECT_EQ(found.rows[0].cases, 6);
    EXPECT_EQ(office->cases().count(found.rows[0].filter), 6);
}

TEST_F(HotSpotTest, EverySpotOfARandomOfficeIsAsLongAsItsListAndNoneIsMissing)
{
    std::mt19937 random(5);
    const std::vector<PlaceId> places{gate, yard, street, otherStreet};
    const std::vector<CategoryId> categories{noise, full, parent};
    std::map<std::tuple<PlaceId, CategoryId>, int> atPoint;
    for (int i = 0; i < 400; ++i) {
        const PlaceId place = places[random() % 4];
        const CategoryId category = categories[random() % 3];
        const days ago(random() % 20);
        const bool isVoid = random() % 10 == 0;
        add(place, category, ago, QStringLiteral("1390000%1").arg(random() % 50, 4, 10, QLatin1Char('0')),
            [isVoid](ComplaintCase &c) { c.status = isVoid ? CaseStatus::Void : CaseStatus::Merged; });
        if (!isVoid && ago < days(7) && category != parent)
            ++atPoint[{place, category}];
    }
    const HotSpots found = spots({7, 5});
    for (const HotSpot &spot : found.rows) {
        EXPECT_EQ(office->cases().count(spot.filter), spot.cases);
        std::set<QString> callers;
        office->cases().forEach(spot.filter, [&callers](const ComplaintCase &complaint) {
            callers.insert(complaint.callerPhone);
            return true;
        });
        EXPECT_EQ(spot.callers, qint64(callers.size()));
        CaseFilter before = spot.filter;
        before.period = spot.filter.period->previous();
        EXPECT_EQ(office->cases().count(before), spot.before);
    }
    for (const auto &[key, cases] : atPoint) {
        const auto &[place, category] = key;
        if (office->reference()->place(place)->kind != PlaceKind::Point || cases < 5)
            continue;
        EXPECT_TRUE(std::ranges::any_of(found.rows, [&](const HotSpot &spot) {
            return spot.place == place && spot.category == category && spot.cases == cases;
        }));
    }
}

TEST_F(HotSpotTest, TheRuleIsTheOfficesOwn)
{
    HotSpotService service(*office);
    EXPECT_EQ(service.rule(), HotSpotRule());
    EXPECT_FALSE(service.saveRule({0, 3}).ok());
    EXPECT_FALSE(service.saveRule({7, 1}).ok());
    ASSERT_TRUE(service.saveRule({14, 5}).ok());
    EXPECT_EQ(service.rule(), (HotSpotRule{14, 5}));
}

TEST_F(HotSpotTest, ATaskIsMadeChangedClosedAndTakenBackStepByStep)
{
    for (int i = 0; i < 3; ++i)
        add(gate, noise, days(i));
    SpecialTaskService tasks(*office);
    const Result<SpecialTask> made = tasks.add(draft());
    ASSERT_TRUE(made.ok()) << made.error().message().toStdString();
    EXPECT_EQ(made->title, u"北门 噪音专项"_qs);
    EXPECT_EQ(spots().rows[0].task->id, made->id);
    ASSERT_EQ(tasks.list().size(), 1u);
    EXPECT_EQ(tasks.list()[0].cases, 3);
    EXPECT_EQ(tasks.list()[0].open, 3);
    EXPECT_EQ(office->cases().count(tasks.list()[0].filter), 3);

    SpecialTask edited = *made;
    edited.progress = u"已约谈"_qs;
    const Result<SpecialTask> saved = tasks.save(edited);
    ASSERT_TRUE(saved.ok());
    EXPECT_EQ(tasks.save(edited).error().kind, ErrorKind::Conflict);
    SpecialTask unfinished = *saved;
    unfinished.progress.clear();
    EXPECT_EQ(tasks.close(unfinished).error().kind, ErrorKind::Invalid);
    const Result<SpecialTask> closed = tasks.close(*saved);
    ASSERT_TRUE(closed.ok());
    EXPECT_FALSE(closed->isOpen());
    EXPECT_FALSE(spots().rows[0].task) << "a closed one is not at work";
    EXPECT_EQ(tasks.save(*closed).error().kind, ErrorKind::Invalid);
    EXPECT_GE(tasks.history(made->id).size(), 10u);

    ActService acts(*office);
    std::vector<DoneAct> done = *acts.recent(office->actor(), 10);
    ASSERT_GE(done.size(), 3u);
    EXPECT_EQ(done[0].name, u"办结专项 北门 噪音专项"_qs);
    EXPECT_TRUE(done[1].hindrance) << "the close stands in the way";
    ASSERT_TRUE(acts.undo(done[0].id).ok());
    EXPECT_TRUE(tasks.list()[0].task.isOpen());
    ASSERT_TRUE(acts.undo(done[1].id).ok());
    EXPECT_TRUE(tasks.list()[0].task.progress.isEmpty());
    ASSERT_TRUE(acts.undo(done[2].id).ok());
    EXPECT_TRUE(tasks.list().empty());
    ASSERT_TRUE(acts.redo(done[2].id).ok());
    ASSERT_EQ(tasks.list().size(), 1u);
    EXPECT_EQ(tasks.list()[0].task.title, made->title);
}

TEST_F(HotSpotTest, AWrongTaskIsRefusedWithASentence)
{
    const auto refused = [this](const std::function<void(SpecialTask &)> &spoil) {
        SpecialTask task = draft();
        spoil(task);
        const Result<SpecialTask> made = SpecialTaskService(*office).add(task);
        return !made.ok() && made.error().kind == ErrorKind::Invalid && !made.error().advice.isEmpty();
    };
    EXPECT_TRUE(refused([](SpecialTask &task) { task.title = u"  "_qs; }));
    EXPECT_TRUE(refused([](SpecialTask &task) { task.title = QString(101, u'长'); }));
    EXPECT_TRUE(refused([](SpecialTask &task) { task.measures = QString(2001, u'长'); }));
    EXPECT_TRUE(refused([](SpecialTask &task) { task.place = {}; }));
    EXPECT_TRUE(refused([](SpecialTask &task) { task.category = {}; }));
    EXPECT_TRUE(refused([](SpecialTask &task) { task.dueAt = task.since - days(1); }));
    EXPECT_TRUE(SpecialTaskService(*office).list().empty());
}

TEST_F(HotSpotTest, RepeatedMattersTellTheirCallersPlacesAndCategory)
{
    const auto say = [](const QString &content) {
        return [content](ComplaintCase &complaint) { complaint.content = content; };
    };
    add(gate, noise, days(3), u"13900000001"_qs,
        say(u"虚构家园北门清运车每天凌晨四点作业，噪音很大，影响休息。"_qs));
    add(street, noise, days(2), u"13900000002"_qs,
        say(u"来电人反映虚构家园北门清运车凌晨四点作业，噪音很大。"_qs));
    add(gate, full, days(1), u"13900000003"_qs,
        say(u"虚构家园北门清运车每天凌晨四点作业，影响休息，请处理。"_qs));
    add(gate, noise, days(1), u"13900000003"_qs,
        say(u"虚构家园北门清运车每天凌晨四点作业，影响休息，再次反映。"_qs));
    add(otherStreet, noise, days(1), u"13900000004"_qs,
        say(u"虚构家园北门清运车每天凌晨四点作业，噪音很大，影响休息。"_qs));
    const auto matters = allMattersOf(*office, Period::days(QDate(2026, 3, 1), QDate(2026, 3, 6)));
    EXPECT_EQ(matters.size(), 5u);
    const auto found = repeatedMatters(matters, *office->reference(), 3);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].cases.size(), 4u);
    EXPECT_EQ(found[0].callers, 3);
    EXPECT_EQ(found[0].place, gate);
    EXPECT_EQ(found[0].category, noise);
    EXPECT_EQ(found[0].places, (QStringList{u"虚构家园北门"_qs, office->reference()->name(street)}));
    EXPECT_TRUE(repeatedMatters(matters, *office->reference(), 4).empty());
}

} // namespace
} // namespace jiesu
