// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportrecord.h"
#include "report/figuretable.h"
#include "service/office.h"

#include <functional>

namespace jiesu {

/// What a page may say about the tables on it when they are exported or printed; a page that says nothing has
/// them given out as they stand. Looked for from the table upwards. GUI thread.
class TableSource
{
public:
    virtual ~TableSource() = default;

    /// Of which period and under which rule the figures are.
    [[nodiscard]] virtual ExportSubject tableSubject() const { return {}; }
    /// What has to be known to read them.
    [[nodiscard]] virtual QStringList tableNotes() const { return {}; }
    /// Every row of the list, on the office's thread, where the table shows only the first ones; else empty.
    using WholeTable = std::function<Result<FigureTable>(Office &)>;
    [[nodiscard]] virtual WholeTable wholeTable() const { return {}; }
};

} // namespace jiesu
