// SPDX-License-Identifier: GPL-3.0-or-later
// The assessment table and the units by rank.
#include "cli/figurequestion.h"
#include "cli/texttable.h"
#include "report/reporttext.h"
#include "service/assessmenttableservice.h"
#include "service/unitwarnings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonValue numberJson(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

struct Ranking
{
    std::optional<RankTable> assessment;
    UnitRanking units;
    UnitWarnings warnings;
};

QJsonObject assessmentRowJson(const RankTable::Row &row)
{
    QJsonArray marks;
    for (const std::optional<qint64> mark : row.marks)
        marks << scoreText(mark);
    const bool both = row.rank && row.previousRank;
    return {{QStringLiteral("unit"), row.unit},
            {QStringLiteral("rank"), numberJson(row.rank)},
            {QStringLiteral("previous_rank"), numberJson(row.previousRank)},
            {QStringLiteral("change"), both ? QJsonValue(*row.previousRank - *row.rank) : QJsonValue()},
            {QStringLiteral("total"), scoreText(row.total)},
            {QStringLiteral("marks"), marks}};
}

QJsonArray groupsJson(const RankTable &table)
{
    QJsonArray groups;
    for (size_t i = 0; i < table.rows.size();) {
        const QString group = table.rows[i].group;
        QJsonArray rows;
        for (; i < table.rows.size() && table.rows[i].group == group; ++i)
            rows << assessmentRowJson(table.rows[i]);
        groups << QJsonObject{{QStringLiteral("name"), group}, {QStringLiteral("rows"), rows}};
    }
    return groups;
}

QJsonArray unitsJson(const Ranking &ranking)
{
    QJsonArray units;
    for (const UnitRanking::Row &row : ranking.units.rows) {
        const ThreeRates &rates = row.figures.rates;
        const std::vector<RateWarning> reasons = ranking.warnings.value(row.figures.unit);
        QJsonArray told;
        for (const RateWarning &reason : reasons)
            told << warningText(reason);
        units << QJsonObject{
            {QStringLiteral("unit"), row.figures.name},
            {QStringLiteral("group"), row.figures.group},
            {QStringLiteral("rank"), numberJson(row.rank)},
            {QStringLiteral("previous_rank"), numberJson(row.previousRank)},
            {QStringLiteral("composite"), compositeJson(rates.composite)},
            {QStringLiteral("received"), rates.received},
            {QStringLiteral("n"), rates.answered},
            {QStringLiteral("response"), rateJson(rates.response)},
            {QStringLiteral("resolution"), rateJson(rates.resolution)},
            {QStringLiteral("satisfaction"), rateJson(rates.satisfaction)},
            {QStringLiteral("card"), reasons.empty() ? QJsonValue() : code(*cardOf(reasons))},
            {QStringLiteral("warnings"), told}};
    }
    return units;
}

QJsonObject rankingJson(const Period &period, const Ranking &ranking, const AssessmentRule &rule)
{
    QJsonArray items;
    if (ranking.assessment) {
        for (const TableItem &item : ranking.assessment->items)
            items << QJsonObject{{QStringLiteral("name"), item.name},
                                 {QStringLiteral("full_mark"), scoreText(item.fullMark)}};
    }
    return {
        {QStringLiteral("period"), period.code()},
        {QStringLiteral("rule"), rule.name},
        {QStringLiteral("rule_version"), rule.version},
        {QStringLiteral("title"), ranking.assessment ? QJsonValue(ranking.assessment->title) : QJsonValue()},
        {QStringLiteral("items"), items},
        {QStringLiteral("groups"), ranking.assessment ? groupsJson(*ranking.assessment) : QJsonArray()},
        {QStringLiteral("minimum_cases"), ranking.units.minimumCases},
        {QStringLiteral("units"), unitsJson(ranking)}};
}

QString rankText(std::optional<int> rank, const QString &none)
{
    return rank ? QString::number(*rank) : none;
}

void printAssessment(QTextStream &out, const RankTable &assessment)
{
    out << assessment.title << '\n';
    TextTable table;
    QStringList header{Words::tr("辖区"),     Words::tr("属地"),     Words::tr("综合得分"),
                       Words::tr("本月排名"), Words::tr("上月排名"), Words::tr("变化")};
    for (const TableItem &item : assessment.items)
        header << Words::tr("%1%2分").arg(item.name, scoreText(item.fullMark));
    table.add(header);
    for (const RankTable::Row &row : assessment.rows) {
        QStringList cells{row.group,
                          row.unit,
                          scoreText(row.total),
                          rankText(row.rank, QStringLiteral("—")),
                          rankText(row.previousRank, QStringLiteral("—")),
                          rankChangeText(row.rank, row.previousRank)};
        for (const std::optional<qint64> mark : row.marks)
            cells << scoreText(mark);
        table.add(cells);
    }
    table.print(out);
}

void printRanking(QTextStream &out, const Period &period, const Ranking &ranking, const AssessmentRule &rule)
{
    if (ranking.assessment) {
        printAssessment(out, *ranking.assessment);
        out << '\n';
    }
    out << Words::tr("%1 单位排名（按综合得分，少于 %2 件有答案的为样本不足）")
               .arg(period.title())
               .arg(ranking.units.minimumCases)
        << '\n'
        << Words::tr("规则：%1").arg(reporttext::rule(rule)) << '\n';
    TextTable table;
    table.add({Words::tr("单位"), Words::tr("排名"), Words::tr("上期"), Words::tr("综合得分"),
               Words::tr("有答案"), Words::tr("响应率"), Words::tr("解决率"), Words::tr("满意率"),
               Words::tr("红黄牌")});
    for (const UnitRanking::Row &row : ranking.units.rows) {
        const ThreeRates &rates = row.figures.rates;
        const std::vector<RateWarning> reasons = ranking.warnings.value(row.figures.unit);
        const QString card =
            reasons.empty() ? QString() : label(*cardOf(reasons)) + u' ' + warningsText(reasons);
        table.add({row.figures.name, rankText(row.rank, Words::tr("样本不足")),
                   rankText(row.previousRank, QStringLiteral("—")), rates.composite.percentText(),
                   QString::number(rates.answered), reporttext::rate(rates.response),
                   reporttext::rate(rates.resolution), reporttext::rate(rates.satisfaction), card});
    }
    table.print(out);
}

} // namespace

Exit runRank(CommandContext &context)
{
    if (const auto checked = checkPeriod(context.arguments); !checked)
        return context.misuse(checked.error().message());
    const auto asked = figureQuestion(context, context.arguments.value("period"));
    if (!asked)
        return context.refuse(asked.error());
    const Period &period = asked->period;
    const auto ranking = inResult([&] {
        FigureService figures(*asked->office);
        Ranking made;
        if (period.kind() == Period::Kind::Month)
            made.assessment =
                AssessmentTableService(*asked->office).ranks(Month::of(period.last()), asked->rule);
        made.units = figures.unitRanking(period, asked->rule);
        made.warnings =
            unitWarnings(*asked->office, period, made.units, figures.ruleFor(period, asked->rule));
        return made;
    });
    if (!ranking)
        return context.refuse(ranking.error());
    if (context.json())
        context.print(rankingJson(period, *ranking, asked->rule));
    else
        printRanking(context.out, period, *ranking, asked->rule);
    return Exit::Done;
}

} // namespace jiesu
