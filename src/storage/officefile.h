// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace jiesu {

/// Looks at the first 100 bytes of a file that nobody has open, before SQLite may touch it: SQLite would open
/// a text file without a word and leave -wal and -journal files beside it.
/// @throws StorageError NotFound, Unavailable, or Invalid: empty, no database, another program's, newer than
///         @p latestVersion
void requireOfficeFile(const QString &path, int latestVersion);
/// A name in the folder of @p path that nothing has, for a file that gets its true name when it is complete.
/// The empty file exists then, readable and writable by its owner only.
[[nodiscard]] QString makePartFile(const QString &path);
/// Syncs a finished file, gives it its true name, and syncs the folder. Never replaces a file.
/// @throws StorageError Conflict: @p path exists; Unavailable
void publishPartFile(const QString &partPath, const QString &path);

/// Everything in an ordinary file, up to a byte over @p limit; nothing if it is none or cannot be read. Does
/// not follow a link and does not wait for a pipe.
[[nodiscard]] std::optional<QByteArray> readOrdinaryFile(const QString &path, qint64 limit);

} // namespace jiesu
