// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/exportservice.h"

#include "domain/text.h"
#include "report/monthworkbook.h"
#include "service/access.h"
#include "service/casecells.h"
#include "service/exportnotes.h"
#include "service/filtertext.h"
#include "service/monthfigures.h"
#include "sheet/sheetreader.h"
#include "support/handover.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>

#include <thread>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr size_t rowsInBlock = 200;
constexpr size_t blocksAhead = 8;

Error refused(const QString &happened, const QString &advice)
{
    return {ErrorKind::Invalid, happened, Words::tr("没有写出文件，原有文件未改动。"), advice};
}

Error cancelled()
{
    return {ErrorKind::Cancelled, Words::tr("导出已取消。"), Words::tr("没有写出文件，原有文件未改动。"), {}};
}

/// The cases in this order, as far as they still exist. @param take false ends it
void forEachOf(Office &office, const std::vector<CaseId> &order,
               const std::function<bool(const ComplaintCase &)> &take)
{
    CaseStore cases = office.cases();
    for (const CaseId id : order) {
        const auto found = cases.find(id);
        if (found && !take(*found))
            return;
    }
}

/// Reads every case of a filter, newest first, with progress and cancelling. @p write gets the rows on a
/// thread of its own, while the next are being read; it is done with them when this returns.
Result<qint64> writeCases(Office &office, const CaseFilter &filter, const CaseCells &cells,
                          const ExportOptions &options,
                          const std::function<void(const CaseCells::Row &)> &write)
{
    Handover<std::vector<CaseCells::Row>> handover(blocksAhead);
    const std::jthread writing([&] {
        while (const auto block = handover.take())
            std::ranges::for_each(*block, write);
    });
    const auto finished = qScopeGuard([&handover] { handover.finish(); }); // before the thread is waited for
    const auto total = double(std::max<qint64>(1, office.cases().count(filter)));
    qint64 rows = 0;
    bool stopped = false;
    std::vector<CaseCells::Row> block;
    const auto take = [&](const ComplaintCase &complaint) {
        block.push_back(cells.row(complaint));
        ++rows;
        if (block.size() < rowsInBlock)
            return true;
        (void)handover.give(std::exchange(block, {}));
        if (options.progress)
            options.progress(double(rows) / total);
        stopped = options.cancelled && options.cancelled();
        return !stopped;
    };
    if (options.order)
        forEachOf(office, *options.order, take);
    else
        office.cases().forEach(filter, take);
    if (stopped)
        return cancelled();
    (void)handover.give(std::move(block));
    return rows;
}

Result<qint64> fillSheet(Office &office, const CaseFilter &filter, const CaseCells &cells,
                         const ExportOptions &options, WorksheetWriter &sheet)
{
    const qint64 total = office.cases().count(filter);
    if (total >= SheetReader::rowLimit)
        return refused(Words::tr("共 %1 件，超过一张工作表的 %2 行。").arg(total).arg(SheetReader::rowLimit),
                       Words::tr("请导出为 CSV，或缩小范围。"));
    const QStringList headers = cells.headers();
    sheet.setColumnWidths(cells.widths());
    sheet.freeze(1, 1);
    sheet.setFilter(0, 0, int(total), int(headers.size()) - 1);
    sheet.setPrintLayout(0);
    sheet.header(0, headers);
    int row = 0;
    return writeCases(office, filter, cells, options,
                      [&](const CaseCells::Row &content) { CaseCells::write(sheet, ++row, content); });
}

WorksheetWriter &caseSheet(Office &office, WorkbookWriter &workbook, const QString &serial, Language language)
{
    const WordsIn words(language);
    workbook.setProperties(
        {Words::tr("%1案件明细").arg(office.name()), office.actor(), serial, office.now()});
    WorksheetWriter &sheet = workbook.addSheet(Words::tr("案件"));
    sheet.setFooter(serial);
    return sheet;
}

void writeNoteSheet(Office &office, WorkbookWriter &workbook, const ExportSubject &subject, qint64 rows,
                    const QString &serial, Language language)
{
    const WordsIn words(language);
    writeNotes(workbook.addSheet(Words::tr("说明")), exportNotes(office, subject, rows, serial));
}

Result<qint64> exportWorkbook(Office &office, const ExportSubject &subject, const QString &path,
                              const QString &serial, const ExportOptions &options)
{
    auto created = WorkbookWriter::create(path, WorkbookWriter::Mode::Streaming);
    if (!created)
        return created.error();
    WorkbookWriter &workbook = **created;
    const CaseCells cells(office, CaseCells::Columns::All, options.unmasked, options.language);
    WorksheetWriter &sheet = caseSheet(office, workbook, serial, options.language);
    const Result<qint64> rows = fillSheet(office, *subject.filter, cells, options, sheet);
    if (!rows)
        return rows;
    writeNoteSheet(office, workbook, subject, *rows, serial, options.language);
    if (auto saved = workbook.save(); !saved)
        return saved.error();
    return rows;
}

Result<qint64> exportCsv(Office &office, const CaseFilter &filter, const QString &path,
                         const ExportOptions &options)
{
    auto created = CsvWriter::create(path, options.encoding);
    if (!created)
        return created.error();
    CsvWriter &csv = **created;
    const CaseCells cells(office, CaseCells::Columns::All, options.unmasked, options.language);
    for (const QString &header : cells.headers())
        csv.text(header);
    csv.endRow();
    const Result<qint64> rows =
        writeCases(office, filter, cells, options,
                   [&](const CaseCells::Row &content) { CaseCells::write(csv, content); });
    if (!rows)
        return rows;
    if (auto saved = csv.save(); !saved)
        return saved.error();
    return rows;
}

void requireExport(const Office &office, const ExportOptions &options)
{
    require(office, Permission::ExportCases);
    if (options.unmasked)
        requireWholeExport(office, options.purpose);
}

/// Has the file written and entered, and tells who asked to be told.
Result<qint64> giveOut(Office &office, const ExportSubject &subject, const QString &path,
                       const ExportOptions &options, const ExportRegister::Write &write)
{
    const Result<ExportRecord> given = ExportRegister(office).giveOut(subject, path, write);
    if (!given)
        return given.error();
    if (options.registered)
        options.registered(*given);
    return given->rows;
}

/// Of the cases of a filter.
ExportSubject subjectOf(Office &office, const CaseFilter &filter, const ExportOptions &options)
{
    const WordsIn words(options.language);
    ExportSubject subject;
    subject.kind = ExportKind::CaseList;
    subject.title = options.title.isEmpty() ? Words::tr("案件明细") : options.title;
    subject.filterText = filterText(filter, *office.reference());
    subject.filter = filter;
    subject.period = filter.period ? filter.period->code() : QString();
    subject.unmasked = options.unmasked;
    subject.purpose = options.purpose;
    return subject;
}

} // namespace

void requireWholeExport(const Office &office, const QString &purpose)
{
    require(office, Permission::ExportWhole);
    if (office.session().loginRequired && text::tidyLine(purpose).isEmpty())
        throw StorageError(
            refused(Words::tr("导出完整的个人信息要写明用途。"), Words::tr("请写明用途后再导出。")));
}

Result<qint64> ExportService::exportCases(const CaseFilter &filter, const QString &path,
                                          const ExportOptions &options)
{
    return inResult([&]() -> Result<qint64> {
        requireExport(m_office, options);
        const QString ending = QFileInfo(path).suffix().toLower();
        if (ending != QLatin1String("xlsx") && ending != QLatin1String("csv"))
            return refused(Words::tr("不支持导出为“%1”。").arg(QFileInfo(path).fileName()),
                           Words::tr("文件名请以 .xlsx 或 .csv 结尾。"));
        const ExportSubject subject = subjectOf(m_office, filter, options);
        return giveOut(m_office, subject, path, options, [&](const QString &to, const QString &serial) {
            return ending == QLatin1String("csv") ? exportCsv(m_office, filter, to, options)
                                                  : exportWorkbook(m_office, subject, to, serial, options);
        });
    });
}

Result<Done> ExportService::writeReport(const Period &period, const Scope &scope, const AssessmentRule &rule,
                                        const QString &path, const ExportOptions &options)
{
    return inResult([&]() -> Result<Done> {
        requireExport(m_office, options);
        if (QFileInfo(path).suffix().compare(QLatin1String("xlsx"), Qt::CaseInsensitive) != 0)
            return refused(Words::tr("月度工作簿不能写成“%1”。").arg(QFileInfo(path).fileName()),
                           Words::tr("文件名请以 .xlsx 结尾。"));
        const CaseFilter filter = FigureService::filter(period, scope, rule);
        MonthReport report = monthFigures(m_office, period, scope, rule);
        const CaseCells cells(m_office, CaseCells::Columns::Report, options.unmasked, report.language);
        ExportSubject subject = subjectOf(m_office, filter, options);
        subject.kind = ExportKind::Report;
        subject.title = Words::tr("%1工作簿").arg(period.title());
        subject.period = period.code();
        subject.ruleCode = report.rule.code;
        subject.ruleVersion = report.rule.version;
        const auto written = giveOut(m_office, subject, path, options,
                                     [&](const QString &to, const QString &serial) -> Result<qint64> {
                                         report.serial = serial;
                                         Result<qint64> rows = 0;
                                         const auto fill = [&](WorksheetWriter &sheet) -> Result<Done> {
                                             sheet.setFooter(serial);
                                             rows = fillSheet(m_office, filter, cells, options, sheet);
                                             return rows ? Result<Done>(Done()) : Result<Done>(rows.error());
                                         };
                                         const Result<Done> made = writeMonthWorkbook(report, fill, to);
                                         return made ? rows : Result<qint64>(made.error());
                                     });
        return written ? Result<Done>(Done()) : Result<Done>(written.error());
    });
}

} // namespace jiesu
