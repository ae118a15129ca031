// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgers/weatherday.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

// clang-format off
constexpr Choice kinds[] = {
    {0, "snow", QT_TRANSLATE_NOOP("choice", "雪")}, {1, "rain", QT_TRANSLATE_NOOP("choice", "雨")},
    {2, "heat", QT_TRANSLATE_NOOP("choice", "高温")}, {3, "wind", QT_TRANSLATE_NOOP("choice", "大风")},
    {4, "cold", QT_TRANSLATE_NOOP("choice", "寒潮")}, {5, "air", QT_TRANSLATE_NOOP("choice", "空气重污染")}};

constexpr LedgerField fields[] = {
    {"day", QT_TRANSLATE_NOOP("ledger", "日期"), FieldType::Day, {}, true},
    {"kind", QT_TRANSLATE_NOOP("ledger", "天气"), FieldType::Choice, kinds, true},
    {"level", QT_TRANSLATE_NOOP("ledger", "级别"), FieldType::Text},
    {"source", QT_TRANSLATE_NOOP("ledger", "来源"), FieldType::Text},
    {"note", QT_TRANSLATE_NOOP("ledger", "备注"), FieldType::LongText, {}, false, false, false},
};
// clang-format on

constexpr const char *key[] = {"day", "kind"};

} // namespace

template <> std::span<const Choice> choices<WeatherKind>()
{
    return kinds;
}

template <> std::span<const RecordField<WeatherDay>> recordFields<WeatherDay>()
{
    using W = WeatherDay;
    static const std::array table{
        recordField<W, &W::day>("day", FieldType::Day),
        recordField<W, &W::kind>("kind", FieldType::Choice, kinds),
        recordField<W, &W::level>("level", FieldType::Text),
        recordField<W, &W::source>("source", FieldType::Text),
        recordField<W, &W::note>("note", FieldType::LongText),
    };
    return table;
}

constexpr Ledger weatherDayLedger{
    "weather_day", QT_TRANSLATE_NOOP("ledger", "天气日"), "day", "day DESC, id DESC", fields, key};

} // namespace jiesu
