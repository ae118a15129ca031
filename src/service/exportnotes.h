// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportrecord.h"
#include "report/notesheet.h"

namespace jiesu {

class Office;

/// Who gave out what, when, under which serial number, of which cases, period and rule.
[[nodiscard]] ExportNotes exportNotes(Office &office, const ExportSubject &subject, qint64 rows,
                                      const QString &serial);

} // namespace jiesu
