// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

namespace jiesu {

/// Special tasks of the demo office: one made of today's hottest spot, with measures, and one that is over.
/// Nothing where no spot is hot. Part of the caller's transaction; throws StorageError.
void addDemoTasks(Office &office);

} // namespace jiesu
