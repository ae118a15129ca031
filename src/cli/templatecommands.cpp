// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/figurequestion.h"
#include "cli/texttable.h"
#include "domain/officetime.h"
#include "report/templatevalues.h"
#include "service/templateservice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Exit listFields(CommandContext &context)
{
    QJsonArray list;
    TextTable table;
    for (const TemplateField &field : templateFields()) {
        list << QJsonObject{{QStringLiteral("placeholder"), field.placeholder},
                            {QStringLiteral("meaning"), field.meaning}};
        table.add({field.placeholder, field.meaning});
    }
    if (context.json())
        context.print({{QStringLiteral("fields"), list}});
    else
        table.print(context.out);
    return Exit::Done;
}

Exit say(CommandContext &context, const QString &name, const QString &sentence)
{
    if (context.json())
        context.print({{QStringLiteral("template"), name}});
    else
        context.out << sentence.arg(name) << '\n';
    return Exit::Done;
}

} // namespace

Exit runTemplates(CommandContext &context)
{
    if (context.arguments.has("fields"))
        return listFields(context);
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto templates = TemplateService(**office).list();
    if (!templates)
        return context.refuse(templates.error());
    QJsonArray list;
    TextTable table;
    for (const ReportTemplate &each : *templates) {
        list << QJsonObject{{QStringLiteral("name"), each.name},
                            {QStringLiteral("stored_at"), officeText(each.storedAt)},
                            {QStringLiteral("stored_by"), each.storedBy}};
        table.add({each.name, officeMinuteText(each.storedAt), each.storedBy});
    }
    if (context.json())
        context.print({{QStringLiteral("templates"), list}});
    else
        table.print(context.out);
    return Exit::Done;
}

Exit runTemplateAdd(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto added =
        TemplateService(**office).add(context.arguments.operands().first(), context.arguments.value("name"));
    return added ? say(context, added->name, Words::tr("已存模板“%1”。")) : context.refuse(added.error());
}

Exit runTemplateRemove(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const QString name = context.arguments.operands().first();
    const auto removed = TemplateService(**office).remove(name);
    return removed ? say(context, name, Words::tr("已移除模板“%1”。")) : context.refuse(removed.error());
}

Exit runFill(CommandContext &context)
{
    return withFigureFile(context, [&](const FigureQuestion &asked, const QString &path) {
        const auto given =
            TemplateService(*asked.office)
                .fill(context.arguments.operands().first(), asked.period, asked.scope, asked.rule, path);
        if (!given)
            return context.refuse(given.error());
        if (context.json())
            context.print({{QStringLiteral("period"), asked.period.code()},
                           {QStringLiteral("file"), path},
                           {QStringLiteral("serial"), given->serial()}});
        else
            context.out << Words::tr("已写出 %1，发出登记 %2。").arg(path, given->serial()) << '\n';
        return Exit::Done;
    });
}

} // namespace jiesu
