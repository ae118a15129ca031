// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"
#include "domain/referencedata.h"
#include "storage/database.h"

#include <span>

namespace jiesu {

/// The full-text index beside the cases: per case its tokens, without the texts themselves. Its rowid holds
/// the time of receipt and the case's id, so that the index itself gives the newest first and a page can
/// start anywhere.
///
/// A written case is first only noted in search_pending and enters the index by settle(), together with
/// others and in the order of time: FTS5 takes cases in order three times as fast as in disorder. What the
/// index holds of a changed case is noted with it and leaves then.
class SearchIndex final
{
public:
    static constexpr int idBits = 29; ///< 536 million cases
    static constexpr qint64 idMask = (qint64(1) << idBits) - 1;
    static constexpr qint64 timeLimit = qint64(1) << 33; ///< in the year 2242

    /// A case as it stands in case_search.
    struct Entry
    {
        qint64 rowId;
        QByteArray tokens; ///< UTF-8
    };

    SearchIndex(Database &database, const ReferenceData &reference)
        : m_database(database)
        , m_reference(reference)
    {
    }

    /// @throws StorageError Invalid: received before 1970 or after 2241
    void insert(const ComplaintCase &complaint);
    /// Nothing is written where the tokens stay the same; places of @p after may be newer than the reference
    /// data. @throws StorageError as insert()
    void replace(const ComplaintCase &before, const ComplaintCase &after);
    /// Brings the index up to date; to be called before it is read. While a block of cases is written, the
    /// tokens of the next are made on another thread.
    void settle();

    /// Whether the reference data has a name for every place of the case.
    [[nodiscard]] bool knowsPlaces(const ComplaintCase &complaint) const
    {
        return knowsPlaces(complaint, m_reference);
    }
    /// May be called on any thread. @throws StorageError Internal: a place is not known
    [[nodiscard]] static std::vector<Entry> entries(const std::vector<ComplaintCase> &cases,
                                                    const ReferenceData &reference);
    /// Entries of cases that are neither in the index nor noted for it; quickest in the order of rowId.
    void write(const std::vector<Entry> &entries);

    /// @throws StorageError Invalid: received before 1970 or after 2241
    static void requireUsableTime(const ComplaintCase &complaint);
    [[nodiscard]] static qint64 rowId(qint64 receivedAt, qint64 id) { return receivedAt << idBits | id; }
    [[nodiscard]] static qint64 rowId(const ComplaintCase &complaint);

private:
    [[nodiscard]] static bool knowsPlaces(const ComplaintCase &complaint, const ReferenceData &reference);
    [[nodiscard]] std::vector<ComplaintCase> readCases(std::span<const qint64> ids);
    [[nodiscard]] static QByteArray tokens(const ComplaintCase &complaint, const ReferenceData &reference);
    [[nodiscard]] bool isPending(CaseId id);
    [[nodiscard]] std::vector<qint64> pendingInOrder();
    void notePending(CaseId id);
    void notePending(CaseId id, const Entry &old);
    void removeOld();

    Database &m_database;
    const ReferenceData &m_reference;
};

} // namespace jiesu
