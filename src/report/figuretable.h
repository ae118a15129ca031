// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officetime.h"
#include "metrics/rate.h"
#include "report/notesheet.h"
#include "sheet/sheetwriter.h"
#include "support/result.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace jiesu {

/// A share or a fall that is no rate of cases: 0.519 stands for 51.9%.
struct Proportion
{
    double value = 0;
    int decimals = 2; ///< of the percentage where it is shown as a text
    friend bool operator==(const Proportion &, const Proportion &) = default;
};

/// A number with decimals, such as a score.
struct DecimalNumber
{
    double value = 0;
    int decimals = 2; ///< where it is shown as a text
    friend bool operator==(const DecimalNumber &, const DecimalNumber &) = default;
};

/// A cell of a table: nothing, a text, cases, a rate or another share (a real percentage in a spreadsheet), a
/// number with decimals, a time or a day (real dates).
using FigureCell =
    std::variant<std::monostate, QString, qint64, Rate, Proportion, DecimalNumber, OfficeTime, QDate>;

/// How a table is drawn beside its rows: a native chart over some of its columns, by the names in the first.
struct TableChart
{
    SheetChart::Kind kind = SheetChart::Kind::Column;
    std::vector<int> columns;
};

/// The columns, from 0, whose numbers are shaded by their size: a heat map.
struct TableShading
{
    int firstColumn = 1;
    int lastColumn = 1;
};

/// Rows exactly as they are charted or stand on the screen.
struct FigureTable
{
    QString title;
    QStringList notes; ///< whose figures, of which period, under which rule
    QStringList header;
    std::vector<std::vector<FigureCell>> rows;
    std::optional<TableChart> chart = {};
    std::optional<TableShading> shading = {};
};

/// "34", "94.69%", "—" for a rate over nothing.
[[nodiscard]] QString cellText(const FigureCell &cell);
/// Header and rows, tab-separated, for the clipboard.
[[nodiscard]] QString asText(const FigureTable &table);
/// The table as a sheet: title, notes, header, rows.
void writeFigureSheet(WorksheetWriter &sheet, const FigureTable &table);
/// Writes an .xlsx or .csv by the ending of @p path (Invalid for another). A workbook has the rows under a
/// frozen header with a filter, the chart, and a sheet 说明 with @p about and the table's notes; its first
/// value stands at the foot of each printed page. An older file stays as it was unless everything was
/// written. Any thread.
[[nodiscard]] Result<Done> writeFigureTable(const FigureTable &table, const QString &path,
                                            const ExportNotes &about = {},
                                            CsvWriter::Encoding encoding = CsvWriter::Encoding::Utf8WithMark);

} // namespace jiesu
