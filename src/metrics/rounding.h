// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

/// Rounding of exact fractions. Every figure is kept as counts and rounded once, when it is shown.
namespace jiesu {

/// numerator / denominator; the denominator is positive.
struct Fraction
{
    qint64 numerator = 0;
    qint64 denominator = 1;
};

/// The sum of @p terms times @p scale over @p divisor as a whole number, halves away from zero (so a rise
/// and a fall of the same size print the same). With one term it is plain rounding.
/// The terms are never added as floating point: whole parts are added exactly and remainders in units of
/// 10^-24, which is exact as long as the least common denominator stays under 10^21.
/// Precondition: denominators from 1 to 10^14, scale and divisor from 1 to 10^12, at most 1000 terms.
[[nodiscard]] qint64 roundedSum(std::span<const Fraction> terms, qint64 scale, qint64 divisor = 1);

/// @p value in units of 10^-decimals as text: fixedText(9469, 2) is "94.69", fixedText(-5, 1) is "-0.5".
[[nodiscard]] QString fixedText(qint64 value, int decimals);
/// The same without trailing zeros: strippedText(92280, 2) is "922.8", strippedText(88800, 2) is "888".
[[nodiscard]] QString strippedText(qint64 value, int decimals);
/// Reads what the two above write, with at most @p decimals places and no sign but a leading minus.
/// Nothing for anything else, and nothing above 10^12.
[[nodiscard]] std::optional<qint64> parseFixed(const QString &text, int decimals);

} // namespace jiesu
