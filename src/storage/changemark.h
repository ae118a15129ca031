// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace jiesu {

/// Grows with every change that leaves a line in the history, whoever made it: equal marks, and nothing that
/// a figure counts has changed between. One look at the end of an index. @throws StorageError
[[nodiscard]] inline qint64 changeMark(Database &database)
{
    return database.statement(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM history"))
        .run()
        .firstInteger();
}

} // namespace jiesu
