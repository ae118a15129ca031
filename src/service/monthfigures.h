// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/monthreport.h"
#include "service/figureservice.h"

namespace jiesu {

/// Everything that the report of a period says, for the workbook and for templates of one's own: the
/// published figures where the period is published. Database thread. @throws StorageError
[[nodiscard]] MonthReport monthFigures(Office &office, const Period &period, const Scope &scope,
                                       const AssessmentRule &rule);

} // namespace jiesu
