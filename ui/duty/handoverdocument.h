// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shifthandover.h"
#include "ui/print/paper.h"

namespace jiesu {

/// The sheet as rich text, for the screen and for paper. What comes from the cases is escaped.
[[nodiscard]] QString handoverHtml(const ShiftHandover &handover, const QString &officeName);
/// The same as A4 pages.
[[nodiscard]] Paper handoverPaper(const ShiftHandover &handover, const QString &officeName);

} // namespace jiesu
