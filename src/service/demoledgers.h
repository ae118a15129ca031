// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiesu {

class Office;

/// The ledgers of the demo office; invented throughout. Each is called inside the caller's transaction, after
/// points and cases are there. @throws StorageError

/// A facility at each point; the toilets all with the supervision line's label, as the seed page has it, and
/// inspections of the last months.
void demoFacilities(Office &office);
/// Finds of the last twelve weeks, some of which a case followed.
void demoFinds(Office &office);

} // namespace jiesu
