// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

namespace jiesu {

/// Fills a new office with what every office starts from: the district's streets and communities, the
/// sanitation category tree, the work calendar, the time classes and the assessment rules, all read from the
/// built-in resources (their sources are named inside each file). One transaction.
[[nodiscard]] Result<Done> seedReferenceTables(Office &office);

/// Adds the missing categories of a tree given as paths ("垃圾清运->清运不及时"); parents are added as
/// needed.
void addCategoryPaths(Office &office, const QStringList &paths);

} // namespace jiesu
