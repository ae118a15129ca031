// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/clock.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

/// Office time: every day, month and clock time that a person sees or that a figure is counted by is civil
/// time in Asia/Shanghai, on any computer. Instants are UTC.
namespace jiesu {

/// Civil date and time in the office, to the second.
struct OfficeTime
{
    QDate date;
    QTime time;
    friend bool operator==(const OfficeTime &, const OfficeTime &) = default;
};

[[nodiscard]] OfficeTime toOffice(Instant at);
/// Precondition: valid @p date and @p time.
[[nodiscard]] Instant fromOffice(QDate date, QTime time = QTime(0, 0));

/// A calendar day as the integer yyyymmdd, the form in which figures are grouped. 0 for an invalid date.
[[nodiscard]] int dayKey(QDate day);
[[nodiscard]] int dayKey(Instant at);
[[nodiscard]] QDate dayFromKey(int key);

/// "2022-03-01 09:12:00" in office time, for lists, spreadsheets and JSON.
[[nodiscard]] QString officeText(Instant at);
/// "2022-03-01 09:12".
[[nodiscard]] QString officeMinuteText(Instant at);

[[nodiscard]] constexpr qint64 toEpoch(Instant at)
{
    return at.time_since_epoch().count();
}
[[nodiscard]] constexpr Instant fromEpoch(qint64 seconds)
{
    return Instant(std::chrono::seconds(seconds));
}

} // namespace jiesu
