// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefields.h"
#include "service/office.h"
#include "sheet/sheetwriter.h"
#include "support/language.h"

namespace jiesu {

/// Lays cases out in spreadsheet cells: names instead of ids, office time, choices in words. Personal data
/// are masked unless asked for in full; telephone numbers inside long texts too.
class CaseCells final
{
public:
    enum class Columns
    {
        All,   ///< every field; an unmasked list of them imports as the same cases
        Report ///< what a month's report shows
    };

    /// Text, unless there is a time or a number.
    struct Cell
    {
        QString text;
        std::optional<OfficeTime> time;
        std::optional<qint64> number;
    };
    using Row = std::vector<Cell>;

    CaseCells(Office &office, Columns columns, bool unmasked, Language language = wordsLanguage());

    [[nodiscard]] QStringList headers() const;
    [[nodiscard]] std::vector<double> widths() const;
    [[nodiscard]] Row row(const ComplaintCase &complaint) const;
    static void write(WorksheetWriter &sheet, int row, const Row &cells);
    static void write(CsvWriter &csv, const Row &cells);

private:
    [[nodiscard]] Cell cell(const CaseField &field, const ComplaintCase &complaint) const;
    [[nodiscard]] QString placeName(const CaseField &field, const ComplaintCase &complaint) const;

    Office &m_office;
    std::shared_ptr<const ReferenceData> m_reference;
    std::vector<const CaseField *> m_fields;
    bool m_unmasked;
    Language m_language;
};

} // namespace jiesu
