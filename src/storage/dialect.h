// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageerror.h"

#include <vector>

namespace jiesu {
class Database;
}

/// The one place that knows the database engine: what its answers mean and what its own tables hold. Every
/// sentence a person can get to see about the office file is written here.
namespace jiesu::dialect {

/// What an (extended) SQLite result code means for the caller. @p engineText goes to the log only.
[[nodiscard]] StorageError failure(int code, const QString &engineText);

[[nodiscard]] StorageError missing(const QString &path);
[[nodiscard]] StorageError unreadable(const QString &path);
[[nodiscard]] StorageError empty(const QString &path);
[[nodiscard]] StorageError notAnOffice(const QString &path);
[[nodiscard]] StorageError otherProgram(const QString &path);
[[nodiscard]] StorageError newerProgram(const QString &path, int version);
[[nodiscard]] StorageError readOnly(const QString &path);
[[nodiscard]] StorageError existsAlready(const QString &path);
[[nodiscard]] StorageError cannotCreate(const QString &path);
[[nodiscard]] StorageError damaged();
/// A commit could not be synced: what is on the disk is known again only after the file is opened afresh.
[[nodiscard]] StorageError mustReopen();
/// A row was changed since it was read.
[[nodiscard]] StorageError changedMeanwhile(const QString &what);
/// A row that is no longer there.
[[nodiscard]] StorageError gone(const QString &what);
/// A mistake of the program itself; @p detail goes to the log only.
[[nodiscard]] StorageError internal(const QString &detail);

enum class PartKind
{
    Index,
    Trigger
};

/// An index or trigger of a table.
struct TablePart
{
    QString drop;   ///< the statement that sets it aside
    QString create; ///< the statement that makes it anew
};

/// In the order in which they were made, without the indexes that keep a column unique. @throws StorageError
[[nodiscard]] std::vector<TablePart> tableParts(Database &database, const QString &table, PartKind kind);

} // namespace jiesu::dialect
