// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dialect.h"
#include "storage/statement_p.h"

namespace jiesu {

namespace {

int bindOne(sqlite3_stmt *statement, int position, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(statement, position);
    case QMetaType::QString: {
        // Our own conversion, because SQLite's lets a lone surrogate swallow the character after it.
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text(statement, position, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob(statement, position, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::Double:
        return sqlite3_bind_double(statement, position, value.toDouble());
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Long:
    case QMetaType::ULong:
        return sqlite3_bind_int64(statement, position, value.toLongLong());
    default:
        throw dialect::internal(QStringLiteral("cannot store a ") + QLatin1String(value.typeName()));
    }
}

} // namespace

Statement::Statement(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Statement::~Statement() = default;

Statement &Statement::run(const QVariantList &parameters)
{
    sqlite3_stmt *statement = d->statement.get();
    finish();
    if (sqlite3_bind_parameter_count(statement) != parameters.size())
        throw dialect::internal(QStringLiteral("wrong number of parameters: ") +
                                QString::fromUtf8(sqlite3_sql(statement)));
    int position = 0;
    for (const QVariant &value : parameters) {
        if (bindOne(statement, ++position, value) != SQLITE_OK)
            throwFailure(sqlite3_db_handle(statement));
    }
    d->firstRowWaits = d->step();
    return *this;
}

bool Statement::next()
{
    if (d->firstRowWaits) {
        d->firstRowWaits = false;
        return true;
    }
    return d->running && d->step();
}

qint64 Statement::firstInteger()
{
    const qint64 result = next() ? integer(0) : 0;
    finish();
    return result;
}

QVariant Statement::value(int column) const
{
    return columnValue(d->statement.get(), column);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(d->statement.get(), column);
}

QString Statement::text(int column) const
{
    return columnText(d->statement.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(d->statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::rowsAffected() const
{
    return d->rowsAffected;
}

void Statement::finish()
{
    sqlite3_reset(d->statement.get());
    d->running = false;
    d->firstRowWaits = false;
}

bool Statement::Private::step()
{
    sqlite3 *connection = sqlite3_db_handle(statement.get());
    const int code = sqlite3_step(statement.get());
    running = code == SQLITE_ROW;
    if (running)
        return true;
    if (code != SQLITE_DONE) {
        if ((code & 0xff) == SQLITE_IOERR)
            *mustReopen = true;
        const StorageError error = dialect::failure(code, QString::fromUtf8(sqlite3_errmsg(connection)));
        sqlite3_reset(statement.get());
        throw error;
    }
    rowsAffected = sqlite3_changes64(connection);
    sqlite3_reset(statement.get());
    return false;
}

} // namespace jiesu
