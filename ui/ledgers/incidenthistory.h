// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"
#include "domain/referencedata.h"

#include <span>

namespace jiesu {

/// What happened to an incident in words, newest first, one change a line: when, who, what from what to what.
[[nodiscard]] QString incidentHistoryText(std::span<const HistoryEntry> entries,
                                          const ReferenceData &reference);

} // namespace jiesu
