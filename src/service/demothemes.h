// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QJsonArray>

namespace jiesu {

/// Stores the themes of resources/demo/demo.json with their categories and measures, inside the caller's
/// transaction. Their days are counted from the office's today, but for those of the seed article.
void addDemoThemes(Office &office, const QJsonArray &themes);

} // namespace jiesu
