// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/texttable.h"
#include "domain/officetime.h"
#include "service/morningservice.h"
#include "service/repeatedmatters.h"
#include "service/specialtaskservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject spotJson(const HotSpot &spot)
{
    return {{QStringLiteral("place"), spot.placeName},
            {QStringLiteral("category"), spot.categoryName},
            {QStringLiteral("cases"), spot.cases},
            {QStringLiteral("before"), spot.before},
            {QStringLiteral("callers"), spot.callers},
            {QStringLiteral("open"), spot.open},
            {QStringLiteral("overdue"), spot.overdue},
            {QStringLiteral("measure"), spot.measure},
            {QStringLiteral("task"), spot.task ? QJsonValue(spot.task->title) : QJsonValue()}};
}

QJsonObject matterJson(const RepeatedMatter &matter)
{
    return {{QStringLiteral("sentence"), matter.sentence},
            {QStringLiteral("cases"), qint64(matter.cases.size())},
            {QStringLiteral("callers"), matter.callers},
            {QStringLiteral("open"), matter.open},
            {QStringLiteral("category"), matter.categoryName},
            {QStringLiteral("places"), QJsonArray::fromStringList(matter.places)},
            {QStringLiteral("first"), officeText(matter.first)},
            {QStringLiteral("last"), officeText(matter.last)}};
}

QJsonObject taskJson(const ListedTask &listed)
{
    const SpecialTask &task = listed.task;
    return {{QStringLiteral("id"), task.id.value},
            {QStringLiteral("title"), task.title},
            {QStringLiteral("place"), listed.placeName},
            {QStringLiteral("category"), listed.categoryName},
            {QStringLiteral("unit"), listed.unitName},
            {QStringLiteral("measures"), task.measures},
            {QStringLiteral("progress"), task.progress},
            {QStringLiteral("due"), task.dueAt ? QJsonValue(officeText(*task.dueAt)) : QJsonValue()},
            {QStringLiteral("closed"), task.closedAt ? QJsonValue(officeText(*task.closedAt)) : QJsonValue()},
            {QStringLiteral("cases"), listed.cases},
            {QStringLiteral("open"), listed.open}};
}

struct Found
{
    HotSpots spots;
    std::vector<RepeatedMatter> matters;
    std::vector<ListedTask> tasks;
};

QJsonObject foundJson(const Found &found)
{
    QJsonArray spots;
    for (const HotSpot &spot : found.spots.rows)
        spots << spotJson(spot);
    QJsonArray matters;
    for (const RepeatedMatter &matter : found.matters)
        matters << matterJson(matter);
    QJsonArray tasks;
    for (const ListedTask &task : found.tasks)
        tasks << taskJson(task);
    return {{QStringLiteral("period"), found.spots.period.code()},
            {QStringLiteral("days"), found.spots.rule.days},
            {QStringLiteral("least"), found.spots.rule.least},
            {QStringLiteral("total"), found.spots.total},
            {QStringLiteral("spots"), spots},
            {QStringLiteral("matters"), matters},
            {QStringLiteral("tasks"), tasks}};
}

void printFound(QTextStream &out, const Found &found)
{
    const HotSpotRule &rule = found.spots.rule;
    out << Words::tr("%1：同一地点同一类 %2 件以上的 %3 处")
               .arg(found.spots.period.title())
               .arg(rule.least)
               .arg(found.spots.total)
        << '\n';
    TextTable spots;
    spots.add({Words::tr("件"), Words::tr("前期"), Words::tr("人"), Words::tr("未办结"), Words::tr("超期"),
               Words::tr("地点"), Words::tr("分类"), Words::tr("专项")});
    for (const HotSpot &spot : found.spots.rows)
        spots.add({QString::number(spot.cases), QString::number(spot.before), QString::number(spot.callers),
                   QString::number(spot.open), QString::number(spot.overdue), spot.placeName,
                   spot.categoryName, spot.task ? spot.task->title : QString()});
    spots.print(out);
    out << '\n'
        << Words::tr("说法相近、%1 人以上反映的 %2 件事").arg(rule.least).arg(found.matters.size()) << '\n';
    TextTable matters;
    matters.add({Words::tr("人"), Words::tr("件"), Words::tr("地点"), Words::tr("反映的事")});
    for (const RepeatedMatter &matter : found.matters)
        matters.add({QString::number(matter.callers), QString::number(matter.cases.size()),
                     matter.places.join(u'、'), matter.sentence});
    matters.print(out);
}

/// The number of an option from 1 on, or what there is without it; nothing for anything else.
std::optional<int> numberOption(const CommandContext &context, const char *name, int usual)
{
    if (!context.arguments.has(name))
        return usual;
    bool isNumber = false;
    const int number = context.arguments.value(name).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

Exit runHotSpots(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto usual = inResult([&] { return HotSpotService(**office).rule(); });
    if (!usual)
        return context.refuse(usual.error());
    const auto days = numberOption(context, "days", usual->days);
    const auto least = numberOption(context, "least", usual->least);
    const HotSpotRule rule{days.value_or(0), least.value_or(0)};
    if (!isValid(rule))
        return context.misuse(Words::tr("--days 应为 1 到 %1，--least 应为 %2 到 %3。")
                                  .arg(HotSpotRule::mostDays)
                                  .arg(HotSpotRule::leastLeast)
                                  .arg(HotSpotRule::mostLeast));
    const auto found = inResult([&] {
        const QDate today = toOffice((*office)->now()).date;
        Found all{HotSpotService(**office).spots(rule, today, 0), {}, SpecialTaskService(**office).list()};
        all.matters =
            repeatedMatters(allMattersOf(**office, all.spots.period), *(*office)->reference(), rule.least);
        return all;
    });
    if (!found)
        return context.refuse(found.error());
    if (context.json())
        context.print(foundJson(*found));
    else
        printFound(context.out, *found);
    return Exit::Done;
}

Exit runMorning(CommandContext &context)
{
    std::optional<QDate> day;
    if (context.arguments.has("date")) {
        day = QDate::fromString(context.arguments.value("date"), Qt::ISODate);
        if (!day->isValid() || *day > toOffice(context.clock->now()).date)
            return context.misuse(Words::tr("--date 应为今天或以前的一天，写成 2022-03-01。"));
    }
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto morning = inResult([&] { return MorningService(**office).morning(day); });
    if (!morning)
        return context.refuse(morning.error());
    if (!context.json()) {
        context.out << morningText(*morning);
        return Exit::Done;
    }
    QJsonObject lines;
    for (const MorningLine &line : morning->lines)
        lines.insert(code(line.item), QJsonObject{{QStringLiteral("cases"), line.cases},
                                                  {QStringLiteral("week_before"),
                                                   line.before ? QJsonValue(*line.before) : QJsonValue()}});
    QJsonArray spots;
    for (const HotSpot &spot : morning->hotSpots.rows)
        spots << spotJson(spot);
    context.print({{QStringLiteral("day"), morning->day.toString(Qt::ISODate)},
                   {QStringLiteral("at"), officeText(morning->at)},
                   {QStringLiteral("figures"), lines},
                   {QStringLiteral("hot_spots"), spots},
                   {QStringLiteral("text"), morningText(*morning)}});
    return Exit::Done;
}

} // namespace jiesu
