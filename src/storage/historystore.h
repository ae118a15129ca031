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
    /// @param act the act that appended entries belong to, if any
    explicit HistoryStore(Database &database, ActId act = {})
        : m_database(database)
        , m_act(act)
    {
    }
    /// Gives each entry its sequence number and its act, and chains it to the line before (historychain.h).
    void append(std::span<HistoryEntry> entries);
    void append(HistoryEntry entry);
    /// Oldest first.
    [[nodiscard]] std::vector<HistoryEntry> of(const QString &entity, qint64 entityId);
    /// What one act changed, oldest first.
    [[nodiscard]] std::vector<HistoryEntry> of(ActId act);

    struct LaterEntry
    {
        HistoryEntry entry;
        bool stands; ///< neither undone nor itself an undo or redo
    };
    /// What happened to something after @p sequence, oldest first.
    [[nodiscard]] std::vector<LaterEntry> since(const QString &entity, qint64 entityId, qint64 sequence);

    struct ChainCheck
    {
        qint64 lines = 0;    ///< up to and with the first broken one
        qint64 brokenAt = 0; ///< sequence of the first line that is not what was written; 0: none
        QByteArray lastHash; ///< of the last line in order; written down elsewhere it proves all lines
    };
    /// Reads the whole history and proves each line from the one before.
    [[nodiscard]] ChainCheck checkChain();

private:
    Database &m_database;
    ActId m_act;
};

/// One field-by-field comparison, as history entries without time, actor and action. Values are those of
/// fieldText(), so that setFieldText() turns @p after back into @p before.
[[nodiscard]] std::vector<HistoryEntry> differences(const ComplaintCase &before, const ComplaintCase &after);

} // namespace jiesu
