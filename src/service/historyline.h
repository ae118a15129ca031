// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

namespace jiesu {

/// A line of history of who is at the keyboard and now; the caller adds what changed and appends it.
/// @param entityId 0 for what has no id, such as a setting
[[nodiscard]] HistoryEntry historyLine(const Office &office, const QString &entity, qint64 entityId,
                                       const QString &action);

} // namespace jiesu
