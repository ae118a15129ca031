// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/likelyplaces.h"
#include "service/reminderservice.h"

namespace jiesu {

/// The seasons that it is time to prepare for, as reminders.
struct SeasonReminders
{
    std::vector<ComingSeason> standing; ///< the season that comes next first
    std::vector<ComingSeason> snoozed;  ///< put off until SeasonPlan::putOffUntil
};

/// Of the unit of the readers, of the units below it, and of plans without a unit. Database thread; throws
/// StorageError.
[[nodiscard]] SeasonReminders seasonReminders(Office &office, const ReminderReaders &readers);

/// Puts the reminder of a plan off, as that of a case; one act. Invalid as for ReminderService::snooze().
/// @return the plan as stored
[[nodiscard]] Result<SeasonPlan> snoozeSeason(Office &office, qint64 plan, Instant until,
                                              const QString &reason);
/// Ends a snooze before its time. Invalid if there is none.
[[nodiscard]] Result<SeasonPlan> endSeasonSnooze(Office &office, qint64 plan);

} // namespace jiesu
