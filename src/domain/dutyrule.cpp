// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dutyrule.h"

#include "domain/jsonfields.h"
#include "domain/officetime.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DutyRule)
};

const QString timeFormat = QStringLiteral("HH:mm");

bool isDutyDay(const DutyRule &rule, const WorkCalendar &calendar, QDate day)
{
    return !rule.workingDaysOnly || calendar.isWorkingDay(day).value_or(day.dayOfWeek() <= Qt::Friday);
}

ShiftPattern readPattern(const QJsonObject &object, JsonFields &whole)
{
    ShiftPattern pattern;
    JsonFields fields(object, Words::tr("班次“%1”").arg(object.value(QStringLiteral("name")).toString()));
    fields.read("name", pattern.name);
    fields.read("from", pattern.from);
    fields.read("to", pattern.to);
    whole.include(fields);
    if (pattern.name.isEmpty() || !pattern.from.isValid() || !pattern.to.isValid())
        whole.fail(Words::tr("有一个班次没有名称或起止时间。"));
    return pattern;
}

} // namespace

Result<DutyRule> readDutyRule(const QByteArray &json)
{
    const Result<QJsonObject> object = readJsonObject(json, Words::tr("值班规则"));
    if (!object)
        return object.error();
    DutyRule rule;
    JsonFields fields(*object, Words::tr("值班规则"));
    fields.read("note", rule.note);
    fields.read("from", rule.from);
    fields.read("to", rule.to);
    fields.read("working_days_only", rule.workingDaysOnly);
    fields.read("promises_any_time", rule.promisesAnyTime);
    for (const QJsonValue code : fields.array("urgent_classes"))
        rule.urgentClasses << code.toString();
    for (const QJsonValue shift : fields.array("shifts"))
        rule.shifts.push_back(readPattern(shift.toObject(), fields));
    if (rule.to <= rule.from)
        fields.fail(Words::tr("提醒时段的结束不晚于开始。"));
    if (rule.shifts.empty())
        fields.fail(Words::tr("值班规则里没有班次。"));
    if (const std::optional<Error> error = fields.error())
        return *error;
    return rule;
}

QByteArray dutyRuleJson(const DutyRule &rule)
{
    QJsonArray shifts;
    for (const ShiftPattern &pattern : rule.shifts)
        shifts << QJsonObject{{QStringLiteral("name"), pattern.name},
                              {QStringLiteral("from"), pattern.from.toString(timeFormat)},
                              {QStringLiteral("to"), pattern.to.toString(timeFormat)}};
    const QJsonObject object{
        {QStringLiteral("note"), rule.note},
        {QStringLiteral("from"), rule.from.toString(timeFormat)},
        {QStringLiteral("to"), rule.to.toString(timeFormat)},
        {QStringLiteral("working_days_only"), rule.workingDaysOnly},
        {QStringLiteral("urgent_classes"), QJsonArray::fromStringList(rule.urgentClasses)},
        {QStringLiteral("promises_any_time"), rule.promisesAnyTime},
        {QStringLiteral("shifts"), shifts}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool isDutyTime(const DutyRule &rule, const WorkCalendar &calendar, Instant at)
{
    const OfficeTime office = toOffice(at);
    return isDutyDay(rule, calendar, office.date) && office.time >= rule.from && office.time < rule.to;
}

Instant nextDutyTime(const DutyRule &rule, const WorkCalendar &calendar, Instant at)
{
    if (isDutyTime(rule, calendar, at))
        return at;
    const OfficeTime office = toOffice(at);
    QDate day = office.time < rule.from ? office.date : office.date.addDays(1);
    while (!isDutyDay(rule, calendar, day))
        day = day.addDays(1);
    return fromOffice(day, rule.from);
}

Instant lastDutyBegin(const DutyRule &rule, const WorkCalendar &calendar, Instant at)
{
    const OfficeTime office = toOffice(at);
    QDate day = office.time < rule.from ? office.date.addDays(-1) : office.date;
    while (!isDutyDay(rule, calendar, day))
        day = day.addDays(-1);
    return fromOffice(day, rule.from);
}

} // namespace jiesu
