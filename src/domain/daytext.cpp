// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daytext.h"

#include "domain/text.h"

#include <QHash>
#include <QRegularExpression>

namespace jiesu {

namespace {

constexpr qint64 daySeconds = 86'400;
constexpr qint64 longest = 3'660 * daySeconds;

DayRange oneDay(QDate day)
{
    return {day, day};
}

DayRange monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

DayRange yearOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

DayRange weekOf(QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday, monday.addDays(6)};
}

std::optional<DayRange> named(const QString &text, QDate today)
{
    static const QHash<QString, int> days{
        {QStringLiteral("今天"), 0},     {QStringLiteral("今日"), 0},  {QStringLiteral("today"), 0},
        {QStringLiteral("昨天"), -1},    {QStringLiteral("昨日"), -1}, {QStringLiteral("yesterday"), -1},
        {QStringLiteral("前天"), -2},    {QStringLiteral("明天"), 1},  {QStringLiteral("明日"), 1},
        {QStringLiteral("tomorrow"), 1}, {QStringLiteral("后天"), 2}};
    static const QHash<QString, int> weeks{{QStringLiteral("本周"), 0},
                                           {QStringLiteral("这周"), 0},
                                           {QStringLiteral("上周"), -1},
                                           {QStringLiteral("下周"), 1}};
    static const QHash<QString, int> months{{QStringLiteral("本月"), 0},  {QStringLiteral("这个月"), 0},
                                            {QStringLiteral("上月"), -1}, {QStringLiteral("上个月"), -1},
                                            {QStringLiteral("下月"), 1},  {QStringLiteral("下个月"), 1}};
    static const QHash<QString, int> years{{QStringLiteral("今年"), 0}, {QStringLiteral("去年"), -1}};
    if (const auto found = days.constFind(text); found != days.constEnd())
        return oneDay(today.addDays(*found));
    if (const auto found = weeks.constFind(text); found != weeks.constEnd())
        return weekOf(today.addDays(*found * 7));
    if (const auto found = months.constFind(text); found != months.constEnd())
        return monthOf(QDate(today.year(), today.month(), 1).addMonths(*found));
    if (const auto found = years.constFind(text); found != years.constEnd())
        return yearOf(today.year() + *found);
    static const QRegularExpression weekday(QStringLiteral("^(?:周|星期)([一二三四五六日天])$"));
    if (const auto match = weekday.match(text); match.hasMatch()) {
        const int number = int(QStringLiteral("一二三四五六日").indexOf(match.captured(1))) + 1;
        return oneDay(weekOf(today).first.addDays((number == 0 ? 7 : number) - 1));
    }
    return std::nullopt;
}

/// Of the dates in the years around @p today the nearest one.
std::optional<QDate> nearest(int month, int day, QDate today)
{
    std::optional<QDate> best;
    for (const int year : {today.year(), today.year() - 1, today.year() + 1}) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best || qAbs(today.daysTo(date)) < qAbs(today.daysTo(*best))))
            best = date;
    }
    return best;
}

std::optional<DayRange> written(const QString &text, QDate today)
{
    static const QRegularExpression whole(
        QStringLiteral("^([12]\\d{3})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"));
    static const QRegularExpression monthDay(QStringLiteral("^(\\d{1,2})[-/.月](\\d{1,2})[日号]?$"));
    static const QRegularExpression day(QStringLiteral("^(\\d{1,2})[日号]$"));
    static const QRegularExpression yearMonth(QStringLiteral("^([12]\\d{3})[-/.年](\\d{1,2})月?$"));
    static const QRegularExpression month(QStringLiteral("^(\\d{1,2})月$"));
    static const QRegularExpression year(QStringLiteral("^([12]\\d{3})年?$"));
    const auto number = [](const QRegularExpressionMatch &match, int group) {
        return match.captured(group).toInt();
    };
    const auto valid = [](QDate date) { return date.isValid() ? std::optional(oneDay(date)) : std::nullopt; };
    if (const auto match = whole.match(text); match.hasMatch())
        return valid(QDate(number(match, 1), number(match, 2), number(match, 3)));
    if (const auto match = monthDay.match(text); match.hasMatch()) {
        const std::optional<QDate> found = nearest(number(match, 1), number(match, 2), today);
        return found ? std::optional(oneDay(*found)) : std::nullopt;
    }
    if (const auto match = day.match(text); match.hasMatch())
        return valid(QDate(today.year(), today.month(), number(match, 1)));
    if (const auto match = yearMonth.match(text); match.hasMatch()) {
        const QDate first(number(match, 1), number(match, 2), 1);
        return first.isValid() ? std::optional(monthOf(first)) : std::nullopt;
    }
    if (const auto match = month.match(text); match.hasMatch()) {
        const std::optional<QDate> found =
            nearest(number(match, 1), 1, QDate(today.year(), today.month(), 1));
        return found ? std::optional(monthOf(*found)) : std::nullopt;
    }
    if (const auto match = year.match(text); match.hasMatch())
        return yearOf(number(match, 1));
    return std::nullopt;
}

} // namespace

std::optional<DayRange> readDays(const QString &text, QDate today)
{
    const QString form = text::folded(text).remove(u' ');
    static const QRegularExpression joint(QStringLiteral("\\.\\.|~|—+|至"));
    if (const auto match = joint.match(form); match.hasMatch()) {
        const auto first = readDays(form.left(match.capturedStart()), today);
        const auto last = readDays(form.mid(match.capturedEnd()), today);
        if (!first || !last || first->first > last->last)
            return std::nullopt;
        return DayRange{first->first, last->last};
    }
    const std::optional<DayRange> byName = named(form, today);
    return byName ? byName : written(form, today);
}

std::optional<qint64> readDuration(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,6})个?(天|日|d|小时|h|分钟|分|min)内?$"));
    const auto match = form.match(text::folded(text).remove(u' '));
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const bool days =
        unit == QLatin1String("d") || unit == QStringLiteral("天") || unit == QStringLiteral("日");
    const bool hours = unit == QLatin1String("h") || unit == QStringLiteral("小时");
    const qint64 seconds = match.captured(1).toLongLong() * (days ? daySeconds : hours ? 3'600 : 60);
    return seconds <= longest ? std::optional(seconds) : std::nullopt;
}

} // namespace jiesu
