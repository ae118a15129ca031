// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadline.h"
#include "domain/officetime.h"
#include "support/chinacalendar.h"
#include "support/examples.h"

using namespace jiesu;
using namespace jiesu::test;

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

TimeClass timeClass(int limit, LimitUnit unit)
{
    TimeClass one;
    one.limit = limit;
    one.unit = unit;
    return one;
}

} // namespace

TEST(Deadline, WorkedExamplesOfTheManualHold)
{
    const std::vector<Example> examples = workedExamples({QStringLiteral("deadline")});
    ASSERT_GE(examples.size(), 7U);
    for (const Example &example : examples) {
        const QStringList limit = example.input.section(QStringLiteral(" + "), 1).split(QLatin1Char(' '));
        const QString unit = limit[1];
        TimeClass one = timeClass(limit[0].toInt(), LimitUnit::CalendarDay);
        one.endOfDay = unit.endsWith(QStringLiteral("_end"));
        if (!one.endOfDay)
            one.unit = LimitUnit(choice::parse(choices<LimitUnit>(), unit));
        const Deadline deadline =
            computeDeadline(one, at(example.input.section(QStringLiteral(" + "), 0, 0)), china());
        EXPECT_EQ(officeText(deadline.due), example.expected) << example.input.toStdString();
    }
}

TEST(Deadline, AgreesWithTheWorkCalendarOnRandomDays)
{
    for (int i = 0; i < 400; ++i) {
        const QDate start = QDate(2019, 1, 1).addDays((i * 977) % 2400);
        const int limit = 1 + i % 20;
        const Deadline deadline = computeDeadline(timeClass(limit, LimitUnit::WorkingDay),
                                                  fromOffice(start, QTime(16, 30)), china());
        const Result<QDate> day = china().addWorkingDays(start, limit);
        ASSERT_TRUE(day.ok());
        EXPECT_EQ(deadline.due, fromOffice(*day, QTime(23, 59, 59))) << start.toString().toStdString();
        EXPECT_TRUE(deadline.warning.isEmpty());
    }
}

TEST(Deadline, IntervalsFollowWithoutGapsAndCountTheLimit)
{
    for (const LimitUnit unit : {LimitUnit::Hour, LimitUnit::CalendarDay, LimitUnit::WorkingDay}) {
        for (const bool endOfDay : {false, true}) {
            for (int limit = 1; limit <= 30; ++limit) {
                TimeClass one = timeClass(limit, unit);
                one.endOfDay = endOfDay;
                const Instant start = at(QStringLiteral("2022-09-28 15:00:01"));
                const Deadline deadline = computeDeadline(one, start, china());
                ASSERT_FALSE(deadline.intervals.empty());
                EXPECT_EQ(deadline.intervals.front().from, start);
                int counted = 0;
                for (std::size_t i = 0; i < deadline.intervals.size(); ++i) {
                    const CountedInterval &interval = deadline.intervals[i];
                    EXPECT_LT(interval.from, interval.to);
                    EXPECT_FALSE(interval.reason.isEmpty());
                    if (i > 0) {
                        EXPECT_EQ(interval.from, deadline.intervals[i - 1].to);
                    }
                    counted += interval.counted;
                }
                EXPECT_EQ(counted, limit);
                const auto slack = deadline.intervals.back().to - deadline.due;
                EXPECT_TRUE(slack == seconds(0) || slack == seconds(1));
            }
        }
    }
}

TEST(Deadline, ExplainsTheDaysItLeftOut)
{
    const Deadline deadline = computeDeadline(timeClass(3, LimitUnit::WorkingDay),
                                              at(QStringLiteral("2022-04-01 10:00:00")), china());
    // Saturday 2 April was worked, 3 to 5 April were Qingming.
    QStringList reasons;
    for (const CountedInterval &interval : deadline.intervals)
        reasons += QStringLiteral("%1:%2").arg(interval.reason).arg(interval.counted);
    EXPECT_EQ(reasons, (QStringList{QStringLiteral("起算当日，不计:0"), QStringLiteral("清明调休上班:1"),
                                    QStringLiteral("清明放假，不计:0"), QStringLiteral("工作日:2")}));
    EXPECT_EQ(
        deadline.explanation,
        QStringLiteral("3个工作日：自市派单时间 2022-04-01 10:00起，从次日起数工作日，清明放假，不计3天，"
                       "2022-04-07 23:59 到期。"));
}

TEST(Deadline, WarnsOfAYearWithoutCalendar)
{
    const Deadline deadline = computeDeadline(timeClass(3, LimitUnit::WorkingDay),
                                              at(QStringLiteral("2026-12-31 10:00:00")), china());
    EXPECT_TRUE(deadline.warning.contains(QStringLiteral("2027")));
    EXPECT_EQ(toOffice(deadline.due).date, QDate(2027, 1, 5)); // Friday, Monday, Tuesday
    EXPECT_TRUE(
        computeDeadline(timeClass(7, LimitUnit::CalendarDay), deadline.due, china()).warning.isEmpty());
}

TEST(Deadline, TheInternalDeadlineLiesBeforeTheDeadline)
{
    const Instant start = at(QStringLiteral("2022-03-01 09:00:00"));
    TimeClass one = timeClass(7, LimitUnit::CalendarDay);
    one.signMinutes = 120;
    one.responseMinutes = 1440;
    Deadline deadline = computeDeadline(one, start, china());
    EXPECT_EQ(deadline.signDue, start + hours(2));
    EXPECT_EQ(deadline.internalDue, deadline.due - hours(24));
    EXPECT_EQ(deadline.responseDue, start + hours(24));
    one = timeClass(2, LimitUnit::Hour);
    one.bufferMinutes = 30;
    deadline = computeDeadline(one, start, china());
    EXPECT_EQ(deadline.internalDue, deadline.due - minutes(30));
    EXPECT_FALSE(deadline.signDue);
    EXPECT_FALSE(deadline.responseDue);
    one.bufferMinutes = 120; // as long as the limit itself
    deadline = computeDeadline(one, start, china());
    EXPECT_EQ(deadline.internalDue, deadline.due);
}

TEST(TimeClass, TheShippedClassesAreReadAndMarkedAsDraft)
{
    const Result<std::vector<TimeClass>> classes = readTimeClasses(resource("rules/time-classes.json"));
    ASSERT_TRUE(classes.ok()) << classes.error().message().toStdString();
    QStringList limits;
    for (const TimeClass &one : *classes) {
        limits += limitText(one.limit, one.unit);
        EXPECT_TRUE(one.note.contains(QStringLiteral("征求意见稿"))) << one.code.toStdString();
    }
    EXPECT_EQ(limits.join(QLatin1Char(' ')), QStringLiteral("7天 24小时 2小时 15天"));
}

TEST(TimeClass, RefusesWhatItDoesNotUnderstandAndNamesIt)
{
    const QString frame = QStringLiteral(R"({"classes":[{"code":"a","name":"甲"%1}]})");
    EXPECT_TRUE(readTimeClasses(frame.arg(QString()).toUtf8()).ok());
    for (const auto &[more, named] :
         {std::pair(R"(,"limit":0)", "limit"), std::pair(R"(,"limit":1001)", "limit"),
          std::pair(R"(,"unit":"weeks")", "unit"), std::pair(R"(,"start":"市派单时间")", "start"),
          std::pair(R"(,"bufer_minutes":5)", "bufer_minutes"),
          std::pair(R"(,"end_of_day":1)", "end_of_day")}) {
        const Result<std::vector<TimeClass>> classes =
            readTimeClasses(frame.arg(QLatin1String(more)).toUtf8());
        ASSERT_FALSE(classes.ok()) << more;
        EXPECT_TRUE(classes.error().happened.contains(QLatin1String(named))) << more;
        EXPECT_TRUE(classes.error().happened.contains(QStringLiteral("甲"))) << more;
    }
    for (const char *bad :
         {"", "{}", R"({"classes":[]})", R"({"classes":[{"code":"a"}]})", R"({"classes":[1]})",
          R"({"classes":[{"code":"a","name":"甲"},{"code":"a","name":"乙"}]})"})
        EXPECT_FALSE(readTimeClasses(bad).ok()) << bad;
}
