// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a deadline after it was set: extensions and pauses.
#include "domain/deadline.h"
#include "domain/durationtext.h"
#include "domain/officetime.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

using std::chrono::seconds;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Deadline)
};

/// Days are counted from the one after the start day to midnight.
bool countsWholeDays(const TimeClass &timeClass)
{
    return timeClass.unit == LimitUnit::WorkingDay ||
           (timeClass.unit == LimitUnit::CalendarDay && timeClass.endOfDay);
}

bool runsOn(QDate day, const TimeClass &timeClass, const WorkCalendar &calendar)
{
    return timeClass.unit != LimitUnit::WorkingDay ||
           calendar.isWorkingDay(day).value_or(day.dayOfWeek() <= Qt::Friday);
}

Instant nextMidnight(Instant at)
{
    return fromOffice(toOffice(at).date.addDays(1));
}

Instant clockBegin(const TimeClass &timeClass, Instant start)
{
    return countsWholeDays(timeClass) ? nextMidnight(start) : start;
}

/// The instant by which the clock ran @p counted on from @p from; the earliest, if it then stands still.
Instant advanced(const TimeClass &timeClass, Instant from, seconds counted, const WorkCalendar &calendar)
{
    Instant at = from;
    while (counted > seconds(0)) {
        const Instant midnight = nextMidnight(at);
        if (runsOn(toOffice(at).date, timeClass, calendar)) {
            if (midnight - at >= counted)
                return at + counted;
            counted -= midnight - at;
        }
        at = midnight;
    }
    return at;
}

void moveTo(Deadline &deadline, Instant due)
{
    deadline.internalDue += due - deadline.due;
    deadline.due = due;
}

void extend(Deadline &deadline, const DeadlineChange &change)
{
    moveTo(deadline, *change.to);
    deadline.changes << Words::tr("%1 同意延期，办结时限改为 %2。")
                            .arg(officeMinuteText(change.from), officeMinuteText(deadline.due));
}

void pause(Deadline &deadline, const TimeClass &timeClass, Instant start, const DeadlineChange &change,
           const WorkCalendar &calendar)
{
    if (!change.to) {
        deadline.changes << Words::tr("%1 起挂账，暂停计时。").arg(officeMinuteText(change.from));
        return;
    }
    const QString stretch =
        Words::tr("%1 至 %2 挂账").arg(officeMinuteText(change.from), officeMinuteText(*change.to));
    const Instant due = afterPause(timeClass, start, deadline.due, change.from, *change.to, calendar);
    if (deadline.responseDue && change.from < *deadline.responseDue)
        *deadline.responseDue += *change.to - change.from;
    if (due == deadline.due) {
        deadline.changes << Words::tr("%1，其间不计时，办结时限不变。").arg(stretch);
        return;
    }
    const seconds counted = countedTime(timeClass, start, change.from, *change.to, calendar);
    moveTo(deadline, due);
    deadline.changes << Words::tr("%1，少计 %2，办结时限顺延到 %3。")
                            .arg(stretch, durationText(counted), officeMinuteText(due));
}

} // namespace

seconds countedTime(const TimeClass &timeClass, Instant start, Instant from, Instant to,
                    const WorkCalendar &calendar)
{
    seconds counted(0);
    for (Instant at = std::max(from, clockBegin(timeClass, start)); at < to;) {
        const Instant end = std::min(to, nextMidnight(at));
        if (runsOn(toOffice(at).date, timeClass, calendar))
            counted += end - at;
        at = end;
    }
    return counted;
}

Instant afterPause(const TimeClass &timeClass, Instant start, Instant due, Instant from, Instant to,
                   const WorkCalendar &calendar)
{
    if (from > due)
        return due;
    // A deadline at midnight is written as the last second before it.
    const seconds lastSecond(countsWholeDays(timeClass) ? 1 : 0);
    const seconds counted = countedTime(timeClass, start, from, to, calendar);
    return counted == seconds(0) ? due
                                 : advanced(timeClass, due + lastSecond, counted, calendar) - lastSecond;
}

void applyChange(Deadline &deadline, const TimeClass &timeClass, Instant start, const DeadlineChange &change,
                 const WorkCalendar &calendar)
{
    if (change.kind == DeadlineChange::Kind::Extension)
        extend(deadline, change);
    else
        pause(deadline, timeClass, start, change, calendar);
}

} // namespace jiesu
