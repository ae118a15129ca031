// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgers/weatherday.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

// clang-format off
constexpr LedgerField fields[] = {
    {"day", QT_TRANSLATE_NOOP("ledger", "日期"), FieldType::Day, {}, true},
    {"kind", QT_TRANSLATE_NOOP("ledger", "天气"), FieldType::Choice, weatherKinds, true},
    {"level", QT_TRANSLATE_NOOP("ledger", "级别"), FieldType::Text},
    {"source", QT_TRANSLATE_NOOP("ledger", "来源"), FieldType::Text},
    {"note", QT_TRANSLATE_NOOP("ledger", "备注"), FieldType::LongText, {}, false, false, false},
};
// clang-format on

constexpr const char *key[] = {"day", "kind"};

} // namespace

template <> std::span<const Choice> choices<WeatherKind>()
{
    return weatherKinds;
}

template <> std::span<const RecordField<WeatherDay>> recordFields<WeatherDay>()
{
    using W = WeatherDay;
    static const std::array table{
        recordField<W, &W::day>("day", FieldType::Day),
        recordField<W, &W::kind>("kind", FieldType::Choice, weatherKinds),
        recordField<W, &W::level>("level", FieldType::Text),
        recordField<W, &W::source>("source", FieldType::Text),
        recordField<W, &W::note>("note", FieldType::LongText),
    };
    return table;
}

constexpr Ledger weatherDayLedger{
    "weather_day", QT_TRANSLATE_NOOP("ledger", "天气日"), "day", "day DESC, id DESC", fields, key};

} // namespace jiesu
