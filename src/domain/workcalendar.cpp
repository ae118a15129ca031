// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workcalendar.h"

#include "domain/jsonfields.h"
#include "domain/refusal.h"
#include "domain/text.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkCalendar)
};

using Kind = CalendarDay::Kind;

/// "Spring Festival,春节,4" names the day in English and Chinese; an office's own entry may be just "春节".
QString nameIn(const QString &entry)
{
    const QStringList parts = entry.split(QLatin1Char(','));
    return text::tidyLine(parts.size() > 1 ? parts[1] : parts[0]);
}

std::optional<Error> readDays(const QJsonValue &json, Kind kind, std::vector<CalendarDay> &days)
{
    const QJsonObject entries = json.toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        const QDate day = QDate::fromString(it.key(), QStringLiteral("yyyy-MM-dd"));
        const QString name = nameIn(it.value().toString());
        if (!day.isValid() || name.isEmpty())
            return Error{ErrorKind::Invalid,
                         Words::tr("工作日历中“%1”这一项看不懂。").arg(text::tidyLine(it.key())),
                         Words::tr("原来的日历没有改动。"), Words::tr("请写成 2022-01-01 和节日名称。")};
        days.push_back({day, kind, name});
    }
    return {};
}

} // namespace

WorkCalendar::WorkCalendar(const std::vector<CalendarDay> &days)
{
    for (const CalendarDay &entry : days) {
        if (!entry.day.isValid())
            continue;
        const auto [found, added] = m_days.try_emplace(entry.day, entry);
        if (!added && entry.kind == Kind::MakeUp)
            found->second = entry;
    }
}

bool WorkCalendar::knowsYear(int year) const
{
    const auto nationalDay = m_days.find(QDate(year, 10, 1));
    return nationalDay != m_days.end() && nationalDay->second.kind == Kind::Holiday;
}

std::vector<int> WorkCalendar::years() const
{
    std::vector<int> known;
    for (const auto &[day, entry] : m_days) {
        if (day.month() == 10 && day.day() == 1 && entry.kind == Kind::Holiday)
            known.push_back(day.year());
    }
    return known;
}

std::optional<bool> WorkCalendar::isWorkingDay(QDate day) const
{
    if (!knowsYear(day.year()))
        return {};
    if (const auto found = m_days.find(day); found != m_days.end())
        return found->second.kind == Kind::MakeUp;
    return day.dayOfWeek() <= Qt::Friday;
}

std::optional<CalendarDay> WorkCalendar::entry(QDate day) const
{
    const auto found = m_days.find(day);
    return found == m_days.end() ? std::nullopt : std::optional(found->second);
}

Result<QDate> WorkCalendar::addWorkingDays(QDate start, int count) const
{
    QDate day = start;
    for (int left = count; left > 0;) {
        day = day.addDays(1);
        const std::optional<bool> working = isWorkingDay(day);
        if (!working)
            return refused(ErrorKind::NotFound,
                           Words::tr("没有%1年的放假安排，算不出第%2个工作日。").arg(day.year()).arg(count),
                           Words::tr("请先在工作日历中导入或录入%1年的放假安排。").arg(day.year()));
        left -= *working ? 1 : 0;
    }
    return day;
}

std::optional<int> WorkCalendar::workingDaysIn(int year) const
{
    if (!knowsYear(year))
        return {};
    int count = 0;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        count += isWorkingDay(day).value_or(false) ? 1 : 0;
    return count;
}

Result<std::vector<CalendarDay>> readCalendar(const QByteArray &json)
{
    const Result<QJsonObject> object = readJsonObject(json, Words::tr("工作日历"));
    if (!object)
        return object.error();
    std::vector<CalendarDay> days;
    for (const auto &[key, kind] :
         {std::pair("holidays", Kind::Holiday), std::pair("workdays", Kind::MakeUp)}) {
        const QJsonValue entries = object->value(QLatin1String(key));
        if (!entries.isObject())
            return Error{ErrorKind::Invalid, Words::tr("工作日历中缺少“%1”。").arg(QLatin1String(key)),
                         Words::tr("原来的日历没有改动。"),
                         Words::tr("请使用带有 holidays 和 workdays 的日历文件。")};
        if (const std::optional<Error> error = readDays(entries, kind, days))
            return *error;
    }
    return days;
}

} // namespace jiesu
