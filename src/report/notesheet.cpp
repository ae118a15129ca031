// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/notesheet.h"

#include "sheet/sheetwriter.h"

namespace jiesu {

void writeNotes(WorksheetWriter &sheet, const ExportNotes &notes)
{
    sheet.setColumnWidths({14, 80});
    int row = 0;
    for (const auto &[name, words] : notes) {
        sheet.text(row, 0, name, CellStyle::Strong);
        sheet.text(row++, 1, words, CellStyle::Wrapped);
    }
}

} // namespace jiesu
