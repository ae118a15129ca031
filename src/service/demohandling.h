// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QJsonObject>

namespace jiesu {

/// Gives cases what resources/demo/demo.json describes of their handling, inside the caller's transaction:
/// co-handling units and internal assignments, a case handled twice and one in its second round, and, where
/// the office is a file, drawn pictures and a note as attachments. The number of cases stays as it is.
void addDemoHandling(Office &office, const QJsonObject &handling);

} // namespace jiesu
