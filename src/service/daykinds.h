// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgers/weatherday.h"
#include "metrics/forecastmodel.h"
#include "service/office.h"

#include <set>

namespace jiesu {

/// Of which kind the days of an office are, by its ledger of weather days and its calendar. Calls about a
/// weather come on its day and on the next one: both count as days of it. Throws StorageError when made.
class DayKinds final
{
public:
    /// @param office must outlive it
    explicit DayKinds(Office &office);

    [[nodiscard]] DayKind of(QDate day) const;
    /// Nothing where the year's calendar is not known.
    [[nodiscard]] std::optional<int> holidaysIn(Month month) const;
    /// The first weather day was entered by the end of this month; where none ever was, of no month.
    [[nodiscard]] bool knowsWeather(Month month) const;
    /// Days with a weather that were entered.
    [[nodiscard]] qint64 entered() const;
    /// Days of a weather as they were entered, oldest first.
    [[nodiscard]] std::vector<QDate> daysOf(WeatherKind kind) const;

private:
    [[nodiscard]] bool isHoliday(QDate day) const;

    const WorkCalendar &m_calendar;
    std::set<std::pair<QDate, WeatherKind>> m_weather;
};

/// "雪天", "高温天", "节假日".
[[nodiscard]] QString dayKindName(DayKind kind);

} // namespace jiesu
