// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officetime.h"
#include "sheet/sheetrow.h"

#include <optional>

namespace jiesu {

/// A date as found in a spreadsheet.
struct SheetDate
{
    OfficeTime at;
    /// The cell named a day and no time of day; at.time is then 00:00:00.
    bool dateOnly = false;

    [[nodiscard]] Instant instant() const { return fromOffice(at.date, at.time); }
    /// As a time limit: a day without a time of day means its last second.
    [[nodiscard]] Instant limit() const
    {
        return dateOnly ? fromOffice(at.date, QTime(23, 59, 59)) : instant();
    }
    friend bool operator==(const SheetDate &, const SheetDate &) = default;
};

/// Years outside these are taken for mistakes.
inline constexpr int firstDateYear = 1990;
inline constexpr int lastDateYear = 2100;

/// Reads a date as city exports write them: 2020/1/6 12:09:38, 2020-01-06, 2020.1.6 9:05,
/// 2020年1月6日 12时09分, 20200106120938, 2020-01-06T04:09:38Z (converted to office time),
/// 二〇二〇年一月六日 上午九时, 2020年1月6日 星期一 9:05,  a spreadsheet serial number 43966.514; full-width digits too. Seconds are rounded
/// down. Nothing for anything else, and for days and times that do not exist.
[[nodiscard]] std::optional<SheetDate> readDate(const QString &text);

/// A spreadsheet serial number: days since 1899-12-30 (1900 system) or 1904-01-01, rounded to the second.
[[nodiscard]] std::optional<SheetDate> readDateSerial(double serial, bool date1904 = false);

/// The date in a cell of any kind. @p date1904 is SheetReader::date1904().
[[nodiscard]] std::optional<SheetDate> readDate(const SheetCell &cell, bool date1904 = false);

} // namespace jiesu
