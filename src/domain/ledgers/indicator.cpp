// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgers/indicator.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

// clang-format off
constexpr Choice directions[] = {
    {0, "higher", QT_TRANSLATE_NOOP("choice", "越高越好")}, {1, "lower", QT_TRANSLATE_NOOP("choice", "越低越好")}};

constexpr LedgerField indicatorFields[] = {
    {"name", QT_TRANSLATE_NOOP("ledger", "指标"), FieldType::Text, {}, true},
    {"measure", QT_TRANSLATE_NOOP("ledger", "计量单位"), FieldType::Text},
    {"target", QT_TRANSLATE_NOOP("ledger", "目标值"), FieldType::Decimal},
    {"better", QT_TRANSLATE_NOOP("ledger", "方向"), FieldType::Choice, directions, true},
    {"source", QT_TRANSLATE_NOOP("ledger", "来源"), FieldType::Text},
};
constexpr LedgerField valueFields[] = {
    {"indicator", QT_TRANSLATE_NOOP("ledger", "指标"), FieldType::Record, {}, true, false, true, "indicator"},
    {"unit_id", QT_TRANSLATE_NOOP("ledger", "单位"), FieldType::Unit},
    {"place_id", QT_TRANSLATE_NOOP("ledger", "地点"), FieldType::Place},
    {"period", QT_TRANSLATE_NOOP("ledger", "时期"), FieldType::Text, {}, true},
    {"value", QT_TRANSLATE_NOOP("ledger", "数值"), FieldType::Decimal, {}, true},
    {"source", QT_TRANSLATE_NOOP("ledger", "来源"), FieldType::Text},
};
// clang-format on

constexpr const char *indicatorKey[] = {"name"};
constexpr const char *valueKey[] = {"indicator", "unit_id", "place_id", "period"};

} // namespace

template <> std::span<const Choice> choices<BetterWhen>()
{
    return directions;
}

template <> std::span<const RecordField<Indicator>> recordFields<Indicator>()
{
    using I = Indicator;
    static const std::array table{
        recordField<I, &I::name>("name", FieldType::Text),
        recordField<I, &I::measure>("measure", FieldType::Text),
        recordField<I, &I::target>("target", FieldType::Decimal),
        recordField<I, &I::better>("better", FieldType::Choice, directions),
        recordField<I, &I::source>("source", FieldType::Text),
    };
    return table;
}

template <> std::span<const RecordField<IndicatorValue>> recordFields<IndicatorValue>()
{
    using V = IndicatorValue;
    static const std::array table{
        recordField<V, &V::indicator>("indicator", FieldType::Record),
        recordField<V, &V::unit>("unit_id", FieldType::Unit),
        recordField<V, &V::place>("place_id", FieldType::Place),
        recordField<V, &V::period>("period", FieldType::Text),
        recordField<V, &V::value>("value", FieldType::Decimal),
        recordField<V, &V::source>("source", FieldType::Text),
    };
    return table;
}

constexpr Ledger indicatorLedger{
    "indicator", QT_TRANSLATE_NOOP("ledger", "指标"), "name", "id", indicatorFields, indicatorKey};
constexpr Ledger indicatorValueLedger{"indicator_value", QT_TRANSLATE_NOOP("ledger", "指标数值"),
                                      "period",          "period DESC, indicator, id",
                                      valueFields,       valueKey};

} // namespace jiesu
