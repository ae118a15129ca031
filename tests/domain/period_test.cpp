// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "domain/period.h"

#include <array>
#include <cstdlib>
#include <ctime>
#include <random>

using namespace jiesu;

namespace {

const AssessmentWindow fromTheNineteenth{19, 0};
const AssessmentWindow atNoon{28, 12 * 60};

Period read(const char *text, const Period::Context &context = {})
{
    const Result<Period> period = Period::parse(QString::fromUtf8(text), context);
    EXPECT_TRUE(period.ok()) << text;
    return period.ok() ? *period : Period::year(1900);
}

/// Every kind of period, from a seed.
Period anyPeriod(std::mt19937 &random)
{
    const auto number = [&random](int from, int to) {
        return from + int(random() % unsigned(to - from + 1));
    };
    const Month month{number(2019, 2026), number(1, 12)};
    const QDate day = month.firstDay().addDays(number(0, 27));
    switch (number(0, 7)) {
    case 0:
        return Period::month(month);
    case 1:
        return Period::quarter(month.year, number(1, 4));
    case 2:
        return Period::year(month.year);
    case 3:
        return Period::week(day);
    case 4:
        return Period::yearToDate(day);
    case 5:
        return Period::window(month, {number(2, 28), number(0, 1) * number(0, 1439)});
    case 6:
        return Period::days(day, day.addDays(number(0, 400)));
    default:
        return Period::span(day, day.addDays(number(1, 90)), number(0, 1439));
    }
}

/// Sets the computer's time zone while it lives.
class ComputerZone
{
public:
    explicit ComputerZone(const char *zone)
        : m_before(qgetenv("TZ"))
    {
        qputenv("TZ", zone);
        tzset();
    }
    ~ComputerZone()
    {
        qputenv("TZ", m_before);
        tzset();
    }
    ComputerZone(const ComputerZone &) = delete;
    ComputerZone &operator=(const ComputerZone &) = delete;

private:
    QByteArray m_before;
};

} // namespace

TEST(Period, ReadsTheFormsOfTheCommandLine)
{
    EXPECT_EQ(read("2022-03"), Period::month({2022, 3}));
    EXPECT_EQ(read("2022-Q1"), Period::quarter(2022, 1));
    EXPECT_EQ(read("2022"), Period::year(2022));
    EXPECT_EQ(read("2022-W03"), Period::week(QDate(2022, 1, 17)));
    EXPECT_EQ(read("2020-W53"), Period::week(QDate(2021, 1, 1)));
    EXPECT_EQ(read("2022-01-05..2022-02-10"), Period::days(QDate(2022, 1, 5), QDate(2022, 2, 10)));
    EXPECT_EQ(read("2022-06-28T12:00..2022-07-12T12:00"),
              Period::span(QDate(2022, 6, 28), QDate(2022, 7, 12), 720));
    EXPECT_EQ(read("2022-04-17@ytd"), Period::yearToDate(QDate(2022, 4, 17)));
    EXPECT_EQ(read("2022-03@19"), Period::window({2022, 3}, fromTheNineteenth));
    EXPECT_EQ(read("2022-03@28T12:00"), Period::window({2022, 3}, atNoon));
    for (const char *bad :
         {"", "2022-13", "2022-3", "2022-02-30..2022-03-01", "2022-02-02..2022-01-01", "一月", "2022-W00",
          "2022-W53", "2022-03@1", "2022-03@29", "2022-03@19T24:00", "2022-ytd", "2022-02-30@ytd",
          "2022-01-01T12:00..2022-01-01T12:00", "2022-01-01T12:00..2022-01-02T13:00",
          "2022-01-01..2022-01-02T00:00", "2022-03@windows"})
        EXPECT_FALSE(Period::parse(QString::fromUtf8(bad)).ok()) << bad;
}

TEST(Period, TheOfficeSaysWhatItsOwnWordsMean)
{
    const Period::Context office{fromTheNineteenth, QDate(2022, 4, 17)};
    EXPECT_EQ(read("2022-03@window", office), Period::window({2022, 3}, fromTheNineteenth));
    EXPECT_EQ(read("2022-03@window"), Period::month({2022, 3})) << "by default the calendar month";
    EXPECT_EQ(read("2022-ytd", office), Period::yearToDate(QDate(2022, 4, 17)));
    EXPECT_EQ(read("2021-ytd", office), Period::yearToDate(QDate(2021, 12, 31)));
    EXPECT_FALSE(Period::parse(QStringLiteral("2023-ytd"), office).ok());
}

TEST(Period, AWindowIsHalfOpenInSeconds)
{
    const Period march = Period::window({2022, 3}, fromTheNineteenth);
    EXPECT_EQ(march.first(), QDate(2022, 2, 19));
    EXPECT_EQ(march.last(), QDate(2022, 3, 18));
    EXPECT_TRUE(march.isWholeDays());
    EXPECT_EQ(march.dayCount(), 28);
    EXPECT_EQ(march.title(), QStringLiteral("2022年3月考核期（2月19日—3月18日）"));
    const Period noon = Period::window({2022, 3}, atNoon);
    EXPECT_EQ(noon.dayCount(), 28);
    EXPECT_TRUE(noon.contains(fromOffice(QDate(2022, 2, 28), QTime(12, 0))));
    EXPECT_FALSE(noon.contains(fromOffice(QDate(2022, 2, 28), QTime(11, 59, 59))));
    EXPECT_TRUE(noon.contains(fromOffice(QDate(2022, 3, 28), QTime(11, 59, 59))));
    EXPECT_FALSE(noon.contains(fromOffice(QDate(2022, 3, 28), QTime(12, 0))));
    EXPECT_EQ(noon.title(), QStringLiteral("2022年3月考核期（2月28日 12:00—3月28日 12:00）"));
    EXPECT_EQ(Period::window({2022, 1}, fromTheNineteenth).first(), QDate(2021, 12, 19));
}

TEST(Period, WindowsOfAYearLeaveNoSecondOutAndNoneTwice)
{
    for (const AssessmentWindow &window : {fromTheNineteenth, atNoon, AssessmentWindow{2, 1}}) {
        Period period = Period::window({2021, 1}, window);
        for (int i = 0; i < 30; ++i) {
            EXPECT_EQ(period.end(), period.next().start()) << period.code().toStdString();
            EXPECT_EQ(period.next().previous(), period);
            EXPECT_EQ(period.yearBefore(), Period::window(Month::of(period.last()).plus(-12), window));
            period = period.next();
        }
    }
}

TEST(Period, WhatIsWrittenIsReadBack)
{
    std::mt19937 random(5);
    for (int i = 0; i < 2000; ++i) {
        const Period period = anyPeriod(random);
        const Result<Period> back = Period::parse(period.code());
        ASSERT_TRUE(back.ok()) << period.code().toStdString();
        EXPECT_EQ(*back, period) << period.code().toStdString();
        EXPECT_EQ(period.dayCount() * 86'400, (period.end() - period.start()).count());
        EXPECT_FALSE(period.title().isEmpty());
    }
}

TEST(Period, NextAndPreviousAreNeighbours)
{
    std::mt19937 random(6);
    for (int i = 0; i < 2000; ++i) {
        const Period period = anyPeriod(random);
        EXPECT_EQ(period.next().kind(), period.kind());
        if (period.kind() == Period::Kind::YearToDate)
            continue; // one a year
        EXPECT_EQ(period.next().start(), period.end()) << period.code().toStdString();
        EXPECT_EQ(period.previous().end(), period.start()) << period.code().toStdString();
    }
}

TEST(Period, TheYearBeforeHasTheSameDays)
{
    const struct
    {
        const char *period;
        const char *before;
    } cases[] = {{"2022-03", "2021-03"},
                 {"2024-02", "2023-02"},
                 {"2025-02", "2024-02"},
                 {"2022-Q1", "2021-Q1"},
                 {"2022", "2021"},
                 {"2022-04-17@ytd", "2021-04-17@ytd"},
                 {"2024-02-29@ytd", "2023-02-28@ytd"},
                 {"2022-01-05..2022-04-17", "2021-01-05..2021-04-17"},
                 {"2022-03@19", "2021-03@19"},
                 {"2022-W03", "2021-W03"},
                 {"2021-W01", "2020-W02"},
                 {"2022-06-28T12:00..2022-07-12T12:00", "2021-06-28T12:00..2021-07-12T12:00"}};
    for (const auto &[period, before] : cases)
        EXPECT_EQ(read(period).yearBefore().code(), QString::fromLatin1(before)) << period;
    EXPECT_EQ(read("2022-W03").yearBefore().first().dayOfWeek(), 1);
}

TEST(Period, TitlesSayWhichDays)
{
    const struct
    {
        const char *period;
        const char *title;
    } cases[] = {{"2022-03", "2022年3月"},
                 {"2022-Q1", "2022年第1季度"},
                 {"2022", "2022年"},
                 {"2022-W03", "2022年第3周（1月17日—1月23日）"},
                 {"2022-04-17@ytd", "2022年累计（1月1日—4月17日）"},
                 {"2022-01-01..2022-03-31", "2022年1—3月"},
                 {"2022-01-05..2022-02-10", "2022年1月5日—2月10日"},
                 {"2022-03-07..2022-03-07", "2022年3月7日"},
                 {"2021-12-05..2022-02-10", "2021年12月5日—2022年2月10日"},
                 {"2022-06-28T12:00..2022-07-12T12:00", "2022年6月28日 12:00—7月12日 12:00"}};
    for (const auto &[period, title] : cases)
        EXPECT_EQ(read(period).title(), QString::fromUtf8(title)) << period;
}

TEST(Period, TheLastSecondStaysInItsMonthOnAnyComputer)
{
    for (const char *zone : {"UTC", "Asia/Shanghai", "America/New_York", "Pacific/Kiritimati", "Pacific/Apia",
                             "Europe/Berlin", "Asia/Kolkata"}) {
        const ComputerZone computer(zone);
        for (Month month{2021, 12}; month <= Month{2022, 12}; month = month.plus(1)) {
            const Period period = Period::month(month);
            const Instant last = fromOffice(month.lastDay(), QTime(23, 59, 59));
            EXPECT_TRUE(period.contains(last)) << zone;
            EXPECT_FALSE(period.contains(last + std::chrono::seconds(1))) << zone;
            EXPECT_FALSE(period.previous().contains(period.start())) << zone;
            EXPECT_EQ(dayKey(last), dayKey(month.lastDay())) << zone;
        }
    }
}

TEST(Period, TheFirstDaysOfAPeriodKeepItsTimeOfDay)
{
    EXPECT_EQ(read("2022-04").firstDays(17), read("2022-04-01..2022-04-17"));
    EXPECT_EQ(read("2022-04").firstDays(31), read("2022-04"));
    EXPECT_EQ(read("2022-03@28T12:00").firstDays(3), read("2022-02-28T12:00..2022-03-03T12:00"));
}
