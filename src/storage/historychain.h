// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"

#include <QByteArray>

namespace jiesu {

/// The SHA-256 (32 bytes) of a line of history together with that of the line before it (empty for the
/// first), so that no line can be changed, taken out or put in between without every later one showing it.
/// Texts stand in UTF-8 with their length in front; an empty text and none are the same.
[[nodiscard]] QByteArray chainedHash(const QByteArray &before, const HistoryEntry &entry);

} // namespace jiesu
