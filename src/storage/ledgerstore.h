// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "domain/period.h"
#include "storage/database.h"

namespace jiesu {

/// Which records of a ledger are meant.
struct LedgerQuery
{
    /// Each word stands in a text of the record or in the name of what it points to. Personal fields are not
    /// looked through.
    QString words = {};
    QDate from = {}; ///< by the first day or time of the ledger; invalid: from the beginning
    QDate to = {};   ///< included; invalid: to the end
    /// Field and stored value, null for "not known".
    std::vector<std::pair<const char *, QVariant>> equals = {};
    bool withdrawnToo = false;
    qint64 limit = -1; ///< negative: all
    qint64 after = 0;  ///< id of the last record of the page before; 0: from the beginning
};

/// The records of the period's days.
[[nodiscard]] inline LedgerQuery recordsWithin(const Period &period)
{
    LedgerQuery query;
    query.from = period.first();
    query.to = period.last();
    return query;
}

/// The table of one ledger; statements are made from its definition. The caller opens the transaction and
/// writes the history. Values are whole: what is personal is masked by LedgerService.
class LedgerStore final
{
public:
    LedgerStore(Database &database, const Ledger &ledger)
        : m_database(database)
        , m_ledger(ledger)
    {
    }

    /// With an unset id a new row, else a change of the revision that was read.
    /// @throws StorageError Conflict: changed meanwhile; NotFound: it is gone
    void save(LedgerRecord &record);
    /// Also one that was withdrawn.
    [[nodiscard]] std::optional<LedgerRecord> find(qint64 id);
    /// In the ledger's order.
    [[nodiscard]] std::vector<LedgerRecord> list(const LedgerQuery &query);
    /// The same as the ledger's typed struct.
    template <class T> [[nodiscard]] std::vector<T> all(const LedgerQuery &query = {})
    {
        std::vector<T> values;
        for (const LedgerRecord &record : list(query))
            values.push_back(fromRecord<T>(m_ledger, record));
        return values;
    }
    [[nodiscard]] qint64 count(const LedgerQuery &query);

private:
    Database &m_database;
    const Ledger &m_ledger;
};

/// A photo that a record names, withdrawn or not.
struct LedgerPhoto
{
    const Ledger *ledger;
    qint64 record;
    QString sha256;
};
/// The photos of all ledgers.
[[nodiscard]] std::vector<LedgerPhoto> ledgerPhotos(Database &database);

} // namespace jiesu
