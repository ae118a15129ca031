// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/texttable.h"
#include "domain/officetime.h"
#include "service/exportservice.h"
#include "service/revealservice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype shownTitle = 24;

QJsonValue timeJson(const std::optional<Instant> &at)
{
    return at ? QJsonValue(officeText(*at)) : QJsonValue();
}

template <class E> QJsonValue answerJson(E answer)
{
    return answer == E::None ? QJsonValue() : QJsonValue(code(answer));
}

QJsonObject answersJson(const FollowUpAnswers &answers)
{
    return {{QStringLiteral("contacted"), answerJson(answers.contacted)},
            {QStringLiteral("solved"), answerJson(answers.solved)},
            {QStringLiteral("satisfaction"), answerJson(answers.satisfaction)}};
}

QJsonObject caseJson(const CaseRow &row)
{
    return {{QStringLiteral("case_no"), row.caseNo},
            {QStringLiteral("order_no"), row.orderNo},
            {QStringLiteral("received_at"), officeText(row.receivedAt)},
            {QStringLiteral("status"), code(row.status)},
            {QStringLiteral("request_type"), code(row.requestType)},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("caller_name"), row.callerName},
            {QStringLiteral("caller_phone"), row.callerPhone},
            {QStringLiteral("street"), row.streetName},
            {QStringLiteral("point"), row.pointName},
            {QStringLiteral("unit"), row.unitName},
            {QStringLiteral("category"), row.categoryPath},
            {QStringLiteral("deadline"), timeJson(row.deadline)},
            {QStringLiteral("done_time"), timeJson(row.doneTime)},
            {QStringLiteral("official"), answersJson(row.official)},
            {QStringLiteral("self"), answersJson(row.self)}};
}

QString shortTitle(const QString &title)
{
    return title.size() <= shownTitle ? title : title.left(shownTitle) + u'…';
}

struct CaseListing
{
    qint64 total = 0;
    std::vector<CaseRow> rows;
};

Result<CaseListing> listCases(Office &office, const CaseFilter &filter, int limit, const Arguments &arguments)
{
    return inResult([&]() -> Result<CaseListing> {
        CaseListing listing;
        listing.total = office.cases().count(filter);
        if (arguments.has("unmasked")) {
            auto rows = RevealService(office).list(filter, limit, arguments.value("purpose"));
            if (!rows)
                return rows.error();
            listing.rows = std::move(rows).value();
        } else {
            listing.rows = office.cases().page(filter, std::nullopt, limit).rows;
        }
        return listing;
    });
}

void printCases(QTextStream &out, const CaseListing &listing)
{
    out << Words::tr("共 %1 件，列出 %2 件。").arg(listing.total).arg(listing.rows.size()) << '\n';
    TextTable table;
    table.add({Words::tr("案件编号"), Words::tr("工单编号"), Words::tr("受理时间"), Words::tr("状态"),
               Words::tr("承办单位"), Words::tr("标题"), Words::tr("来电人"), Words::tr("电话")});
    for (const CaseRow &row : listing.rows)
        table.add({row.caseNo, row.orderNo, officeMinuteText(row.receivedAt), label(row.status), row.unitName,
                   shortTitle(row.title), row.callerName, row.callerPhone});
    table.print(out);
}

QString originalText(const QString &cells)
{
    return QString::fromUtf8(QJsonDocument::fromJson(cells.toUtf8()).toJson(QJsonDocument::Indented));
}

} // namespace

Exit runCases(CommandContext &context)
{
    const Result<int> limit = listLimit(context.arguments);
    if (!limit)
        return context.misuse(limit.error().happened);
    return withCases(context, [&](Office &office, const CaseFilter &filter) {
        const auto listing = listCases(office, filter, *limit, context.arguments);
        if (!listing)
            return context.refuse(listing.error());
        if (!context.json()) {
            printCases(context.out, *listing);
            return Exit::Done;
        }
        QJsonArray cases;
        for (const CaseRow &row : listing->rows)
            cases << caseJson(row);
        context.print({{QStringLiteral("total"), listing->total}, {QStringLiteral("cases"), cases}});
        return Exit::Done;
    });
}

Exit runOriginal(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const QString number = context.arguments.operands().first();
    const auto originals = inResult([&]() -> Result<std::vector<ImportOriginal>> {
        auto found = (*office)->cases().findByCaseNo(number);
        if (!found)
            found = (*office)->cases().findByOrderNo(number);
        if (!found)
            return Error{ErrorKind::NotFound, Words::tr("没有编号为“%1”的案件。").arg(number),
                         Words::tr("数据未改动。"), Words::tr("请核对编号。")};
        return RevealService(**office).originals(found->id);
    });
    if (!originals)
        return context.refuse(originals.error());
    QJsonArray list;
    for (const ImportOriginal &original : *originals) {
        list << QJsonObject{
            {QStringLiteral("file"), original.fileName},
            {QStringLiteral("imported_at"), officeText(original.at)},
            {QStringLiteral("row"), original.rowNumber},
            {QStringLiteral("cells"), QJsonDocument::fromJson(original.cells.toUtf8()).object()}};
        if (!context.json())
            context.out << Words::tr("%1 第 %2 行，%3 导入：")
                               .arg(original.fileName)
                               .arg(original.rowNumber)
                               .arg(officeMinuteText(original.at))
                        << '\n'
                        << originalText(original.cells);
    }
    if (context.json())
        context.print({{QStringLiteral("number"), number}, {QStringLiteral("originals"), list}});
    else if (originals->empty())
        context.out << Words::tr("没有与导入原文不同的内容。") << '\n';
    return Exit::Done;
}

Exit runExport(CommandContext &context)
{
    const QString path = context.arguments.value("out");
    if (path.isEmpty())
        return context.misuse(Words::tr("没有给出 --out FILE。"));
    return withCases(context, [&](Office &office, const CaseFilter &filter) {
        ExportOptions options;
        if (const QString encoding = context.arguments.value("encoding").toLower();
            encoding == QLatin1String("gb18030"))
            options.encoding = CsvWriter::Encoding::Gb18030;
        else if (!encoding.isEmpty() && encoding != QLatin1String("utf-8"))
            return context.misuse(Words::tr("--encoding 应为 utf-8 或 gb18030。"));
        options.unmasked = context.arguments.has("unmasked");
        options.purpose = context.arguments.value("purpose");
        QString serial;
        options.registered = [&serial](const ExportRecord &record) { serial = record.serial(); };
        const auto rows = ExportService(office).exportCases(filter, path, options);
        if (!rows)
            return context.refuse(rows.error());
        if (context.json())
            context.print({{QStringLiteral("rows"), *rows},
                           {QStringLiteral("file"), path},
                           {QStringLiteral("serial"), serial}});
        else
            context.out << Words::tr("已导出 %1 件到 %2，发出登记 %3。").arg(*rows).arg(path, serial) << '\n';
        return Exit::Done;
    });
}

} // namespace jiesu
