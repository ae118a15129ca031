// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/demooffice.h"
#include "service/figureservice.h"
#include "service/forecastservice.h"
#include "service/ledgerservice.h"

#include <random>

using namespace jiesu;

namespace {

/// An office whose cases are put in day by day.
class ForecastOffice
{
public:
    explicit ForecastOffice(QDate today)
        : m_office(Office::inMemory(std::make_shared<FixedClock>(fromOffice(today, QTime(10, 0)))))
    {
    }
    [[nodiscard]] Office &office() { return *m_office; }
    [[nodiscard]] CategoryId category(const char *path)
    {
        return m_office->reference()->findCategory(QString::fromUtf8(path));
    }
    /// So many cases of a category on each of the days.
    void add(QDate first, QDate last, int aDay, CategoryId category)
    {
        Transaction transaction(m_office->database());
        CaseStore cases = m_office->cases();
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            for (int i = 0; i < aDay; ++i) {
                ComplaintCase complaint;
                complaint.receivedAt = fromOffice(day, QTime(9, i % 60));
                complaint.requestType = RequestType::Complaint;
                complaint.category = category;
                cases.insert(complaint);
            }
        }
        transaction.commit();
    }
    void addWeather(QDate day, WeatherKind kind)
    {
        WeatherDay weather;
        weather.day = day;
        weather.kind = kind;
        ASSERT_TRUE(
            LedgerService(*m_office, weatherDayLedger).save(toRecord(weatherDayLedger, weather)).ok());
    }
    [[nodiscard]] ForecastFigures figures(std::optional<Month> target = {})
    {
        return ForecastService(*m_office).figures(target).value();
    }

private:
    std::unique_ptr<Office> m_office;
};

const char *const noise = "垃圾清运->清运车噪音扰民";
const char *const smell = "公厕管理->异味";

TEST(ForecastService, ForecastsTheNextMonthFromTheMonthsThatAreOver)
{
    ForecastOffice office(QDate(2022, 4, 17));
    office.add(QDate(2019, 1, 1), QDate(2022, 4, 17), 2, office.category(noise));
    office.add(QDate(2022, 4, 1), QDate(2022, 4, 17), 50, office.category(noise)); // is not looked at yet
    const ForecastFigures figures = office.figures();
    EXPECT_EQ(figures.target, (Month{2022, 5}));
    EXPECT_EQ(figures.quarter().code(), QStringLiteral("2022-05-01..2022-07-31"));
    EXPECT_EQ(figures.history->code(), QStringLiteral("2019-01-01..2022-03-31"));
    EXPECT_EQ(figures.ahead(), 2);
    EXPECT_FALSE(figures.isShort());
    const SeriesForecast &all = figures.rows.at(0).forecast;
    EXPECT_NEAR(all.month->cases, 62, 1);
    EXPECT_NEAR(all.quarter->cases, 184, 2);
    EXPECT_EQ(all.monthNaive.last, 62) << "March";
    EXPECT_EQ(all.monthNaive.yearBefore, 62) << "May 2021";
    EXPECT_EQ(all.backTest.rows.size(), 12U);
    EXPECT_EQ(all.backTest.rows.back().month, (Month{2022, 3}));

    const ForecastFigures past = office.figures(Month{2022, 4});
    EXPECT_EQ(past.ahead(), 1) << "the month that runs, from March";
    EXPECT_EQ(office.figures(Month{2021, 7}).history->last(), QDate(2021, 6, 30));
    EXPECT_FALSE(ForecastService(office.office()).figures(Month{2022, 8}).ok());
}

TEST(ForecastService, CountsWhatTheBoardCountsByCategoryOfTwoLevels)
{
    ForecastOffice office(QDate(2022, 4, 17));
    office.add(QDate(2020, 1, 1), QDate(2022, 3, 31), 1, office.category(noise));
    office.add(QDate(2020, 1, 1), QDate(2022, 3, 31), 2, office.category(smell));
    const ForecastFigures figures = office.figures();
    ASSERT_EQ(figures.rows.size(), 5U);
    const std::pair<const char *, int> expected[]{
        {"全部", 0}, {"公厕管理", 1}, {"异味", 2}, {"垃圾清运", 1}, {"清运车噪音扰民", 2}};
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_EQ(figures.rows[i].name, QString::fromUtf8(expected[i].first));
        EXPECT_EQ(figures.rows[i].level, expected[i].second);
    }
    const AssessmentRule rule = office.office().rule().value();
    for (const ForecastRow &row : figures.rows) {
        for (const ForecastMonth &month : row.history) {
            const CaseFilter filter = forecastFilter(figures, row, Period::month(month.month));
            ASSERT_EQ(office.office().cases().count(filter), month.total()) << month.month.key();
        }
    }
    const auto march = FigureService(office.office()).rates(Period::month({2022, 3}), {}, rule);
    EXPECT_EQ(figures.rows[0].history.back().total(), march.rates.received);
}

TEST(ForecastService, SaysWhyItDoesNotForecastFromLessThanTwoYears)
{
    ForecastOffice office(QDate(2022, 4, 17));
    EXPECT_TRUE(office.figures().rows.empty());
    EXPECT_EQ(forecastNotes(office.figures()).size(), 1);
    office.add(QDate(2020, 5, 1), QDate(2022, 3, 31), 2, office.category(noise));
    const ForecastFigures figures = office.figures();
    EXPECT_TRUE(figures.isShort());
    EXPECT_FALSE(figures.rows[0].forecast.month);
    EXPECT_EQ(figures.rows[0].forecast.monthNaive.yearBefore, 62);
    const QString notes = forecastNotes(figures).join(u'\n');
    EXPECT_TRUE(notes.contains(QStringLiteral("不足 24 个月"))) << notes.toStdString();
    EXPECT_EQ(cellText(forecastTable(figures).rows[0][1]), QStringLiteral("—"));
}

TEST(ForecastService, AGapOfThreeMonthsBreaksTheHistory)
{
    ForecastOffice office(QDate(2022, 4, 17));
    office.add(QDate(2016, 1, 1), QDate(2018, 12, 31), 1, office.category(noise));
    office.add(QDate(2019, 4, 1), QDate(2020, 6, 30), 1, office.category(noise));
    office.add(QDate(2020, 9, 1), QDate(2022, 3, 31), 1, office.category(noise));
    EXPECT_EQ(office.figures().history->first(), QDate(2019, 4, 1)) << "two months do not";
}

TEST(ForecastService, MonthsWhoseListHasNotComeInAreNoMonthsWithoutCases)
{
    ForecastOffice office(QDate(2022, 4, 17));
    office.add(QDate(2019, 1, 1), QDate(2022, 1, 31), 2, office.category(noise));
    const ForecastFigures figures = office.figures();
    EXPECT_EQ(figures.history->last(), QDate(2022, 1, 31));
    EXPECT_EQ(figures.ahead(), 4);
    EXPECT_NEAR(figures.rows[0].forecast.month->cases, 62, 1);

    ForecastOffice old(QDate(2022, 4, 17));
    old.add(QDate(2018, 1, 1), QDate(2021, 10, 31), 2, old.category(noise));
    EXPECT_TRUE(old.figures().rows.empty()) << "seven months before";
}

TEST(ForecastService, AWeatherDayCountsWithTheDayAfterIt)
{
    ForecastOffice office(QDate(2022, 4, 17));
    office.add(QDate(2019, 1, 1), QDate(2022, 3, 31), 1, office.category(noise));
    for (int year = 2019; year <= 2022; ++year) {
        for (const int day : {5, 15, 25}) {
            office.addWeather(QDate(year, 1, day), WeatherKind::Snow);
            office.add(QDate(year, 1, day), QDate(year, 1, day + 1), 9, office.category(noise));
        }
    }
    office.addWeather(QDate(2021, 1, 6), WeatherKind::Cold);
    const DayKinds kinds(office.office());
    EXPECT_EQ(kinds.of(QDate(2021, 1, 5)), DayKind::Snow);
    EXPECT_EQ(kinds.of(QDate(2021, 1, 6)), DayKind::Snow) << "goes before the cold";
    EXPECT_EQ(kinds.of(QDate(2021, 1, 7)), DayKind::Cold);
    EXPECT_EQ(kinds.of(QDate(2021, 1, 8)), DayKind::Ordinary);
    EXPECT_EQ(kinds.of(QDate(2022, 2, 2)), DayKind::Holiday);
    const ForecastRow row = office.figures().rows[0];
    const DayUplift snow = row.forecast.model->uplifts()[std::size_t(DayKind::Snow)];
    EXPECT_EQ(snow.days, 24);
    EXPECT_GT(snow.times, 6);
    EXPECT_EQ(cellText(upliftTable(row).rows[0][0]), QStringLiteral("雪天"));
    EXPECT_EQ(cellText(upliftTable(row).rows[1][3]), QStringLiteral("样本少")) << "one day of cold";
}

TEST(ForecastService, BeatsTheSameMonthOfLastYearOnTheDemoOffice)
{
    auto office =
        Office::inMemory(std::make_shared<FixedClock>(fromOffice(QDate(2026, 11, 22), QTime(10, 0))));
    ASSERT_TRUE(buildDemoOffice(*office).ok());
    const ForecastFigures figures = ForecastService(*office).figures().value();
    ASSERT_FALSE(figures.isShort());
    const BackTest &all = figures.rows[0].forecast.backTest;
    ASSERT_EQ(all.rows.size(), 12U);
    EXPECT_LT(all.missed, all.yearBeforeMissed);
    double missed = 0;
    double yearBefore = 0;
    for (const ForecastRow &row : figures.rows) {
        missed += row.forecast.backTest.missed;
        yearBefore += row.forecast.backTest.yearBeforeMissed;
    }
    EXPECT_LT(missed, 0.95 * yearBefore) << "of all categories together";
    const auto &snow = figures.rows[0].forecast.model->uplifts()[std::size_t(DayKind::Snow)];
    EXPECT_GT(snow.times, 1.2);
    EXPECT_FALSE(snow.isFew());
    RecordProperty("missed", QStringLiteral("%1 %2 %3 %4 %5")
                                 .arg(all.missed)
                                 .arg(all.yearBeforeMissed)
                                 .arg(missed)
                                 .arg(yearBefore)
                                 .arg(snow.times)
                                 .toStdString());
}

TEST(ForecastService, ItsTablesAndItsChartAreOneAndTheSame)
{
    ForecastOffice office(QDate(2022, 4, 17));
    office.add(QDate(2019, 1, 1), QDate(2022, 3, 31), 2, office.category(noise));
    const ForecastFigures figures = office.figures();
    const ForecastRow &row = figures.rows[0];
    const ColumnFigures chart = forecastChart(figures, row);
    ASSERT_EQ(chart.groups.size(), 13) << "twelve months and the one to come";
    ASSERT_EQ(chart.marks.size(), 25U);
    for (std::size_t i = 0; i < 12; ++i) {
        const ChartMark &came = chart.marks[i + 13];
        EXPECT_EQ(chart.marks[i].column, int(i));
        EXPECT_EQ(came.column, int(i));
        EXPECT_EQ(came.cases.count, row.forecast.backTest.rows[i].came);
        EXPECT_EQ(office.office().cases().count(came.cases.filter), came.cases.count);
    }
    EXPECT_EQ(chart.marks[12].column, 12);
    EXPECT_EQ(backTestTable(row).rows.size(), 12U);
    const FigureTable table = forecastTable(figures);
    for (const auto &cells : table.rows)
        EXPECT_EQ(qsizetype(cells.size()), table.header.size());
    EXPECT_TRUE(backTestSummary(row.forecast).startsWith(QStringLiteral("12 次平均差")));
}

} // namespace
