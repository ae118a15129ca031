// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/figuretable.h"
#include "ui/models/texttablemodel.h"

class QTableView;
class QWidget;

namespace jiesu {

class Chart;

/// The table that a person means: the one with the keyboard, else the first one that can be seen. Null where
/// there is none.
[[nodiscard]] QTableView *tableMeant(const QWidget &window);
/// The chart with the keyboard; the first one that can be seen where there are neither tables nor figures.
/// Null where there is none.
[[nodiscard]] const Chart *chartMeant(const QWidget &window);
/// Its rows and columns as they stand on the screen, in that order; hidden columns are left out. Numbers,
/// percentages, times and days are read back from their texts (readCell()).
[[nodiscard]] FigureTable shownTable(const QTableView &view);
/// Rows for the screen as a table to be given out, numbers in columns of numbers. Any thread.
[[nodiscard]] FigureTable asTable(const QString &title, const std::vector<TextColumn> &columns,
                                  const std::vector<TextTableModel::Row> &rows);
/// There are figures, and no table beside them has the keyboard.
[[nodiscard]] bool figuresMeant(const QWidget &window);
/// The figure cards that can be seen, one in each row; no rows where there are none.
[[nodiscard]] FigureTable shownFigures(const QWidget &window);
/// What stands beside the figures of a board: the rows behind every chart, and every table.
[[nodiscard]] std::vector<FigureTable> besideFigures(const QWidget &window);

} // namespace jiesu
