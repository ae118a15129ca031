// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/rate.h"
#include "sheet/sheetwriter.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace jiesu {

/// A cell of a table of figures: nothing, a text, cases, or a rate (a real percentage in a spreadsheet).
using FigureCell = std::variant<std::monostate, QString, qint64, Rate>;

/// The rows behind a chart, exactly as charted.
struct FigureTable
{
    QString title;
    QStringList notes; ///< whose figures, of which period, under which rule
    QStringList header;
    std::vector<std::vector<FigureCell>> rows;
};

/// "34", "94.69%", "—" for a rate over nothing.
[[nodiscard]] QString cellText(const FigureCell &cell);
/// Header and rows, tab-separated, for the clipboard.
[[nodiscard]] QString asText(const FigureTable &table);
/// The table as a sheet: title, notes, header, rows.
void writeFigureSheet(WorksheetWriter &sheet, const FigureTable &table);
/// Writes an .xlsx or .csv by the ending of @p path (Invalid for another). An older file stays as it was
/// unless everything was written. Any thread.
[[nodiscard]] Result<Done> writeFigureTable(const FigureTable &table, const QString &path);

} // namespace jiesu
