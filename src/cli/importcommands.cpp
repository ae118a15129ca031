// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/texttable.h"
#include "domain/officetime.h"
#include "service/importundo.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject batchJson(const ImportBatch &batch)
{
    return {{QStringLiteral("batch"), batch.id.value},    {QStringLiteral("at"), officeText(batch.at)},
            {QStringLiteral("actor"), batch.actor},       {QStringLiteral("file"), batch.fileName},
            {QStringLiteral("read"), batch.read},         {QStringLiteral("added"), batch.added},
            {QStringLiteral("updated"), batch.updated},   {QStringLiteral("unchanged"), batch.unchanged},
            {QStringLiteral("rejected"), batch.rejected}, {QStringLiteral("undone"), batch.undone}};
}

} // namespace

Exit runImports(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto batches = inResult([&] { return (*office)->imports().batches(); });
    if (!batches)
        return context.refuse(batches.error());
    QJsonArray list;
    TextTable table;
    table.add({Words::tr("批次"), Words::tr("时间"), Words::tr("文件"), Words::tr("新增"), Words::tr("更新"),
               Words::tr("现在")});
    for (const ImportBatch &batch : *batches) {
        list << batchJson(batch);
        table.add({QString::number(batch.id.value), officeMinuteText(batch.at), batch.fileName,
                   QString::number(batch.added), QString::number(batch.updated),
                   batch.undone ? Words::tr("已撤销") : QString()});
    }
    if (context.json())
        context.print({{QStringLiteral("imports"), list}});
    else
        table.print(context.out);
    return Exit::Done;
}

Exit runUndoImport(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const BatchId batch{context.arguments.operands().first().toLongLong()};
    const auto done = ImportUndoService(**office).undo(batch, context.arguments.has("dry-run"));
    if (!done)
        return context.refuse(done.error());
    if (context.json()) {
        context.print({{QStringLiteral("removed"), done->removed},
                       {QStringLiteral("restored"), done->restored},
                       {QStringLiteral("kept"), QJsonArray::fromStringList(done->kept)},
                       {QStringLiteral("dry_run"), context.arguments.has("dry-run")}});
        return Exit::Done;
    }
    context.out << Words::tr("移入回收站 %1 件，恢复原值 %2 件，保持不动 %3 件。")
                       .arg(done->removed)
                       .arg(done->restored)
                       .arg(done->kept.size())
                << '\n';
    for (const QString &line : done->kept)
        context.out << line << '\n';
    return Exit::Done;
}

} // namespace jiesu
