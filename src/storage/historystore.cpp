// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historystore.h"

#include "domain/casefields.h"
#include "domain/officetime.h"

namespace jiesu {

namespace {

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString readable(const CaseField &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    if (field.type == FieldType::Choice)
        return choice::code(field.choices, value.toInt());
    if (field.type == FieldType::Time)
        return officeText(fromEpoch(value.toLongLong()));
    return value.toString();
}

} // namespace

void HistoryStore::append(std::span<HistoryEntry> entries)
{
    Statement &statement = m_database.statement(QStringLiteral(
        "INSERT INTO history (at, actor, entity, entity_id, action, field, old_value, new_value, "
        "reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING sequence"));
    for (HistoryEntry &entry : entries) {
        entry.sequence =
            statement
                .run({toEpoch(entry.at), entry.actor, entry.entity, entry.entityId, entry.action, entry.field,
                      orNull(entry.oldValue), orNull(entry.newValue), orNull(entry.reason)})
                .firstInteger();
    }
}

void HistoryStore::append(HistoryEntry entry)
{
    append(std::span(&entry, 1));
}

std::vector<HistoryEntry> HistoryStore::of(const QString &entity, qint64 entityId)
{
    std::vector<HistoryEntry> entries;
    Statement &statement = m_database.statement(
        QStringLiteral("SELECT sequence, at, actor, entity, entity_id, action, field, old_value, new_value, "
                       "reason FROM history WHERE entity = ? AND entity_id = ? ORDER BY sequence"));
    statement.run({entity, entityId});
    while (statement.next())
        entries.push_back({statement.integer(0), fromEpoch(statement.integer(1)), statement.text(2),
                           statement.text(3), statement.integer(4), statement.text(5), statement.text(6),
                           statement.text(7), statement.text(8), statement.text(9)});
    return entries;
}

std::vector<HistoryEntry> differences(const ComplaintCase &before, const ComplaintCase &after)
{
    std::vector<HistoryEntry> entries;
    for (const CaseField &field : caseFields()) {
        const QVariant oldValue = field.get(before);
        const QVariant newValue = field.get(after);
        if (oldValue == newValue)
            continue;
        HistoryEntry entry;
        entry.entity = QStringLiteral("case");
        entry.entityId = after.id.value;
        entry.field = QLatin1String(field.code);
        entry.oldValue = readable(field, oldValue);
        entry.newValue = readable(field, newValue);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace jiesu
