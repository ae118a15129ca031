// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/boardquery.h"
#include "ui/models/texttablemodel.h"

/// What a report will hold, as rows of a table.
namespace jiesu::reportpreview {

/// 指标, 本期, 分子/分母, 上期, 上年同期: the overview sheet of the month's workbook.
[[nodiscard]] std::vector<TextColumn> overviewColumns();
[[nodiscard]] std::vector<TextTableModel::Row> overviewRows(const BoardFigures &figures);
/// The sheets of the workbook, in order.
[[nodiscard]] QStringList sheetNames(const BoardFigures &figures);

/// The first columns of the case list.
[[nodiscard]] std::vector<TextColumn> caseColumns();
[[nodiscard]] std::vector<TextTableModel::Row> caseRows(const std::vector<CaseRow> &cases);

} // namespace jiesu::reportpreview
