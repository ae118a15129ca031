// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tableprint.h"
#include "cli/texttable.h"
#include "service/ledgerexport.h"
#include "service/ledgertext.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The records that --search, --from and --to mean. Invalid for a day that is none.
Result<LedgerQuery> ledgerQuery(const Arguments &arguments)
{
    LedgerQuery query;
    query.words = arguments.value("search");
    for (const auto &[name, day] : {std::pair("from", &query.from), std::pair("to", &query.to)}) {
        if (!arguments.has(name))
            continue;
        *day = QDate::fromString(arguments.value(name), Qt::ISODate);
        if (!day->isValid())
            return Error{
                ErrorKind::Invalid, Words::tr("--%1 应写成 2022-03-01。").arg(QLatin1String(name)), {}, {}};
    }
    return query;
}

QJsonObject recordJson(const LedgerText &texts, const Ledger &ledger, const LedgerRecord &record)
{
    QJsonObject object{{QStringLiteral("id"), record.id}, {QStringLiteral("revision"), record.revision}};
    for (std::size_t i = 0; i < ledger.fields.size(); ++i) {
        const QVariant &value = record.values[qsizetype(i)];
        object.insert(QLatin1String(ledger.fields[i].code),
                      value.isNull() ? QJsonValue() : QJsonValue(texts.shown(ledger.fields[i], value)));
    }
    return object;
}

Exit listRecords(CommandContext &context, Office &office, const Ledger &ledger)
{
    const Result<int> limit = listLimit(context.arguments);
    auto query = ledgerQuery(context.arguments);
    if (!limit || !query)
        return context.misuse(limit ? query.error().happened : limit.error().happened);
    LedgerService service(office, ledger);
    const qint64 total = service.count(*query);
    query->limit = *limit;
    const LedgerText texts(office);
    QJsonArray list;
    TextTable table;
    QStringList header;
    for (const LedgerField &field : ledger.fields)
        header << fieldLabel(field);
    table.add(header);
    for (const LedgerRecord &record : service.list(*query)) {
        list << recordJson(texts, ledger, record);
        QStringList cells;
        for (std::size_t i = 0; i < ledger.fields.size(); ++i)
            cells << texts.shown(ledger.fields[i], record.values[qsizetype(i)]).replace(u'\n', u' ');
        table.add(cells);
    }
    if (context.json()) {
        context.print({{QStringLiteral("total"), total}, {QStringLiteral("records"), list}});
    } else {
        context.out << Words::tr("共 %1 条，列出 %2 条。").arg(total).arg(list.size()) << '\n';
        table.print(context.out);
    }
    return Exit::Done;
}

Exit addRecord(CommandContext &context, Office &office, const Ledger &ledger)
{
    const QJsonDocument given = QJsonDocument::fromJson(context.arguments.value("record").toUtf8());
    if (!given.isObject())
        return context.misuse(Words::tr("--record 应为一个 JSON 对象，如 {\"备注\":\"…\"}。"));
    QHash<QString, QString> texts;
    const QJsonObject object = given.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toVariant().toString());
    LedgerService service(office, ledger);
    const auto read = service.read(texts);
    const auto saved = read ? service.save(*read) : read;
    if (!saved)
        return context.refuse(saved.error());
    if (context.json())
        context.print(recordJson(LedgerText(office), ledger, *saved));
    else
        context.out << Words::tr("已记入%1。").arg(ledgerTitle(ledger)) << '\n';
    return Exit::Done;
}

Exit importRecords(CommandContext &context, Office &office, const Ledger &ledger)
{
    if (!context.arguments.has("file"))
        return context.misuse(Words::tr("请用 --file 写明表格。"));
    return printImport(context, LedgerService(office, ledger).importFile(context.arguments.value("file")));
}

Exit exportRecords(CommandContext &context, Office &office, const Ledger &ledger)
{
    const auto query = ledgerQuery(context.arguments);
    if (!query || !context.arguments.has("out"))
        return context.misuse(query ? Words::tr("请用 --out 写明文件。") : query.error().happened);
    const QString path = context.arguments.value("out");
    LedgerExportOptions options;
    options.unmasked = context.arguments.has("unmasked");
    options.purpose = context.arguments.value("purpose");
    return printExport(context, path, exportLedger(office, ledger, *query, path, options));
}

} // namespace

Exit runLedger(CommandContext &context)
{
    using Step = Exit (*)(CommandContext &, Office &, const Ledger &);
    static const QHash<QString, Step> steps{{QStringLiteral("list"), listRecords},
                                            {QStringLiteral("add"), addRecord},
                                            {QStringLiteral("import"), importRecords},
                                            {QStringLiteral("export"), exportRecords}};
    const QStringList &operands = context.arguments.operands();
    const Step step = steps.value(operands[0]);
    if (!step)
        return context.misuse(Words::tr("ledger 后面应是 list、add、import 或 export。"));
    const Ledger *ledger = findLedger(operands[1]);
    if (!ledger) {
        QStringList codes;
        for (const Ledger *each : ledgers())
            codes << QLatin1String(each->code);
        return context.misuse(Words::tr("没有“%1”这本台账。现有：%2。").arg(operands[1], codes.join(u'、')));
    }
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto done = inResult([&] { return step(context, **office, *ledger); });
    return done ? *done : context.refuse(done.error());
}

} // namespace jiesu
