// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QJsonObject>

namespace jiesu {

/// Stores the cases that resources/demo/demo.json describes, inside the caller's transaction.
void addDemoCases(Office &office, const QJsonObject &demo);

} // namespace jiesu
