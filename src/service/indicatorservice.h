// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgers/indicator.h"
#include "service/chartfigures.h"
#include "service/office.h"

namespace jiesu {

/// Where one unit or place stands with an indicator in a period.
struct IndicatorRow
{
    UnitId unit;
    PlaceId place;
    QString name; ///< of either
    double value = 0;
    std::optional<double> before;      ///< in the period before that has values
    std::optional<int> rank;           ///< equal values share one
    std::optional<bool> reachesTarget; ///< nothing where there is no target
    QString source;
};

/// An indicator by unit in one period.
struct IndicatorTable
{
    Indicator indicator;
    QString period;                 ///< empty: there are no values yet
    QStringList periods;            ///< those with values, oldest first
    std::vector<IndicatorRow> rows; ///< by rank, then name
    std::optional<double> mean;     ///< of the rows
    qint64 reached = 0;             ///< rows that reach the target
};

/// Indicators of units (单位指标): value, target, rank and trend, all made of the ledger of values. Database
/// thread.
class IndicatorService final
{
public:
    explicit IndicatorService(Office &office)
        : m_office(office)
    {
    }

    [[nodiscard]] std::vector<Indicator> indicators();
    /// @param period as in IndicatorValue; the latest one with values if it is empty or has none
    /// NotFound for an unknown indicator
    [[nodiscard]] Result<IndicatorTable> table(qint64 indicator, const QString &period = {});
    /// The values of one unit or place over the periods.
    [[nodiscard]] ColumnFigures trend(const Indicator &indicator, const IndicatorRow &row);
    /// The table as it is copied and exported.
    [[nodiscard]] static FigureTable figures(const IndicatorTable &table);

private:
    [[nodiscard]] std::vector<IndicatorValue> values(qint64 indicator);

    Office &m_office;
};

/// "100%", "1599户", "37.5": a value with its unit of measure, without needless zeros.
[[nodiscard]] QString indicatorText(double value, const QString &measure);

} // namespace jiesu
