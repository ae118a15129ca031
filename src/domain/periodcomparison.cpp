// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/periodcomparison.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeriodComparison)
};

// clang-format off
constexpr Choice bases[] = {
    {0, "equal_days", QT_TRANSLATE_NOOP("choice", "同期等天数")},
    {1, "whole_months", QT_TRANSLATE_NOOP("choice", "完整月")}};
// clang-format on

bool isRunningOn(const Period &period, QDate today)
{
    return today >= period.first() && today < period.last();
}

/// The last month that has ended on @p today.
Month lastWholeMonth(QDate today)
{
    return Month::of(today.addDays(1)).plus(-1);
}

/// The part of a running period that is compared; the whole of it where no month of it has ended.
Period comparedPart(const Period &period, QDate today, ComparisonBasis basis)
{
    if (!isRunningOn(period, today))
        return period;
    if (basis == ComparisonBasis::EqualDays)
        return period.firstDays(period.first().daysTo(today) + 1);
    const QDate end = lastWholeMonth(today).lastDay();
    const bool hasMonths = period.kind() != Period::Kind::Window && period.kind() != Period::Kind::Week;
    return hasMonths && period.first() <= end ? Period::days(period.first(), end) : period;
}

/// As much of @p other as @p part is of @p period. Days of the calendar stay the same days: 1 January to
/// 17 April is one day longer in a leap year.
Period yearBeforePart(const Period &period, const Period &part)
{
    const bool byCalendar = period.kind() != Period::Kind::Window && period.kind() != Period::Kind::Week;
    if (part == period || byCalendar)
        return part.yearBefore();
    return period.yearBefore().firstDays(part.dayCount());
}

Period previousPart(const Period &period, const Period &part, ComparisonBasis basis)
{
    const Period previous = period.previous();
    if (part == period)
        return previous;
    if (basis == ComparisonBasis::EqualDays || part.first().day() != 1)
        return previous.firstDays(part.dayCount());
    const int months = int(part.monthList().size());
    return Period::days(previous.first(), previous.first().addMonths(months).addDays(-1));
}

Period joined(const Period &first, const Period &last)
{
    return last.isWholeDays() ? Period::days(first.first(), last.last())
                              : Period::span(first.first(), last.last(), last.minute());
}

/// The year's assessment windows up to @p period, the last one as far as it is compared.
std::vector<MonthPeriods> windowsUpTo(const Period &period, const Period &part)
{
    std::vector<MonthPeriods> list = yearAround(period);
    const Month last = Month::of(period.last());
    std::erase_if(list, [&last](const MonthPeriods &each) { return each.month >= last; });
    list.push_back({last, part, yearBeforePart(period, part)});
    return list;
}

/// Calendar months from January to the day that @p part ends on.
std::vector<MonthPeriods> monthsUpTo(const Period &part)
{
    std::vector<MonthPeriods> list;
    const QDate end = part.isWholeDays() ? part.last() : part.last().addDays(-1);
    const Month last = Month::of(end);
    for (Month month{last.year, 1}; month <= last; month = month.plus(1)) {
        const Period whole = Period::month(month);
        const Period now = month == last ? whole.firstDays(end.day()) : whole;
        list.push_back({month, now, now.yearBefore()});
    }
    return list;
}

bool holdsLeapDay(const Period &period)
{
    for (int year = period.first().year(); year <= period.last().year(); ++year) {
        const QDate leapDay(year, 2, 29);
        if (leapDay.isValid() && leapDay >= period.first() && leapDay <= period.last())
            return true;
    }
    return false;
}

} // namespace

template <> std::span<const Choice> choices<ComparisonBasis>()
{
    return bases;
}

PeriodComparison comparePeriods(const Period &period, QDate today, ComparisonBasis basis)
{
    const Period part = comparedPart(period, today, basis);
    const bool isRunning = isRunningOn(period, today);
    std::vector<MonthPeriods> months =
        period.kind() == Period::Kind::Window ? windowsUpTo(period, part) : monthsUpTo(part);
    if (isRunning && part == period) { // compared whole: of the months before it only those that have ended
        while (months.size() > 1 && months.back().now.last() > today)
            months.pop_back();
    }
    const bool isOne = months.size() == 1;
    const Period cumulative = isOne ? months.front().now : joined(months.front().now, months.back().now);
    const Period before =
        isOne ? months.front().yearBefore : joined(months.front().yearBefore, months.back().yearBefore);
    return {period,
            part,
            previousPart(period, part, basis),
            yearBeforePart(period, part),
            cumulative,
            before,
            std::move(months),
            isRunning};
}

std::vector<MonthPeriods> yearAround(const Period &period)
{
    const AssessmentWindow window{period.first().day(), period.minute()};
    const int year = period.last().year();
    std::vector<MonthPeriods> list;
    for (Month month{year, 1}; month <= Month{year, 12}; month = month.plus(1)) {
        const bool isWindow = period.kind() == Period::Kind::Window;
        const Period whole = isWindow ? Period::window(month, window) : Period::month(month);
        list.push_back({month, whole, whole.yearBefore()});
    }
    return list;
}

std::vector<MonthPeriods> compareMonths(Month first, Month last, QDate today, ComparisonBasis basis)
{
    std::vector<MonthPeriods> list;
    for (Month month = first; month <= last; month = month.plus(1)) {
        const Period whole = Period::month(month);
        const bool isRunning = isRunningOn(whole, today);
        if (!list.empty() && (whole.first() > today || (isRunning && basis == ComparisonBasis::WholeMonths)))
            break;
        const Period now = comparedPart(whole, today, basis);
        list.push_back({month, now, now.yearBefore()});
    }
    return list;
}

QString daysAgainst(const Period &now, const Period &before)
{
    QString text = Words::tr("%1天 对 %2天").arg(now.dayCount()).arg(before.dayCount());
    if (holdsLeapDay(now) != holdsLeapDay(before))
        text += holdsLeapDay(now) ? Words::tr("，本期含2月29日") : Words::tr("，对比期含2月29日");
    return text;
}

QString comparisonText(const PeriodComparison &comparison, const Period &before)
{
    const QString text =
        Words::tr("%1 对 %2（%3）")
            .arg(comparison.current.title(), before.title(), daysAgainst(comparison.current, before));
    return comparison.isEven() ? text : text + Words::tr("；本期尚未结束，与完整的一期相比");
}

} // namespace jiesu
