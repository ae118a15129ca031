// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/syntheticoffice.h"
#include "support/examples.h"

#include <algorithm>

using namespace jiesu;
using namespace jiesu::test;

namespace {

constexpr int ahead = 2; // as on any day of a month for the next one

std::vector<SyntheticOffice> syntheticOffices()
{
    return {{.name = "steady"},
            {.name = "more than chance", .beyondChance = 0.03},
            {.name = "growing", .aMonth = 100, .growth = 0.15, .beyondChance = 0.01},
            {.name = "falling", .aMonth = 100, .growth = -0.25, .beyondChance = 0.01},
            {.name = "wandering", .aMonth = 100, .wander = 0.05, .beyondChance = 0.01},
            {.name = "snow only", .aMonth = 12, .season = 0, .snow = 8, .holidays = 1, .summer = 0.05},
            {.name = "small", .aMonth = 4, .season = 0.4},
            {.name = "without a season", .aMonth = 50, .season = 0, .snow = 1, .holidays = 1},
            {.name = "a large city", .aMonth = 3000, .season = 0.2, .growth = 0.05, .wander = 0.01},
            {.name = "three years", .months = 38}};
}

/// Three years of the same number a day, from January 2019 on.
std::vector<ForecastMonth> evenMonths(int count, qint64 aDay = 2)
{
    std::vector<ForecastMonth> months;
    for (int i = 0; i < count; ++i) {
        ForecastMonth month{Month{2019, 1}.plus(i), {}, {}, 0, true};
        month.days[0] = month.month.firstDay().daysInMonth();
        month.cases[0] = month.days[0] * aDay;
        months.push_back(month);
    }
    return months;
}

TEST(Forecast, MissesByLessThanTheSameMonthOfLastYearInEveryKindOfOffice)
{
    constexpr unsigned seeds = 12;
    for (const SyntheticOffice &office : syntheticOffices()) {
        double missed = 0;
        double yearBefore = 0;
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            const BackTest test = forecastOf(SyntheticMonths(office, seed).make(), ahead).backTest;
            EXPECT_EQ(test.rows.size(), 12U) << office.name;
            missed += test.missed / seeds;
            yearBefore += test.yearBeforeMissed / seeds;
        }
        EXPECT_LT(missed, 0.95 * yearBefore) << office.name;
        RecordProperty(office.name, QStringLiteral("%1 %2").arg(missed).arg(yearBefore).toStdString());
    }
}

TEST(Forecast, ItsRangeHoldsAboutEightMonthsOfTen)
{
    constexpr unsigned seeds = 20;
    int allHeld = 0;
    int allQuartersHeld = 0;
    int all = 0;
    for (const SyntheticOffice &office : syntheticOffices()) {
        int held = 0;
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            const auto months = SyntheticMonths(office, 100 + seed).make();
            const SeriesForecast month = forecastOf(months, ahead, ahead);
            held += month.month->range.holds(months.back().total());
            const SeriesForecast quarter = forecastOf(months, ahead, ahead + 2);
            qint64 came = 0;
            for (const ForecastMonth &each : std::span(months).last(3))
                came += each.total();
            allQuartersHeld += quarter.quarter->range.holds(came);
        }
        EXPECT_GE(held, 0.65 * seeds) << office.name;
        allHeld += held;
        all += int(seeds);
    }
    for (const int count : {allHeld, allQuartersHeld}) {
        RecordProperty("held", count);
        EXPECT_GE(count, 0.70 * all) << count;
        EXPECT_LE(count, 0.90 * all) << count;
    }
}

TEST(Forecast, KnowsNothingOfTheMonthsToComeNorOfTheirWeather)
{
    const SyntheticOffice office{.name = "steady"};
    auto months = SyntheticMonths(office, 7).make();
    const auto before = forecastOf(months, ahead).backTest.rows;
    const std::size_t changed = months.size() - 6;
    for (std::size_t i = changed; i < months.size(); ++i) {
        months[i].cases[0] += 500;
        std::swap(months[i].days[std::size_t(DayKind::Snow)], months[i].days[0]);
    }
    const auto after = forecastOf(months, ahead).backTest.rows;
    for (std::size_t row = 0; row < 12; ++row) {
        const bool sawIt = row >= 6 + ahead;
        EXPECT_EQ(before[row].expected.cases != after[row].expected.cases, sawIt) << row;
        EXPECT_EQ(before[row].expected.range != after[row].expected.range, sawIt) << row;
    }
}

TEST(Forecast, SaysTheNaiveFiguresAloneUnderTwoYears)
{
    const SeriesForecast shortOne = forecastOf(evenMonths(23), 1);
    EXPECT_FALSE(shortOne.month || shortOne.quarter || shortOne.model);
    EXPECT_EQ(shortOne.monthNaive.last, 60);       // November 2020
    EXPECT_EQ(shortOne.monthNaive.yearBefore, 62); // December 2019
    EXPECT_EQ(shortOne.monthNaive.meanOfThree, 182. / 3);
    EXPECT_TRUE(shortOne.backTest.rows.empty());

    const SeriesForecast enough = forecastOf(evenMonths(24), 1);
    EXPECT_TRUE(enough.month && enough.quarter);
    EXPECT_TRUE(enough.backTest.rows.empty()) << "no forecast could have been made before";
    EXPECT_EQ(forecastOf(evenMonths(30), 1).backTest.rows.size(), 6U);
    EXPECT_EQ(forecastOf(evenMonths(30), 2).backTest.rows.size(), 5U);
    EXPECT_FALSE(forecastSeries({}, {}).monthNaive.last);
}

TEST(Forecast, CountsTheDaysOfAMonth)
{
    const SeriesForecast even = forecastOf(evenMonths(36), 1);
    EXPECT_NEAR(even.month->cases, 62, 1e-9); // January 2022
    EXPECT_NEAR(even.quarter->cases, 180, 1e-9);
    EXPECT_EQ(even.quarterNaive.last, 186);
    EXPECT_EQ(even.quarterNaive.yearBefore, 180);
    EXPECT_NEAR(even.backTest.missed, 0, 1e-9);
    EXPECT_EQ(even.backTest.inRange, 12);
}

TEST(Forecast, TellsWhatADayOfSnowBringsAndOnHowManyDaysItStands)
{
    const SyntheticOffice office{.name = "snow", .aMonth = 300, .snow = 3};
    const auto months = SyntheticMonths(office, 3).make();
    const ByDayKind<DayUplift> uplifts = ForecastModel(months).uplifts();
    const DayUplift &snow = uplifts[std::size_t(DayKind::Snow)];
    EXPECT_NEAR(snow.times, 3, 0.3);
    EXPECT_NEAR(uplifts[std::size_t(DayKind::Holiday)].times, 0.7, 0.1);
    EXPECT_GT(snow.days, 50);
    EXPECT_FALSE(snow.isFew());
    const DayUplift &heat = uplifts[std::size_t(DayKind::Heat)];
    EXPECT_EQ(heat.times, 1);
    EXPECT_TRUE(heat.isFew());
}

TEST(Forecast, AFewDaysMoveItLittle)
{
    auto months = evenMonths(24);
    months[0].days = {30, 1};
    months[0].cases = {60, 30};
    const DayUplift snow = ForecastModel(months).uplifts()[std::size_t(DayKind::Snow)];
    EXPECT_EQ(snow.days, 1);
    EXPECT_NEAR(snow.times, (5 + 30. * 30 / 31) / (5 + 60. / 31), 1e-9) << "far below 15";
}

TEST(Forecast, MoreHolidaysThanUsualChangeTheMonth)
{
    const SyntheticOffice office{.name = "holidays", .aMonth = 3000, .season = 0, .snow = 1, .holidays = 0.5};
    const ForecastModel model(SyntheticMonths(office, 5).make());
    const double usual = model.expected({{2022, 2}, {}});
    EXPECT_GT(model.expected({{2022, 2}, 0}), 1.05 * usual);
    EXPECT_LT(model.expected({{2022, 2}, 10}), 0.95 * usual);
}

TEST(Forecast, MonthsFromBeforeTheWeatherWasEnteredCountAsUsualOnes)
{
    const SyntheticOffice office{.name = "snow", .aMonth = 300, .snow = 3};
    auto months = SyntheticMonths(office, 11).make();
    const double known = forecastOf(months, 1).month->cases;
    for (std::size_t i = 0; i < 24; ++i) {
        ForecastMonth &month = months[i];
        month.knowsWeather = false;
        month.days[0] += std::exchange(month.days[std::size_t(DayKind::Snow)], 0);
        month.cases[0] += std::exchange(month.cases[std::size_t(DayKind::Snow)], 0);
    }
    EXPECT_NEAR(forecastOf(months, 1).month->cases, known, 0.05 * known);
}

TEST(Forecast, ASeriesOfNothingIsExpectedToStayNothing)
{
    const SeriesForecast nothing = forecastOf(evenMonths(40, 0), 1);
    EXPECT_TRUE(nothing.isFew());
    EXPECT_EQ(nothing.month->cases, 0);
    EXPECT_EQ(nothing.month->range, CaseRange());
    EXPECT_FALSE(nothing.backTest.missedShare());
}

TEST(Forecast, TheRangeIsThatOfTheTables)
{
    for (const Example &example : workedExamples({QStringLiteral("forecast.range")})) {
        const QStringList words = example.input.split(u' ');
        const CaseRange range = eightyPercentRange(words[0].toDouble(), words[1].toDouble());
        EXPECT_EQ(rangeText(range), example.expected) << example.input.toStdString();
    }
    const CaseRange large = eightyPercentRange(30'000, 0.01);
    EXPECT_NEAR(double(large.low), 30'000 * (1 - 0.128), 150);
    EXPECT_NEAR(double(large.high), 30'000 * (1 + 0.128), 150);
    EXPECT_EQ(extraSpread({}), 0);
}

TEST(Forecast, TheSpreadIsWhatForecastsMissedByBeyondChance)
{
    for (const Example &example : workedExamples({QStringLiteral("forecast.spread")})) {
        std::vector<ForecastOutcome> past;
        for (const QString &word : example.input.split(u' '))
            past.push_back({word.section(u'>', 0, 0).toDouble(), word.section(u'>', 1).toLongLong()});
        EXPECT_EQ(QString::number(extraSpread(past), 'f', 2), example.expected)
            << example.input.toStdString();
    }
}

TEST(Forecast, PrintsSmallNumbersWithAPlace)
{
    EXPECT_EQ(expectedText(3.44), QStringLiteral("3.4"));
    EXPECT_EQ(expectedText(9.94), QStringLiteral("9.9"));
    EXPECT_EQ(expectedText(9.95), QStringLiteral("10"));
    EXPECT_EQ(expectedText(61.5), QStringLiteral("62"));
    EXPECT_EQ(rangeText({8, 16}), QStringLiteral("8—16"));
}

} // namespace
