// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QJsonObject>

namespace jiesu {

/// Adds the burst water main of the seed article with its timeline and invented calls, inside the caller's
/// transaction; nothing while the clock stands before that day. It lies in a month of its own, so that no
/// other figure of the demonstration office changes.
void addDemoIncident(Office &office, const QJsonObject &source);

} // namespace jiesu
