// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

namespace jiesu {

/// Invented calls of this morning for the pictures of incidents, in the demo office: an open incident with
/// its timeline, and another place with enough callers for a proposal.
/// @return one more call about the incident, not stored
[[nodiscard]] Result<ComplaintCase> addMorningOfIncidents(Office &office);

} // namespace jiesu
