// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "support/clock.h"

#include <QStringList>

#include <optional>

namespace jiesu {

/// What people said once about sheets, so that the next import asks nothing: where the columns go, and which
/// names stay texts. The caller opens the transaction.
class ImportMappingStore final
{
public:
    explicit ImportMappingStore(Database &database)
        : m_database(database)
    {
    }
    /// The code of each column (MappedColumn::code()); nothing for headers that nobody mapped.
    [[nodiscard]] std::optional<QStringList> codes(const QString &fingerprint);
    void save(const QString &fingerprint, const QStringList &codes, Instant at, const QString &actor);
    void remove(const QString &fingerprint);

    /// Names that are no units, places or categories. @param kind "unit", "place", "category"
    [[nodiscard]] QStringList namesLeft(const QString &kind);
    void leaveName(const QString &kind, const QString &name, Instant at, const QString &actor);

private:
    Database &m_database;
};

} // namespace jiesu
