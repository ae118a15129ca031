// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QStringList>

namespace jiesu {

/// The schema's history, oldest first: the texts of resources/sql/0001.sql, 0002.sql, … as they were
/// released. A step is never edited afterwards; a change of the schema is a new step (docs/database.md).
[[nodiscard]] const QStringList &schemaSteps();

/// Carries out the steps that @p database has not seen, each in a transaction of its own together with its
/// version number, so that schema and version always agree. A failing step leaves the version before it.
/// @throws StorageError Invalid: the file knows more steps than there are
void migrate(Database &database, const QStringList &steps);

} // namespace jiesu
