// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QStringList>

#include <functional>

namespace jiesu {

/// What taking an import back did.
struct ImportUndone
{
    qint64 removed = 0;  ///< added cases, now in the trash
    qint64 restored = 0; ///< updated cases as they were before
    /// Cases that stay as they are, each with who changed what after the import: "JS-2026-000012：张
    /// 2026-03-05 10:30 改了主要内容".
    QStringList kept;
};

/// Taking an import back: what it added goes to the trash, what it changed gets its old values, and the same
/// file can be imported again. An act of its own, so that it can itself be undone. Cases that somebody
/// changed after the import are left alone and named.
class ImportUndoService final
{
public:
    explicit ImportUndoService(Office &office)
        : m_office(office)
    {
    }

    /// NotFound for an unknown batch, Conflict for one that is taken back already. A dry run does the same
    /// and takes it back.
    /// @param cancelled asked for each case; true takes everything back
    [[nodiscard]] Result<ImportUndone> undo(BatchId batch, bool dryRun = false,
                                            const std::function<bool()> &cancelled = {});

private:
    Office &m_office;
};

} // namespace jiesu
