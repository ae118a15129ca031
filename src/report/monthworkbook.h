// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/monthreport.h"
#include "sheet/sheetwriter.h"

#include <functional>

namespace jiesu {

/// Fills the sheet of the cases; called with a sheet that is still empty.
using CaseListFiller = std::function<Result<Done>(WorksheetWriter &)>;

/// Writes the workbook of a period: 概览 with definitions, 分类, 点位, 承办单位, 同比 with a native chart,
/// the assessment table where there is one, 案件. Frozen headers, filters, real dates and numbers. The file
/// replaces an older one only when it is complete; an error of @p cases is handed on.
[[nodiscard]] Result<Done> writeMonthWorkbook(const MonthReport &report, const CaseListFiller &cases,
                                              const QString &path);

} // namespace jiesu
