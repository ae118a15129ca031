// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/effect.h"

#include <cmath>
#include <numbers>
#include <random>

using namespace jiesu;

namespace {

/// Draws with the engine alone: the standard's distributions differ between libraries.
class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    {
    }
    double even() { return (double(m_engine()) + 0.5) / 4294967296.0; }
    double normal() { return std::sqrt(-2 * std::log(even())) * std::cos(2 * std::numbers::pi * even()); }
    qint64 cases(double expected)
    {
        qint64 count = 0;
        for (double passed = -std::log(even()); passed < expected; passed -= std::log(even()))
            ++count;
        return count;
    }

private:
    std::mt19937 m_engine;
};

/// An office whose theme has a known effect.
struct SimulatedOffice
{
    double casesAMonth = 10; ///< of the theme
    int categories = 10;     ///< untouched
    int earlierYears = 3;
    int after = 3;
    double noise = 0.15; ///< beyond chance, of each category and month
    double effect = 1;   ///< true ratio
    bool yearBefore = false;
};

/// Each category has its own size, season and drift from year to year; all have the shocks of the months.
Effect simulated(const SimulatedOffice &office, Chance &chance)
{
    const int start = 12 * office.earlierYears + 6;
    const int months = start + office.after;
    std::vector<double> shocks;
    for (int month = 0; month < months; ++month)
        shocks.push_back(0.15 * chance.normal());
    const auto category = [&](double size, double effect) {
        const double swing = 0.6 * chance.even();
        const double phase = 2 * std::numbers::pi * chance.even();
        double drift = 0;
        EffectCounts counts;
        for (int month = 0; month < months; ++month) {
            if (month % 12 == 0)
                drift += 0.1 * chance.normal();
            const double season = swing * std::cos(std::numbers::pi * month / 6 - phase);
            const double level =
                std::log(size) + season + drift + shocks[std::size_t(month)] + office.noise * chance.normal();
            const bool isAfter = month >= start;
            const qint64 cases = chance.cases(std::exp(level) * (isAfter ? effect : 1));
            if (office.yearBefore) {
                if (isAfter)
                    counts.after += cases;
                else if (month >= start - 12 && month < start - 12 + office.after)
                    counts.before += cases;
                continue;
            }
            const int place = (months - month - 1) % 12; // 0: the last month of its year after the start
            const bool inThisYear = months - month <= 12;
            if (place < office.after)
                (inThisYear ? counts.after : counts.earlierAfter) += cases;
            else if (place < office.after + EffectMonths::longestBefore)
                (inThisYear ? counts.before : counts.earlierBefore) += cases;
        }
        return counts;
    };
    const EffectCounts theme = category(office.casesAMonth, office.effect);
    std::vector<EffectCounts> controls;
    for (int i = 0; i < office.categories; ++i)
        controls.push_back(category(office.casesAMonth * std::exp(0.6 * chance.normal()), 1));
    EffectMonths counted{Month{2022, 1}, office.after, EffectMonths::longestBefore, office.earlierYears,
                         true};
    if (office.yearBefore)
        counted = {Month{2022, 1}, office.after, office.after, 0, true, true};
    return effectOf(counted, theme, controls);
}

const EffectCounts unmoved{60, 120, 180, 360};

/// A theme with a fall of @p after against 60 expected cases, among categories that did not move.
Effect steady(qint64 after, int categories = 8)
{
    const std::vector<EffectCounts> controls(std::size_t(categories), unmoved);
    return effectOf({Month{2022, 1}, 3, 6, 3, true}, {after, 120, 180, 360}, controls);
}

} // namespace

TEST(Effect, RecoversTheTrueEffectInsideItsRange)
{
    Chance chance(20220417);
    int runs = 0;
    int held = 0;
    for (const double effect : {1.0, 0.8, 0.6, 1.15}) {
        int runsOfEffect = 0;
        int heldOfEffect = 0;
        for (const double size : {6.0, 15.0, 50.0}) {
            for (const double noise : {0.1, 0.3}) {
                for (const int after : {1, 3, 6}) {
                    for (const int years : {1, 3}) {
                        for (int run = 0; run < 30; ++run) {
                            const Effect found =
                                simulated({size, run % 2 == 0 ? 8 : 16, years, after, noise, effect}, chance);
                            if (!isConclusive(found.finding))
                                continue;
                            ++runsOfEffect;
                            heldOfEffect += found.lower <= effect && effect <= found.upper ? 1 : 0;
                        }
                    }
                }
            }
        }
        EXPECT_GE(heldOfEffect, runsOfEffect * 90 / 100) << "effect " << effect;
        EXPECT_GE(runsOfEffect, 600) << "effect " << effect;
        RecordProperty("held_" + std::to_string(int(effect * 100)),
                       std::to_string(heldOfEffect) + " of " + std::to_string(runsOfEffect));
        runs += runsOfEffect;
        held += heldOfEffect;
    }
    EXPECT_GE(held, runs * 91 / 100);
    EXPECT_LE(held, runs * 98 / 100) << "a range that holds nearly everything says nothing";
}

TEST(Effect, RecoversTheTrueEffectOfALongerTimeAgainstTheYearBefore)
{
    Chance chance(20230101);
    for (const double effect : {1.0, 0.8, 0.6, 1.15}) {
        int runs = 0;
        int held = 0;
        int found = 0;
        for (const double size : {6.0, 15.0, 50.0}) {
            for (const double noise : {0.1, 0.3}) {
                for (const int after : {7, 9, 12}) {
                    for (int run = 0; run < 60; ++run) {
                        const Effect seen =
                            simulated({size, run % 2 == 0 ? 8 : 16, 1, after, noise, effect, true}, chance);
                        if (!isConclusive(seen.finding))
                            continue;
                        ++runs;
                        held += seen.lower <= effect && effect <= seen.upper ? 1 : 0;
                        found += seen.finding != EffectFinding::Unclear ? 1 : 0;
                    }
                }
            }
        }
        EXPECT_GE(held, runs * 90 / 100) << "effect " << effect;
        EXPECT_LE(held, runs * 98 / 100) << "a range that holds nearly everything says nothing";
        EXPECT_GE(runs, 1000) << "effect " << effect;
        if (effect == 1)
            EXPECT_LE(found, runs / 10);
        else if (effect == 0.6)
            EXPECT_GE(found, runs / 2);
        RecordProperty("held_year_" + std::to_string(int(effect * 100)),
                       std::to_string(held) + " of " + std::to_string(runs));
    }
}

TEST(Effect, TheYearBeforeNeedsNoEarlierYearsButItsOwnMonths)
{
    const EffectMonths year{Month{2022, 1}, 9, 9, 0, true, true};
    const std::vector<EffectCounts> controls(8, EffectCounts{100, 100, 0, 0});
    EXPECT_EQ(effectOf(year, {50, 100, 0, 0}, controls).finding, EffectFinding::Fewer);
    EXPECT_NEAR(effectOf(year, {50, 100, 0, 0}, controls).ratio, 50.5 / 100.5, 1e-9);
    EXPECT_EQ(effectOf(year, {5, 9, 0, 0}, controls).finding, EffectFinding::FewCases);
    EXPECT_EQ(effectOf(year, {50, 100, 0, 0}, std::span(controls).first(3)).finding,
              EffectFinding::FewCategories);
    EffectMonths unrecorded = year;
    unrecorded.recorded = false;
    EXPECT_EQ(effectOf(unrecorded, {50, 100, 0, 0}, controls).finding, EffectFinding::NoEarlierYear);
    EXPECT_TRUE(
        effectCertainty(effectOf(year, {50, 100, 0, 0}, controls)).contains(QStringLiteral("上年同期")));
}

TEST(Effect, ALengthSaysWhichMonthsAreCompared)
{
    const auto always = [](Month) { return true; };
    struct Expected
    {
        QDate start;
        int length;
        QString after;
        QString before;
        int years;
    };
    const Expected table[]{
        {{2022, 1, 1}, 1, QStringLiteral("2022-01..2022-01"), QStringLiteral("2021-12..2021-12"), 3},
        {{2022, 1, 15}, 3, QStringLiteral("2022-02..2022-04"), QStringLiteral("2021-10..2021-12"), 3},
        {{2022, 1, 15}, 6, QStringLiteral("2022-02..2022-07"), QStringLiteral("2021-08..2021-12"), 3},
        {{2022, 1, 1}, 7, QStringLiteral("2022-01..2022-07"), QStringLiteral("2021-01..2021-07"), 0},
        {{2022, 1, 15}, 12, QStringLiteral("2022-02..2022-09"), QStringLiteral("2021-02..2021-09"), 0},
    };
    const auto text = [](const Period &period) {
        return Month::of(period.first()).text() + QStringLiteral("..") + Month::of(period.last()).text();
    };
    for (const Expected &row : table) {
        SCOPED_TRACE(row.start.toString(Qt::ISODate).toStdString() + " " + std::to_string(row.length));
        const EffectMonths months = effectMonths(row.start, {2022, 10, 5}, always, row.length);
        EXPECT_EQ(text(months.afterPeriod()), row.after);
        EXPECT_EQ(text(months.beforePeriod()), row.before);
        EXPECT_EQ(months.earlierYears, row.years);
    }
    const auto sinceSummer = [](Month month) { return month >= Month{2021, 7}; };
    EXPECT_FALSE(effectMonths({2022, 1, 1}, {2022, 10, 5}, sinceSummer, 12).recorded);
}

TEST(Effect, FindsAChangeWhereThereIsNoneAtMostOnceInTen)
{
    Chance chance(12345);
    int runs = 0;
    int alarms = 0;
    for (const double size : {8.0, 30.0, 100.0}) {
        for (int run = 0; run < 400; ++run) {
            const Effect found = simulated({size, 10, 3, 3, 0.2, 1}, chance);
            runs += isConclusive(found.finding) ? 1 : 0;
            alarms += found.finding == EffectFinding::Fewer || found.finding == EffectFinding::More ? 1 : 0;
        }
    }
    EXPECT_GE(runs, 1000);
    EXPECT_LE(alarms, runs / 10);
    EXPECT_GT(alarms, runs / 100);
}

TEST(Effect, SeesALargeFallWhereCasesAreMany)
{
    Chance chance(7);
    int seen = 0;
    for (int run = 0; run < 200; ++run)
        seen += simulated({100, 16, 3, 6, 0.1, 0.5}, chance).finding == EffectFinding::Fewer ? 1 : 0;
    EXPECT_GE(seen, 190);
}

TEST(Effect, SaysWhyItDoesNotConclude)
{
    const std::vector<EffectCounts> controls(8, unmoved);
    const auto finding = [&controls](const EffectMonths &months, const EffectCounts &theme) {
        return effectOf(months, theme, controls).finding;
    };
    const EffectMonths months{Month{2022, 1}, 3, 6, 3, true};
    EXPECT_EQ(finding({Month{2022, 1}, 0, 6, 0, true}, unmoved), EffectFinding::TooEarly);
    EXPECT_EQ(finding({Month{2022, 1}, 3, 6, 0, true}, unmoved), EffectFinding::NoEarlierYear);
    EXPECT_EQ(finding({Month{2022, 1}, 3, 6, 3, false}, unmoved), EffectFinding::NoEarlierYear);
    EXPECT_EQ(finding(months, {60, 9, 180, 360}), EffectFinding::FewCases);
    EXPECT_EQ(finding(months, {60, 120, 9, 360}), EffectFinding::FewCases);
    EXPECT_EQ(finding(months, {2, 120, 20, 360}), EffectFinding::FewCases) << "7 cases were expected";
    EXPECT_EQ(finding(months, {0, 120, 180, 360}), EffectFinding::Fewer) << "no case is news, not few data";
    EXPECT_EQ(steady(60, 3).finding, EffectFinding::FewCategories);
    EXPECT_EQ(steady(60).finding, EffectFinding::Unclear);
    EXPECT_EQ(steady(25).finding, EffectFinding::Fewer);
    EXPECT_EQ(steady(120).finding, EffectFinding::More);
    for (const auto &[after, word] :
         std::vector<std::pair<qint64, QString>>{{60, QStringLiteral("看不出变化")},
                                                 {25, QStringLiteral("有下降")},
                                                 {120, QStringLiteral("有上升")}})
        EXPECT_TRUE(effectSentence(steady(after)).contains(word))
            << effectSentence(steady(after)).toStdString();
}

TEST(Effect, WidensItsRangeWhereUntouchedCategoriesMoveByThemselves)
{
    std::vector<EffectCounts> controls(8, unmoved);
    const EffectMonths months{Month{2022, 1}, 3, 6, 3, true};
    const Effect calm = effectOf(months, {40, 120, 180, 360}, controls);
    for (std::size_t i = 0; i < controls.size(); ++i)
        controls[i].after = i % 2 == 0 ? 30 : 90;
    const Effect moving = effectOf(months, {40, 120, 180, 360}, controls);
    EXPECT_EQ(calm.spread, 1);
    EXPECT_GT(moving.spread, 2);
    EXPECT_NEAR(calm.ratio, moving.ratio, 0.001);
    EXPECT_LT(moving.lower, calm.lower);
    EXPECT_GT(moving.upper, calm.upper);
}

TEST(Effect, CountsWholeMonthsThatHaveEndedAndYearsThatWereRecorded)
{
    const auto always = [](Month) { return true; };
    const auto since = [](Month first) { return [first](Month month) { return month >= first; }; };
    struct Expected
    {
        QDate start;
        QDate today;
        std::function<bool(Month)> isRecorded;
        QString after;
        QString before;
        int years;
        bool recorded;
    };
    const std::vector<Expected> table{
        {{2022, 1, 1},
         {2022, 4, 1},
         always,
         QStringLiteral("2022-01..2022-03"),
         QStringLiteral("2021-07..2021-12"),
         3,
         true},
        {{2022, 1, 1},
         {2022, 3, 31},
         always,
         QStringLiteral("2022-01..2022-02"),
         QStringLiteral("2021-07..2021-12"),
         3,
         true},
        {{2022, 1, 1},
         {2023, 1, 1},
         always,
         QStringLiteral("2022-01..2022-06"),
         QStringLiteral("2021-07..2021-12"),
         3,
         true},
        {{2022, 1, 15},
         {2022, 4, 17},
         always,
         QStringLiteral("2022-02..2022-03"),
         QStringLiteral("2021-08..2021-12"),
         3,
         true},
        {{2022, 1, 1},
         {2022, 4, 1},
         since({2019, 7}),
         QStringLiteral("2022-01..2022-03"),
         QStringLiteral("2021-07..2021-12"),
         2,
         true},
        {{2022, 1, 1},
         {2022, 4, 1},
         since({2021, 8}),
         QStringLiteral("2022-01..2022-03"),
         QStringLiteral("2021-07..2021-12"),
         0,
         false},
    };
    const auto text = [](const Period &period) {
        return Month::of(period.first()).text() + QStringLiteral("..") + Month::of(period.last()).text();
    };
    for (const Expected &row : table) {
        SCOPED_TRACE(row.start.toString(Qt::ISODate).toStdString());
        const EffectMonths months = effectMonths(row.start, row.today, row.isRecorded);
        EXPECT_EQ(text(months.afterPeriod()), row.after);
        EXPECT_EQ(text(months.beforePeriod()), row.before);
        EXPECT_EQ(months.earlierYears, row.years);
        EXPECT_EQ(months.recorded, row.recorded);
        EXPECT_GT(months.beforePeriod().first(), months.afterPeriod(1).last()) << "no month counts twice";
    }
    EXPECT_EQ(effectMonths({2022, 4, 1}, {2022, 4, 17}, always).after, 0);
}
