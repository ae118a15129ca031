// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/texttable.h"
#include "domain/officetime.h"
#include "service/backupservice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Tells what was done and what is missing; a backup without all that belongs to it is no success.
Exit tell(CommandContext &context, const Result<BackupReport> &report, const QString &done)
{
    if (!report)
        return context.refuse(report.error());
    if (context.json()) {
        context.print({{QStringLiteral("path"), report->path},
                       {QStringLiteral("attachments"), report->contents},
                       {QStringLiteral("copied"), report->copied},
                       {QStringLiteral("missing"), QJsonArray::fromStringList(report->missing)},
                       {QStringLiteral("altered"), QJsonArray::fromStringList(report->altered)}});
    } else {
        context.out << done.arg(report->path) << '\n'
                    << Words::tr("附件 %1 个，新复制 %2 个。").arg(report->contents).arg(report->copied)
                    << '\n';
    }
    for (const QString &name : report->missing)
        context.err << Words::tr("附件的文件不见了：%1").arg(name) << '\n';
    for (const QString &name : report->altered)
        context.err << Words::tr("附件的文件被改动过，或已损坏：%1").arg(name) << '\n';
    return report->isWhole() ? Exit::Done : Exit::Refused;
}

} // namespace

Exit runBackup(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const bool elsewhere = context.arguments.has("to");
    const QString folder = elsewhere ? context.arguments.value("to") : usualBackupFolder(context.database());
    return tell(context, BackupService(**office).backUp(folder), Words::tr("已备份到 %1，已校验。"));
}

Exit runBackups(CommandContext &context)
{
    QJsonArray list;
    TextTable table;
    table.add({Words::tr("备份时间"), Words::tr("字节"), Words::tr("文件")});
    for (const OfficeBackup &backup : backupsIn(context.arguments.operands().first())) {
        list << QJsonObject{{QStringLiteral("made_at"), officeText(backup.madeAt)},
                            {QStringLiteral("bytes"), backup.bytes},
                            {QStringLiteral("path"), backup.path}};
        table.add({officeText(backup.madeAt), QString::number(backup.bytes), backup.path});
    }
    if (context.json())
        context.print({{QStringLiteral("backups"), list}});
    else
        table.print(context.out);
    return Exit::Done;
}

Exit runBackupCheck(CommandContext &context)
{
    return tell(context, checkBackup(context.arguments.operands().first()),
                Words::tr("备份 %1 是完整的文件。"));
}

Exit runBackupRestore(CommandContext &context)
{
    const QStringList &operands = context.arguments.operands();
    return tell(context, restoreBackup(operands[0], operands[1]), Words::tr("已恢复成 %1，已校验。"));
}

} // namespace jiesu
