// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period.h"

#include <QCoreApplication>
#include <QRegularExpression>

/// How periods are written and read.
namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Period)
};

using Match = QRegularExpressionMatch;

/// Minutes after midnight of "12:00"; 0 for an empty text.
int minuteOf(const QString &clock)
{
    const QTime time = QTime::fromString(clock, QStringLiteral("HH:mm"));
    return time.isValid() ? time.msecsSinceStartOfDay() / 60'000 : 0;
}

QString clockText(int minute)
{
    return QTime::fromMSecsSinceStartOfDay(minute * 60'000).toString(QStringLiteral("HH:mm"));
}

std::optional<Period> readCalendarPart(const QString &text)
{
    static const QRegularExpression quarterForm(QStringLiteral("^([12]\\d{3})-?[Qq]([1-4])$"));
    static const QRegularExpression yearForm(QStringLiteral("^[12]\\d{3}$"));
    static const QRegularExpression weekForm(QStringLiteral("^([12]\\d{3})-?[Ww](\\d{2})$"));
    if (const auto found = Month::parse(text))
        return Period::month(*found);
    if (const Match found = quarterForm.match(text); found.hasMatch())
        return Period::quarter(found.captured(1).toInt(), found.captured(2).toInt());
    if (yearForm.match(text).hasMatch())
        return Period::year(text.toInt());
    if (const Match found = weekForm.match(text); found.hasMatch()) {
        const int year = found.captured(1).toInt();
        const int week = found.captured(2).toInt();
        const QDate day = QDate(year, 1, 4).addDays(7 * (week - 1)); // 4 January is always in week 1
        int yearOfWeek = 0;
        if (day.weekNumber(&yearOfWeek) == week && yearOfWeek == year)
            return Period::week(day);
    }
    return std::nullopt;
}

std::optional<Period> readWindow(const QString &text, const AssessmentWindow &office)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d{2})@(?:(window)|(\\d{1,2})(?:T([01]\\d:[0-5]\\d|2[0-3]:[0-5]\\d))?)$"));
    const Match found = form.match(text);
    const auto month = Month::parse(found.captured(1));
    if (!month)
        return std::nullopt;
    if (found.hasCaptured(2))
        return Period::window(*month, office);
    const AssessmentWindow window{found.captured(3).toInt(), minuteOf(found.captured(4))};
    if (window.day < AssessmentWindow::firstDay || window.day > AssessmentWindow::lastDay)
        return std::nullopt;
    return Period::window(*month, window);
}

std::optional<Period> readYearToDate(const QString &text, QDate today)
{
    static const QRegularExpression yearForm(QStringLiteral("^([12]\\d{3})-ytd$"));
    if (text.endsWith(QLatin1String("@ytd"))) {
        const QDate last = QDate::fromString(text.chopped(4), Qt::ISODate);
        return last.isValid() ? std::optional(Period::yearToDate(last)) : std::nullopt;
    }
    const Match found = yearForm.match(text);
    const int year = found.captured(1).toInt();
    if (!found.hasMatch() || !today.isValid() || year > today.year())
        return std::nullopt;
    return Period::yearToDate(std::min(today, QDate(year, 12, 31)));
}

std::optional<Period> readSpan(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2}))?\\.\\.(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2}))?$"));
    const Match found = form.match(text);
    const QDate first = QDate::fromString(found.captured(1), Qt::ISODate);
    const QDate last = QDate::fromString(found.captured(3), Qt::ISODate);
    const QString clock = found.captured(2);
    if (!found.hasMatch() || !first.isValid() || !last.isValid() || clock != found.captured(4))
        return std::nullopt;
    if (clock.isEmpty())
        return first <= last ? std::optional(Period::days(first, last)) : std::nullopt;
    const bool isTime = QTime::fromString(clock, QStringLiteral("HH:mm")).isValid();
    return isTime && first < last ? std::optional(Period::span(first, last, minuteOf(clock))) : std::nullopt;
}

QString monthDay(QDate day)
{
    return Words::tr("%1月%2日").arg(day.month()).arg(day.day());
}

} // namespace

Result<Period> Period::parse(const QString &text, const Context &context)
{
    if (const auto period = readCalendarPart(text))
        return *period;
    if (const auto period = readWindow(text, context.window))
        return *period;
    if (const auto period = readYearToDate(text, context.today))
        return *period;
    if (const auto period = readSpan(text))
        return *period;
    return Error{ErrorKind::Invalid,
                 Words::tr("看不懂时间段“%1”。").arg(text),
                 {},
                 Words::tr("请写成 2022-03、2022-Q1、2022、2022-W03、2022-ytd、2022-03@window（考核期）或 "
                           "2022-01-05..2022-02-10。")};
}

QString Period::code() const
{
    const QString clock = isWholeDays() ? QString() : u'T' + clockText(m_minute);
    switch (m_kind) {
    case Kind::Month:
        return Month::of(m_first).text();
    case Kind::Quarter:
        return QStringLiteral("%1-Q%2").arg(m_first.year()).arg((m_first.month() + 2) / 3);
    case Kind::Year:
        return QString::number(m_first.year());
    case Kind::Week: {
        int year = 0;
        const int week = m_first.weekNumber(&year);
        return QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0'));
    }
    case Kind::YearToDate:
        return m_last.toString(Qt::ISODate) + QStringLiteral("@ytd");
    case Kind::Window:
        return QStringLiteral("%1@%2").arg(Month::of(m_last).text()).arg(m_first.day()) + clock;
    case Kind::Free:
        break;
    }
    return m_first.toString(Qt::ISODate) + clock + QStringLiteral("..") + m_last.toString(Qt::ISODate) +
           clock;
}

/// "2月19日—3月18日", with the time of day if there is one.
QString Period::daysText() const
{
    const QString clock = isWholeDays() ? QString() : u' ' + clockText(m_minute);
    return monthDay(m_first) + clock + QStringLiteral("—") + monthDay(m_last) + clock;
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
    case Kind::Week: {
        int year = 0;
        const int week = m_first.weekNumber(&year);
        return Words::tr("%1年第%2周（%3）").arg(year).arg(week).arg(daysText());
    }
    case Kind::YearToDate:
        return Words::tr("%1年累计（%2）").arg(m_last.year()).arg(daysText());
    case Kind::Window:
        return Words::tr("%1年%2月考核期（%3）").arg(m_last.year()).arg(m_last.month()).arg(daysText());
    case Kind::Free:
        break;
    }
    const QString form = Words::tr("%1年%2月%3日");
    if (isWholeDays() && m_first == m_last)
        return form.arg(m_first.year()).arg(m_first.month()).arg(m_first.day());
    if (m_first.year() == m_last.year()) {
        if (*this == months(Month::of(m_first), Month::of(m_last)))
            return Words::tr("%1年%2—%3月").arg(m_first.year()).arg(m_first.month()).arg(m_last.month());
        return Words::tr("%1年%2").arg(m_first.year()).arg(daysText());
    }
    const QString clock = isWholeDays() ? QString() : u' ' + clockText(m_minute);
    return form.arg(m_first.year()).arg(m_first.month()).arg(m_first.day()) + clock + QStringLiteral("—") +
           form.arg(m_last.year()).arg(m_last.month()).arg(m_last.day()) + clock;
}

} // namespace jiesu
