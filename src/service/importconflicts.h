// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/importrow.h"
#include "service/importservice.h"
#include "service/masking.h"

namespace jiesu {

/// Tells which changes of an import disagree with what people wrote, decides them and notes all changes in
/// the report. The state of a case and the city's own answers are no conflicts: the one never goes back, the
/// others are the city's to say. Inside the import's transaction.
class ImportConflicts final
{
public:
    /// The report keeps so many changes; its counts go on.
    static constexpr std::size_t keptChanges = 1000;

    ImportConflicts(Office &office, const ConflictDecisions &decisions, ImportReport &report);

    /// What the row changes in a case once conflicts are decided: where the office's value stays, it is put
    /// back into @p after.
    [[nodiscard]] std::vector<HistoryEntry> settle(const ImportRow &row, const ComplaintCase &before,
                                                   ComplaintCase &after);
    /// Whether a row is taken that says something else than an earlier row of the same number.
    [[nodiscard]] bool takesLaterRow(const ImportRow &row);

private:
    /// By field: the line of history of a person that stands and that no import followed.
    [[nodiscard]] QHash<QString, HistoryEntry> writtenByHand(CaseId id);
    void note(ImportChange change);
    [[nodiscard]] QString words(const CaseField &field, const QString &value, const QString &name,
                                CallerView view);

    Office &m_office;
    const ConflictDecisions &m_decisions;
    ImportReport &m_report;
};

} // namespace jiesu
