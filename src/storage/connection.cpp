// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "storage/dialect.h"

#include <QFile>

namespace jiesu {

Connection openConnection(const QString &path, int flags)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection connection(handle);
    if (code != SQLITE_OK)
        throw dialect::failure(code, QString::fromUtf8(sqlite3_errstr(code)));
    return connection;
}

PreparedStatement prepare(sqlite3 *connection, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *handle = nullptr;
    const char *rest = nullptr;
    if (sqlite3_prepare_v3(connection, text.constData(), int(text.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                           &handle, &rest) != SQLITE_OK)
        throwFailure(connection);
    PreparedStatement statement(handle);
    if (!statement || !QByteArray(rest).trimmed().isEmpty())
        throw dialect::internal(QStringLiteral("not exactly one statement: ") + sql);
    return statement;
}

void execute(sqlite3 *connection, const QString &sql)
{
    const PreparedStatement statement = prepare(connection, sql);
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(statement.get());
    if (code != SQLITE_DONE)
        throwFailure(connection);
}

QVariant ask(sqlite3 *connection, const QString &sql)
{
    const PreparedStatement statement = prepare(connection, sql);
    const int code = sqlite3_step(statement.get());
    if (code == SQLITE_ROW)
        return columnValue(statement.get(), 0);
    if (code != SQLITE_DONE)
        throwFailure(connection);
    return {};
}

QVariant columnValue(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT:
        return columnText(statement, column);
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(statement, column));
    }
    default:
        return {};
    }
}

QString columnText(sqlite3_stmt *statement, int column)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(statement, column));
}

void throwFailure(sqlite3 *connection)
{
    throw dialect::failure(sqlite3_extended_errcode(connection),
                           QString::fromUtf8(sqlite3_errmsg(connection)));
}

} // namespace jiesu
