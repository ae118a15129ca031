// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiesu {

class Office;

/// What the demo office keeps of people and meetings; invented throughout, and said so where a figure could
/// be taken for a real one. Each is called inside the caller's transaction, after the points are there.
/// @throws StorageError

/// Warm-hearted citizens, the calls to them on three days of bad weather, and what the volunteers did.
void demoCitizens(Office &office);
/// The matters of the weekly meetings of the last weeks, one of them overdue.
void demoMeetings(Office &office);
/// Indicators of estates, townships and teams.
void demoIndicators(Office &office);
/// The number of the office's own line.
void demoPublicity(Office &office);

} // namespace jiesu
