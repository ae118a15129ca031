// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "domain/period.h"

namespace jiesu {

/// What a period that has not ended yet is measured against.
enum class ComparisonBasis
{
    EqualDays,  ///< the days up to today against the same days of the other period
    WholeMonths ///< the months that have ended against the same months
};
template <> std::span<const Choice> choices<ComparisonBasis>();

/// A month of the year with the one it is compared with; either may be cut to the days that have passed.
struct MonthPeriods
{
    Month month;
    Period now;
    Period yearBefore;
};

/// A period with the periods its figures are compared with, so that a running month never meets a whole one
/// unsaid. A period that has ended is compared whole.
struct PeriodComparison
{
    Period period;     ///< as asked for
    Period current;    ///< the part of it that is compared
    Period previous;   ///< 环比: as much of the period just before
    Period yearBefore; ///< 同比: the same days a year earlier
    Period cumulative; ///< 累计: from January, or the year's first assessment window, to the end of current
    Period cumulativeBefore;
    std::vector<MonthPeriods> months; ///< that cumulative is made of
    bool isRunning = false;           ///< the period has not ended on the day of the comparison

    /// The other period of both was cut to fit, or both are whole.
    [[nodiscard]] bool isEven() const { return !isRunning || current != period; }
};

/// @param today the office's day; today itself counts as passed
[[nodiscard]] PeriodComparison comparePeriods(const Period &period, QDate today, ComparisonBasis basis);
/// The twelve months of the year that @p period ends in, whole, with those a year earlier: its assessment
/// windows where it is one, else calendar months.
[[nodiscard]] std::vector<MonthPeriods> yearAround(const Period &period);
/// The months from @p first to @p last with those a year earlier; months after today are left out unless the
/// first one is.
[[nodiscard]] std::vector<MonthPeriods> compareMonths(Month first, Month last, QDate today,
                                                      ComparisonBasis basis);

/// "107天 对 107天", "108天 对 107天，本期含2月29日".
[[nodiscard]] QString daysAgainst(const Period &now, const Period &before);
/// "1月1日—4月17日 对 2021年1月1日—4月17日（107天 对 107天）" for what is compared with @p before; a running
/// period that is compared with a whole one is called so.
[[nodiscard]] QString comparisonText(const PeriodComparison &comparison, const Period &before);

} // namespace jiesu
