// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QJsonObject>

namespace jiesu {

/// Stores the cases that resources/demo/demo.json describes, inside the caller's transaction.
void addDemoCases(Office &office, const QJsonObject &demo);

/// A case with the city's call, if it says that there was one, and the first line of its history.
void storeDemoCase(Office &office, ComplaintCase &complaint, bool supervisionLineTold);

} // namespace jiesu
