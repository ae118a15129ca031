// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importmapping.h"

#include "domain/refusal.h"
#include "domain/text.h"
#include "service/access.h"
#include "service/historyline.h"
#include "storage/importmappingstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

const QString mappingEntity = QStringLiteral("import_mapping");

QStringList samplesOf(const std::vector<SheetRow> &rows, int column)
{
    QStringList samples;
    for (const SheetRow &row : rows) {
        const QString text = text::tidyLine(row.cell(column).text);
        if (!text.isEmpty() && samples.size() < SheetView::samples)
            samples << text;
    }
    return samples;
}

/// Why columns cannot go where the codes say.
std::optional<Error> problemWith(const QStringList &headers, const QStringList &codes)
{
    ColumnMapping mapping;
    QStringList taken;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        MappedColumn column;
        column.header = headers[i];
        if (!column.setCode(codes.value(i), MappingSource::Saved))
            return refused(ErrorKind::Invalid, Words::tr("没有名为“%1”的字段。").arg(codes.value(i)));
        if (column.field || column.categoryLevel > 0) {
            if (const qsizetype other = taken.indexOf(column.code()); other >= 0)
                return refused(
                    ErrorKind::Invalid,
                    Words::tr("“%1”和“%2”两列都选了“%3”。")
                        .arg(headers[other], headers[i], ImportMappingService::labelOf(column.code())),
                    Words::tr("请只留一列，另一列选“不用”。"));
        }
        taken << column.code();
        mapping.columns.push_back(column);
    }
    if (!mapping.hasKey())
        return refused(ErrorKind::Invalid, Words::tr("没有一列是“工单编号”，无法区分案件。"),
                       Words::tr("请为工单编号选一列。"));
    return {};
}

QString inWords(const QStringList &headers, const QStringList &codes)
{
    QStringList parts;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (!codes.value(i).isEmpty())
            parts << Words::tr("%1→%2").arg(headers[i], ImportMappingService::labelOf(codes[i]));
    }
    return parts.join(QStringLiteral("、"));
}

} // namespace

Result<OpenedSheet> openSheet(Office &office, const QString &path, const ImportOptions &options)
{
    const ImportPreset *preset = options.preset.isEmpty() ? nullptr : findImportPreset(options.preset);
    if (!options.preset.isEmpty() && !preset)
        return refused(ErrorKind::Invalid, Words::tr("没有名为“%1”的导入模板。").arg(options.preset),
                       Words::tr("可用的模板见“jiesu help import”。"));
    ReadOptions readOptions;
    readOptions.sheetName = options.sheet;
    readOptions.encoding = options.encoding;
    readOptions.cancelled = options.cancelled;
    ImportMappingStore store(office.database());
    return openSheet(path, readOptions, preset,
                     [&store](const QString &fingerprint) { return store.codes(fingerprint); });
}

Result<SheetView> ImportMappingService::view(const QString &path, const ImportOptions &options)
{
    return inResult([&]() -> Result<SheetView> {
        require(m_office, Permission::ImportCases);
        const auto opened = openSheet(m_office, path, options);
        if (!opened)
            return opened.error();
        const SheetReader &reader = *opened->reader;
        const ImportLayout &layout = opened->layout;
        SheetView view{reader.sheetName(),         reader.sheetNames(), reader.encoding(),
                       layout.headerRow,           layout.headers,      {},
                       layout.mapping.presetTitle, layout.problem};
        for (const MappedColumn &column : layout.mapping.columns)
            view.columns.push_back({column.header, samplesOf(layout.ahead, int(view.columns.size())),
                                    column.code(), column.source});
        return view;
    });
}

Result<Done> ImportMappingService::save(const QStringList &headers, const QStringList &codes)
{
    return inResult([&]() -> Result<Done> {
        require(m_office, Permission::ImportCases);
        if (auto problem = problemWith(headers, codes))
            return *problem;
        Transaction transaction(m_office.database());
        ImportMappingStore(m_office.database())
            .save(headerFingerprint(headers), codes, m_office.now(), m_office.actor());
        HistoryEntry line = historyLine(m_office, mappingEntity, 0, QStringLiteral("edit"));
        line.newValue = inWords(headers, codes);
        m_office.history().append(std::move(line));
        transaction.commit();
        return Done();
    });
}

Result<Done> ImportMappingService::forget(const QStringList &headers)
{
    return inResult([&]() -> Result<Done> {
        require(m_office, Permission::ImportCases);
        Transaction transaction(m_office.database());
        ImportMappingStore(m_office.database()).remove(headerFingerprint(headers));
        HistoryEntry line = historyLine(m_office, mappingEntity, 0, QStringLiteral("remove"));
        line.oldValue = headers.join(QStringLiteral("、"));
        m_office.history().append(std::move(line));
        transaction.commit();
        return Done();
    });
}

std::vector<MappingTarget> ImportMappingService::targets()
{
    std::vector<MappingTarget> list;
    for (const CaseField &field : caseFields())
        list.push_back({QString::fromLatin1(field.code), fieldLabel(field)});
    for (const char *code : {"#category_1", "#category_2", "#category_3", "#drop"})
        list.push_back({QString::fromLatin1(code), labelOf(QString::fromLatin1(code))});
    return list;
}

QString ImportMappingService::labelOf(const QString &code)
{
    if (code == u"#category_1")
        return Words::tr("一级分类");
    if (code == u"#category_2")
        return Words::tr("二级分类");
    if (code == u"#category_3")
        return Words::tr("三级分类");
    if (code == u"#drop")
        return Words::tr("不导入，原文也不留");
    const CaseField *field = findCaseField(code);
    return field ? fieldLabel(*field) : QString();
}

} // namespace jiesu
