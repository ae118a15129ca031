// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/warning.h"
#include "service/figureservice.h"

namespace jiesu {

/// The reasons of each unit that has any.
using UnitWarnings = QHash<UnitId, std::vector<RateWarning>>;

/// Who is warned (红黄牌) among the units of a ranking, by their own cases of the period and the one before:
/// the published figures where a period is published. Database thread. @throws StorageError
/// @param rule that the ranking was made under
[[nodiscard]] UnitWarnings unitWarnings(Office &office, const Period &period, const UnitRanking &ranking,
                                        const AssessmentRule &rule);

} // namespace jiesu
