// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/bulletin.h"

namespace jiesu {

/// Writes a workbook: 总览 with the sentences, then a sheet for each table, with real numbers and
/// percentages, then 口径. An older file stays as it was unless everything was written.
[[nodiscard]] Result<Done> writeBulletinWorkbook(const Bulletin &bulletin,
                                                 const WorkbookProperties &properties, const QString &path);

} // namespace jiesu
