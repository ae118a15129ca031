// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storedvalues.h"

#include "storage/dialect.h"

namespace jiesu {

QString escapedForLike(QString piece)
{
    return piece.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
}

void requireUpdated(Database &database, const Statement &update, const QString &table, qint64 id,
                    const QString &what)
{
    if (update.rowsAffected() > 0)
        return;
    Statement &row = database.statement(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(table));
    throw row.run({id}).firstInteger() != 0 ? dialect::changedMeanwhile(what) : dialect::gone(what);
}

} // namespace jiesu
