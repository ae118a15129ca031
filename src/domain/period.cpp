// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Period)
};

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

Period Period::days(QDate first, QDate last)
{
    return {Kind::Free, first, last};
}

Period Period::months(Month first, Month last)
{
    return first == last ? month(first) : days(first.firstDay(), last.lastDay());
}

Result<Period> Period::parse(const QString &text)
{
    static const QRegularExpression quarterForm(QStringLiteral("^([12]\\d{3})-?[Qq]([1-4])$"));
    static const QRegularExpression yearForm(QStringLiteral("^[12]\\d{3}$"));
    if (const auto found = Month::parse(text))
        return month(*found);
    if (const auto match = quarterForm.match(text); match.hasMatch())
        return quarter(match.captured(1).toInt(), match.captured(2).toInt());
    if (yearForm.match(text).hasMatch())
        return year(text.toInt());
    const QStringList ends = text.split(QStringLiteral(".."));
    if (ends.size() == 2) {
        const QDate first = QDate::fromString(ends[0], Qt::ISODate);
        const QDate last = QDate::fromString(ends[1], Qt::ISODate);
        if (first.isValid() && last.isValid() && first <= last)
            return days(first, last);
    }
    return Error{ErrorKind::Invalid,
                 Words::tr("看不懂时间段“%1”。").arg(text),
                 {},
                 Words::tr("请写成 2022-03、2022-Q1、2022 或 2022-01-05..2022-02-10。")};
}

Period Period::yearBefore() const
{
    const QDate first = m_first.addYears(-1);
    QDate last = m_last.addYears(-1);
    if (m_first.day() == 1 && isMonthEnd(m_last))
        last = QDate(last.year(), last.month(), last.daysInMonth());
    return {m_kind, first, last};
}

Period Period::previous() const
{
    switch (m_kind) {
    case Kind::Month:
        return month(Month::of(m_first).plus(-1));
    case Kind::Quarter:
        return {m_kind, m_first.addMonths(-3), m_first.addDays(-1)};
    case Kind::Year:
        return year(m_first.year() - 1);
    case Kind::Free:
        break;
    }
    return days(m_first.addDays(-dayCount()), m_first.addDays(-1));
}

Period Period::next() const
{
    switch (m_kind) {
    case Kind::Month:
        return month(Month::of(m_first).plus(1));
    case Kind::Quarter:
        return {m_kind, m_first.addMonths(3), m_first.addMonths(6).addDays(-1)};
    case Kind::Year:
        return year(m_first.year() + 1);
    case Kind::Free:
        break;
    }
    return days(m_last.addDays(1), m_last.addDays(dayCount()));
}

std::vector<Month> Period::monthList() const
{
    std::vector<Month> list;
    for (Month month = Month::of(m_first); month <= Month::of(m_last); month = month.plus(1))
        list.push_back(month);
    return list;
}

QString Period::code() const
{
    switch (m_kind) {
    case Kind::Month:
        return Month::of(m_first).text();
    case Kind::Quarter:
        return QStringLiteral("%1-Q%2").arg(m_first.year()).arg((m_first.month() + 2) / 3);
    case Kind::Year:
        return QString::number(m_first.year());
    case Kind::Free:
        break;
    }
    return m_first.toString(Qt::ISODate) + QStringLiteral("..") + m_last.toString(Qt::ISODate);
}

QString Period::title() const
{
    switch (m_kind) {
    case Kind::Month:
        return Words::tr("%1年%2月").arg(m_first.year()).arg(m_first.month());
    case Kind::Quarter:
        return Words::tr("%1年第%2季度").arg(m_first.year()).arg((m_first.month() + 2) / 3);
    case Kind::Year:
        return Words::tr("%1年").arg(m_first.year());
    case Kind::Free:
        break;
    }
    if (m_first.day() == 1 && isMonthEnd(m_last) && m_first.year() == m_last.year())
        return Words::tr("%1年%2—%3月").arg(m_first.year()).arg(m_first.month()).arg(m_last.month());
    const QString form = Words::tr("%1年%2月%3日");
    return form.arg(m_first.year()).arg(m_first.month()).arg(m_first.day()) + QStringLiteral("—") +
           form.arg(m_last.year()).arg(m_last.month()).arg(m_last.day());
}

} // namespace jiesu
