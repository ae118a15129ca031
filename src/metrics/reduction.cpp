// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/reduction.h"

#include "metrics/rounding.h"

#include <QCoreApplication>

#include <cmath>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reduction)
};

constexpr qint64 percentScale[] = {100, 1'000, 10'000, 100'000, 1'000'000};

} // namespace

Reduction::Reduction(std::vector<MonthPair> months)
    : m_months(std::move(months))
{
    for (const MonthPair &pair : m_months) {
        m_current += pair.current;
        m_previous += pair.previous;
    }
}

std::optional<qint64> Reduction::pooled(int decimals) const
{
    return reductionPercent(m_current, m_previous, decimals);
}

std::optional<qint64> Reduction::meanOfMonths(int decimals) const
{
    std::vector<Fraction> terms;
    for (const MonthPair &pair : m_months) {
        if (pair.previous > 0)
            terms.push_back({pair.previous - pair.current, pair.previous});
    }
    if (terms.empty())
        return {};
    return roundedSum(terms, percentScale[decimals], qint64(terms.size()));
}

std::vector<Month> Reduction::leftOut() const
{
    std::vector<Month> months;
    for (const MonthPair &pair : m_months) {
        if (pair.previous == 0)
            months.push_back(pair.month);
    }
    return months;
}

std::optional<qint64> reductionPercent(qint64 current, qint64 previous, int decimals)
{
    if (previous == 0)
        return {};
    const Fraction fall{previous - current, previous};
    return roundedSum({&fall, 1}, percentScale[decimals]);
}

QString reductionText(std::optional<qint64> percent, int decimals, const QString &base)
{
    if (!percent)
        return Words::tr("—（%1为0）").arg(base.isEmpty() ? Words::tr("上年") : base);
    if (*percent == 0)
        return Words::tr("持平");
    const QString size = fixedText(std::abs(*percent), decimals);
    return *percent > 0 ? Words::tr("下降%1%").arg(size) : Words::tr("上升%1%").arg(size);
}

} // namespace jiesu
