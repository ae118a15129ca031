// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

#include <QCoreApplication>

namespace jiesu {

/// The weathers that bring calls. The integer is stored: append only.
enum class WeatherKind
{
    Snow,
    Rain,
    Heat,
    Wind,
    Cold,
    Air
};
// clang-format off
inline constexpr Choice weatherKinds[] = {
    {0, "snow", QT_TRANSLATE_NOOP("choice", "雪")}, {1, "rain", QT_TRANSLATE_NOOP("choice", "雨")},
    {2, "heat", QT_TRANSLATE_NOOP("choice", "高温")}, {3, "wind", QT_TRANSLATE_NOOP("choice", "大风")},
    {4, "cold", QT_TRANSLATE_NOOP("choice", "寒潮")}, {5, "air", QT_TRANSLATE_NOOP("choice", "空气重污染")}};
// clang-format on
template <> std::span<const Choice> choices<WeatherKind>();

/// A day of such weather at the office, entered or imported; a day may have several.
struct WeatherDay
{
    qint64 id = 0;
    qint64 revision = 0;
    QDate day;
    WeatherKind kind = WeatherKind::Snow;
    QString level;  ///< "大雪", "橙色预警"
    QString source; ///< who says so
    QString note;
};
template <> std::span<const RecordField<WeatherDay>> recordFields<WeatherDay>();

extern const Ledger weatherDayLedger;

} // namespace jiesu
