// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "storage/dialect.h"
#include "storage/referencestore.h"
#include "support/log.h"

#include <QCoreApplication>

#include <map>
#include <set>

/// The part of ReferenceStore that keeps how things are counted: calendar and time classes.
namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceStore)
};

/// The form that readTimeClasses() reads.
QString definition(const TimeClass &timeClass)
{
    const QJsonObject object{{QStringLiteral("code"), timeClass.code},
                             {QStringLiteral("name"), timeClass.name},
                             {QStringLiteral("limit"), timeClass.limit},
                             {QStringLiteral("unit"), code(timeClass.unit)},
                             {QStringLiteral("start"), code(timeClass.start)},
                             {QStringLiteral("end_of_day"), timeClass.endOfDay},
                             {QStringLiteral("sign_minutes"), timeClass.signMinutes},
                             {QStringLiteral("response_minutes"), timeClass.responseMinutes},
                             {QStringLiteral("buffer_minutes"), timeClass.bufferMinutes},
                             {QStringLiteral("note"), timeClass.note}};
    const QJsonObject file{{QStringLiteral("classes"), QJsonArray{object}}};
    return QString::fromUtf8(QJsonDocument(file).toJson(QJsonDocument::Compact));
}

template <class T> T stored(Result<T> result)
{
    if (!result) {
        log::error(QStringLiteral("a stored definition cannot be read"));
        throw StorageError(result.error());
    }
    return std::move(result).value();
}

} // namespace

std::vector<TimeClass> ReferenceStore::timeClasses()
{
    std::vector<TimeClass> classes;
    Statement &row =
        m_database.statement(QStringLiteral("SELECT id, definition FROM time_class ORDER BY position, id"));
    row.run();
    while (row.next()) {
        TimeClass timeClass = stored(readTimeClasses(row.text(1).toUtf8())).front();
        timeClass.id.value = row.integer(0);
        classes.push_back(std::move(timeClass));
    }
    return classes;
}

void ReferenceStore::save(TimeClass &timeClass, int position)
{
    const QVariantList values{position, timeClass.name, definition(timeClass)};
    if (!timeClass.id.isSet()) {
        timeClass.id.value =
            m_database
                .statement(QStringLiteral(
                    "INSERT INTO time_class (position, name, definition) VALUES (?, ?, ?) RETURNING id"))
                .run(values)
                .firstInteger();
        return;
    }
    const Statement &update =
        m_database
            .statement(
                QStringLiteral("UPDATE time_class SET revision = revision + 1, position = ?, name = ?, "
                               "definition = ? WHERE id = ?"))
            .run(values + QVariantList{timeClass.id.value});
    if (update.rowsAffected() == 0)
        throw dialect::gone(Words::tr("该时限类别"));
}

WorkCalendar ReferenceStore::calendar()
{
    std::vector<CalendarDay> days;
    Statement &row = m_database.statement(QStringLiteral("SELECT day, kind, name FROM calendar_day"));
    row.run();
    while (row.next())
        days.push_back({dayFromKey(int(row.integer(0))), CalendarDay::Kind(row.integer(1)), row.text(2)});
    return WorkCalendar(days);
}

void ReferenceStore::saveCalendar(const std::vector<CalendarDay> &days)
{
    std::set<int> years;
    std::map<int, CalendarDay> unique;
    for (const CalendarDay &day : days) {
        years.insert(day.day.year());
        const auto [entry, isNew] = unique.try_emplace(dayKey(day.day), day);
        if (!isNew && day.kind == CalendarDay::Kind::MakeUp)
            entry->second = day;
    }
    Statement &remove =
        m_database.statement(QStringLiteral("DELETE FROM calendar_day WHERE day BETWEEN ? AND ?"));
    for (const int year : years)
        remove.run({year * 10000, year * 10000 + 9999});
    Statement &insert =
        m_database.statement(QStringLiteral("INSERT INTO calendar_day (day, kind, name) VALUES (?, ?, ?)"));
    for (const auto &[key, day] : unique)
        insert.run({key, int(day.kind), day.name});
}

} // namespace jiesu
