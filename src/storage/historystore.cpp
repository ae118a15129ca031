// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historystore.h"

#include "domain/casefields.h"
#include "domain/officetime.h"
#include "storage/historychain.h"
#include "storage/storedvalues.h"

namespace jiesu {

namespace {

QString columns()
{
    return QStringLiteral("h.sequence, h.at, h.actor, h.entity, h.entity_id, h.action, h.field, h.old_value, "
                          "h.new_value, h.reason, h.act_id");
}

HistoryEntry read(const Statement &row)
{
    return {row.integer(0),
            ActId{row.integer(10)},
            fromEpoch(row.integer(1)),
            row.text(2),
            row.text(3),
            row.integer(4),
            row.text(5),
            row.text(6),
            row.text(7),
            row.text(8),
            row.text(9)};
}

std::vector<HistoryEntry> readAll(Statement &rows)
{
    std::vector<HistoryEntry> entries;
    while (rows.next())
        entries.push_back(read(rows));
    return entries;
}

} // namespace

void HistoryStore::append(std::span<HistoryEntry> entries)
{
    Statement &last = m_database.statement(
        QStringLiteral("SELECT sequence, hash FROM history ORDER BY sequence DESC LIMIT 1"));
    const bool any = last.run().next();
    qint64 sequence = any ? last.integer(0) : 0;
    QByteArray hash = any ? last.value(1).toByteArray() : QByteArray();
    last.finish();
    Statement &statement = m_database.statement(QStringLiteral(
        "INSERT INTO history (sequence, act_id, at, actor, entity, entity_id, action, field, old_value, "
        "new_value, reason, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (HistoryEntry &entry : entries) {
        entry.act = m_act;
        entry.sequence = ++sequence;
        hash = chainedHash(hash, entry);
        statement.run({sequence, orNull(m_act), qint64(toEpoch(entry.at)), entry.actor, entry.entity,
                       entry.entityId, entry.action, entry.field, orNull(entry.oldValue),
                       orNull(entry.newValue), orNull(entry.reason), hash});
    }
}

void HistoryStore::append(HistoryEntry entry)
{
    append(std::span(&entry, 1));
}

std::vector<HistoryEntry> HistoryStore::of(const QString &entity, qint64 entityId)
{
    return readAll(
        m_database
            .statement(
                QStringLiteral("SELECT ") + columns() +
                QStringLiteral(" FROM history h WHERE h.entity = ? AND h.entity_id = ? ORDER BY h.sequence"))
            .run({entity, entityId}));
}

std::vector<HistoryEntry> HistoryStore::of(ActId act)
{
    return readAll(m_database
                       .statement(QStringLiteral("SELECT ") + columns() +
                                  QStringLiteral(" FROM history h WHERE h.act_id = ? ORDER BY h.sequence"))
                       .run({act.value}));
}

std::vector<HistoryStore::LaterEntry> HistoryStore::since(const QString &entity, qint64 entityId,
                                                          qint64 sequence)
{
    Statement &rows = m_database.statement(
        QStringLiteral("SELECT ") + columns() +
        QStringLiteral(", a.undoes_id IS NULL AND a.undone_by_id IS NULL FROM history h "
                       "LEFT JOIN act a ON a.id = h.act_id "
                       "WHERE h.entity = ? AND h.entity_id = ? AND h.sequence > ? ORDER BY h.sequence"));
    std::vector<LaterEntry> entries;
    rows.run({entity, entityId, sequence});
    while (rows.next())
        entries.push_back({read(rows), rows.integer(11) != 0});
    return entries;
}

HistoryStore::ChainCheck HistoryStore::checkChain()
{
    Statement &rows =
        m_database.statement(QStringLiteral("-- scan: every line is proved from the line before\nSELECT ") +
                             columns() + QStringLiteral(", h.hash FROM history h ORDER BY h.sequence"));
    ChainCheck check;
    rows.run();
    while (rows.next()) {
        const HistoryEntry entry = read(rows);
        const QByteArray hash = rows.value(11).toByteArray();
        ++check.lines;
        if (entry.sequence != check.lines || hash != chainedHash(check.lastHash, entry)) {
            check.brokenAt = entry.sequence;
            break;
        }
        check.lastHash = hash;
    }
    rows.finish();
    return check;
}

std::vector<HistoryEntry> differences(const ComplaintCase &before, const ComplaintCase &after)
{
    std::vector<HistoryEntry> entries;
    for (const CaseField &field : caseFields()) {
        if (field.get(before) == field.get(after))
            continue;
        HistoryEntry entry;
        entry.entity = QStringLiteral("case");
        entry.entityId = after.id.value;
        entry.field = QLatin1String(field.code);
        entry.oldValue = fieldText(field, before);
        entry.newValue = fieldText(field, after);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace jiesu
