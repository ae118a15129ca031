// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportrecord.h"
#include "storage/database.h"

namespace jiesu {

/// What is looked for in the register. Empty members do not restrict.
struct ExportQuery
{
    QString text; ///< stands in the serial number, person, title, purpose or file name
    std::optional<Instant> from;
    std::optional<Instant> before;
    QByteArray digest; ///< of the file, whole
};

/// The register of what was given out. The file itself refuses to change or delete a line of it. The caller
/// opens the transaction and writes the history. @throws StorageError
class ExportStore final
{
public:
    explicit ExportStore(Database &database)
        : m_database(database)
    {
    }

    /// The number that comes next in a year.
    [[nodiscard]] int nextNumber(int year);
    /// Conflict where the number is taken.
    void add(const ExportRecord &record);
    /// Newest first. @param after the last line of the page before
    [[nodiscard]] std::vector<ExportRecord> list(const ExportQuery &query, int limit,
                                                 const ExportRecord *after = nullptr);
    [[nodiscard]] qint64 count(const ExportQuery &query);
    /// All lines, oldest first. @param use one at a time
    void forEach(const std::function<void(const ExportRecord &)> &use);

private:
    Database &m_database;
};

} // namespace jiesu
