// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace jiesu {

/// The 80 % range of a number of cases: in eight months of ten it should hold what comes. Whole numbers,
/// never below 0.
struct CaseRange
{
    qint64 low = 0;
    qint64 high = 0;
    [[nodiscard]] bool holds(qint64 cases) const { return cases >= low && cases <= high; }
    friend bool operator==(CaseRange, CaseRange) = default;
};

/// A forecast made in the past and what came.
struct ForecastOutcome
{
    double expected = 0;
    qint64 came = 0;
};

/// How much more than chance (Poisson) past forecasts missed by: the variance of an error is
/// expected + spread x expected squared. 0 where they missed by no more.
[[nodiscard]] double extraSpread(std::span<const ForecastOutcome> past);

/// Between the tenth and the ninetieth percentile of cases (negative binomial, Poisson for a spread of 0).
/// Precondition: expected >= 0, spread >= 0.
[[nodiscard]] CaseRange eightyPercentRange(double expected, double spread);

} // namespace jiesu
