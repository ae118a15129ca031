// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jiesu {

/// What the file says a cell holds.
enum class CellKind : unsigned char
{
    Empty,
    Text,
    Number,
    Date,    ///< a number that the workbook shows as a date or a time of day
    Boolean, ///< text is "TRUE" or "FALSE"
    Error    ///< an error value such as #N/A, a formula never calculated, or a number that is none
};

/// One cell as it stands in the file. The text is not yet cleaned: every reader of it passes it through
/// domain/text.h.
struct SheetCell
{
    CellKind kind = CellKind::Empty;
    /// What a person sees, without number formats: "13800000000", "0.5", "2022-03-01 09:12:00" (the time is
    /// left out at midnight), "#N/A". A text file has only texts.
    QString text;
    /// The value of a Number, the serial number (1900 system) of a Date, 0 or 1 of a Boolean.
    double number = 0;

    [[nodiscard]] bool empty() const { return kind == CellKind::Empty; }
};

/// One row of a spreadsheet. Meant to be reused from row to row.
struct SheetRow
{
    /// The row's number in the file, 1 for the first, as spreadsheet programs show it.
    int number = 0;
    /// From column A up to the last cell that is not empty.
    std::vector<SheetCell> cells;
    /// How many fields a text file has in this row, empty ones too; 0 in a workbook, which has no such
    /// number.
    int fieldCount = 0;

    /// The cell of a column (0 = A); an empty one where the row is shorter.
    [[nodiscard]] const SheetCell &cell(int column) const
    {
        static const SheetCell none;
        return column >= 0 && static_cast<size_t>(column) < cells.size() ? cells[static_cast<size_t>(column)]
                                                                         : none;
    }
};

} // namespace jiesu
