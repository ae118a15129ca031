// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

namespace jiesu {

enum class BetterWhen
{
    Higher,
    Lower
};
template <> std::span<const Choice> choices<BetterWhen>();

/// Something that is measured of units or places period by period: a fee collection rate, inspections, PM2.5.
struct Indicator
{
    qint64 id = 0;
    qint64 revision = 0;
    QString name;
    QString measure;              ///< its unit of measure: "%", "户", "次"
    std::optional<double> target; ///< none: nothing to be reached
    BetterWhen better = BetterWhen::Higher;
    QString source; ///< who counts it

    friend bool operator==(const Indicator &, const Indicator &) = default;
};
template <> std::span<const RecordField<Indicator>> recordFields<Indicator>();

/// Its value for one unit or one place in one period.
struct IndicatorValue
{
    qint64 id = 0;
    qint64 revision = 0;
    qint64 indicator = 0; ///< id in indicatorLedger
    UnitId unit;          ///< a unit, or else a place
    PlaceId place;
    QString period; ///< Period::code(): "2022-03", "2022-Q1", "2021"
    std::optional<double> value;
    QString source; ///< empty: that of the indicator

    friend bool operator==(const IndicatorValue &, const IndicatorValue &) = default;
};
template <> std::span<const RecordField<IndicatorValue>> recordFields<IndicatorValue>();

extern const Ledger indicatorLedger;
extern const Ledger indicatorValueLedger;

} // namespace jiesu
