// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetwriter.h"

#include <QString>

#include <optional>

namespace jiesu {

class Prompts;

/// Where a table goes and, for a .csv, in which encoding.
struct ExportFile
{
    QString path;
    CsvWriter::Encoding encoding = CsvWriter::Encoding::Utf8WithMark;
};

/// Asks for the file of a table and, where it is to be a .csv, for its encoding. Nothing when the person gave
/// up.
/// @param name of the file, without ending
[[nodiscard]] std::optional<ExportFile> askExportFile(Prompts &prompts, const QString &title,
                                                      const QString &name);

} // namespace jiesu
