// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadline.h"
#include "domain/officetime.h"
#include "support/chinacalendar.h"

#include <random>

using namespace jiesu;
using namespace jiesu::test;

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

TimeClass timeClass(int limit, LimitUnit unit, bool endOfDay = false)
{
    TimeClass one;
    one.limit = limit;
    one.unit = unit;
    one.endOfDay = endOfDay;
    return one;
}

/// A calendar that asks about each minute by itself: does the clock of the case run in it?
class NaiveCalendar
{
public:
    NaiveCalendar(const TimeClass &timeClass, Instant start)
        : m_class(timeClass)
        , m_start(start)
    {
    }
    [[nodiscard]] bool runsIn(Instant minute) const
    {
        const QDate day = toOffice(minute).date;
        const bool wholeDays = m_class.unit == LimitUnit::WorkingDay ||
                               (m_class.unit == LimitUnit::CalendarDay && m_class.endOfDay);
        if (minute < m_start || (wholeDays && day <= toOffice(m_start).date))
            return false;
        return m_class.unit != LimitUnit::WorkingDay || *china().isWorkingDay(day);
    }
    /// The first minute that is too late: a limit's worth of minutes has run outside the pauses.
    [[nodiscard]] Instant tooLate(const std::vector<std::pair<Instant, Instant>> &pauses) const
    {
        qint64 left = qint64(m_class.limit) * (m_class.unit == LimitUnit::Hour ? 60 : 1440);
        Instant minute = m_start;
        for (; left > 0; minute += minutes(1)) {
            const bool paused = std::ranges::any_of(
                pauses, [minute](const auto &p) { return p.first <= minute && minute < p.second; });
            left -= !paused && runsIn(minute) ? 1 : 0;
        }
        return minute;
    }

private:
    TimeClass m_class;
    Instant m_start;
};

} // namespace

TEST(DeadlineChange, PausesAgreeWithACalendarThatCountsMinuteByMinute)
{
    std::mt19937 random(20220401);
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    const std::tuple<LimitUnit, bool, int> units[]{{LimitUnit::Hour, false, 72},
                                                   {LimitUnit::CalendarDay, false, 10},
                                                   {LimitUnit::CalendarDay, true, 10},
                                                   {LimitUnit::WorkingDay, false, 8}};
    for (int i = 0; i < 240; ++i) {
        const auto &[unit, endOfDay, most] = units[std::size_t(i % 4)];
        const TimeClass one = timeClass(1 + below(most), unit, endOfDay);
        const Instant start = at("2021-12-20 00:00") + minutes(below(400 * 1440));
        Deadline deadline = computeDeadline(one, start, china());
        const NaiveCalendar naive(one, start);
        std::vector<std::pair<Instant, Instant>> pauses;
        Instant from = start;
        for (int pause = 0; pause < 1 + i % 3; ++pause) {
            from += minutes(below(3 * 1440));
            const Instant to = from + minutes(below(6 * 1440));
            const bool stopsARunningClock = from <= deadline.due;
            applyChange(deadline, one, start, {DeadlineChange::Kind::Pause, from, to}, china());
            if (stopsARunningClock)
                pauses.emplace_back(from, to);
            from = to;
        }
        const bool lastSecond = unit == LimitUnit::WorkingDay || endOfDay;
        EXPECT_EQ(officeText(deadline.due + seconds(lastSecond ? 1 : 0)), officeText(naive.tooLate(pauses)))
            << i << " " << officeText(start).toStdString() << " " << limitText(one.limit, unit).toStdString();
    }
}

TEST(DeadlineChange, APauseMovesTheDueTimeByWhatItCounted)
{
    struct Row
    {
        TimeClass timeClass;
        const char *start, *from, *to, *due;
    };
    const TimeClass hoursClass = timeClass(24, LimitUnit::Hour);
    const TimeClass daysClass = timeClass(7, LimitUnit::CalendarDay);
    const TimeClass workClass = timeClass(3, LimitUnit::WorkingDay);
    const Row rows[] = {
        {hoursClass, "2022-03-01 10:00", "2022-03-01 12:00", "2022-03-03 13:30", "2022-03-04 11:30"},
        {daysClass, "2022-03-01 10:00", "2022-03-08 09:00", "2022-03-20 09:00", "2022-03-20 10:00"},
        // after the deadline nothing is left to pause
        {daysClass, "2022-03-01 10:00", "2022-03-08 11:00", "2022-03-20 09:00", "2022-03-08 10:00"},
        // Friday 1 April; Saturday is worked, Qingming is not: the pause from Sunday to Tuesday counts
        // nothing
        {workClass, "2022-04-01 10:00", "2022-04-03 00:00", "2022-04-06 00:00", "2022-04-07 23:59"},
        {workClass, "2022-04-01 10:00", "2022-04-02 12:00", "2022-04-06 12:00", "2022-04-08 23:59"},
        {workClass, "2022-04-01 10:00", "2022-04-06 09:00", "2022-04-06 12:00", "2022-04-08 02:59"},
        // the start day does not count, so a pause on it does not either
        {workClass, "2022-04-01 10:00", "2022-04-01 11:00", "2022-04-01 20:00", "2022-04-07 23:59"},
    };
    for (const Row &row : rows) {
        Deadline deadline = computeDeadline(row.timeClass, at(row.start), china());
        const seconds buffer = deadline.due - deadline.internalDue;
        applyChange(deadline, row.timeClass, at(row.start),
                    {DeadlineChange::Kind::Pause, at(row.from), at(row.to)}, china());
        EXPECT_EQ(officeMinuteText(deadline.due), QLatin1String(row.due)) << row.from;
        EXPECT_EQ(deadline.due - deadline.internalDue, buffer);
        EXPECT_EQ(deadline.changes.size(), 1);
    }
}

TEST(DeadlineChange, SaysWhatMovedIt)
{
    TimeClass one = timeClass(7, LimitUnit::CalendarDay);
    one.responseMinutes = 1440;
    const Instant start = at("2022-03-01 10:00");
    Deadline deadline = computeDeadline(one, start, china());
    using Kind = DeadlineChange::Kind;
    applyChange(deadline, one, start, {Kind::Pause, at("2022-03-01 12:00"), at("2022-03-03 13:30")}, china());
    applyChange(deadline, one, start, {Kind::Extension, at("2022-03-05 09:00"), at("2022-03-20 18:00")},
                china());
    applyChange(deadline, one, start, {Kind::Pause, at("2022-03-21 09:00"), at("2022-03-22 09:00")}, china());
    applyChange(deadline, one, start, {Kind::Pause, at("2022-03-23 09:00"), {}}, china());
    EXPECT_EQ(
        deadline.changes,
        (QStringList{
            QStringLiteral("2022-03-01 12:00 至 2022-03-03 13:30 挂账，少计 2天1小时30分，办结时限顺延到 "
                           "2022-03-10 11:30。"),
            QStringLiteral("2022-03-05 09:00 同意延期，办结时限改为 2022-03-20 18:00。"),
            QStringLiteral("2022-03-21 09:00 至 2022-03-22 09:00 挂账，其间不计时，办结时限不变。"),
            QStringLiteral("2022-03-23 09:00 起挂账，暂停计时。")}));
    EXPECT_EQ(officeMinuteText(deadline.due), QStringLiteral("2022-03-20 18:00"));
    EXPECT_EQ(officeMinuteText(*deadline.responseDue), QStringLiteral("2022-03-04 11:30"));
}

TEST(DeadlineChange, AYearWithoutCalendarIsCountedMondayToFriday)
{
    const TimeClass one = timeClass(2, LimitUnit::WorkingDay);
    const Instant start = at("2040-03-01 10:00"); // a Thursday
    EXPECT_EQ(countedTime(one, start, at("2040-03-01 10:00"), at("2040-03-06 12:00"), china()),
              days(2) + hours(12));
}
