// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/columnmapping.h"
#include "sheet/sheetreader.h"

#include <functional>

namespace jiesu {

/// Where the header of a sheet is and how the columns under it are read.
struct ImportLayout
{
    QStringList headers; ///< tidied; a header of two rows in one text for each column
    int headerRow = 0;   ///< number of its last row in the file; 0: the file has no row
    ColumnMapping mapping;
    std::vector<SheetRow> ahead; ///< the rows below the header that were read on the way
    /// Why the sheet cannot be imported as it is mapped now.
    std::optional<Error> problem;
};

/// A sheet with its layout, to be read on from ImportLayout::ahead.
struct OpenedSheet
{
    std::unique_ptr<SheetReader> reader;
    ImportLayout layout;
};

/// The codes that were saved for a header fingerprint; nothing for one that was never saved.
using SavedCodes = std::function<std::optional<QStringList>(const QString &fingerprint)>;

/// Opens a spreadsheet and finds its header: below title rows, in two rows of which the upper names groups,
/// and, unless @p options name a sheet, on the first sheet that has one. Columns are mapped as saved, else by
/// their header, else by their cells.
/// @param preset none: found from the headers; one that is given goes before what is saved
[[nodiscard]] Result<OpenedSheet> openSheet(const QString &path, const ReadOptions &options,
                                            const ImportPreset *preset, const SavedCodes &saved);

} // namespace jiesu
