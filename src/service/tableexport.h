// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/exportregister.h"
#include "report/figuretable.h"

namespace jiesu {

/// Writes any table to .xlsx or .csv and enters it in the register of exports. Database thread. Forbidden
/// for who may give nothing out; Invalid for another ending.
/// @param subject an empty title is the table's own
[[nodiscard]] Result<ExportRecord>
exportTable(Office &office, const FigureTable &table, ExportSubject subject, const QString &path,
            CsvWriter::Encoding encoding = CsvWriter::Encoding::Utf8WithMark);

/// Reads a text of the screen as what it stands for, so that a spreadsheet can calculate with it.
/// @param isNumber it stands in a column of numbers: "1,234", "-3", "93.52", "98.96%"; elsewhere only times
/// ("2022-03-01 09:12") and days are taken for what they are. Anything else, numbers of cases and
/// telephones among them, stays a text.
[[nodiscard]] FigureCell readCell(const QString &text, bool isNumber);

} // namespace jiesu
