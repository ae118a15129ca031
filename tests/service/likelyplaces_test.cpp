// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/ledgerservice.h"
#include "service/likelyplaces.h"
#include "service/morningservice.h"

using namespace jiesu;

namespace {

/// An office of Sunday, 2022-04-17, with three points.
class LikelyPlaces : public testing::Test
{
protected:
    LikelyPlaces()
    {
        for (const char *name : {"新桥大街", "石龙东路", "黑山大街"}) {
            Place point;
            point.kind = PlaceKind::Point;
            point.name = QString::fromUtf8(name);
            point.parent = m_office->reference()->findPlace(PlaceKind::Street, QStringLiteral("大峪街道"));
            m_office->referenceStore().save(point);
            points.push_back(point.id);
        }
        m_office->reloadReference();
        ice = m_office->reference()->findCategory(QStringLiteral("扫雪铲冰->道路结冰"));
        smell = m_office->reference()->findCategory(QStringLiteral("公厕管理->异味"));
    }
    void add(QDate day, PlaceId point, CategoryId category, int cases = 1)
    {
        Transaction transaction(m_office->database());
        for (int i = 0; i < cases; ++i) {
            ComplaintCase complaint;
            complaint.receivedAt = fromOffice(day, QTime(9, i));
            complaint.requestType = RequestType::Complaint;
            complaint.category = category;
            complaint.point = point;
            m_office->cases().insert(complaint);
        }
        transaction.commit();
    }
    void addSnow(QDate day)
    {
        WeatherDay weather;
        weather.day = day;
        ASSERT_TRUE(
            LedgerService(*m_office, weatherDayLedger).save(toRecord(weatherDayLedger, weather)).ok());
    }
    LikelyPlaceService service() { return LikelyPlaceService(*m_office); }

    std::unique_ptr<Office> m_office =
        Office::inMemory(std::make_shared<FixedClock>(fromOffice(QDate(2022, 4, 17), QTime(10, 0))));
    std::vector<PlaceId> points;
    CategoryId ice;
    CategoryId smell;
};

TEST_F(LikelyPlaces, WhereItCameAgainEachYearComesFirst)
{
    add(QDate(2021, 7, 10), points[0], smell);
    add(QDate(2020, 7, 20), points[0], smell);
    add(QDate(2021, 7, 31), points[1], smell, 5);
    add(QDate(2021, 8, 1), points[2], smell, 9);
    add(QDate(2021, 7, 3), {}, smell);
    const LikelySpots spots = service().spots({{2022, 7}, {}, {}});
    EXPECT_EQ(spots.title, QStringLiteral("2022年7月"));
    EXPECT_EQ(spots.occasions, 2);
    ASSERT_EQ(spots.rows.size(), 2U);
    EXPECT_EQ(spots.rows[0].place, points[0]);
    EXPECT_EQ(spots.rows[0].times, 2);
    EXPECT_EQ(spots.rows[1].cases, 5);
    EXPECT_EQ(m_office->cases().count(likelyFilter(spots.rows[1])), 5);
    EXPECT_TRUE(service().spots({{2022, 7}, {}, ice}).rows.empty());
}

TEST_F(LikelyPlaces, OfAWeatherItLooksAtItsSpells)
{
    addSnow(QDate(2021, 1, 6));
    addSnow(QDate(2021, 1, 7)); // one spell, up to the 8th
    addSnow(QDate(2022, 2, 13));
    add(QDate(2021, 1, 6), points[1], ice);
    add(QDate(2021, 1, 8), points[1], ice);
    add(QDate(2021, 1, 9), points[2], ice);
    add(QDate(2022, 2, 14), points[0], ice);
    add(QDate(2022, 2, 14), points[1], ice);
    const LikelySpots spots = service().spots({{2022, 5}, WeatherKind::Snow, {}});
    EXPECT_EQ(spots.title, QStringLiteral("2022年5月 雪"));
    EXPECT_EQ(spots.occasions, 2);
    ASSERT_EQ(spots.rows.size(), 2U);
    EXPECT_EQ(spots.rows[0].place, points[1]);
    EXPECT_EQ(spots.rows[0].cases, 3);
    EXPECT_EQ(spots.rows[0].times, 2);
    EXPECT_TRUE(service().spots({{2022, 5}, WeatherKind::Heat, {}}).rows.empty());
}

TEST_F(LikelyPlaces, AListIsStoredOnceTickedAndTakenBack)
{
    add(QDate(2021, 7, 10), points[0], smell);
    add(QDate(2021, 7, 10), points[1], smell);
    const LikelySpots spots = service().spots({{2022, 7}, {}, {}});
    EXPECT_EQ(service().store(spots, QStringLiteral("王班长")).value(), 2);
    EXPECT_EQ(service().store(spots, QStringLiteral("王班长")).value(), 0) << "they are on it";
    auto lists = service().lists();
    ASSERT_EQ(lists.size(), 1U);
    EXPECT_EQ(lists[0].places[0].owner, QStringLiteral("王班长"));
    ASSERT_TRUE(service().tick(lists[0].places[1]).ok());
    lists = service().lists();
    EXPECT_EQ(lists[0].done(), 1);
    EXPECT_EQ(lists[0].places[1].doneOn, QDate(2022, 4, 17));
    ASSERT_TRUE(service().tick(lists[0].places[1]).ok());
    EXPECT_EQ(service().lists()[0].done(), 0);
    EXPECT_FALSE(service().lists()[0].places[1].doneOn.isValid());
}

TEST_F(LikelyPlaces, ASeasonReminderComesBeforeItsBeginningEachYear)
{
    SeasonPlan plan;
    plan.title = QStringLiteral("防汛");
    plan.startsOn = QDate(2020, 6, 1);
    plan.leadDays = 30;
    EXPECT_EQ(nextStart(plan, QDate(2022, 6, 1)), QDate(2022, 6, 1));
    EXPECT_EQ(nextStart(plan, QDate(2022, 6, 2)), QDate(2023, 6, 1));
    EXPECT_FALSE(isTimeFor(plan, QDate(2022, 5, 1)));
    EXPECT_TRUE(isTimeFor(plan, QDate(2022, 5, 2)));
    EXPECT_TRUE(isTimeFor(plan, QDate(2022, 6, 1)));
    EXPECT_FALSE(isTimeFor(plan, QDate(2022, 6, 2)));
    plan.startsOn = QDate(2020, 2, 29);
    EXPECT_EQ(nextStart(plan, QDate(2022, 1, 1)), QDate(2022, 2, 28));

    SeasonPlan snow;
    snow.title = QStringLiteral("扫雪");
    snow.startsOn = QDate(2020, 4, 20);
    snow.leadDays = 5;
    snow.owner = QStringLiteral("应急班");
    for (const SeasonPlan &each : {plan, snow})
        ASSERT_TRUE(LedgerService(*m_office, seasonPlanLedger).save(toRecord(seasonPlanLedger, each)).ok());
    const auto seasons = service().seasons(QDate(2022, 4, 17));
    ASSERT_EQ(seasons.size(), 2U);
    EXPECT_EQ(seasons[0].plan.title, QStringLiteral("扫雪"));
    EXPECT_TRUE(seasons[0].isTime);
    EXPECT_FALSE(seasons[1].isTime);
    EXPECT_EQ(seasonText(seasons[0], QDate(2022, 4, 17)),
              QStringLiteral("该准备了：扫雪 4月20日开始，还有 3 天，应急班"));
    const Morning morning = MorningService(*m_office).morning();
    EXPECT_EQ(morning.seasons, QStringList{seasonText(seasons[0], QDate(2022, 4, 17))});
    EXPECT_TRUE(morningText(morning).contains(QStringLiteral("该准备了：扫雪")));
    EXPECT_TRUE(MorningService(*m_office).morning(QDate(2022, 4, 14)).seasons.isEmpty());
}

TEST_F(LikelyPlaces, WeatherDaysComeInFromASheet)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("天气.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("日期,天气,级别,来源\n2022-01-22,雪,中雪,气象局\n2022-03-05,大风,蓝色预警,气象局\n"
               "2022-02-30,雪,,\n2022-03-06,晴,,\n");
    file.close();
    const auto done = LedgerService(*m_office, weatherDayLedger).importFile(path);
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->added, 2);
    EXPECT_EQ(done->rejected.size(), 2);
    EXPECT_EQ(LedgerService(*m_office, weatherDayLedger).importFile(path)->added, 0);
}

} // namespace
