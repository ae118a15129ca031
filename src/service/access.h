// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/permission.h"
#include "service/office.h"

namespace jiesu {

/// Where the services ask before they do something. What is done as an Act asks by itself.
/// @throws StorageError Forbidden
void require(const Office &office, Permission permission);
void requireNothingAgainst(const std::optional<Error> &refusal);

/// Who has to do with a case; reads its history where a reply waits for review.
[[nodiscard]] CaseParties partiesOf(Office &office, const ComplaintCase &complaint);

} // namespace jiesu
