// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casestore.h"
#include "storage/dialect.h"
#include "storage/searchindex.h"

#include <future>

namespace jiesu {

/// Many new cases inside the caller's transaction. They enter the search index by the block, whose tokens are
/// made on another thread while the next cases are stored. Once as many have come in as there were before,
/// what is derived from the cases (the indexes but for the unique numbers, the triggers of case_tally and
/// place_use) is set aside, and finish() makes it anew in one sweep: sorting once is faster than a look-up in
/// every index for each case (docs/database.md has the figures). Until finish() no figure and no list may be
/// asked for. A rollback brings back what was set aside.
class CaseLoad final
{
public:
    /// A load of fewer cases is not worth the sweep, but into an empty office, where there is nothing else to
    /// sweep.
    static constexpr qint64 leastCases = 5000;

    explicit CaseLoad(Database &database, qint64 least = leastCases);
    ~CaseLoad();
    CaseLoad(const CaseLoad &) = delete;
    CaseLoad &operator=(const CaseLoad &) = delete;
    /// As CaseStore::insert(). Cases at places that @p reference does not know enter the search index with
    /// the next CaseStore::settleSearch(). @throws StorageError
    void insert(ComplaintCase &complaint, const ImportOrigin &origin,
                const std::shared_ptr<const ReferenceData> &reference);
    /// To be called before a case is changed that may have come in with this load. @throws StorageError
    void settle(CaseId id);
    /// @throws StorageError
    void finish();

private:
    void setAside(const QString &table, dialect::PartKind kind);
    void makeTokens();
    void writeTokens();

    Database &m_database;
    qint64 m_due;                                     ///< cases still to come before anything is set aside
    QStringList m_setAside;                           ///< the statements that make it anew
    std::shared_ptr<const ReferenceData> m_reference; ///< knows the places of m_block
    std::vector<ComplaintCase> m_block;
    CaseNumbers m_numbers;
    CaseId m_firstUnwritten; ///< cases from here on may not be in the search index yet; unset: all are
    std::future<std::vector<SearchIndex::Entry>> m_made;
};

} // namespace jiesu
