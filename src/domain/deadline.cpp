// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadline.h"

#include "domain/jsonfields.h"
#include "domain/officetime.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace jiesu {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr int greatestLimit = 1000;
constexpr int greatestMinutes = 1'000'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Deadline)
};

// clang-format off
constexpr Choice clockStarts[] = {
    {0, "call", QT_TRANSLATE_NOOP("choice", "来电时间")},
    {1, "city_dispatch", QT_TRANSLATE_NOOP("choice", "市派单时间")},
    {2, "district_dispatch", QT_TRANSLATE_NOOP("choice", "区派单时间")},
    {3, "import", QT_TRANSLATE_NOOP("choice", "导入时间")}};
// clang-format on

/// Whether a day counts, and why.
struct DayVerdict
{
    bool counts = false;
    bool yearKnown = true;
    QString reason;
};

DayVerdict judge(QDate day, const WorkCalendar &calendar)
{
    const std::optional<bool> known = calendar.isWorkingDay(day);
    if (!known) {
        const bool counts = day.dayOfWeek() <= Qt::Friday;
        return {counts, false, counts ? Words::tr("周一至周五（当年日历未录入）") : Words::tr("周末，不计")};
    }
    const std::optional<CalendarDay> entry = calendar.entry(day);
    if (!entry)
        return {*known, true, *known ? Words::tr("工作日") : Words::tr("周末，不计")};
    return {*known, true, (*known ? Words::tr("%1调休上班") : Words::tr("%1放假，不计")).arg(entry->name)};
}

/// "周末，不计2天、清明放假，不计3天": the stretches in which the clock stood still, with their days.
QString skippedText(const std::vector<CountedInterval> &intervals)
{
    QStringList reasons;
    QList<qint64> dayCounts;
    for (std::size_t i = 1; i < intervals.size(); ++i) { // the first is the start day
        const CountedInterval &interval = intervals[i];
        if (interval.counted > 0)
            continue;
        if (!reasons.contains(interval.reason)) {
            reasons += interval.reason;
            dayCounts += 0;
        }
        dayCounts[reasons.indexOf(interval.reason)] +=
            toOffice(interval.from).date.daysTo(toOffice(interval.to).date);
    }
    for (qsizetype i = 0; i < reasons.size(); ++i)
        reasons[i] = Words::tr("%1%2天").arg(reasons[i]).arg(dayCounts[i]);
    return reasons.join(QStringLiteral("；"));
}

QString startText(const TimeClass &timeClass, Instant start)
{
    return Words::tr("%1：自%2 %3起")
        .arg(limitText(timeClass.limit, timeClass.unit), label(timeClass.start), officeMinuteText(start));
}

void runWithoutPause(const TimeClass &timeClass, Instant start, Deadline &deadline)
{
    const bool inHours = timeClass.unit == LimitUnit::Hour;
    const QDate lastDay = toOffice(start).date.addDays(timeClass.limit);
    if (inHours)
        deadline.due = start + hours(timeClass.limit);
    else if (timeClass.endOfDay)
        deadline.due = fromOffice(lastDay.addDays(1)) - seconds(1);
    else
        deadline.due = start + days(timeClass.limit);
    const bool toMidnight = !inHours && timeClass.endOfDay;
    const QString how =
        toMidnight ? Words::tr("当日不计，节假日照计，到最后一天24时") : Words::tr("连续计算，节假日照计");
    deadline.intervals.push_back(
        {start, toMidnight ? deadline.due + seconds(1) : deadline.due, timeClass.limit, how});
    deadline.explanation =
        Words::tr("%1，%2，%3 到期。").arg(startText(timeClass, start), how, officeMinuteText(deadline.due));
}

void runOnWorkingDays(const TimeClass &timeClass, Instant start, const WorkCalendar &calendar,
                      Deadline &deadline)
{
    QDate day = toOffice(start).date;
    std::vector<CountedInterval> &intervals = deadline.intervals;
    intervals.push_back({start, fromOffice(day.addDays(1)), 0, Words::tr("起算当日，不计")});
    QStringList unknownYears;
    for (int left = timeClass.limit; left > 0;) {
        day = day.addDays(1);
        const DayVerdict verdict = judge(day, calendar);
        if (intervals.back().reason != verdict.reason)
            intervals.push_back({fromOffice(day), {}, 0, verdict.reason});
        intervals.back().to = fromOffice(day.addDays(1));
        intervals.back().counted += verdict.counts ? 1 : 0;
        left -= verdict.counts ? 1 : 0;
        const QString year = QString::number(day.year());
        if (!verdict.yearKnown && !unknownYears.contains(year))
            unknownYears += year;
    }
    deadline.due = intervals.back().to - seconds(1);
    const QString skipped = skippedText(intervals);
    deadline.explanation = startText(timeClass, start) + Words::tr("，从次日起数工作日，") +
                           (skipped.isEmpty() ? QString() : skipped + QStringLiteral("，")) +
                           Words::tr("%1 到期。").arg(officeMinuteText(deadline.due));
    if (!unknownYears.isEmpty())
        deadline.warning = Words::tr("没有%1年的放假安排，该年按周一至周五推算；录入工作日历后请重新计算。")
                               .arg(unknownYears.join(QStringLiteral("、")));
}

Result<TimeClass> readTimeClass(const QJsonObject &object)
{
    TimeClass timeClass;
    JsonFields fields(object, Words::tr("时限类别“%1”").arg(object.value(QStringLiteral("name")).toString()));
    fields.read("code", timeClass.code);
    fields.read("name", timeClass.name);
    fields.read("limit", timeClass.limit, 1, greatestLimit);
    fields.choose("unit", timeClass.unit);
    fields.choose("start", timeClass.start);
    fields.read("end_of_day", timeClass.endOfDay);
    fields.read("sign_minutes", timeClass.signMinutes, 0, greatestMinutes);
    fields.read("response_minutes", timeClass.responseMinutes, 0, greatestMinutes);
    fields.read("buffer_minutes", timeClass.bufferMinutes, 0, greatestMinutes);
    fields.read("note", timeClass.note);
    if (timeClass.code.isEmpty() || timeClass.name.isEmpty())
        fields.fail(Words::tr("有一个时限类别没有代码或名称。"));
    if (const std::optional<Error> error = fields.error())
        return *error;
    return timeClass;
}

} // namespace

template <> std::span<const Choice> choices<ClockStart>()
{
    return clockStarts;
}

Deadline computeDeadline(const TimeClass &timeClass, Instant start, const WorkCalendar &calendar)
{
    Deadline deadline;
    if (timeClass.unit == LimitUnit::WorkingDay)
        runOnWorkingDays(timeClass, start, calendar, deadline);
    else
        runWithoutPause(timeClass, start, deadline);
    const Instant early = deadline.due - minutes(timeClass.bufferMinutes);
    deadline.internalDue = early > start ? early : deadline.due;
    if (timeClass.signMinutes > 0)
        deadline.signDue = start + minutes(timeClass.signMinutes);
    if (timeClass.responseMinutes > 0)
        deadline.responseDue = start + minutes(timeClass.responseMinutes);
    return deadline;
}

Result<std::vector<TimeClass>> readTimeClasses(const QByteArray &json)
{
    const Result<QJsonObject> object = readJsonObject(json, Words::tr("时限类别文件"));
    if (!object)
        return object.error();
    std::vector<TimeClass> classes;
    for (const QJsonValue &item : object->value(QStringLiteral("classes")).toArray()) {
        Result<TimeClass> timeClass = readTimeClass(item.toObject());
        if (!timeClass)
            return timeClass.error();
        const bool taken = std::ranges::find(classes, timeClass->code, &TimeClass::code) != classes.end();
        if (taken)
            return Error{ErrorKind::Invalid, Words::tr("时限类别的代码“%1”重复。").arg(timeClass->code),
                         Words::tr("没有写入任何内容。"), Words::tr("请改正后再试。")};
        classes.push_back(std::move(timeClass).value());
    }
    if (classes.empty())
        return Error{ErrorKind::Invalid, Words::tr("时限类别文件里没有时限类别。"),
                     Words::tr("没有写入任何内容。"), Words::tr("请在 classes 中至少写一类。")};
    return classes;
}

QString limitText(int limit, LimitUnit unit)
{
    switch (unit) {
    case LimitUnit::Hour:
        return Words::tr("%1小时").arg(limit);
    case LimitUnit::CalendarDay:
        return Words::tr("%1天").arg(limit);
    case LimitUnit::WorkingDay:
        return Words::tr("%1个工作日").arg(limit);
    }
    return {};
}

} // namespace jiesu
