// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/texttable.h"
#include "service/attachmentservice.h"
#include "service/demooffice.h"
#include "service/exportregister.h"
#include "service/importservice.h"
#include "service/publicationservice.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr size_t shownRejections = 20;
constexpr int checkedForSearch = 200;

/// A new office that disappears again unless it is kept.
class NewOffice
{
public:
    NewOffice(const CommandContext &context, Result<std::unique_ptr<Office>> made)
        : m_path(context.database())
        , m_made(std::move(made))
    {
    }
    ~NewOffice()
    {
        if (!m_made || m_kept)
            return;
        m_made.value().reset();
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(m_path + QLatin1String(ending));
    }
    NewOffice(const NewOffice &) = delete;
    NewOffice &operator=(const NewOffice &) = delete;

    [[nodiscard]] const Result<std::unique_ptr<Office>> &result() const { return m_made; }
    void keep() { m_kept = true; }

private:
    QString m_path;
    Result<std::unique_ptr<Office>> m_made;
    bool m_kept = false;
};

QJsonObject importJson(const ImportReport &report, bool dryRun)
{
    QJsonArray changes;
    for (const ImportChange &change : report.changes)
        changes << QJsonObject{
            {QStringLiteral("row"), change.rowNumber}, {QStringLiteral("order_no"), change.orderNo},
            {QStringLiteral("field"), change.field},   {QStringLiteral("old"), change.before},
            {QStringLiteral("new"), change.after},     {QStringLiteral("conflict"), change.conflict},
            {QStringLiteral("taken"), change.taken}};
    QJsonArray rejects;
    for (const RejectedRow &row : report.rejected)
        rejects << QJsonObject{{QStringLiteral("row"), row.rowNumber},
                               {QStringLiteral("reason"), row.reason}};
    return {{QStringLiteral("read"), report.read},
            {QStringLiteral("added"), report.added},
            {QStringLiteral("updated"), report.updated},
            {QStringLiteral("unchanged"), report.unchanged},
            {QStringLiteral("rejected"), qint64(report.rejected.size())},
            {QStringLiteral("conflicts"), report.conflicts},
            {QStringLiteral("total_rows"), report.totalRows},
            {QStringLiteral("empty_rows"), report.emptyRows},
            {QStringLiteral("field_changes"), report.fieldChanges},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("preset"), report.preset},
            {QStringLiteral("encoding"), report.encoding},
            {QStringLiteral("dry_run"), dryRun},
            {QStringLiteral("unmapped"), QJsonArray::fromStringList(report.unmapped)},
            {QStringLiteral("new_units"), QJsonArray::fromStringList(report.newUnits)},
            {QStringLiteral("new_places"), QJsonArray::fromStringList(report.newPlaces)},
            {QStringLiteral("new_categories"), QJsonArray::fromStringList(report.newCategories)},
            {QStringLiteral("rejects"), rejects}};
}

void printNames(QTextStream &out, const QString &what, const QStringList &names)
{
    constexpr qsizetype shown = 10;
    if (names.isEmpty())
        return;
    const QString more = names.size() > shown ? Words::tr("等 %1 个").arg(names.size()) : QString();
    out << what << names.mid(0, shown).join(u'、') << more << '\n';
}

void printChanges(QTextStream &out, const ImportReport &report)
{
    constexpr std::size_t shown = 20;
    for (std::size_t i = 0; i < std::min(report.changes.size(), shown); ++i) {
        const ImportChange &change = report.changes[i];
        out << Words::tr("第 %1 行 %2 %3：%4 → %5")
                   .arg(change.rowNumber)
                   .arg(change.orderNo, change.field, change.before, change.after);
        if (change.conflict)
            out << (change.taken ? Words::tr("（冲突，采用表格；%1）") : Words::tr("（冲突，保留；%1）"))
                       .arg(change.opponent);
        out << '\n';
    }
    if (report.fieldChanges > qint64(shown))
        out << Words::tr("……共 %1 处变化。").arg(report.fieldChanges) << '\n';
}

void printImport(QTextStream &out, const ImportReport &report, bool dryRun)
{
    if (dryRun)
        out << Words::tr("试导入，没有写入任何数据。") << '\n';
    out << Words::tr("读取 %1 行：新增 %2，更新 %3，无变化 %4，未导入 %5。模板：%6（%7）。")
               .arg(report.read)
               .arg(report.added)
               .arg(report.updated)
               .arg(report.unchanged)
               .arg(report.rejected.size())
               .arg(report.presetTitle, report.preset)
        << '\n';
    if (report.totalRows + report.emptyRows > 0)
        out << Words::tr("合计行 %1 行、没有内容的行 %2 行，没有计入。")
                   .arg(report.totalRows)
                   .arg(report.emptyRows)
            << '\n';
    if (report.conflicts > 0)
        out << Words::tr("其中 %1 行与人工修改或前面的行不一致。").arg(report.conflicts) << '\n';
    printChanges(out, report);
    printNames(out, Words::tr("未识别的列（原文保留）："), report.unmapped);
    printNames(out, Words::tr("新增单位："), report.newUnits);
    printNames(out, Words::tr("新增地点："), report.newPlaces);
    printNames(out, Words::tr("新增分类："), report.newCategories);
    for (size_t i = 0; i < std::min(report.rejected.size(), shownRejections); ++i)
        out << Words::tr("第 %1 行：%2").arg(report.rejected[i].rowNumber).arg(report.rejected[i].reason)
            << '\n';
    if (report.rejected.size() > shownRejections)
        out << Words::tr("……其余 %1 行请用 --rejects 写成文件查看。")
                   .arg(report.rejected.size() - shownRejections)
            << '\n';
}

/// Nothing where an option is not understood.
std::optional<ImportOptions> importOptions(const Arguments &arguments)
{
    ImportOptions options;
    options.preset = arguments.value("preset");
    options.sheet = arguments.value("sheet");
    options.encoding = arguments.value("encoding");
    options.dryRun = arguments.has("dry-run");
    if (!arguments.has("conflicts"))
        return options;
    const auto rule = conflictRuleFrom(arguments.value("conflicts"));
    if (!rule)
        return {};
    options.conflicts.rule = *rule;
    return options;
}

struct CheckResult
{
    const char *name;
    bool ok;
    QString detail;
};

/// Every one of the newest cases must be found by its own number.
CheckResult checkSearch(Office &office)
{
    CaseStore cases = office.cases();
    const CasePage newest = cases.page({}, std::nullopt, checkedForSearch);
    QStringList lost;
    for (const CaseRow &row : newest.rows) {
        CaseFilter filter;
        filter.search = row.orderNo.isEmpty() ? row.caseNo : row.orderNo;
        const CasePage found = cases.page(filter, std::nullopt, checkedForSearch);
        if (std::ranges::none_of(found.rows, [&row](const CaseRow &each) { return each.id == row.id; }))
            lost << row.caseNo;
    }
    return {"search", lost.isEmpty(),
            lost.isEmpty() ? Words::tr("抽查 %1 件，都能搜到").arg(newest.rows.size())
                           : Words::tr("搜不到：%1").arg(lost.mid(0, 5).join(u'、'))};
}

/// The last hash may be noted on paper: who has it can prove later that no line before it was touched.
CheckResult checkHistory(Office &office)
{
    const HistoryStore::ChainCheck chain = office.history().checkChain();
    constexpr qsizetype shown = 8; // bytes
    return {"history", chain.brokenAt == 0,
            chain.brokenAt == 0
                ? Words::tr("%1 条历史记录首尾相连，末条校验码 %2")
                      .arg(chain.lines)
                      .arg(QString::fromLatin1(chain.lastHash.left(shown).toHex()))
                : Words::tr("第 %1 条历史记录被改动过，或它前面少了记录").arg(chain.brokenAt)};
}

/// Every attachment must be there as it was stored.
CheckResult checkAttachments(Office &office)
{
    const AttachmentCheck found = AttachmentService(office).check();
    QStringList parts{Words::tr("%1 个附件").arg(found.attachments)};
    if (found.ok())
        parts << Words::tr("都完好");
    if (!found.missing.isEmpty())
        parts << Words::tr("文件不见了：%1").arg(found.missing.mid(0, 5).join(u'、'));
    if (!found.altered.isEmpty())
        parts << Words::tr("文件被改动过：%1").arg(found.altered.mid(0, 5).join(u'、'));
    if (found.unused > 0)
        parts << Words::tr("另有 %1 个文件不属于任何附件").arg(found.unused);
    return {"attachments", found.ok(), parts.join(u'，')};
}

CheckResult checkPublished(Office &office)
{
    PublicationService service(office);
    const QStringList findings = service.check();
    return {"published", findings.isEmpty(),
            findings.isEmpty() ? Words::tr("%1 次封账的数字都与公布时一致").arg(service.list().size())
                               : findings.first()};
}

CheckResult checkExports(Office &office)
{
    ExportRegister exports(office);
    const QStringList findings = exports.check();
    return {"exports", findings.isEmpty(),
            findings.isEmpty()
                ? Words::tr("发出登记 %1 条，没有缺号").arg(ExportStore(office.database()).count({}))
                : findings.first()};
}

std::vector<CheckResult> checkAll(Office &office)
{
    const QString integrity = office.database().integrityCheck();
    const bool referencesOk = !office.database().pragma(QStringLiteral("foreign_key_check")).isValid();
    const QStringList tally = office.figures().checkTally();
    const qint64 total = office.cases().count({});
    const bool whole = integrity == QLatin1String("ok");
    return {
        {"integrity", whole, whole ? Words::tr("文件完整") : Words::tr("文件有损坏")},
        {"references", referencesOk, referencesOk ? Words::tr("没有断开的关联") : Words::tr("有断开的关联")},
        {"tally", tally.isEmpty(),
         tally.isEmpty() ? Words::tr("汇总表与 %1 件案件重新计数一致").arg(total) : tally.first()},
        checkSearch(office),
        checkHistory(office),
        checkAttachments(office),
        checkPublished(office),
        checkExports(office),
    };
}

} // namespace

Exit runNew(CommandContext &context)
{
    const auto made = Office::create(context.database(), context.clock);
    if (!made)
        return context.refuse(made.error());
    if (context.json())
        context.print({{QStringLiteral("file"), context.database()}});
    else
        context.out << Words::tr("已新建 %1。").arg(context.database()) << '\n';
    return Exit::Done;
}

Exit runDemo(CommandContext &context)
{
    NewOffice made(context, Office::create(context.database(), context.clock));
    if (!made.result())
        return context.refuse(made.result().error());
    Office &office = **made.result();
    if (auto built = buildDemoOffice(office); !built)
        return context.refuse(built.error());
    const auto total = inResult([&] { return office.cases().count({}); });
    if (!total)
        return context.refuse(total.error());
    made.keep();
    if (context.json())
        context.print({{QStringLiteral("file"), context.database()}, {QStringLiteral("cases"), *total}});
    else
        context.out << Words::tr("已新建 %1，演示数据 %2 件。").arg(context.database()).arg(*total) << '\n';
    return Exit::Done;
}

Exit runImport(CommandContext &context)
{
    const std::optional<ImportOptions> options = importOptions(context.arguments);
    if (!options)
        return context.misuse(Words::tr("--conflicts 只能是 keep、take 或 newest。"));
    const bool exists = QFileInfo::exists(context.database());
    NewOffice opened(context,
                     exists ? openOffice(context) : Office::create(context.database(), context.clock));
    if (exists)
        opened.keep();
    if (!opened.result())
        return context.refuse(opened.result().error());
    ImportService service(**opened.result());
    const QString path = context.arguments.operands().first();
    const auto report = service.import(path, *options);
    if (!report)
        return context.refuse(report.error());
    if (!options->dryRun)
        opened.keep();
    if (context.json())
        context.print(importJson(*report, options->dryRun));
    else
        printImport(context.out, *report, options->dryRun);
    const QString rejects = context.arguments.value("rejects");
    if (rejects.isEmpty() || report->rejected.empty())
        return Exit::Done;
    if (auto saved = service.saveRejected(*report, QFileInfo(path).fileName(), rejects); !saved)
        return context.refuse(saved.error());
    return Exit::Done;
}

Exit runCheck(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto results = inResult([&] { return checkAll(**office); });
    if (!results)
        return context.refuse(results.error());
    const bool ok = std::ranges::all_of(*results, &CheckResult::ok);
    QJsonArray list;
    TextTable table;
    for (const CheckResult &result : *results) {
        list << QJsonObject{{QStringLiteral("name"), QLatin1String(result.name)},
                            {QStringLiteral("ok"), result.ok},
                            {QStringLiteral("detail"), result.detail}};
        table.add({result.ok ? QStringLiteral("√") : QStringLiteral("×"), result.detail});
    }
    if (context.json())
        context.print({{QStringLiteral("ok"), ok}, {QStringLiteral("checks"), list}});
    else
        table.print(context.out);
    if (!ok)
        context.err << Words::tr("检查发现问题，数据未改动，请先备份文件再联系管理员。") << '\n';
    return ok ? Exit::Done : Exit::Refused;
}

} // namespace jiesu
