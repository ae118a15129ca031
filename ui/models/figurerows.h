// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/figuretable.h"
#include "ui/models/texttablemodel.h"

/// A table of figures as a list shows it.
namespace jiesu::figurerows {

/// Columns of numbers are right-aligned.
[[nodiscard]] std::vector<TextColumn> columns(const FigureTable &table);
[[nodiscard]] std::vector<TextTableModel::Row> rows(const FigureTable &table);

} // namespace jiesu::figurerows
