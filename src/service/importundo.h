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

    /// Told after each case how many of how many are done; false takes everything back.
    using GoesOn = std::function<bool(qint64 done, qint64 total)>;
    /// NotFound for an unknown batch, Conflict for one that is taken back already, Cancelled. A dry run does
    /// the same and takes it back.
    [[nodiscard]] Result<ImportUndone> undo(BatchId batch, bool dryRun = false, const GoesOn &goesOn = {});

private:
    Office &m_office;
};

} // namespace jiesu
