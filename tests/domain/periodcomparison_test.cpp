// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/periodcomparison.h"

using namespace jiesu;

namespace {

constexpr auto equalDays = ComparisonBasis::EqualDays;
constexpr auto wholeMonths = ComparisonBasis::WholeMonths;

PeriodComparison compared(const char *period, QDate today, ComparisonBasis basis)
{
    return comparePeriods(*Period::parse(QString::fromLatin1(period)), today, basis);
}

struct Expected
{
    const char *period;
    QDate today;
    ComparisonBasis basis;
    const char *current;
    const char *previous;
    const char *yearBefore;
    const char *cumulative;
};

} // namespace

TEST(PeriodComparison, ARunningPeriodMeetsAsMuchOfTheOther)
{
    const QDate april17(2022, 4, 17);
    const Expected cases[] = {
        {"2022-03", april17, equalDays, "2022-03", "2022-02", "2021-03", "2022-01-01..2022-03-31"},
        {"2022-04", april17, equalDays, "2022-04-01..2022-04-17", "2022-03-01..2022-03-17",
         "2021-04-01..2021-04-17", "2022-01-01..2022-04-17"},
        {"2022-04", april17, wholeMonths, "2022-04", "2022-03", "2021-04", "2022-01-01..2022-03-31"},
        {"2022-Q2", april17, equalDays, "2022-04-01..2022-04-17", "2022-01-01..2022-01-17",
         "2021-04-01..2021-04-17", "2022-01-01..2022-04-17"},
        {"2022", april17, equalDays, "2022-01-01..2022-04-17", "2021-01-01..2021-04-17",
         "2021-01-01..2021-04-17", "2022-01-01..2022-04-17"},
        {"2022", april17, wholeMonths, "2022-01-01..2022-03-31", "2021-01-01..2021-03-31",
         "2021-01-01..2021-03-31", "2022-01-01..2022-03-31"},
        {"2022-Q1", QDate(2022, 3, 10), wholeMonths, "2022-01-01..2022-02-28", "2021-10-01..2021-11-30",
         "2021-01-01..2021-02-28", "2022-01-01..2022-02-28"},
        {"2022-W15", QDate(2022, 4, 13), equalDays, "2022-04-11..2022-04-13", "2022-04-04..2022-04-06",
         "2021-04-12..2021-04-14", "2022-01-01..2022-04-13"},
        {"2022-05@19", QDate(2022, 4, 28), equalDays, "2022-04-19..2022-04-28", "2022-03-19..2022-03-28",
         "2021-04-19..2021-04-28", "2021-12-19..2022-04-28"},
        {"2022-04-17@ytd", april17, equalDays, "2022-04-17@ytd", "2021-04-17@ytd", "2021-04-17@ytd",
         "2022-01-01..2022-04-17"},
        {"2024-03", QDate(2024, 3, 30), equalDays, "2024-03-01..2024-03-30", "2024-02-01..2024-02-29",
         "2023-03-01..2023-03-30", "2024-01-01..2024-03-30"}};
    for (const Expected &each : cases) {
        const PeriodComparison comparison = compared(each.period, each.today, each.basis);
        const auto expect = [&each](const Period &period, const char *code) {
            // A part of a period that covers all of February is the month or its days.
            EXPECT_EQ(period.start(), Period::parse(QString::fromLatin1(code))->start()) << each.period;
            EXPECT_EQ(period.end(), Period::parse(QString::fromLatin1(code))->end())
                << each.period << " " << code << " " << period.code().toStdString();
        };
        expect(comparison.current, each.current);
        expect(comparison.previous, each.previous);
        expect(comparison.yearBefore, each.yearBefore);
        expect(comparison.cumulative, each.cumulative);
    }
}

TEST(PeriodComparison, TheSeventeenthOfAprilIsTheHundredAndSeventhDay)
{
    const PeriodComparison year = compared("2022", QDate(2022, 4, 17), equalDays);
    EXPECT_EQ(daysAgainst(year.current, year.yearBefore), QStringLiteral("107天 对 107天"));
    EXPECT_EQ(comparisonText(year, year.yearBefore),
              QStringLiteral("2022年1月1日—4月17日 对 2021年1月1日—4月17日（107天 对 107天）"));
    const PeriodComparison leap = compared("2024", QDate(2024, 4, 17), equalDays);
    EXPECT_EQ(daysAgainst(leap.current, leap.yearBefore), QStringLiteral("108天 对 107天，本期含2月29日"));
    const PeriodComparison after = compared("2025", QDate(2025, 4, 17), equalDays);
    EXPECT_EQ(daysAgainst(after.current, after.yearBefore),
              QStringLiteral("107天 对 108天，对比期含2月29日"));
}

TEST(PeriodComparison, ARunningMonthAgainstAWholeOneIsCalledSo)
{
    const PeriodComparison whole = compared("2022-04", QDate(2022, 4, 17), wholeMonths);
    EXPECT_FALSE(whole.isEven());
    EXPECT_TRUE(comparisonText(whole, whole.yearBefore).contains(QStringLiteral("尚未结束")));
    const PeriodComparison equal = compared("2022-04", QDate(2022, 4, 17), equalDays);
    EXPECT_TRUE(equal.isEven());
    EXPECT_FALSE(comparisonText(equal, equal.yearBefore).contains(QStringLiteral("尚未结束")));
    EXPECT_TRUE(compared("2022-04", QDate(2022, 4, 30), wholeMonths).isEven()) << "its last day has come";
}

TEST(PeriodComparison, MonthsOfTheYearAreCutWhereTodayCutsThem)
{
    const auto months = compareMonths({2022, 1}, {2022, 12}, QDate(2022, 4, 17), equalDays);
    ASSERT_EQ(months.size(), 4U);
    EXPECT_EQ(months[2].now, Period::month({2022, 3}));
    EXPECT_EQ(months[3].now, Period::days(QDate(2022, 4, 1), QDate(2022, 4, 17)));
    EXPECT_EQ(months[3].yearBefore, Period::days(QDate(2021, 4, 1), QDate(2021, 4, 17)));
    EXPECT_EQ(compareMonths({2022, 1}, {2022, 12}, QDate(2022, 4, 17), wholeMonths).size(), 3U);
    EXPECT_EQ(compareMonths({2022, 6}, {2022, 7}, QDate(2022, 4, 17), wholeMonths).size(), 1U)
        << "something is always compared";
    EXPECT_EQ(compareMonths({2021, 1}, {2021, 12}, QDate(2022, 4, 17), equalDays).size(), 12U);
}

TEST(PeriodComparison, AssessmentWindowsAddUpToTheirYear)
{
    const PeriodComparison may = compared("2022-05@19", QDate(2022, 6, 1), equalDays);
    ASSERT_EQ(may.months.size(), 5U);
    for (std::size_t i = 1; i < may.months.size(); ++i)
        EXPECT_EQ(may.months[i - 1].now.end(), may.months[i].now.start());
    EXPECT_EQ(may.cumulative.start(), may.months.front().now.start());
    EXPECT_EQ(may.cumulative.end(), may.period.end());
    EXPECT_EQ(may.months.back().yearBefore, may.period.yearBefore());
}
