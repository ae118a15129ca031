// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/forecastservice.h"
#include "service/likelyplaces.h"
#include "ui/print/paper.h"

namespace jiesu {

/// A list of likely places for the crew that goes there: a box to tick for each place, who answers for it,
/// room for day and notes, and a place to sign. A4 across.
[[nodiscard]] Paper crewPaper(const LikelyList &list, const ReferenceData &reference,
                              const QString &officeName, Instant now);
/// A forecast with how it is made, the last forecasts of the office beside what came, and what weather
/// brings. A4 across.
[[nodiscard]] Paper forecastPaper(const ForecastFigures &figures, const QString &officeName, Instant now);

} // namespace jiesu
