// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/forecastrange.h"

#include <algorithm>
#include <cmath>

namespace jiesu {

namespace {

/// Below this the spread is nothing but chance.
constexpr double leastSpread = 1e-9;
/// Standard deviations below the mean at which nothing is left to be counted.
constexpr double farBelow = 12;

/// Natural logarithm of the chance of exactly @p cases.
double logChance(double cases, double expected, double spread)
{
    if (spread < leastSpread)
        return cases * std::log(expected) - expected - std::lgamma(cases + 1);
    const double size = 1 / spread;
    return std::lgamma(cases + size) - std::lgamma(size) - std::lgamma(cases + 1) +
           size * std::log(size / (size + expected)) + cases * std::log(expected / (size + expected));
}

} // namespace

double extraSpread(std::span<const ForecastOutcome> past)
{
    double beyondChance = 0;
    double squares = 0;
    for (const ForecastOutcome &each : past) {
        const double error = double(each.came) - each.expected;
        beyondChance += error * error - each.expected;
        squares += each.expected * each.expected;
    }
    return squares > 0 ? std::max(0., beyondChance / squares) : 0;
}

CaseRange eightyPercentRange(double expected, double spread)
{
    if (expected <= 0)
        return {};
    const double deviation = std::sqrt(expected + spread * expected * expected);
    auto cases = qint64(std::max(0., std::floor(expected - farBelow * deviation)));
    const auto most = qint64(std::ceil(expected + farBelow * deviation));
    CaseRange range{-1, 0};
    double chance = std::exp(logChance(double(cases), expected, spread)); // of exactly so many
    double passed = 0;
    for (; cases <= most; ++cases) {
        passed += chance;
        chance *= expected * (1 + spread * double(cases)) / (double(cases + 1) * (1 + spread * expected));
        if (range.low < 0 && passed >= 0.1)
            range.low = cases;
        if (passed >= 0.9)
            break;
    }
    range.low = std::max(qint64(0), range.low);
    range.high = std::min(cases, most);
    return range;
}

} // namespace jiesu
