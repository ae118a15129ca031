// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/forecastmodel.h"
#include "metrics/forecastrange.h"

#include <vector>

namespace jiesu {

/// What is expected of a month or of three months together.
struct ExpectedCases
{
    double cases = 0;
    CaseRange range;
};

/// What one would say without a method; nothing where the history does not reach back.
struct NaiveCases
{
    std::optional<double> last;        ///< as many as in the last month known, for each month
    std::optional<double> yearBefore;  ///< as many as in the same months a year earlier
    std::optional<double> meanOfThree; ///< the mean of the last three months known, for each month
};

/// A month that is over, as it would have been forecast from nothing but what was known at the time.
struct BackTestMonth
{
    Month month;
    qint64 came = 0;
    ExpectedCases expected;
    NaiveCases naive;
};

/// The last forecasts and by how much they missed on average, in cases.
struct BackTest
{
    static constexpr int months = 12;
    std::vector<BackTestMonth> rows; ///< oldest first; fewer than twelve where the history is short
    double missed = 0;
    double lastMissed = 0;
    double yearBeforeMissed = 0;
    double meanOfThreeMissed = 0;
    int inRange = 0; ///< months that came within the range of their forecast

    /// Of the cases that came, in hundredths of a per cent; nothing where none came.
    [[nodiscard]] std::optional<qint64> missedShare() const;
};

/// Everything about one series. Without a model (see leastMonths) nothing but the naive figures.
struct SeriesForecast
{
    /// Under two years no season can be told from chance.
    static constexpr int leastMonths = 24;
    static constexpr qint64 fewCases = 12;

    int months = 0;      ///< of history
    qint64 lastYear = 0; ///< cases of the last twelve months known
    std::optional<ForecastModel> model;
    std::optional<ExpectedCases> month;
    std::optional<ExpectedCases> quarter; ///< of the month and the two after it
    NaiveCases monthNaive;
    NaiveCases quarterNaive;
    BackTest backTest;

    /// Less than one case a month: 样本少.
    [[nodiscard]] bool isFew() const { return lastYear < fewCases; }
};

/// @param history whole months without a gap, oldest first
/// @param targets the month that is forecast and the two after it; the first one is later than the history
[[nodiscard]] SeriesForecast forecastSeries(std::span<const ForecastMonth> history,
                                            const std::array<TargetMonth, 3> &targets);

/// "12", of less than ten cases "3.4".
[[nodiscard]] QString expectedText(double cases);
/// "8—16".
[[nodiscard]] QString rangeText(const CaseRange &range);

} // namespace jiesu
