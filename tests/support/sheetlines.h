// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetreader.h"

#include <gtest/gtest.h>

namespace jiesu {

/// The rows of a spreadsheet as texts. @param sheet empty: the first one with content
inline std::vector<QStringList> linesOf(const QString &path, const QString &sheet = {})
{
    ReadOptions options;
    options.sheetName = sheet;
    auto reader = SheetReader::open(path, options);
    EXPECT_TRUE(reader.ok());
    std::vector<QStringList> lines;
    SheetRow row;
    while (reader && (*reader)->next(row)) {
        QStringList cells;
        for (const SheetCell &cell : row.cells)
            cells << cell.text;
        lines.push_back(cells);
    }
    return lines;
}

} // namespace jiesu
