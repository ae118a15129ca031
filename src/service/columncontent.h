// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/columnmapping.h"
#include "sheet/sheetrow.h"

#include <span>

namespace jiesu {

/// Finds by their cells what columns hold whose headers say nothing: telephone numbers, order numbers, times,
/// category paths, the words of the closed lists, and the text of the request. A field that has a column
/// already is given to no other. Only columns that all but one cell in five agree on are taken.
/// @param rows some rows below the header
void matchContent(ColumnMapping &mapping, std::span<const SheetRow> rows);

} // namespace jiesu
