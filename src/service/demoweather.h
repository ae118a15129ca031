// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgers/weatherday.h"
#include "domain/period.h"
#include "service/office.h"

#include <vector>

namespace jiesu {

/// Invented weather of a month in a city like Beijing, by day. The same for a month whenever it is asked for.
[[nodiscard]] std::vector<WeatherDay> demoWeather(Month month);

/// Stores the weather days of the last years, the season plans and a list of likely places, inside the
/// caller's transaction.
void addDemoSeasons(Office &office);

} // namespace jiesu
