// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QJsonArray>
#include <QJsonObject>

namespace jiesu {

/// Promised calls beside cases in hand: one overdue, one due soon, one for tomorrow, one kept.
void addDemoPromises(Office &office, const QJsonArray &promises);

/// A roster of this week and the next, with one shift that nobody has yet, and the last hand-over, signed by
/// both.
void addDemoDuty(Office &office, const QJsonObject &duty);

} // namespace jiesu
