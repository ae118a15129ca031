// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

namespace jiesu {

/// What the office prepares for each year before a season begins (季节预案): snow, floods, falling leaves.
struct SeasonPlan
{
    qint64 id = 0;
    qint64 revision = 0;
    QString title;
    QDate startsOn;   ///< month and day; the year does not matter
    int leadDays = 0; ///< so many days before, it is time to prepare
    UnitId unit;      ///< in the lead
    QString owner;
    CategoryId category; ///< what is called about; may be unset
    QString measures;
    std::optional<Instant> putOffUntil; ///< nobody is reminded of it before then
    QString putOffReason;
};
template <> std::span<const RecordField<SeasonPlan>> recordFields<SeasonPlan>();

extern const Ledger seasonPlanLedger;

/// The day on which the season begins next, today included. 29 February is the 28th where there is none.
[[nodiscard]] QDate nextStart(const SeasonPlan &plan, QDate today);
/// It is time to prepare: the next beginning is no more than the lead days away.
[[nodiscard]] bool isTimeFor(const SeasonPlan &plan, QDate today);

} // namespace jiesu
