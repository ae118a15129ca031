// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figurerows.h"

namespace jiesu::figurerows {

std::vector<TextColumn> columns(const FigureTable &table)
{
    std::vector<TextColumn> columns;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const bool isNumber = std::ranges::any_of(table.rows, [i](const std::vector<FigureCell> &row) {
            const FigureCell &cell = row[std::size_t(i)];
            return std::holds_alternative<qint64>(cell) || std::holds_alternative<Rate>(cell) ||
                   std::holds_alternative<Proportion>(cell) || std::holds_alternative<DecimalNumber>(cell);
        });
        columns.push_back({table.header[i], isNumber});
    }
    return columns;
}

std::vector<TextTableModel::Row> rows(const FigureTable &table)
{
    std::vector<TextTableModel::Row> rows;
    for (const std::vector<FigureCell> &cells : table.rows) {
        TextTableModel::Row &row = rows.emplace_back();
        for (const FigureCell &cell : cells)
            row.emplace_back(cellText(cell));
    }
    return rows;
}

} // namespace jiesu::figurerows
