// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period.h"

#include "domain/officetime.h"

#include <QRegularExpression>

namespace jiesu {

namespace {

constexpr int weekDays = 7;
constexpr int weeksOfYear = 52;

bool isMonthEnd(QDate day)
{
    return day.day() == day.daysInMonth();
}

} // namespace

QString Month::text() const
{
    return QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0'));
}

std::optional<Month> Month::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([12]\\d{3})-(0[1-9]|1[0-2])$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Month{match.captured(1).toInt(), match.captured(2).toInt()};
}

Period Period::month(Month month)
{
    return {Kind::Month, month.firstDay(), month.lastDay()};
}

Period Period::quarter(int year, int quarter)
{
    const Month first{year, quarter * 3 - 2};
    return {Kind::Quarter, first.firstDay(), first.plus(2).lastDay()};
}

Period Period::year(int year)
{
    return {Kind::Year, QDate(year, 1, 1), QDate(year, 12, 31)};
}

Period Period::week(QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {Kind::Week, monday, monday.addDays(weekDays - 1)};
}

Period Period::yearToDate(QDate last)
{
    return {Kind::YearToDate, QDate(last.year(), 1, 1), last};
}

Period Period::window(Month month, const AssessmentWindow &window)
{
    if (window.isCalendarMonth())
        return Period::month(month);
    const Month before = month.plus(-1);
    Period period = span(QDate(before.year, before.month, window.day),
                         QDate(month.year, month.month, window.day), window.minute);
    period.m_kind = Kind::Window;
    return period;
}

Period Period::days(QDate first, QDate last)
{
    return {Kind::Free, first, last};
}

Period Period::span(QDate first, QDate last, int minute)
{
    return {Kind::Free, first, minute == 0 ? last.addDays(-1) : last, minute};
}

Period Period::months(Month first, Month last)
{
    return first == last ? month(first) : days(first.firstDay(), last.lastDay());
}

Instant Period::start() const
{
    return fromOffice(m_first) + std::chrono::minutes(m_minute);
}

Instant Period::end() const
{
    return fromOffice(isWholeDays() ? m_last.addDays(1) : m_last) + std::chrono::minutes(m_minute);
}

Period Period::firstDays(qint64 count) const
{
    return count >= dayCount() ? *this : span(m_first, m_first.addDays(count), m_minute);
}

Period Period::shifted(int months) const
{
    if (m_kind == Kind::Window)
        return window(Month::of(m_last).plus(months), {m_first.day(), m_minute});
    QDate last = m_last.addMonths(months);
    if (m_first.day() == 1 && isMonthEnd(m_last))
        last = QDate(last.year(), last.month(), last.daysInMonth());
    return {m_kind, m_first.addMonths(months), last, m_minute};
}

Period Period::yearBefore() const
{
    if (m_kind == Kind::Week)
        return week(m_first.addDays(-weekDays * weeksOfYear));
    return shifted(-12);
}

Period Period::previous() const
{
    switch (m_kind) {
    case Kind::Month:
    case Kind::Window:
        return shifted(-1);
    case Kind::Quarter:
        return shifted(-3);
    case Kind::Year:
    case Kind::YearToDate:
        return shifted(-12);
    case Kind::Week:
        return week(m_first.addDays(-weekDays));
    case Kind::Free:
        break;
    }
    return {m_kind, m_first.addDays(-dayCount()), m_last.addDays(-dayCount()), m_minute};
}

Period Period::next() const
{
    switch (m_kind) {
    case Kind::Month:
    case Kind::Window:
        return shifted(1);
    case Kind::Quarter:
        return shifted(3);
    case Kind::Year:
    case Kind::YearToDate:
        return shifted(12);
    case Kind::Week:
        return week(m_first.addDays(weekDays));
    case Kind::Free:
        break;
    }
    return {m_kind, m_first.addDays(dayCount()), m_last.addDays(dayCount()), m_minute};
}

std::vector<Month> Period::monthList() const
{
    std::vector<Month> list;
    for (Month month = Month::of(m_first); month <= Month::of(m_last); month = month.plus(1))
        list.push_back(month);
    return list;
}

} // namespace jiesu
