// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/bulletinfigures.h"
#include "service/chartfigures.h"
#include "service/figureservice.h"

namespace jiesu {

/// What a bulletin is made from, asked for once.
struct BulletinMaterial
{
    BulletinFigures figures;
    LineFigures rates;    ///< of the chart "rates"
    ColumnFigures volume; ///< of the chart "volume"
};

/// On the office's thread. Every figure comes from the services that the board asks. @throws StorageError
/// @param withPractices they tell of every theme's effect and of the forecast, and cost accordingly
[[nodiscard]] BulletinMaterial bulletinMaterial(Office &office, const Period &period, const Scope &scope,
                                                const AssessmentRule &rule, bool withPractices);

} // namespace jiesu
