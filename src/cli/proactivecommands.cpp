// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/texttable.h"
#include "domain/officetime.h"
#include "service/findservice.h"
#include "service/pointstory.h"
#include "service/supervisionlineservice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int usualPeriod = 90; ///< days of finds
constexpr int shownMonths = 13;

/// The rows of a table by their header.
QJsonArray rowsJson(const FigureTable &table)
{
    QJsonArray rows;
    for (const auto &cells : table.rows) {
        QJsonObject row;
        for (qsizetype i = 0; i < table.header.size(); ++i) {
            const FigureCell &cell = cells[std::size_t(i)];
            const auto *number = std::get_if<qint64>(&cell);
            row.insert(table.header[i], number ? QJsonValue(*number) : QJsonValue(cellText(cell)));
        }
        rows << row;
    }
    return rows;
}

void printTable(QTextStream &out, const FigureTable &table)
{
    out << table.title << '\n';
    TextTable text;
    text.add(table.header);
    for (const auto &cells : table.rows) {
        QStringList row;
        for (const FigureCell &cell : cells)
            row << cellText(cell).simplified();
        text.add(row);
    }
    text.print(out);
}

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
    const PlaceId id = office.reference()->findPlace(PlaceKind::Point, arguments.value("point"));
    const auto story = PointStoryService(office).story(id);
    if (!story)
        return story.error();
    return std::vector{storyTable(*story)};
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
