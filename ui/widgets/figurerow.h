// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QBoxLayout;

namespace jiesu {

class FigureCard;

/// Puts a row of equally wide, still empty figure cards at the end of a column. The layout owns them.
[[nodiscard]] std::vector<FigureCard *> addFigureRow(QBoxLayout *column, int count);

} // namespace jiesu
