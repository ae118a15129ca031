// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/exportregister.h"
#include "service/figureservice.h"
#include "sheet/sheetwriter.h"
#include "support/language.h"

namespace jiesu {

/// May personal data go out in full? @throws StorageError Forbidden for who may not, Invalid without a
/// purpose while log-in is on
void requireWholeExport(const Office &office, const QString &purpose);

struct ExportOptions
{
    bool unmasked = false; ///< personal data in full
    QString purpose; ///< of personal data in full: entered in the register, asked for while log-in is on
    Language language = wordsLanguage(); ///< of a list's words; the workbook of a period has its own
    QString title;                       ///< of the list, for the register; empty: 案件明细
    CsvWriter::Encoding encoding = CsvWriter::Encoding::Utf8WithMark; ///< of a .csv
    std::function<void(const ExportRecord &)> registered;             ///< told the line of the register
    /// The cases of the filter in the order of the list; null: newest first.
    std::shared_ptr<const std::vector<CaseId>> order;
    std::function<void(double)> progress;
    std::function<bool()> cancelled;
};

/// Spreadsheets out: the list as it is on the screen, and the month's workbook. Each is entered in the
/// register of exports and carries its serial number.
class ExportService final
{
public:
    explicit ExportService(Office &office)
        : m_office(office)
    {
    }

    /// Every case of the filter, uncapped, to .xlsx or .csv by the file's ending (Invalid for another
    /// ending, and for personal data in full without a purpose).
    /// @return the number of cases written
    [[nodiscard]] Result<qint64> exportCases(const CaseFilter &filter, const QString &path,
                                             const ExportOptions &options = {});
    /// The workbook of a period: overview with definitions, categories, points, units with rates, reduction
    /// by month with a chart, the assessment table, the case list.
    [[nodiscard]] Result<Done> writeReport(const Period &period, const Scope &scope,
                                           const AssessmentRule &rule, const QString &path,
                                           const ExportOptions &options = {});

private:
    Office &m_office;
};

} // namespace jiesu
