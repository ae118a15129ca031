// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/importconflicts.h"
#include "service/importnames.h"
#include "service/importservice.h"
#include "storage/caseload.h"

namespace jiesu {

/// Decides for each row whether it is new, changed, unchanged or refused, and stores it. Inside the import's
/// transaction; the search index follows at the end, when all new names are known.
class ImportWriter final
{
public:
    /// @param fileName without folder; named in the history
    ImportWriter(Office &office, const ColumnMapping &mapping, const QString &fileName,
                 const ImportOptions &options, ImportReport &report);

    void take(ImportRow &&row);
    /// After it the report is complete.
    void finish();

private:
    enum class Match
    {
        New,
        Known,
        Unchanged,
        NumberTaken ///< our own case number stands for another case
    };

    /// The reference data is read again only now and then, as the names in it double.
    void resolve(ImportRow &row);
    [[nodiscard]] Match match(ImportRow &row);
    [[nodiscard]] Match matchByCaseNumber(ImportRow &row);
    void refuse(const ImportRow &row, const QString &reason);
    void add(ImportRow &row);
    void update(const ImportRow &row);
    [[nodiscard]] bool isTakenBack(const ComplaintCase &complaint);
    void recordBeside(const ImportRow &row, const ComplaintCase *before, const ComplaintCase &after);
    void note(const ImportRow &row, std::vector<HistoryEntry> changes);
    void noteBatch();
    void joinMerged();
    [[nodiscard]] BatchId batch();

    Office &m_office;
    const ColumnMapping &m_mapping;
    ImportReport &m_report;
    ImportNames m_names;
    ImportConflicts m_conflicts;
    CaseLoad m_load;
    ImportBatch m_batch;
    Instant m_now;
    qsizetype m_nextReload = 64; ///< of the reference data, when so many names more have been added
    std::vector<std::pair<CaseId, ImportRow>> m_merged; ///< to be joined to their main cases at the end
};

} // namespace jiesu
