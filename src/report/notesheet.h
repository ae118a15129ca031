// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace jiesu {

class WorksheetWriter;

/// What the sheet 说明 says beside the table, so that the file explains itself when it is passed on: a name
/// and its words in each line.
using ExportNotes = std::vector<std::pair<QString, QString>>;

void writeNotes(WorksheetWriter &sheet, const ExportNotes &notes);

} // namespace jiesu
