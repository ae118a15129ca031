// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <vector>

namespace jiesu {

/// A workbook of one's own, without its content.
struct ReportTemplate
{
    QString name;
    Instant storedAt{};
    QString storedBy;
};

/// Templates of reports. The caller opens the transaction and writes the history. @throws StorageError
class TemplateStore final
{
public:
    explicit TemplateStore(Database &database)
        : m_database(database)
    {
    }

    /// By name.
    [[nodiscard]] std::vector<ReportTemplate> all();
    [[nodiscard]] std::optional<QByteArray> content(const QString &name);
    /// Replaces the one of the same name.
    void save(const ReportTemplate &made, const QByteArray &content);
    /// False where there is none of this name.
    [[nodiscard]] bool remove(const QString &name);

private:
    Database &m_database;
};

} // namespace jiesu
