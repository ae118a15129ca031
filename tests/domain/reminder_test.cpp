// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "domain/reminder.h"
#include "support/chinacalendar.h"

#include <random>

using namespace jiesu;
using namespace jiesu::test;

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

DutyRule officeHours()
{
    return *readDutyRule(resource("duty/duty.json"));
}

ReminderClock clockOf(int limit, LimitUnit unit, Instant start, bool endOfDay = false)
{
    ReminderClock clock;
    clock.timeClass.limit = limit;
    clock.timeClass.unit = unit;
    clock.timeClass.endOfDay = endOfDay;
    clock.start = start;
    clock.due = computeDeadline(clock.timeClass, start, china()).due;
    return clock;
}

QStringList said(const ReminderClock &clock, Instant until)
{
    QStringList lines;
    for (const Reminder &reminder : reminders(clock, officeHours(), china(), until))
        lines << code(reminder.stage) + u' ' + officeMinuteText(reminder.at);
    return lines;
}

/// Goes through the time minute by minute and asks each for itself: does the clock run, is it duty time?
class NaiveWalk
{
public:
    explicit NaiveWalk(const ReminderClock &clock)
        : m_clock(clock)
    {
    }
    /// The minute walk's answer to reminders(): stage and time, the last of those that fall together.
    [[nodiscard]] std::vector<std::pair<ReminderStage, Instant>> reminders(Instant until) const
    {
        const qint64 whole = secondsRun(m_clock.due);
        std::vector<std::pair<ReminderStage, Instant>> list;
        Instant half = m_clock.due;
        if (whole > 0) {
            half = reached(whole, 2);
            list.emplace_back(ReminderStage::Half, saidFrom(half));
            list.emplace_back(ReminderStage::ThreeQuarters, saidFrom(reached(whole, 3)));
        }
        list.emplace_back(ReminderStage::Due, dueSaid(half));
        for (int day = 1; m_clock.due + hours(24) * day <= until; ++day)
            list.emplace_back(ReminderStage::Overdue, saidFrom(m_clock.due + hours(24) * day));
        std::vector<std::pair<ReminderStage, Instant>> lastOfEach;
        for (auto one = list.rbegin(); one != list.rend(); ++one) {
            if (lastOfEach.empty() || one->second < lastOfEach.back().second)
                lastOfEach.push_back(*one);
        }
        std::ranges::reverse(lastOfEach);
        std::erase_if(lastOfEach, [until](const auto &one) { return one.second > until; });
        return lastOfEach;
    }

private:
    [[nodiscard]] bool runsIn(Instant minute) const
    {
        const TimeClass &timeClass = m_clock.timeClass;
        const QDate day = toOffice(minute).date;
        const bool wholeDays = timeClass.unit == LimitUnit::WorkingDay || timeClass.endOfDay;
        const bool isPaused = std::ranges::any_of(
            m_clock.pauses, [minute](const auto &p) { return p.first <= minute && minute < p.second; });
        if (isPaused || (wholeDays && day <= toOffice(m_clock.start).date))
            return false;
        return timeClass.unit != LimitUnit::WorkingDay || *china().isWorkingDay(day);
    }
    [[nodiscard]] qint64 secondsRun(Instant to) const
    {
        qint64 run = 0;
        for (Instant minute = m_clock.start; minute < to; minute += minutes(1))
            run += runsIn(minute) ? std::min<qint64>(60, (to - minute).count()) : 0;
        return run;
    }
    /// When so many quarters of the time were used up, to the second.
    [[nodiscard]] Instant reached(qint64 whole, int quarters) const
    {
        qint64 left = (whole * quarters + 3) / 4;
        for (Instant minute = m_clock.start;; minute += minutes(1)) {
            if (!runsIn(minute))
                continue;
            if (left <= 60)
                return minute + seconds(left);
            left -= 60;
        }
    }
    [[nodiscard]] static bool isDuty(Instant at)
    {
        const OfficeTime office = toOffice(at);
        return *china().isWorkingDay(office.date) && office.time >= QTime(8, 30) &&
               office.time < QTime(17, 30);
    }
    [[nodiscard]] Instant saidFrom(Instant at) const
    {
        if (m_clock.anyTime || isDuty(at))
            return at;
        at -= seconds(at.time_since_epoch().count() % 60);
        do
            at += minutes(1);
        while (!isDuty(at));
        return at;
    }
    [[nodiscard]] Instant dueSaid(Instant half) const
    {
        if (m_clock.anyTime || isDuty(m_clock.due))
            return m_clock.due;
        Instant minute = m_clock.due - seconds(m_clock.due.time_since_epoch().count() % 60);
        while (!isDuty(minute))
            minute -= minutes(1);
        while (isDuty(minute - minutes(1)))
            minute -= minutes(1);
        const Instant before = std::max(half, minute);
        return isDuty(before) ? before : saidFrom(m_clock.due);
    }

    const ReminderClock &m_clock;
};

} // namespace

TEST(Reminder, ComesAtHalfAtThreeQuartersAtTheDeadlineAndThenDaily)
{
    ReminderClock clock = clockOf(24, LimitUnit::Hour, at("2022-03-01 10:00")); // a Tuesday
    clock.anyTime = true;
    EXPECT_EQ(said(clock, at("2022-03-04 12:00")),
              (QStringList{u"half 2022-03-01 22:00"_qs, u"three_quarters 2022-03-02 04:00"_qs,
                           u"due 2022-03-02 10:00"_qs, u"overdue 2022-03-03 10:00"_qs,
                           u"overdue 2022-03-04 10:00"_qs}));
}

TEST(Reminder, WaitsForDutyHoursUnlessTheClassIsUrgent)
{
    const ReminderClock clock = clockOf(24, LimitUnit::Hour, at("2022-03-01 10:00"));
    EXPECT_EQ(said(clock, at("2022-03-04 12:00")),
              (QStringList{u"three_quarters 2022-03-02 08:30"_qs, u"due 2022-03-02 10:00"_qs,
                           u"overdue 2022-03-03 10:00"_qs, u"overdue 2022-03-04 10:00"_qs}))
        << "half and three quarters fall together on the next morning";
    // Due on a holiday, with half of the time used up on one: said on the first working day after them.
    const ReminderClock overHoliday = clockOf(3, LimitUnit::CalendarDay, at("2022-04-01 17:00"));
    EXPECT_TRUE(said(overHoliday, at("2022-04-06 08:29")).isEmpty());
    EXPECT_EQ(said(overHoliday, at("2022-04-06 09:00")), QStringList{u"overdue 2022-04-06 08:30"_qs});
}

TEST(Reminder, OfADeadlineAtNightComesInTheDutyHoursBeforeIt)
{
    const ReminderClock clock = clockOf(7, LimitUnit::CalendarDay, at("2022-03-01 10:00"), true);
    ASSERT_EQ(officeText(clock.due), u"2022-03-08 23:59:59"_qs);
    EXPECT_EQ(said(clock, at("2022-03-09 07:00")),
              (QStringList{u"three_quarters 2022-03-07 08:30"_qs, u"due 2022-03-08 08:30"_qs}));
}

TEST(Reminder, AgreesWithAWalkThroughEveryMinute)
{
    std::mt19937 random(20220402);
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    const std::tuple<LimitUnit, bool, int> units[]{{LimitUnit::Hour, false, 72},
                                                   {LimitUnit::CalendarDay, false, 10},
                                                   {LimitUnit::CalendarDay, true, 10},
                                                   {LimitUnit::WorkingDay, false, 8}};
    for (int i = 0; i < 160; ++i) {
        const auto &[unit, endOfDay, most] = units[std::size_t(i % 4)];
        const Instant start = at("2021-12-20 00:00") + minutes(below(400 * 1440));
        ReminderClock clock = clockOf(1 + below(most), unit, start, endOfDay);
        clock.anyTime = i % 3 == 0;
        Instant from = start;
        for (int pause = 0; pause < i % 3; ++pause) {
            from += minutes(1 + below(2 * 1440));
            const Instant to = from + minutes(1 + below(4 * 1440));
            if (from > clock.due)
                break;
            clock.due = afterPause(clock.timeClass, start, clock.due, from, to, china());
            clock.pauses.emplace_back(from, to);
            from = to;
        }
        if (i % 5 == 0)
            clock.due += hours(1 + below(96)); // an extension
        const Instant until = clock.due + hours(below(8 * 24));
        std::vector<std::pair<ReminderStage, Instant>> got;
        for (const Reminder &reminder : reminders(clock, officeHours(), china(), until))
            got.emplace_back(reminder.stage, reminder.at);
        EXPECT_EQ(got, NaiveWalk(clock).reminders(until)) << i << " " << officeText(start).toStdString();
        const Instant now = start + (until - start) * below(100) / 100;
        const auto upToNow = reminders(clock, officeHours(), china(), now);
        const auto current = currentReminder(clock, officeHours(), china(), now);
        EXPECT_EQ(current.has_value(), !upToNow.empty()) << i;
        if (current && !upToNow.empty()) {
            EXPECT_EQ(*current, upToNow.back()) << i;
        }
    }
}

TEST(Reminder, ASnoozeHidesUntilItsTimeButNotBeyondTheDeadline)
{
    ReminderSnooze snooze;
    snooze.madeAt = at("2022-03-01 10:00");
    snooze.until = at("2022-03-03 10:00");
    const Instant late = at("2022-03-09 10:00");
    EXPECT_TRUE(hides(snooze, late, at("2022-03-02 10:00")));
    EXPECT_FALSE(hides(snooze, late, at("2022-03-03 10:00")));
    const Instant due = at("2022-03-02 12:00");
    EXPECT_TRUE(hides(snooze, due, at("2022-03-02 11:59")));
    EXPECT_FALSE(hides(snooze, due, due));
    const Instant longAgo = at("2022-02-20 12:00");
    EXPECT_TRUE(hides(snooze, longAgo, at("2022-03-02 12:00"))) << "snoozed when it was overdue";
    snooze.endedAt = at("2022-03-01 11:00");
    EXPECT_FALSE(hides(snooze, late, at("2022-03-02 10:00")));
}
