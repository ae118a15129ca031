// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jiesu {

/// What a row of a list came to.
enum class ListOutcome
{
    Added,
    Updated,
    Unchanged
};

/// What an imported list did: read = added + updated + unchanged + rejected.
struct ListImport
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    QStringList rejected; ///< "第 5 行：没有名称。"

    void count(ListOutcome outcome)
    {
        ++(outcome == ListOutcome::Added ? added : outcome == ListOutcome::Updated ? updated : unchanged);
    }
};

} // namespace jiesu
