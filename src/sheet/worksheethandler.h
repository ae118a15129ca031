// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetrow.h"
#include "sheet/workbookparts.h"
#include "sheet/xmlscanner.h"

#include <optional>

namespace jiesu {

/// Turns the events of a worksheet part into rows: pauses the scanner whenever a row with content is
/// complete.
class WorksheetHandler final : public XmlHandler
{
public:
    WorksheetHandler(const SharedStrings &strings, const std::vector<bool> &dateStyles, bool date1904)
        : m_strings(strings)
        , m_dateStyles(dateStyles)
        , m_date1904(date1904)
    {
    }

    /// The scanner to pause. Must be set before the first event.
    void setScanner(XmlScanner *scanner) { m_scanner = scanner; }

    void startElement(std::string_view name, const char *const *attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    /// The row last completed, to be swapped out by the reader.
    [[nodiscard]] SheetRow &row() { return m_row; }
    [[nodiscard]] int lastRow() const { return m_rowNumber; }
    [[nodiscard]] qint64 cellsLeftOut() const { return m_cellsLeftOut; }
    /// Why the scanner was made to fail, where it was not the XML itself.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    enum class Type
    {
        Number,
        Shared,
        Inline,
        Formula,
        Boolean,
        Error,
        IsoDate
    };

    void startRow(const char *const *attributes);
    void startCell(const char *const *attributes);
    void endCell();
    void endRow();
    void fail(const Error &error);
    [[nodiscard]] SheetCell cellValue();
    [[nodiscard]] SheetCell numberValue() const;
    [[nodiscard]] SheetCell sharedValue();

    const SharedStrings &m_strings;
    const std::vector<bool> &m_dateStyles;
    const bool m_date1904;
    XmlScanner *m_scanner = nullptr;
    std::optional<Error> m_error;

    SheetRow m_row;
    int m_rowNumber = 0;
    int m_column = -1;
    Type m_type = Type::Number;
    bool m_isDate = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inPhonetic = false;
    bool m_capturing = false;
    bool m_hasFormula = false;
    std::string m_value;
    qint64 m_cellsLeftOut = 0;
};

} // namespace jiesu
