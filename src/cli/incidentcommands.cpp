// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tableprint.h"
#include "domain/refusal.h"
#include "service/incidentreport.h"
#include "service/tableexport.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Exit listIncidents(CommandContext &context, Office &office)
{
    const FigureTable table = incidentTable(office, context.arguments.value("search"));
    if (context.json())
        context.print({{QStringLiteral("total"), qint64(table.rows.size())},
                       {QStringLiteral("incidents"), rowsJson(table)}});
    else
        printTable(context.out, table);
    return Exit::Done;
}

/// The one that --search finds. Invalid where it finds several.
Result<Incident> onlyIncident(Office &office, const QString &words)
{
    const std::vector<Incident> found = IncidentService(office).matching(words);
    if (found.empty())
        return refused(ErrorKind::NotFound, Words::tr("没有“%1”这个群诉事件。").arg(words));
    if (found.size() > 1)
        return refused(ErrorKind::Invalid, Words::tr("“%1”有 %2 个事件。").arg(words).arg(found.size()),
                       Words::tr("请把 --search 写得更具体。"));
    return found.front();
}

QJsonObject sectionJson(const WorkOrder::Section &section)
{
    QJsonArray items;
    for (const WorkOrder::Item &item : section.items)
        items << QJsonObject{{QStringLiteral("label"), item.label}, {QStringLiteral("text"), item.text}};
    return {{QStringLiteral("title"), section.title}, {QStringLiteral("items"), items}};
}

Exit showIncident(CommandContext &context, Office &office)
{
    const auto incident = onlyIncident(office, context.arguments.value("search"));
    if (!incident)
        return context.refuse(incident.error());
    const auto detail = IncidentService(office).detail(incident->id);
    const auto paper = incidentReport(office, incident->id);
    if (!detail || !paper)
        return context.refuse(detail ? paper.error() : detail.error());
    QJsonArray sections;
    for (const WorkOrder::Section &section : paper->sections) {
        sections << sectionJson(section);
        if (context.json())
            continue;
        context.out << section.title << '\n';
        for (const WorkOrder::Item &item : section.items)
            context.out << QStringLiteral("  ") << item.label << QStringLiteral("：") << item.text << '\n';
    }
    if (context.json())
        context.print({{QStringLiteral("title"), incident->title},
                       {QStringLiteral("sections"), sections},
                       {QStringLiteral("notice"), detail->notice}});
    else
        context.out << '\n' << detail->notice << '\n';
    return Exit::Done;
}

Exit importList(CommandContext &context, Office &office)
{
    if (!context.arguments.has("file"))
        return context.misuse(Words::tr("请用 --file 写明表格。"));
    return printImport(context, importIncidents(office, context.arguments.value("file")));
}

Exit exportList(CommandContext &context, Office &office)
{
    if (!context.arguments.has("out"))
        return context.misuse(Words::tr("请用 --out 写明文件。"));
    const QString path = context.arguments.value("out");
    const FigureTable table = incidentTable(office, context.arguments.value("search"));
    return printExport(context, path, exportTable(office, table, {}, path));
}

} // namespace

Exit runIncident(CommandContext &context)
{
    using Step = Exit (*)(CommandContext &, Office &);
    static const QHash<QString, Step> steps{{QStringLiteral("list"), listIncidents},
                                            {QStringLiteral("show"), showIncident},
                                            {QStringLiteral("import"), importList},
                                            {QStringLiteral("export"), exportList}};
    const Step step = steps.value(context.arguments.operands().front());
    if (!step)
        return context.misuse(Words::tr("incident 后面应是 list、show、import 或 export。"));
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto done = inResult([&] { return step(context, **office); });
    return done ? *done : context.refuse(done.error());
}

} // namespace jiesu
