// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/forecast.h"
#include "report/figuretable.h"
#include "service/chartfigures.h"
#include "service/daykinds.h"
#include "service/office.h"

namespace jiesu {

/// The forecast of the office as a whole or of one category with those below it.
struct ForecastRow
{
    CategoryId category; ///< unset: the whole office
    QString name;
    int level = 0;                      ///< 0 the office, 1 and 2 categories
    std::vector<ForecastMonth> history; ///< by month, oldest first
    SeriesForecast forecast;
};

/// 预判: what is expected of a month and of the three months from it on.
struct ForecastFigures
{
    Month target;
    std::optional<Period> history; ///< nothing: no whole month with a case, or none of late
    bool knowsHolidays = true;     ///< the calendar of the months to come is known
    qint64 weatherDays = 0;        ///< that were entered
    AssessmentRule rule;           ///< that says which cases count
    bool isDemo = false;
    std::vector<ForecastRow> rows; ///< the office first, then each category of level 1 with its own

    [[nodiscard]] Period quarter() const { return Period::months(target, target.plus(2)); }
    /// Months from the last one known to the one that is forecast.
    [[nodiscard]] int ahead() const;
    /// Under two years nothing but the naive figures is said.
    [[nodiscard]] bool isShort() const;
};

/// Expected cases out of the office's own history; see docs/metrics.md. Counted are the received cases that
/// the board counts (受理量), of whole months. Database thread; throws StorageError.
class ForecastService final
{
public:
    /// Months of history that are looked at, at the most.
    static constexpr int mostMonths = 120;
    /// So many months without any case break the history: what lies before is not looked at.
    static constexpr int gapMonths = 3;
    /// A history that ends earlier before the month that is forecast is too old to say anything.
    static constexpr int mostAhead = 6;

    explicit ForecastService(Office &office)
        : m_office(office)
    {
    }

    /// The month after this one unless another one is asked for; of a month that has begun or gone by what
    /// was known before it. Invalid for a month that is more than three months away.
    [[nodiscard]] Result<ForecastFigures> figures(std::optional<Month> target = {});

private:
    Office &m_office;
};

/// The cases behind a row in some of its months.
[[nodiscard]] CaseFilter forecastFilter(const ForecastFigures &figures, const ForecastRow &row,
                                        const Period &period);
/// What was expected of the last twelve months beside what came, and the month to come.
[[nodiscard]] ColumnFigures forecastChart(const ForecastFigures &figures, const ForecastRow &row);
/// All rows as they stand on the page, are exported and printed.
[[nodiscard]] FigureTable forecastTable(const ForecastFigures &figures);
/// The last twelve forecasts of a row with what the naive ones would have said.
[[nodiscard]] FigureTable backTestTable(const ForecastRow &row);
/// What a kind of day brings, by days that were entered.
[[nodiscard]] FigureTable upliftTable(const ForecastRow &row);
/// By how much the last forecasts missed beside the naive ones, and which of them was nearer.
[[nodiscard]] QString backTestSummary(const SeriesForecast &forecast);
/// What the table of kinds of days stands on.
[[nodiscard]] QString upliftSummary(const SeriesForecast &forecast);
/// How it is made and what it stands on, one sentence a line.
[[nodiscard]] QStringList forecastNotes(const ForecastFigures &figures);

} // namespace jiesu
