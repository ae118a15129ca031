// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

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
