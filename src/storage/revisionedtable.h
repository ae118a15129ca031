// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace jiesu {

/// A table whose rows have an id and a revision: how a row is stored, and how a change of a row that was
/// changed meanwhile is refused.
class RevisionedTable final
{
public:
    using What = QString (*)();

    /// @param columns those that are written
    /// @param what names a row in the sentence of a refusal: "该单位"
    RevisionedTable(QLatin1String name, const QStringList &columns, What what);

    /// @p id 0: a new row, which gets its id and revision 1. Else a change of the revision that was read,
    /// which is counted on. The caller opens the transaction.
    /// @throws StorageError Conflict: changed meanwhile; NotFound: it is gone
    void save(Database &database, qint64 &id, qint64 &revision, const QVariantList &values) const;

private:
    QLatin1String m_name;
    QString m_insert;
    QString m_update;
    What m_what;
};

} // namespace jiesu
