// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace jiesu {

/// Days that somebody named, both ends included.
struct DayRange
{
    QDate first;
    QDate last;
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// Reads days as people write them: 今天, 昨天, 前天, 明天, 后天, 本周, 上周, 下周, 周三, 本月, 上月, 下月,
/// 今年, 去年 (and today, yesterday, tomorrow); 2026-11-25 with - / . or 年月日; 11-25, 11月25日, 25日;
/// 2026-03, 3月, 2026, 2026年; two of these joined by .. ~ — or 至. A day or month without a year is the one
/// nearest to @p today. Nothing for anything else and for days that do not exist.
[[nodiscard]] std::optional<DayRange> readDays(const QString &text, QDate today);

/// "3天", "3d", "5小时", "5h", "30分钟": how long, in seconds. Nothing for anything else and above 3,660
/// days.
[[nodiscard]] std::optional<qint64> readDuration(const QString &text);

} // namespace jiesu
