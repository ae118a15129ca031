// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/period.h"

#include <optional>
#include <span>
#include <vector>

namespace jiesu {

/// Cases of a month and of the month it is compared with.
struct MonthPair
{
    Month month;
    qint64 current = 0;
    qint64 previous = 0;
};

/// Fewer cases than in the period compared with (降幅): (previous - current) / previous. A fall is positive,
/// a rise negative. The two ways of putting months together differ and are always named. Percentages come in
/// units of 10^-decimals percent (decimals 0 to 4), rounded once from the counts, halves away from zero.
/// Nothing where the base is 0.
class Reduction final
{
public:
    Reduction() = default;
    /// Precondition: no negative count.
    explicit Reduction(std::vector<MonthPair> months);

    [[nodiscard]] qint64 current() const { return m_current; }
    [[nodiscard]] qint64 previous() const { return m_previous; }
    [[nodiscard]] qint64 change() const { return m_current - m_previous; }
    /// Of the summed counts (合并降幅), months with an empty base included.
    [[nodiscard]] std::optional<qint64> pooled(int decimals = 2) const;
    /// Mean of the months' own reductions (平均每月降幅); months with an empty base are left out.
    [[nodiscard]] std::optional<qint64> meanOfMonths(int decimals = 2) const;
    [[nodiscard]] const std::vector<MonthPair> &months() const { return m_months; }
    /// Months that meanOfMonths() leaves out because the base is 0; to be named beside the figure.
    [[nodiscard]] std::vector<Month> leftOut() const;

private:
    std::vector<MonthPair> m_months;
    qint64 m_current = 0;
    qint64 m_previous = 0;
};

[[nodiscard]] std::optional<qint64> reductionPercent(qint64 current, qint64 previous, int decimals = 2);

/// "下降51.91%", "上升3.20%" (never a negative fall), "持平", "—（上年为0）".
/// @param percent as the functions above give it, with the same @p decimals
/// @param base what a base of 0 is called; 上年 if empty
[[nodiscard]] QString reductionText(std::optional<qint64> percent, int decimals = 2,
                                    const QString &base = {});

} // namespace jiesu
