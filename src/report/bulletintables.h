// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/bulletinfigures.h"
#include "report/figuretable.h"

/// The tables of a bulletin.
namespace jiesu {

/// "rates", "categories", "points", "units", "unsettled", "months".
[[nodiscard]] QStringList bulletinTableCodes();
/// @param code one of these; its title has no number yet
[[nodiscard]] FigureTable bulletinTable(const QString &code, const BulletinFigures &figures);

} // namespace jiesu
