// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tableprint.h"

#include "cli/texttable.h"
#include "service/celltext.h"
#include "service/ledgerservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

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

Exit printImport(CommandContext &context, const Result<ListImport> &done)
{
    if (!done)
        return context.refuse(done.error());
    if (context.json()) {
        context.print({{QStringLiteral("read"), done->read},
                       {QStringLiteral("added"), done->added},
                       {QStringLiteral("updated"), done->updated},
                       {QStringLiteral("unchanged"), done->unchanged},
                       {QStringLiteral("rejected"), QJsonArray::fromStringList(done->rejected)}});
        return Exit::Done;
    }
    context.out << importSentence(*done) << '\n';
    for (const QString &line : done->rejected)
        context.out << line << '\n';
    return Exit::Done;
}

Exit printExport(CommandContext &context, const QString &path, const Result<ExportRecord> &record)
{
    if (!record)
        return context.refuse(record.error());
    if (context.json())
        context.print({{QStringLiteral("file"), path},
                       {QStringLiteral("serial"), record->serial()},
                       {QStringLiteral("rows"), record->rows}});
    else
        context.out << Words::tr("已写入 %1，%2 行。").arg(path).arg(record->rows) << '\n';
    return Exit::Done;
}

} // namespace jiesu
