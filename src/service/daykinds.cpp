// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/daykinds.h"

#include "storage/ledgerstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ForecastService)
};

DayKind asDayKind(WeatherKind kind)
{
    return DayKind(int(kind) + int(DayKind::Snow));
}

} // namespace

DayKinds::DayKinds(Office &office)
    : m_calendar(office.calendar())
{
    for (const WeatherDay &weather : LedgerStore(office.database(), weatherDayLedger).all<WeatherDay>())
        m_weather.emplace(weather.day, weather.kind);
}

bool DayKinds::isHoliday(QDate day) const
{
    const auto entry = m_calendar.entry(day);
    return entry && entry->kind == CalendarDay::Kind::Holiday;
}

DayKind DayKinds::of(QDate day) const
{
    const auto from = m_weather.lower_bound({day.addDays(-1), WeatherKind::Snow});
    std::optional<WeatherKind> first;
    for (auto it = from; it != m_weather.end() && it->first <= day; ++it)
        first = first ? std::min(*first, it->second) : it->second;
    if (first)
        return asDayKind(*first);
    return isHoliday(day) ? DayKind::Holiday : DayKind::Ordinary;
}

std::optional<int> DayKinds::holidaysIn(Month month) const
{
    if (!m_calendar.knowsYear(month.year))
        return std::nullopt;
    int days = 0;
    for (QDate day = month.firstDay(); day <= month.lastDay(); day = day.addDays(1))
        days += isHoliday(day) ? 1 : 0;
    return days;
}

bool DayKinds::knowsWeather(Month month) const
{
    return !m_weather.empty() && m_weather.begin()->first <= month.lastDay();
}

qint64 DayKinds::entered() const
{
    std::set<QDate> days;
    for (const auto &[day, kind] : m_weather)
        days.insert(day);
    return qint64(days.size());
}

std::vector<QDate> DayKinds::daysOf(WeatherKind kind) const
{
    std::vector<QDate> days;
    for (const auto &[day, each] : m_weather) {
        if (each == kind)
            days.push_back(day);
    }
    return days;
}

QString dayKindName(DayKind kind)
{
    switch (kind) {
    case DayKind::Ordinary:
        return Words::tr("平常日");
    case DayKind::Holiday:
        return Words::tr("节假日");
    default:
        return Words::tr("%1天").arg(label(WeatherKind(int(kind) - int(DayKind::Snow))));
    }
}

} // namespace jiesu
