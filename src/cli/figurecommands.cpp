// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figurequestion.h"
#include "cli/texttable.h"
#include "domain/officetime.h"
#include "domain/periodcomparison.h"
#include "metrics/rounding.h"
#include "metrics/target.h"
#include "report/reporttext.h"
#include "service/exportservice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject targetsJson(const ThreeRates &rates, const AssessmentRule &rule)
{
    QJsonObject targets;
    for (const RateKind kind : rateKinds) {
        const int target = targetOf(rule, kind);
        const auto lacking = target > 0 ? casesToTarget(rates, kind, target) : std::nullopt;
        if (!lacking)
            continue;
        targets.insert(code(kind),
                       QJsonObject{{QStringLiteral("percent"), fixedText(target, 2)},
                                   {QStringLiteral("turned"), lacking->turned},
                                   {QStringLiteral("added"),
                                    lacking->added ? QJsonValue(*lacking->added) : QJsonValue()}});
    }
    return targets;
}

QJsonValue percentJson(std::optional<qint64> hundredths)
{
    return hundredths ? QJsonValue(fixedText(*hundredths, 2)) : QJsonValue();
}

QJsonObject excludedJson(const ThreeRates &rates)
{
    QJsonObject object;
    for (const Choice &reason : choices<Exclusion>()) {
        if (Exclusion(reason.value) != Exclusion::None)
            object.insert(QLatin1String(reason.code), rates.excludedFor(Exclusion(reason.value)));
    }
    return object;
}

QJsonValue publishedJson(const std::optional<PublishedMark> &mark)
{
    if (!mark)
        return {};
    return QJsonObject{{QStringLiteral("version"), mark->version},
                       {QStringLiteral("at"), officeText(mark->at)},
                       {QStringLiteral("by"), mark->by}};
}

QJsonObject ratesJson(const RatesFigure &figure, const AssessmentRule &rule)
{
    const ThreeRates &rates = figure.rates;
    return {{QStringLiteral("period"), figure.period.code()},
            {QStringLiteral("rule"), rule.name},
            {QStringLiteral("rule_version"), rule.version},
            {QStringLiteral("targets"), targetsJson(rates, rule)},
            {QStringLiteral("total"), rates.total},
            {QStringLiteral("received"), rates.received},
            {QStringLiteral("assessed"), rates.assessed},
            {QStringLiteral("answered"), rates.answered},
            {QStringLiteral("not_reached"), rates.notReached},
            {QStringLiteral("not_rated"), rates.notRated},
            {QStringLiteral("commendations"), rates.commendations},
            {QStringLiteral("excluded"), excludedJson(rates)},
            {QStringLiteral("response"), rateJson(rates.response)},
            {QStringLiteral("resolution"), rateJson(rates.resolution)},
            {QStringLiteral("satisfaction"), rateJson(rates.satisfaction)},
            {QStringLiteral("composite"), compositeJson(rates.composite)},
            {QStringLiteral("published"), publishedJson(figure.published)}};
}

void printRates(QTextStream &out, const RatesFigure &figure, const AssessmentRule &rule)
{
    const ThreeRates &rates = figure.rates;
    out << Words::tr("%1    规则：%2").arg(figure.period.title(), reporttext::rule(rule)) << '\n';
    if (figure.published)
        out << publishedText(*figure.published) << '\n';
    TextTable table;
    table.add({Words::tr("受理量"), Words::tr("%1 件").arg(rates.received)});
    table.add({Words::tr("考核量"), Words::tr("%1 件").arg(rates.assessed)});
    table.add({Words::tr("响应率"), reporttext::rate(rates.response)});
    table.add({Words::tr("解决率"), reporttext::rate(rates.resolution)});
    table.add({Words::tr("满意率"), reporttext::rate(rates.satisfaction)});
    table.add({Words::tr("综合得分"), rates.composite.percentText()});
    table.print(out);
    for (const RateKind kind : rateKinds) {
        if (const QString lacking = targetText(rates, kind, rule); !lacking.isEmpty())
            out << label(kind) << Words::tr("：") << lacking << '\n';
    }
    if (const QString excluded = reporttext::exclusions(rates); !excluded.isEmpty())
        out << Words::tr("不计入考核：%1").arg(excluded) << '\n';
}

QJsonObject reductionJson(const Reduction &reduction, const std::vector<MonthPeriods> &compared,
                          const AssessmentRule &rule)
{
    QJsonArray months;
    for (const MonthPair &pair : reduction.months())
        months << QJsonObject{
            {QStringLiteral("month"), pair.month.text()},
            {QStringLiteral("current"), pair.current},
            {QStringLiteral("previous"), pair.previous},
            {QStringLiteral("percent"), percentJson(reductionPercent(pair.current, pair.previous))}};
    QJsonArray leftOut;
    for (const Month month : reduction.leftOut())
        leftOut << month.text();
    return {{QStringLiteral("rule"), rule.name},
            {QStringLiteral("rule_version"), rule.version},
            {QStringLiteral("last_period"), compared.back().now.code()},
            {QStringLiteral("last_period_before"), compared.back().yearBefore.code()},
            {QStringLiteral("current"), reduction.current()},
            {QStringLiteral("previous"), reduction.previous()},
            {QStringLiteral("change"), reduction.change()},
            {QStringLiteral("pooled_percent"), percentJson(reduction.pooled())},
            {QStringLiteral("mean_of_months_percent"), percentJson(reduction.meanOfMonths())},
            {QStringLiteral("months"), months},
            {QStringLiteral("left_out"), leftOut}};
}

void printReduction(QTextStream &out, const Reduction &reduction, const std::vector<MonthPeriods> &months,
                    const AssessmentRule &rule)
{
    const MonthPeriods &last = months.back();
    out << Words::tr("规则：%1").arg(reporttext::rule(rule)) << '\n'
        << Words::tr("最后一个月：%1 对 %2（%3）")
               .arg(last.now.title(), last.yearBefore.title(), daysAgainst(last.now, last.yearBefore))
        << '\n';
    TextTable table;
    table.add({Words::tr("月份"), Words::tr("本年"), Words::tr("上年"), Words::tr("同比")});
    for (const MonthPair &pair : reduction.months())
        table.add({pair.month.text(), QString::number(pair.current), QString::number(pair.previous),
                   reductionText(reductionPercent(pair.current, pair.previous))});
    table.print(out);
    out << reporttext::reductionSentence(reduction) << '\n';
}

} // namespace

Exit runRates(CommandContext &context)
{
    if (const auto checked = checkPeriod(context.arguments); !checked)
        return context.misuse(checked.error().message());
    const auto asked = figureQuestion(context, context.arguments.value("period"));
    if (!asked)
        return context.refuse(asked.error());
    const auto figure = inResult(
        [&] { return FigureService(*asked->office).rates(asked->period, asked->scope, asked->rule); });
    if (!figure)
        return context.refuse(figure.error());
    const auto rule =
        inResult([&] { return FigureService(*asked->office).ruleFor(asked->period, asked->rule); });
    if (!rule)
        return context.refuse(rule.error());
    if (context.json())
        context.print(ratesJson(*figure, *rule));
    else
        printRates(context.out, *figure, *rule);
    return Exit::Done;
}

Exit runReduction(CommandContext &context)
{
    const auto first = Month::parse(context.arguments.value("from"));
    const auto last = Month::parse(context.arguments.value("to"));
    const QString how = context.arguments.value("compare");
    const auto basis =
        how.isEmpty() ? std::optional(ComparisonBasis::EqualDays) : choice::parsed<ComparisonBasis>(how);
    if (!first || !last || *first > *last)
        return context.misuse(Words::tr("请用 --from 2022-01 --to 2022-03 给出起止月份。"));
    if (!basis)
        return context.misuse(Words::tr("--compare 写 equal_days 或 whole_months。"));
    const auto asked = figureQuestion(context, Period::months(*first, *last).code());
    if (!asked)
        return context.refuse(asked.error());
    const QDate today = toOffice(asked->office->now()).date;
    const std::vector<MonthPeriods> months = compareMonths(*first, *last, today, *basis);
    const auto reduction =
        inResult([&] { return FigureService(*asked->office).reduction(months, asked->scope, asked->rule); });
    if (!reduction)
        return context.refuse(reduction.error());
    if (context.json())
        context.print(reductionJson(*reduction, months, asked->rule));
    else
        printReduction(context.out, *reduction, months, asked->rule);
    return Exit::Done;
}

Exit runReport(CommandContext &context)
{
    return withFigureFile(context, [&](const FigureQuestion &asked, const QString &path) {
        ExportOptions options;
        options.unmasked = context.arguments.has("unmasked");
        options.purpose = context.arguments.value("purpose");
        if (auto written = ExportService(*asked.office)
                               .writeReport(asked.period, asked.scope, asked.rule, path, options);
            !written)
            return context.refuse(written.error());
        if (context.json())
            context.print({{QStringLiteral("period"), asked.period.code()}, {QStringLiteral("file"), path}});
        else
            context.out << Words::tr("已写出 %1。").arg(path) << '\n';
        return Exit::Done;
    });
}

} // namespace jiesu
