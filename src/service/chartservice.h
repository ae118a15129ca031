// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/chartfigures.h"
#include "service/figureservice.h"

namespace jiesu {

/// The charts beside a board: of the same scope under the same rule. Every mark carries the cases it counts.
/// Unless said otherwise they count what the board counts in its cumulative period (受理量). Database thread;
/// every function throws StorageError.
class ChartService final
{
public:
    /// @param board must outlive the service
    ChartService(Office &office, const BoardFigures &board, const Scope &scope);

    /// Months of this year beside the same months of the year before, with the fall of each.
    [[nodiscard]] ColumnFigures yearOverYear() const;
    /// The three rates of thirteen months up to the period's last; a point's cases are its denominator.
    [[nodiscard]] LineFigures rateLines() const;

    /// The board's first categories and points.
    [[nodiscard]] BarFigures categories() const;
    [[nodiscard]] BarFigures points() const;
    /// Every category, most first, the last ones together, with the share that the first ones make up.
    [[nodiscard]] ColumnFigures pareto() const;

    /// @param hoursInCell 1 or 2
    [[nodiscard]] CrossFigures weekHours(int hoursInCell) const;
    [[nodiscard]] CrossFigures categoriesByStreet() const;
    /// Of the thirteen months up to the period's last.
    [[nodiscard]] CrossFigures categoriesByMonth() const;
    /// The streets where resources/divisions lays them out as tiles; others in rows by name.
    [[nodiscard]] TileFigures streets() const;

    /// Cases open now, of any period, by days since receipt.
    [[nodiscard]] ColumnFigures openAges() const;
    /// See FunnelStep.
    [[nodiscard]] BarFigures funnel() const;
    /// Cases with an end by the time from receipt to it; median and 90th percentile by whole hours.
    [[nodiscard]] ColumnFigures handlingTimes() const;

private:
    [[nodiscard]] CaseFilter received(const Period &period) const;
    /// A number of the cumulative period.
    [[nodiscard]] CaseLink link(const QString &name, const CaseFilter &filter, qint64 count) const;
    [[nodiscard]] BarFigures bars(const QString &title, const std::vector<NamedShare> &shares,
                                  const std::function<CaseFilter(CaseFilter, qint64)> &restricted) const;
    /// "2022年1月—3月 63 件".
    [[nodiscard]] QString cumulativeNote() const;
    [[nodiscard]] Period thirteenMonths() const;

    Office &m_office;
    const BoardFigures &m_board;
    Scope m_scope;
    std::shared_ptr<const ReferenceData> m_reference;
};

} // namespace jiesu
