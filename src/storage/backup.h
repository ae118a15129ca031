// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace jiesu {

/// Writes a complete, checked copy of the office to @p path: written under another name, opened again and
/// proved whole, synced, and only then given its name. Not inside a transaction.
/// @throws StorageError Conflict: @p path exists; Unavailable. No half copy is left behind
void writeBackup(Database &database, const QString &path);

/// Copies the bytes of a backup to @p part, which makePartFile() made, opens the copy and proves it whole;
/// the backup itself is not touched. @throws StorageError as Database::open(); Unavailable: it cannot be
/// copied
[[nodiscard]] std::unique_ptr<Database> openBackupCopy(const QString &backup, const QString &part);

/// Where the copy before a change of the schema goes: "office.db" of version 3 on 5 March 2026 gives
/// "office-v3-20260305.db" in the same folder, with a number behind it if that exists.
[[nodiscard]] QString migrationBackupPath(const QString &path, int version, QDate day);

} // namespace jiesu
