// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"
#include "storage/database.h"

#include <span>

namespace jiesu {

/// The append-only history; the file itself refuses to change or delete a line of it.
class HistoryStore final
{
public:
    explicit HistoryStore(Database &database)
        : m_database(database)
    {
    }
    /// Gives each entry its sequence number.
    void append(std::span<HistoryEntry> entries);
    void append(HistoryEntry entry);
    /// Oldest first.
    [[nodiscard]] std::vector<HistoryEntry> of(const QString &entity, qint64 entityId);

private:
    Database &m_database;
};

/// One field-by-field comparison, as history entries without time, actor and action. Values are readable
/// without this program: a choice as its code, a time as officeText(), a reference as its id, "not known"
/// empty.
[[nodiscard]] std::vector<HistoryEntry> differences(const ComplaintCase &before, const ComplaintCase &after);

} // namespace jiesu
