// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workcalendar.h"
#include "support/chinacalendar.h"
#include "support/examples.h"

using namespace jiesu;
using namespace jiesu::test;

TEST(WorkCalendar, WorkedExamplesOfTheManualHold)
{
    const std::vector<Example> examples = workedExamples({QStringLiteral("calendar.")});
    ASSERT_GE(examples.size(), 15U);
    for (const Example &example : examples) {
        QString result = QStringLiteral("—");
        if (example.figure == QStringLiteral("calendar.year")) {
            if (const std::optional<int> count = china().workingDaysIn(example.input.toInt()))
                result = QString::number(*count);
        } else {
            const QDate start = QDate::fromString(example.input.section(QLatin1Char(' '), 0, 0), Qt::ISODate);
            const int count = example.input.section(QLatin1Char('+'), 1).toInt();
            if (const Result<QDate> day = china().addWorkingDays(start, count); day.ok())
                result = day->toString(Qt::ISODate);
        }
        EXPECT_EQ(result, example.expected) << example.input.toStdString();
    }
}

TEST(WorkCalendar, KnowsTheYearsOfItsSourceAndNoOther)
{
    const std::vector<int> years = china().years();
    ASSERT_EQ(years.size(), 23U);
    EXPECT_EQ(years.front(), 2004);
    EXPECT_EQ(years.back(), 2026);
    EXPECT_FALSE(china().knowsYear(2003));
    EXPECT_FALSE(china().isWorkingDay(QDate(2027, 1, 4)));
    EXPECT_FALSE(china().workingDaysIn(2027));
    EXPECT_FALSE(WorkCalendar().isWorkingDay(QDate(2022, 3, 1)));
}

TEST(WorkCalendar, TellsMakeUpDaysHolidaysAndWeekends)
{
    EXPECT_EQ(china().isWorkingDay(QDate(2022, 1, 29)), true); // Saturday, made up
    EXPECT_EQ(china().isWorkingDay(QDate(2022, 2, 1)), false); // Spring Festival, a Tuesday
    EXPECT_EQ(china().isWorkingDay(QDate(2022, 3, 5)), false); // a plain Saturday
    EXPECT_EQ(china().isWorkingDay(QDate(2022, 3, 7)), true);  // a plain Monday
    EXPECT_EQ(china().entry(QDate(2022, 2, 1))->name, QStringLiteral("春节"));
    EXPECT_EQ(china().entry(QDate(2022, 1, 29))->kind, CalendarDay::Kind::MakeUp);
    EXPECT_FALSE(china().entry(QDate(2022, 3, 7)));
}

TEST(WorkCalendar, AStrayDayDoesNotMakeAYearKnown)
{
    const WorkCalendar calendar({{QDate(2027, 1, 1), CalendarDay::Kind::Holiday, QStringLiteral("元旦")}});
    EXPECT_FALSE(calendar.knowsYear(2027));
    EXPECT_FALSE(calendar.isWorkingDay(QDate(2027, 1, 1)));
}

TEST(WorkCalendar, AMakeUpDayWinsOverAHoliday)
{
    using enum CalendarDay::Kind;
    const QDate day(2027, 2, 7);
    const CalendarDay national{QDate(2027, 10, 1), Holiday, QStringLiteral("国庆节")};
    for (const bool first : {true, false}) {
        const WorkCalendar calendar({national,
                                     {day, first ? MakeUp : Holiday, QStringLiteral("春节")},
                                     {day, first ? Holiday : MakeUp, QStringLiteral("春节")},
                                     {QDate(), Holiday, QStringLiteral("无")}});
        EXPECT_EQ(calendar.isWorkingDay(day), true);
    }
}

TEST(WorkCalendar, NamesTheYearItDoesNotKnow)
{
    const Result<QDate> day = china().addWorkingDays(QDate(2026, 12, 30), 5);
    ASSERT_FALSE(day.ok());
    EXPECT_EQ(day.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(day.error().happened.contains(QStringLiteral("2027")));
    EXPECT_EQ(*china().addWorkingDays(QDate(2030, 1, 1), 0), QDate(2030, 1, 1));
}

TEST(WorkCalendar, CountsAgreeDayByDay)
{
    for (int year = 2004; year <= 2026; ++year) {
        int count = 0;
        QDate day(year - 1, 12, 31);
        for (;;) {
            const Result<QDate> next = china().addWorkingDays(day, 1);
            if (!next.ok() || next->year() != year)
                break;
            day = *next;
            ++count;
        }
        EXPECT_EQ(count, china().workingDaysIn(year)) << year;
    }
}

TEST(WorkCalendar, RefusesWhatIsNotACalendar)
{
    for (const char *bad : {"", "[]", "{}", R"({"holidays":{}})", R"({"holidays":[],"workdays":{}})",
                            R"({"holidays":{"2022-02-30":"春节"},"workdays":{}})",
                            R"({"holidays":{"2022-02-01":7},"workdays":{}})"}) {
        const Result<std::vector<CalendarDay>> days = readCalendar(bad);
        ASSERT_FALSE(days.ok()) << bad;
        EXPECT_EQ(days.error().kind, ErrorKind::Invalid);
        EXPECT_TRUE(days.error().happened.endsWith(QStringLiteral("。")));
    }
    EXPECT_TRUE(readCalendar(R"({"holidays":{"2027-10-01":"国庆节"},"workdays":{}})").ok());
}
