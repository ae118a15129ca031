// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/unitwarnings.h"

namespace jiesu {

UnitWarnings unitWarnings(Office &office, const Period &period, const UnitRanking &ranking,
                          const AssessmentRule &rule)
{
    QHash<UnitId, ThreeRates> before;
    for (const UnitRates &unit : FigureService(office).ratesByUnit(period.previous(), {}, rule))
        before.insert(unit.unit, unit.rates);
    UnitWarnings warnings;
    for (const UnitRanking::Row &row : ranking.rows) {
        const auto earlier = before.constFind(row.figures.unit);
        std::vector<RateWarning> reasons =
            warningsOf(row.figures.rates, earlier == before.cend() ? nullptr : &*earlier, rule);
        if (!reasons.empty())
            warnings.insert(row.figures.unit, std::move(reasons));
    }
    return warnings;
}

} // namespace jiesu
