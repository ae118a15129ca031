// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importservice.h"

#include "service/access.h"
#include "service/exportregister.h"
#include "service/figureservice.h"
#include "service/importmapping.h"
#include "service/importwriter.h"
#include "sheet/sheetwriter.h"
#include "support/handover.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>

#include <thread>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr size_t rowsInBlock = 200;
constexpr size_t blocksAhead = 8;
constexpr double progressStep = 0.005;
constexpr qint64 largeImport = 5000; ///< rows; after it the WAL is emptied into the file
/// So many cases the board counts within a tenth of a second at its first look (docs/database.md).
constexpr qint64 quicklyCounted = 100'000;

Error cancelled()
{
    return {ErrorKind::Cancelled, Words::tr("导入已取消。"), Words::tr("没有写入任何数据。"), {}};
}

/// Takes back what is known of reference data when an import does not get to its end.
class ReferenceGuard
{
public:
    explicit ReferenceGuard(Office &office)
        : m_office(office)
    {
    }
    ~ReferenceGuard() { m_office.reloadReference(); }
    ReferenceGuard(const ReferenceGuard &) = delete;
    ReferenceGuard &operator=(const ReferenceGuard &) = delete;

private:
    Office &m_office;
};

struct ReadBlock
{
    std::vector<ImportRow> rows;
    double progress = 0; ///< how much of the file has been read, 0 to 1
};

/// Reads the rows below the header and gives them on in blocks; on a thread of its own.
void readBlocks(OpenedSheet &sheet, Handover<ReadBlock> &handover)
{
    SheetReader &reader = *sheet.reader;
    ImportRowReader rows(sheet.layout.mapping, reader.date1904());
    SheetRow row;
    ReadBlock block;
    for (const SheetRow &ahead : sheet.layout.ahead)
        block.rows.push_back(rows.read(ahead));
    while (reader.next(row)) {
        block.rows.reserve(rowsInBlock);
        block.rows.push_back(rows.read(row));
        if (block.rows.size() < rowsInBlock)
            continue;
        block.progress = reader.progress();
        if (!handover.give(std::exchange(block, {})))
            return;
    }
    block.progress = reader.progress();
    if (handover.give(std::move(block)))
        handover.finish();
}

/// Will most pages of the office come from this import? Told from the sizes of the files, since nobody knows
/// the rows before they are read.
bool fillsTheFile(Office &office, const QString &path)
{
    return QFileInfo(path).size() > QFileInfo(office.database().path()).size();
}

/// Hands every row below the header to the writer, which stores them while the next are being read.
Result<Done> importRows(OpenedSheet &sheet, const ImportOptions &options, ImportWriter &writer)
{
    Handover<ReadBlock> handover(blocksAhead);
    const std::jthread reading([&] { readBlocks(sheet, handover); });
    const auto stopped = qScopeGuard([&handover] { handover.stop(); }); // before the thread is waited for
    double reported = 0;
    qint64 count = 0;
    while (std::optional<ReadBlock> block = handover.take()) {
        count += std::ssize(block->rows);
        for (ImportRow &row : block->rows)
            writer.take(std::move(row));
        if (options.progress && block->progress >= reported + progressStep) {
            reported = block->progress;
            options.progress(reported, count);
        }
        if (options.cancelled && options.cancelled())
            return cancelled();
    }
    if (auto error = sheet.reader->error())
        return error->kind == ErrorKind::Cancelled ? cancelled() : *error;
    writer.finish();
    if (options.cancelled && options.cancelled())
        return cancelled();
    return Done();
}

Result<ImportReport> carryOut(Office &office, const QString &path, const ImportOptions &options)
{
    auto opened = openSheet(office, path, options);
    if (!opened)
        return opened.error().kind == ErrorKind::Cancelled ? cancelled() : opened.error();
    const ImportLayout &layout = opened->layout;
    if (layout.problem)
        return *layout.problem;
    const ColumnMapping &mapping = layout.mapping;

    ImportReport report;
    report.headers = layout.headers;
    report.sheetName = opened->reader->sheetName();
    report.preset = mapping.preset;
    report.presetTitle = mapping.presetTitle;
    report.encoding = opened->reader->encoding();
    report.unmapped = mapping.unmappedHeaders();

    const ReferenceGuard guard(office);
    {
        std::optional<DirectWriting> direct;
        if (fillsTheFile(office, path))
            direct.emplace(office.database());
        Transaction transaction(office.database());
        ImportWriter writer(office, mapping, QFileInfo(path).fileName(), options, report);
        if (auto done = importRows(*opened, options, writer); !done)
            return done.error();
        if (!options.dryRun)
            transaction.commit();
    }
    if (options.dryRun)
        report.batch = {};
    else if (report.added + report.updated >= largeImport) {
        if (report.added + report.updated > quicklyCounted)
            FigureService(office).countAhead();
        office.database().checkpoint();
    }
    return report;
}

Result<Done> writeRejected(const ImportReport &report, const QString &path)
{
    auto created = WorkbookWriter::create(path, WorkbookWriter::Mode::Streaming);
    if (!created)
        return created.error();
    WorkbookWriter &workbook = **created;
    WorksheetWriter &sheet = workbook.addSheet(Words::tr("未导入的行"));
    const QStringList headers = QStringList{Words::tr("行号"), Words::tr("原因")} + report.headers;
    sheet.setColumnWidths({8, 48});
    sheet.freeze(1, 2);
    sheet.setFilter(0, 0, int(report.rejected.size()), int(headers.size()) - 1);
    sheet.header(0, headers);
    int line = 0;
    for (const RejectedRow &row : report.rejected) {
        sheet.number(++line, 0, row.rowNumber, NumberStyle::Whole);
        sheet.text(line, 1, row.reason);
        for (qsizetype column = 0; column < row.cells.size(); ++column)
            sheet.text(line, int(column) + 2, row.cells[column]);
    }
    return workbook.save();
}

} // namespace

QString importReason(const QString &fileName, int rowNumber)
{
    return Words::tr("%1 第 %2 行").arg(fileName).arg(rowNumber);
}

Result<ImportReport> ImportService::import(const QString &path, const ImportOptions &options)
{
    return inResult([&] {
        require(m_office, Permission::ImportCases);
        return carryOut(m_office, path, options);
    });
}

Result<ExportRecord> ImportService::saveRejected(const ImportReport &report, const QString &fileName,
                                                 const QString &path)
{
    return inResult([&]() -> Result<ExportRecord> {
        require(m_office, Permission::ImportCases);
        ExportSubject subject;
        subject.title = Words::tr("%1 中未导入的行").arg(fileName);
        subject.unmasked = true;
        return ExportRegister(m_office).giveOut(
            subject, path, [&report](const QString &to, const QString &) -> Result<qint64> {
                const Result<Done> written = writeRejected(report, to);
                return written ? Result<qint64>(qint64(report.rejected.size())) : written.error();
            });
    });
}

std::vector<ImportService::Preset> ImportService::presets()
{
    std::vector<Preset> list;
    for (const ImportPreset &preset : importPresets())
        list.push_back(
            {QString::fromLatin1(preset.code), QCoreApplication::translate("ImportPreset", preset.title)});
    return list;
}

} // namespace jiesu
