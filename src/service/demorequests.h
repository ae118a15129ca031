// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QJsonArray>

namespace jiesu {

/// Stores the requests that resources/demo/demo.json describes beside cases in hand, inside the caller's
/// transaction. None of them changes a figure.
void addDemoRequests(Office &office, const QJsonArray &requests);

} // namespace jiesu
