// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

namespace jiesu {

/// Invented calls of this morning for the pictures of incidents, in the demo office: an open incident with
/// its timeline, and another place with enough callers for a proposal.
/// @return one more call about the incident, not stored
[[nodiscard]] Result<ComplaintCase> addMorningOfIncidents(Office &office);

/// A call by somebody of the demo office who called at least three times before and whose last matter is
/// still open, about the same matter; not stored.
[[nodiscard]] Result<ComplaintCase> furtherCallOfAFrequentCaller(Office &office);
/// Two calls that were being typed when the program ended.
[[nodiscard]] Result<Done> addDrafts(Office &office);
/// Publishes the figures of February 2022 (封账) and leaves a case of it out afterwards.
[[nodiscard]] Result<Done> publishAMonth(Office &office);
/// Enters a week of exports and papers in the register.
[[nodiscard]] Result<Done> enterExports(Office &office);

} // namespace jiesu
