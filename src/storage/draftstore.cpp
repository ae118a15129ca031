// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draftstore.h"

#include "domain/officetime.h"
#include "storage/storedvalues.h"

#include <QJsonDocument>

namespace jiesu {

void DraftStore::save(Draft &draft)
{
    Statement &statement = m_database.statement(QStringLiteral(
        "INSERT INTO draft (id, actor, opened_at, saved_at, cursor_field, cursor_position, content) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET saved_at = excluded.saved_at, "
        "cursor_field = excluded.cursor_field, cursor_position = excluded.cursor_position, "
        "content = excluded.content RETURNING id"));
    draft.id.value =
        statement
            .run({orNull(draft.id), draft.actor, toEpoch(draft.openedAt), toEpoch(draft.savedAt),
                  draft.cursorField, draft.cursorPosition,
                  QString::fromUtf8(QJsonDocument(draft.content).toJson(QJsonDocument::Compact))})
            .firstInteger();
}

void DraftStore::removeSavedBefore(Instant at)
{
    m_database
        .statement(QStringLiteral("-- scan: the open drafts are few\nDELETE FROM draft WHERE saved_at < ?"))
        .run({toEpoch(at)});
}

void DraftStore::remove(DraftId id)
{
    m_database.statement(QStringLiteral("DELETE FROM draft WHERE id = ?")).run({id.value});
}

std::vector<Draft> DraftStore::all()
{
    Statement &rows = m_database.statement(QStringLiteral(
        "SELECT id, actor, opened_at, saved_at, cursor_field, cursor_position, content FROM draft "
        "ORDER BY opened_at, id"));
    std::vector<Draft> drafts;
    rows.run();
    while (rows.next())
        drafts.push_back({DraftId{rows.integer(0)}, rows.text(1), fromEpoch(rows.integer(2)),
                          fromEpoch(rows.integer(3)), rows.text(4), int(rows.integer(5)),
                          QJsonDocument::fromJson(rows.text(6).toUtf8()).object()});
    return drafts;
}

} // namespace jiesu
