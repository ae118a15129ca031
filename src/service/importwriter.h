// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/importnames.h"
#include "service/importservice.h"

namespace jiesu {

/// Decides for each row whether it is new, changed, unchanged or refused, and stores it. Rows are stored in
/// blocks, so that names added on the way are known to the search index. Inside the import's transaction.
class ImportWriter final
{
public:
    /// @param fileName without folder; named in the history
    ImportWriter(Office &office, const ColumnMapping &mapping, const QString &fileName, ImportReport &report);

    /// @param source the row as it stands in the file, listed if it is refused
    void take(const SheetRow &source, ImportRow row);
    /// Stores what is left. After it the report is complete.
    void finish();

private:
    struct Seen
    {
        int rowNumber;
        QString hash;
    };

    enum class Match
    {
        New,
        Known,
        Unchanged,
        NumberTaken ///< our own case number stands for another case
    };

    [[nodiscard]] Match match(ImportRow &row);
    [[nodiscard]] Match matchByCaseNumber(ImportRow &row);
    void refuse(const SheetRow &source, const QString &reason);
    void flush();
    void add(ImportRow &row);
    void update(const ImportRow &row);
    void recordBeside(const ImportRow &row, const ComplaintCase *before, const ComplaintCase &after);
    void note(const ImportRow &row, std::vector<HistoryEntry> entries, CaseId id);
    void joinMerged();
    [[nodiscard]] BatchId batch();

    Office &m_office;
    const ColumnMapping &m_mapping;
    ImportReport &m_report;
    ImportNames m_names;
    ImportBatch m_batch;
    Instant m_now;
    QHash<QString, Seen> m_seen; ///< by key
    std::vector<ImportRow> m_pending;
    std::vector<std::pair<CaseId, ImportRow>> m_merged; ///< to be joined to their main cases at the end
};

} // namespace jiesu
