// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/importrow.h"

namespace jiesu {

/// What an imported row makes of a case; pure functions.
///
/// The day a case belongs to is that of the call; where a list lacks it, of the dispatch, else the date at
/// the front of the order number, else of the answer, else of the import (ComplaintCase::receivedBasis says
/// which). A state given by the list is taken; else an answered case is closed, one with a unit is
/// dispatched. A list never takes a case back to an earlier state, because the office's own steps are ahead
/// of it.

/// The new case of a row whose names are resolved.
[[nodiscard]] ComplaintCase newCase(const ImportRow &row, const ColumnMapping &mapping, Instant now);

/// @p existing with what the row gives; empty cells change nothing.
[[nodiscard]] ComplaintCase updatedCase(const ComplaintCase &existing, const ImportRow &row,
                                        const ColumnMapping &mapping, Instant now);

/// The official follow-up that a list reports by its answers; nothing if it reports none or the same as
/// before.
/// @param before the case as it was, nullptr for a new one
[[nodiscard]] std::optional<FollowUp> reportedFollowUp(const ComplaintCase *before,
                                                       const ComplaintCase &after, Instant now);

/// The date at the front of an order number: 20220301 of "20220301000123". Nothing if it is no plausible day.
[[nodiscard]] std::optional<QDate> dateInOrderNumber(const QString &orderNo, QDate today);

} // namespace jiesu
