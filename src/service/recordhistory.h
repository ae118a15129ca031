// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordfield.h"
#include "service/historyline.h"
#include "storage/recordtable.h"

namespace jiesu {

/// Writes what changed of a record to the history of @p entity. The first line of a new record has no field:
/// it tells that it was added.
template <class Record>
void noteRecord(Office &office, const QString &entity, const Record &after,
                const std::optional<Record> &before, const QString &action, const QString &reason)
{
    HistoryEntry entry = historyLine(office, entity, after.id.value, action);
    entry.reason = reason;
    std::vector<HistoryEntry> lines;
    if (!before)
        lines.push_back(entry);
    for (const RecordField<Record> &field : recordFields<Record>()) {
        entry.field = QLatin1String(field.code);
        entry.oldValue = before ? field.text(*before) : QString();
        entry.newValue = field.text(after);
        if (entry.oldValue != entry.newValue)
            lines.push_back(entry);
    }
    office.history().append(lines);
}

/// Stores a record and writes what changed to the history, as part of the open act.
/// @throws StorageError Conflict: changed meanwhile
template <class Record>
void storeRecord(Office &office, const QString &entity, Record &after, const std::optional<Record> &before,
                 const QString &action, const QString &reason)
{
    RecordTable<Record>(office.database()).save(after);
    noteRecord(office, entity, after, before, action, reason);
}

} // namespace jiesu
