// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/texttable.h"
#include "service/forecastservice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonValue numberJson(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue expectedJson(const std::optional<ExpectedCases> &expected)
{
    if (!expected)
        return {};
    return QJsonObject{{QStringLiteral("cases"), expected->cases},
                       {QStringLiteral("low"), expected->range.low},
                       {QStringLiteral("high"), expected->range.high}};
}

QJsonObject naiveJson(const NaiveCases &naive)
{
    return {{QStringLiteral("year_before"), numberJson(naive.yearBefore)},
            {QStringLiteral("last"), numberJson(naive.last)},
            {QStringLiteral("mean_of_three"), numberJson(naive.meanOfThree)}};
}

QJsonObject backTestJson(const BackTest &test)
{
    QJsonArray months;
    for (const BackTestMonth &row : test.rows)
        months << QJsonObject{{QStringLiteral("month"), row.month.text()},
                              {QStringLiteral("came"), row.came},
                              {QStringLiteral("expected"), expectedJson(row.expected)},
                              {QStringLiteral("naive"), naiveJson(row.naive)}};
    return {{QStringLiteral("months"), months},
            {QStringLiteral("missed"), test.missed},
            {QStringLiteral("year_before_missed"), test.yearBeforeMissed},
            {QStringLiteral("last_missed"), test.lastMissed},
            {QStringLiteral("mean_of_three_missed"), test.meanOfThreeMissed},
            {QStringLiteral("in_range"), test.inRange}};
}

QJsonArray upliftsJson(const SeriesForecast &forecast)
{
    QJsonArray uplifts;
    for (std::size_t kind = 1; forecast.model && kind < dayKindCount; ++kind) {
        const DayUplift &uplift = forecast.model->uplifts()[kind];
        if (uplift.days > 0)
            uplifts << QJsonObject{{QStringLiteral("day"), dayKindName(DayKind(kind))},
                                   {QStringLiteral("times"), uplift.times},
                                   {QStringLiteral("days"), uplift.days},
                                   {QStringLiteral("few"), uplift.isFew()}};
    }
    return uplifts;
}

QJsonObject rowJson(const ForecastRow &row)
{
    const SeriesForecast &forecast = row.forecast;
    return {{QStringLiteral("name"), row.name},
            {QStringLiteral("level"), row.level},
            {QStringLiteral("month"), expectedJson(forecast.month)},
            {QStringLiteral("month_naive"), naiveJson(forecast.monthNaive)},
            {QStringLiteral("quarter"), expectedJson(forecast.quarter)},
            {QStringLiteral("quarter_naive"), naiveJson(forecast.quarterNaive)},
            {QStringLiteral("few"), forecast.isFew()},
            {QStringLiteral("uplifts"), upliftsJson(forecast)},
            {QStringLiteral("back_test"), backTestJson(forecast.backTest)}};
}

QJsonObject figuresJson(const ForecastFigures &figures)
{
    QJsonArray rows;
    for (const ForecastRow &row : figures.rows)
        rows << rowJson(row);
    return {{QStringLiteral("month"), figures.target.text()},
            {QStringLiteral("quarter"), figures.quarter().code()},
            {QStringLiteral("history"), figures.history ? QJsonValue(figures.history->code()) : QJsonValue()},
            {QStringLiteral("range_percent"), 80},
            {QStringLiteral("notes"), QJsonArray::fromStringList(forecastNotes(figures))},
            {QStringLiteral("rows"), rows}};
}

void print(QTextStream &out, const FigureTable &table)
{
    TextTable lines;
    lines.add(table.header);
    for (const auto &row : table.rows) {
        QStringList cells;
        std::ranges::transform(row, std::back_inserter(cells), cellText);
        lines.add(cells);
    }
    out << table.title << '\n';
    lines.print(out);
    out << '\n';
}

} // namespace

Exit runForecast(CommandContext &context)
{
    std::optional<Month> month;
    if (context.arguments.has("month")) {
        month = Month::parse(context.arguments.value("month"));
        if (!month)
            return context.misuse(Words::tr("--month 应写成 2022-03。"));
    }
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto figures = inResult([&] { return ForecastService(**office).figures(month); });
    if (!figures)
        return context.refuse(figures.error());
    if (context.json()) {
        context.print(figuresJson(*figures));
        return Exit::Done;
    }
    print(context.out, forecastTable(*figures));
    if (!figures->rows.empty() && !figures->isShort()) {
        print(context.out, backTestTable(figures->rows.front()));
        print(context.out, upliftTable(figures->rows.front()));
    }
    for (const QString &note : forecastNotes(*figures))
        context.out << note << '\n';
    return Exit::Done;
}

} // namespace jiesu
