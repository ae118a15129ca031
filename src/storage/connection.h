// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageerror.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>
#include <sqlite3.h>

/// The thin edge to the SQLite library; used inside src/storage only, because it names SQLite's types.
namespace jiesu {

struct CloseConnection
{
    void operator()(sqlite3 *handle) const noexcept { sqlite3_close_v2(handle); }
};
using Connection = std::unique_ptr<sqlite3, CloseConnection>;

struct FinalizeStatement
{
    void operator()(sqlite3_stmt *statement) const noexcept { sqlite3_finalize(statement); }
};
using PreparedStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// @param flags SQLITE_OPEN_…; without SQLITE_OPEN_CREATE a missing file is an error, never made
[[nodiscard]] Connection openConnection(const QString &path, int flags);
/// Prepares exactly one statement. @throws StorageError
[[nodiscard]] PreparedStatement prepare(sqlite3 *connection, const QString &sql);
/// Runs one statement to its end. @throws StorageError
void execute(sqlite3 *connection, const QString &sql);
/// The first value of the first row; invalid if there is no row. @throws StorageError
[[nodiscard]] QVariant ask(sqlite3 *connection, const QString &sql);
/// A column of the current row: invalid for NULL, qint64, double, QString or QByteArray.
[[nodiscard]] QVariant columnValue(sqlite3_stmt *statement, int column);
[[nodiscard]] QString columnText(sqlite3_stmt *statement, int column);
/// The connection's latest failure as the one exception that storage throws; the text goes to the log.
[[noreturn]] void throwFailure(sqlite3 *connection);

} // namespace jiesu
