// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportrecord.h"

#include <utility>
#include <vector>

namespace jiesu {

class Office;
class WorksheetWriter;

/// What the sheet 说明 says beside the table, so that the file explains itself when it is passed on: a name
/// and its words in each line.
using ExportNotes = std::vector<std::pair<QString, QString>>;

/// Who gave out what, when, under which serial number, of which cases, period and rule.
[[nodiscard]] ExportNotes exportNotes(Office &office, const ExportSubject &subject, qint64 rows,
                                      const QString &serial);
void writeNotes(WorksheetWriter &sheet, const ExportNotes &notes);

} // namespace jiesu
