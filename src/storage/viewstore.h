// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseview.h"
#include "storage/database.h"

namespace jiesu {

/// The views that people keep, each in its owner's order. The caller opens the transaction. A definition that
/// a newer program wrote and this one cannot read stays in the file and is left out of all().
class ViewStore final
{
public:
    explicit ViewStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::vector<CaseView> all(const QString &owner);
    /// Adds the view at the end and gives it its id, or stores a changed one and raises its revision.
    /// @throws StorageError Conflict: the owner has another view of this name, or it was changed meanwhile;
    /// NotFound
    void save(CaseView &view);
    void remove(SavedViewId id);
    /// Puts an owner's views into the order of @p ids.
    void arrange(const std::vector<SavedViewId> &ids);

private:
    Database &m_database;
};

} // namespace jiesu
