// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ledgerexport.h"

#include "service/exportservice.h"

namespace jiesu {

Result<ExportRecord> exportLedger(Office &office, const Ledger &ledger, const LedgerQuery &query,
                                  const QString &path, const LedgerExportOptions &options)
{
    return inResult([&] {
        if (options.unmasked)
            requireWholeExport(office, options.purpose);
        ExportSubject subject;
        subject.unmasked = options.unmasked;
        subject.purpose = options.purpose;
        const FigureTable table = LedgerService(office, ledger).table(query, options.unmasked);
        return exportTable(office, table, subject, path, options.encoding);
    });
}

} // namespace jiesu
