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

/// Tells of a failed export. Where the encoding cannot hold a letter, says which ones in which rows and
/// offers UTF-8. @return the file to be written in place of the failed one, if any
[[nodiscard]] std::optional<ExportFile> tellFailure(Prompts &prompts, const ExportFile &file,
                                                    const Error &error);

} // namespace jiesu
