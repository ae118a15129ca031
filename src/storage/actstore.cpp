// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/actstore.h"

#include "domain/officetime.h"
#include "storage/storedvalues.h"

namespace jiesu {

namespace {

ActRecord read(const Statement &row)
{
    return {ActId{row.integer(0)}, fromEpoch(row.integer(1)), row.text(2),          row.text(3),
            row.text(4),           ActId{row.integer(5)},     ActId{row.integer(6)}};
}

} // namespace

void ActStore::add(ActRecord &act)
{
    act.id.value = m_database
                       .statement(QStringLiteral("INSERT INTO act (at, actor, code, subject, undoes_id) "
                                                 "VALUES (?, ?, ?, ?, ?) RETURNING id"))
                       .run({toEpoch(act.at), act.actor, act.code, act.subject, orNull(act.undoes)})
                       .firstInteger();
}

void ActStore::setSubject(ActId id, const QString &subject)
{
    m_database.statement(QStringLiteral("UPDATE act SET subject = ? WHERE id = ?")).run({subject, id.value});
}

void ActStore::setUndoneBy(ActId id, ActId undoneBy)
{
    m_database.statement(QStringLiteral("UPDATE act SET undone_by_id = ? WHERE id = ?"))
        .run({orNull(undoneBy), id.value});
}

std::optional<ActRecord> ActStore::find(ActId id)
{
    Statement &row = m_database.statement(
        QStringLiteral("SELECT id, at, actor, code, subject, undoes_id, undone_by_id FROM act WHERE id = ?"));
    std::optional<ActRecord> found;
    if (row.run({id.value}).next())
        found = read(row);
    row.finish();
    return found;
}

std::vector<ActRecord> ActStore::recent(const QString &actor, int limit)
{
    Statement &rows = m_database.statement(
        QStringLiteral("SELECT id, at, actor, code, subject, undoes_id, undone_by_id FROM act "
                       "WHERE actor = ? AND undoes_id IS NULL ORDER BY id DESC LIMIT ?"));
    std::vector<ActRecord> acts;
    rows.run({actor, limit});
    while (rows.next())
        acts.push_back(read(rows));
    return acts;
}

} // namespace jiesu
