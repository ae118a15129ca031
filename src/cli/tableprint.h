// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/exportrecord.h"
#include "report/figuretable.h"
#include "service/listimport.h"

#include <QJsonArray>

namespace jiesu {

/// The rows of a table by their header; whole numbers are numbers.
[[nodiscard]] QJsonArray rowsJson(const FigureTable &table);
/// The title of a table and its rows for a terminal.
void printTable(QTextStream &out, const FigureTable &table);
/// What an import did, with the rows that were left out; or why it did nothing.
Exit printImport(CommandContext &context, const Result<ListImport> &done);
/// Where a file was written and its line of the register; or why it was not.
Exit printExport(CommandContext &context, const QString &path, const Result<ExportRecord> &record);

} // namespace jiesu
