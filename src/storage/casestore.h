// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/casesort.h"
#include "domain/referencedata.h"
#include "storage/casenumbers.h"

#include <functional>
#include <span>

namespace jiesu {

/// The row of a sheet that a case came in with.
struct ImportOrigin
{
    QString hash; ///< of the row's values; empty for a case that was not imported
    BatchId batch;
    int row = 0; ///< from 1, as a spreadsheet counts
};

/// Cases and their follow-ups, with the search index, kept together in each write. The caller opens the
/// transaction and writes the history (see HistoryStore). Names for lists and for the search index come from
/// the reference data passed in.
class CaseStore final
{
public:
    /// Changes a row before a list shows it.
    using RowMask = std::function<void(CaseRow &)>;

    CaseStore(Database &database, std::shared_ptr<const ReferenceData> reference, RowMask mask = {});

    /// Stores a new case; gives it its id, revision 1 and, if empty, the next case number of its year
    /// ("JS-2026-000001"). @throws StorageError Conflict: the order number is taken
    void insert(ComplaintCase &complaint, const ImportOrigin &origin = {});
    /// As insert(), but the caller sees to the search index and stores @p numbers (CaseLoad).
    void insertUnindexed(ComplaintCase &complaint, const ImportOrigin &origin, CaseNumbers &numbers);
    /// Stores a changed case if its revision is still @p complaint.revision; raises the revision.
    /// @throws StorageError Conflict: changed meanwhile; NotFound
    void update(ComplaintCase &complaint, const QString &importHash = {});
    [[nodiscard]] std::optional<ComplaintCase> find(CaseId id);
    [[nodiscard]] std::optional<ComplaintCase> findByCaseNo(const QString &caseNo);
    [[nodiscard]] std::optional<ComplaintCase> findByOrderNo(const QString &orderNo);
    /// What the import needs to know of an order number without loading the case.
    struct ImportState
    {
        CaseId id;
        QString importHash;
    };
    [[nodiscard]] std::optional<ImportState> importState(const QString &orderNo);
    /// Remembers the row that a case was last imported from, without changing the case.
    void setImportHash(CaseId id, const QString &importHash);

    /// A page of a newest-first list. With a search, candidates from the index are checked against the text
    /// itself, so that the rows are exactly those that a plain scan of the texts would find.
    [[nodiscard]] CasePage page(const CaseFilter &filter, std::optional<CaseKey> after, int limit);
    /// How many cases page() would list in all.
    [[nodiscard]] qint64 count(const CaseFilter &filter);
    /// The ids of the filter's cases in the order of @p sort, at most @p limit of them. In any order but
    /// newest first all the filter's cases are read: callers bound their number (see CaseListService).
    [[nodiscard]] std::vector<CaseId> ids(const CaseFilter &filter, const CaseSort &sort, int limit);
    /// Rows by their ids, in that order; a case that is not there is left out.
    [[nodiscard]] std::vector<CaseRow> rows(std::span<const CaseId> ids);
    /// Every case of the filter, newest first, whole, one at a time (for exports). @p visit returns false to
    /// stop.
    void forEach(const CaseFilter &filter, const std::function<bool(const ComplaintCase &)> &visit);

    /// Brings the search index up to date. The first search does it by itself; an import does it at its end,
    /// so that nobody waits then.
    void settleSearch();

    /// With an unset id a new call, else a change of the revision that was read. @throws StorageError
    /// Conflict
    void saveFollowUp(FollowUp &followUp);
    [[nodiscard]] std::vector<FollowUp> followUps(CaseId id); ///< also those withdrawn, by time
    [[nodiscard]] std::optional<FollowUp> findFollowUp(FollowUpId id);

private:
    [[nodiscard]] qint64 insertRow(const ComplaintCase &complaint, const ImportOrigin &origin);

    Database &m_database;
    std::shared_ptr<const ReferenceData> m_reference;
    RowMask m_mask;
};

} // namespace jiesu
