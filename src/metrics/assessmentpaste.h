// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/assessmentsheet.h"
#include "support/result.h"

namespace jiesu {

/// A block of cells copied from a spreadsheet: rows of texts, separated by tabs and line ends. A quoted cell
/// may hold both.
[[nodiscard]] std::vector<QStringList> cellsOf(const QString &text);

/// A whole table copied from a spreadsheet.
struct PastedTable
{
    AssessmentTable table;
    /// Where a printed total is not the sum of the marks: "“永定镇”印的是 875.59，各项相加是 875.6。"
    QStringList differences;
};
/// Is this block a whole table? Its first row names a column 属地.
[[nodiscard]] bool isWholeTable(const std::vector<QStringList> &cells);
/// Reads columns 辖区, 属地, 综合得分, 本月排名, 上月排名 (all but 属地 may be missing) and items with their
/// full mark in the name: "月专项检查400分". An empty 辖区 is that of the row above. Invalid where an item
/// has no full mark or a mark is no number, naming the cell.
[[nodiscard]] Result<PastedTable> pastedTable(const std::vector<QStringList> &cells);

} // namespace jiesu
