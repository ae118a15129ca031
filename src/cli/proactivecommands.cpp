// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tableprint.h"
#include "domain/officetime.h"
#include "domain/refusal.h"
#include "service/findservice.h"
#include "service/pointstory.h"
#include "service/supervisionlineservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int usualPeriod = 90; ///< days of finds
constexpr int shownMonths = 13;

Result<std::vector<FigureTable>> finds(Office &office, const Arguments &arguments)
{
    bool isNumber = true;
    const int days = arguments.has("days") ? arguments.value("days").toInt(&isNumber) : FindWindow::usualDays;
    const QDate today = toOffice(office.now()).date;
    const auto period = arguments.has("period") ? Period::parse(arguments.value("period"))
                                                : Result(Period::days(today.addDays(1 - usualPeriod), today));
    if (!period)
        return period.error();
    const auto figures = FindService(office).figures(*period, isNumber ? days : 0);
    if (!figures)
        return figures.error();
    return std::vector{tallyTable(*figures), findTable(*figures)};
}

Result<std::vector<FigureTable>> line(Office &office, const Arguments &)
{
    const Month last = Month::of(toOffice(office.now()).date);
    return std::vector{lineTable(SupervisionLineService(office).figures(last, shownMonths))};
}

Result<std::vector<FigureTable>> point(Office &office, const Arguments &arguments)
{
    bool isNumber = true;
    const int months =
        arguments.has("months") ? arguments.value("months").toInt(&isNumber) : PointStoryService::usualMonths;
    if (!isNumber || months < 1 || months > PointStoryService::mostMonths)
        return refused(ErrorKind::Invalid,
                       Words::tr("--months 应为 1 到 %1。").arg(PointStoryService::mostMonths));
    const PlaceId id = office.reference()->findPlace(PlaceKind::Point, arguments.value("point"));
    const auto story = PointStoryService(office).story(id, months, 0);
    if (!story)
        return story.error();
    return std::vector{nearbyTable(*story), storyTable(*story)};
}

} // namespace

Exit runProactive(CommandContext &context)
{
    using Figures = Result<std::vector<FigureTable>> (*)(Office &, const Arguments &);
    static const QHash<QString, Figures> kinds{
        {QStringLiteral("finds"), finds}, {QStringLiteral("line"), line}, {QStringLiteral("point"), point}};
    const Figures figures = kinds.value(context.arguments.operands().front());
    if (!figures)
        return context.misuse(Words::tr("proactive 后面应是 finds、line 或 point。"));
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto tables = inResult([&] { return figures(**office, context.arguments); });
    if (!tables)
        return context.refuse(tables.error());
    QJsonArray list;
    for (const FigureTable &table : *tables) {
        list << QJsonObject{{QStringLiteral("title"), table.title},
                            {QStringLiteral("rows"), rowsJson(table)}};
        if (!context.json())
            printTable(context.out, table);
    }
    if (context.json())
        context.print({{QStringLiteral("tables"), list}});
    return Exit::Done;
}

} // namespace jiesu
