// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/texttable.h"
#include "domain/casefields.h"
#include "domain/officetime.h"
#include "service/publicationservice.h"
#include "service/ruleservice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A version with how many cases have changed since.
struct Listed
{
    Publication publication;
    PublishedFigure office;
    std::vector<PublishedChange> changes;
};

QJsonObject changeJson(const PublishedChange &change)
{
    QJsonArray lines;
    for (const HistoryEntry &line : change.lines)
        lines << QJsonObject{
            {QStringLiteral("field"), line.field},  {QStringLiteral("old"), line.oldValue},
            {QStringLiteral("new"), line.newValue}, {QStringLiteral("at"), officeText(line.at)},
            {QStringLiteral("by"), line.actor},     {QStringLiteral("action"), line.action}};
    return {{QStringLiteral("case_no"), change.caseNo},
            {QStringLiteral("was_in"), change.then.isIn},
            {QStringLiteral("is_in"), change.now.isIn},
            {QStringLiteral("lines"), lines}};
}

QJsonObject publicationJson(const Listed &listed)
{
    QJsonArray changes;
    for (const PublishedChange &change : listed.changes)
        changes << changeJson(change);
    const Publication &publication = listed.publication;
    const ThreeRates &rates = listed.office.rates;
    return {{QStringLiteral("period"), publication.period.code()},
            {QStringLiteral("rule"), publication.rule.code},
            {QStringLiteral("rule_version"), publication.rule.version},
            {QStringLiteral("version"), publication.version},
            {QStringLiteral("at"), officeText(publication.at)},
            {QStringLiteral("by"), publication.by},
            {QStringLiteral("note"), publication.note},
            {QStringLiteral("digest"), QString::fromLatin1(publication.digest.toHex())},
            {QStringLiteral("received"), rates.received},
            {QStringLiteral("response"), rateJson(rates.response)},
            {QStringLiteral("resolution"), rateJson(rates.resolution)},
            {QStringLiteral("satisfaction"), rateJson(rates.satisfaction)},
            {QStringLiteral("changes"), changes}};
}

std::vector<Listed> listed(Office &office, const std::optional<Period> &period, const QString &rule)
{
    PublicationService service(office);
    std::vector<Listed> list;
    for (const Publication &publication : service.list()) {
        if ((period && publication.period != *period) || (!rule.isEmpty() && publication.rule.code != rule))
            continue;
        list.push_back({publication, service.figures(publication).front(), service.changes(publication)});
    }
    return list;
}

void printChanges(QTextStream &out, const Listed &listed)
{
    TextTable table;
    table.add({Words::tr("案件编号"), Words::tr("字段"), Words::tr("原值"), Words::tr("新值"),
               Words::tr("时间"), Words::tr("经手人")});
    for (const PublishedChange &change : listed.changes) {
        if (change.lines.empty()) // an import added it
            table.add({change.caseNo, Words::tr("新增"), {}, {}, {}, {}});
        for (const HistoryEntry &line : change.lines) {
            const CaseField *field = findCaseField(line.field);
            table.add({change.caseNo, field ? fieldLabel(*field) : Words::tr("新增"), line.oldValue,
                       line.newValue, officeMinuteText(line.at), line.actor});
        }
    }
    table.print(out);
}

void printList(QTextStream &out, const std::vector<Listed> &list)
{
    TextTable table;
    table.add({Words::tr("统计期"), Words::tr("规则"), Words::tr("版"), Words::tr("封账时间"),
               Words::tr("经手人"), Words::tr("受理量"), Words::tr("封账后变更"), Words::tr("说明")});
    for (const Listed &each : list) {
        const Publication &publication = each.publication;
        table.add({publication.period.title(), publication.rule.name, QString::number(publication.version),
                   officeMinuteText(publication.at), publication.by,
                   QString::number(each.office.rates.received), QString::number(each.changes.size()),
                   publication.note.simplified()});
    }
    table.print(out);
}

} // namespace

Exit runFreeze(CommandContext &context)
{
    const Result<Period> period = Period::parse(context.arguments.value("period"));
    if (!period)
        return context.misuse(period.error().message());
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const Result<AssessmentRule> rule = ruleFor(**office, *period, context.arguments.value("rule"));
    if (!rule)
        return context.refuse(rule.error());
    PublicationService service(**office);
    const QString note = context.arguments.value("note");
    const Result<Publication> made = inResult([&]() -> Result<Publication> {
        if (!context.arguments.has("correct"))
            return service.publish(*period, *rule, note);
        const auto newest = PublicationStore((*office)->database()).newest(*period, rule->code);
        return service.correct(*period, rule->code, newest ? newest->version : 0, note);
    });
    if (!made)
        return context.refuse(made.error());
    if (context.json())
        context.print({{QStringLiteral("period"), made->period.code()},
                       {QStringLiteral("version"), made->version},
                       {QStringLiteral("digest"), QString::fromLatin1(made->digest.toHex())}});
    else
        context.out << Words::tr("%1已封账（第 %2 版）。").arg(made->period.title()).arg(made->version)
                    << '\n';
    return Exit::Done;
}

Exit runFrozen(CommandContext &context)
{
    std::optional<Period> period;
    if (context.arguments.has("period")) {
        const Result<Period> asked = Period::parse(context.arguments.value("period"));
        if (!asked)
            return context.misuse(asked.error().message());
        period = *asked;
    }
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto list = inResult([&] { return listed(**office, period, context.arguments.value("rule")); });
    if (!list)
        return context.refuse(list.error());
    if (context.json()) {
        QJsonArray array;
        for (const Listed &each : *list)
            array << publicationJson(each);
        context.print({{QStringLiteral("frozen"), array}});
        return Exit::Done;
    }
    printList(context.out, *list);
    if (period && !list->empty() && !list->front().changes.empty()) {
        context.out << '\n';
        printChanges(context.out, list->front());
    }
    return Exit::Done;
}

} // namespace jiesu
