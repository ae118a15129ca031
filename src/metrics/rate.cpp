// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/rate.h"

#include "metrics/rounding.h"

namespace jiesu {

namespace {

constexpr qint64 hundredTimesPowerOfTen[] = {100, 1'000, 10'000, 100'000};

} // namespace

QString Rate::percentText(int decimals) const
{
    if (!isDefined())
        return QStringLiteral("—");
    const Fraction share{m_part, m_whole};
    return fixedText(roundedSum({&share, 1}, hundredTimesPowerOfTen[decimals], one), decimals);
}

QString Rate::partText() const
{
    return strippedText(m_part, 3);
}

QString Rate::fractionText() const
{
    return partText() + QLatin1Char('/') + QString::number(m_whole);
}

} // namespace jiesu
