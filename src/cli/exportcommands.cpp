// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/texttable.h"
#include "domain/officetime.h"
#include "service/exportregister.h"
#include "service/opendata.h"
#include "sheet/stagedfile.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject recordJson(const ExportRecord &record)
{
    return {{QStringLiteral("serial"), record.serial()},
            {QStringLiteral("at"), officeText(record.at)},
            {QStringLiteral("by"), record.by},
            {QStringLiteral("kind"), code(record.kind)},
            {QStringLiteral("title"), record.title},
            {QStringLiteral("filter"), record.filterText},
            {QStringLiteral("period"), record.period},
            {QStringLiteral("rule"), record.ruleCode},
            {QStringLiteral("rule_version"), record.ruleVersion},
            {QStringLiteral("rows"), record.rows},
            {QStringLiteral("unmasked"), record.unmasked},
            {QStringLiteral("purpose"), record.purpose},
            {QStringLiteral("file"), record.fileName},
            {QStringLiteral("sha256"), QString::fromLatin1(record.digest.toHex())}};
}

void printRecords(QTextStream &out, const std::vector<ExportRecord> &records)
{
    TextTable table;
    table.add({Words::tr("发出登记"), Words::tr("时间"), Words::tr("经手人"), Words::tr("种类"),
               Words::tr("内容"), Words::tr("范围"), Words::tr("行"), Words::tr("个人信息"),
               Words::tr("用途"), Words::tr("文件")});
    for (const ExportRecord &record : records)
        table.add({record.serial(), officeMinuteText(record.at), record.by, label(record.kind), record.title,
                   record.filterText, QString::number(record.rows),
                   record.unmasked ? Words::tr("完整") : Words::tr("已隐去"), record.purpose,
                   record.fileName});
    table.print(out);
}

} // namespace

Exit runExports(CommandContext &context)
{
    const Result<int> limit = listLimit(context.arguments);
    if (!limit)
        return context.misuse(limit.error().happened);
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    ExportRegister exports(**office);
    ExportQuery query = ExportRegister::query(context.arguments.value("search"), (*office)->now());
    if (const QString file = context.arguments.value("of"); !file.isEmpty()) {
        const auto digest = fileDigest(file);
        if (!digest)
            return context.refuse(digest.error());
        query.digest = *digest;
    }
    const auto total = exports.count(query);
    const auto records = exports.list(query, *limit);
    if (!total || !records)
        return context.refuse(total ? records.error() : total.error());
    if (!context.json()) {
        context.out << Words::tr("共 %1 条，列出 %2 条。").arg(*total).arg(records->size()) << '\n';
        printRecords(context.out, *records);
        return Exit::Done;
    }
    QJsonArray list;
    for (const ExportRecord &record : *records)
        list << recordJson(record);
    context.print({{QStringLiteral("total"), *total}, {QStringLiteral("exports"), list}});
    return Exit::Done;
}

Exit runDump(CommandContext &context)
{
    const QString path = context.arguments.value("out");
    if (path.isEmpty())
        return context.misuse(Words::tr("没有给出 --out FILE。"));
    return withCases(context, [&](Office &office, const CaseFilter &filter) {
        const auto given = dumpOpenData(office, filter, path);
        if (!given)
            return context.refuse(given.error());
        if (context.json())
            context.print({{QStringLiteral("rows"), given->rows},
                           {QStringLiteral("file"), path},
                           {QStringLiteral("serial"), given->serial()}});
        else
            context.out
                << Words::tr("已写出 %1 件到 %2，发出登记 %3。").arg(given->rows).arg(path, given->serial())
                << '\n';
        return Exit::Done;
    });
}

} // namespace jiesu
