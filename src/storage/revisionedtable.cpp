// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/revisionedtable.h"

#include "storage/storedvalues.h"

namespace jiesu {

RevisionedTable::RevisionedTable(QLatin1String name, const QStringList &columns, What what)
    : m_name(name)
    , m_insert(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3?)")
                   .arg(name, columns.join(QStringLiteral(", ")),
                        QStringLiteral("?, ").repeated(columns.size() - 1)))
    , m_update(QStringLiteral("UPDATE %1 SET revision = revision + 1, %2 = ? WHERE id = ? AND revision = ?")
                   .arg(name, columns.join(QStringLiteral(" = ?, "))))
    , m_what(what)
{
}

void RevisionedTable::save(Database &database, qint64 &id, qint64 &revision, const QVariantList &values) const
{
    if (id == 0) {
        id = database.statement(m_insert).run(values).insertedId();
        revision = 1;
        return;
    }
    const Statement &update = database.statement(m_update).run(values + QVariantList{id, revision});
    requireUpdated(database, update, m_name, id, m_what());
    ++revision;
}

} // namespace jiesu
