// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/database.h"
#include "support/clock.h"

#include <optional>
#include <vector>

namespace jiesu {

/// What a person did in one go. What it changed stands in the history under its id.
struct ActRecord
{
    ActId id;
    Instant at{};
    QString actor;
    QString code;    ///< see actLabel()
    QString subject; ///< "JS-2026-000012", or "JS-2026-000012 等 40 件"
    ActId undoes;    ///< for an undo or redo: the act that it takes back
    ActId undoneBy;  ///< the undo that took it back, while it is undone
};

/// The list of acts. The caller opens the transaction.
class ActStore final
{
public:
    explicit ActStore(Database &database)
        : m_database(database)
    {
    }
    /// Gives the act its id.
    void add(ActRecord &act);
    void setSubject(ActId id, const QString &subject);
    /// @param undoneBy unset: the act stands again
    void setUndoneBy(ActId id, ActId undoneBy);
    [[nodiscard]] std::optional<ActRecord> find(ActId id);
    /// What @p actor did, newest first, without undo and redo.
    [[nodiscard]] std::vector<ActRecord> recent(const QString &actor, int limit);

private:
    Database &m_database;
};

} // namespace jiesu
