// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/rounding.h"

#include <cmath>

namespace jiesu {

namespace {

using Wide = __int128;

constexpr qint64 powersOfTen[] = {1, 10, 100, 1'000, 10'000};
constexpr Wide remainderUnits = Wide(1'000'000'000'000) * 1'000'000'000'000;

/// The greatest whole number not above the sum of the terms times @p factor.
Wide floorOfSum(std::span<const Fraction> terms, Wide factor)
{
    Wide whole = 0;
    Wide remainders = 0;
    for (const Fraction &term : terms) {
        const Wide product = term.numerator * factor;
        Wide quotient = product / term.denominator;
        Wide remainder = product % term.denominator;
        if (remainder < 0) {
            remainder += term.denominator;
            --quotient;
        }
        whole += quotient;
        remainders += remainder * remainderUnits / term.denominator;
        whole += remainders / remainderUnits;
        remainders %= remainderUnits;
    }
    // Each remainder was cut by less than one unit: a sum this close to the next whole number is that number.
    const bool reachesNext = remainders + Wide(terms.size()) > remainderUnits;
    return reachesNext ? whole + 1 : whole;
}

} // namespace

qint64 roundedSum(std::span<const Fraction> terms, qint64 scale, qint64 divisor)
{
    const bool negative = floorOfSum(terms, scale) < 0;
    const Wide twice = floorOfSum(terms, Wide(negative ? -2 : 2) * scale);
    const qint64 size = qint64((twice + divisor) / (Wide(2) * divisor));
    return negative ? -size : size;
}

QString fixedText(qint64 value, int decimals)
{
    const qint64 unit = powersOfTen[decimals];
    const qint64 size = std::abs(value);
    QString text = value < 0 ? QStringLiteral("-") : QString();
    text += QString::number(size / unit);
    if (decimals > 0)
        text += QLatin1Char('.') + QString::number(size % unit).rightJustified(decimals, QLatin1Char('0'));
    return text;
}

QString strippedText(qint64 value, int decimals)
{
    QString text = fixedText(value, decimals);
    if (decimals == 0)
        return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

std::optional<qint64> parseFixed(const QString &text, int decimals)
{
    constexpr qint64 largest = 1'000'000'000'000;
    const bool negative = text.startsWith(QLatin1Char('-'));
    qint64 value = 0;
    int places = -1; // digits after the point; -1 before it
    int digits = 0;
    for (const QChar ch : QStringView(text).sliced(negative ? 1 : 0)) {
        if (ch == u'.' && places < 0 && digits > 0) {
            places = 0;
            continue;
        }
        if (ch < u'0' || ch > u'9' || (places >= 0 && ++places > decimals))
            return {};
        value = value * 10 + (ch.unicode() - u'0');
        ++digits;
        if (value > largest)
            return {};
    }
    if (digits == 0 || places == 0)
        return {};
    value *= powersOfTen[decimals - std::max(places, 0)];
    return value > largest ? std::nullopt : std::optional(negative ? -value : value);
}

} // namespace jiesu
