// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/outcome.h"
#include "storage/casecondition.h"

namespace jiesu {

/// An SQL expression that puts all that an Outcome holds into one integer: the key to count by, and to find
/// the cases of a count again (CaseFilter::outcomes). Of the statuses only merged and void are kept apart;
/// the others are Closed.
[[nodiscard]] QString packedOutcome(CaseCondition::Source source);
[[nodiscard]] Outcome unpackedOutcome(qint64 packed);

} // namespace jiesu
