// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/ledgerservice.h"
#include "service/tableexport.h"

namespace jiesu {

struct LedgerExportOptions
{
    bool unmasked = false; ///< personal fields in full
    QString purpose; ///< of personal fields in full: entered in the register, asked for while log-in is on
    CsvWriter::Encoding encoding = CsvWriter::Encoding::Utf8WithMark; ///< of a .csv
};

/// Writes the records that @p query means to .xlsx or .csv and enters them in the register of exports, as
/// ExportService does with cases. Forbidden for who may give nothing out, or nothing personal in full;
/// Invalid for personal fields in full without a purpose. Database thread.
[[nodiscard]] Result<ExportRecord> exportLedger(Office &office, const Ledger &ledger,
                                                const LedgerQuery &query, const QString &path,
                                                const LedgerExportOptions &options = {});

} // namespace jiesu
