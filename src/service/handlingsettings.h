// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadline.h"
#include "service/office.h"

namespace jiesu {

/// What the office set about follow-up calls and further rounds. Kept in the office file, so that all places
/// of work count alike.
struct HandlingSettings
{
    int followUpTries = 3;      ///< 1 to 10: so many calls without an answer, and the case is 未接通
    int retryMinutes = 120;     ///< 0 to 10080: nobody answered, and the case waits so long
    TimeClassId roundTimeClass; ///< of a further round; unset: roundLimit
    int roundLimit = 3;         ///< 1 to 1000, in roundUnit
    LimitUnit roundUnit = LimitUnit::WorkingDay;

    friend bool operator==(const HandlingSettings &, const HandlingSettings &) = default;
};

/// Values out of range in the file are as if they were not set.
[[nodiscard]] HandlingSettings handlingSettings(Office &office);
/// Invalid, naming the value, for one out of range. What changed goes to the history.
[[nodiscard]] Result<Done> saveHandlingSettings(Office &office, const HandlingSettings &settings);
/// The clock of a further round: the set time class, else the set limit with the buffer of @p usual.
[[nodiscard]] TimeClass roundClock(Office &office, const TimeClass &usual);

} // namespace jiesu
