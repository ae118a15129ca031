// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dialect.h"
#include "storage/statement_p.h"
#include "storage/storedvalues.h"

#include <QStringEncoder>

namespace jiesu {

namespace {

/// Bytes that the texts among @p parameters may need in UTF-8.
qsizetype roomFor(const QVariantList &parameters)
{
    constexpr qsizetype most = 3; // for one UTF-16 unit
    qsizetype room = 0;
    for (const QVariant &value : parameters) {
        if (value.typeId() == QMetaType::QString)
            room += most * static_cast<const QString *>(value.constData())->size();
        else if (value.typeId() == qMetaTypeId<Utf8Text>())
            room += static_cast<const Utf8Text *>(value.constData())->bytes.size();
    }
    return room;
}

/// @param texts where the next text may be written; moved behind it
int bindOne(sqlite3_stmt *statement, int position, const QVariant &value, char *&texts)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(statement, position);
    case QMetaType::QString: {
        // Our own conversion, because SQLite's lets a lone surrogate swallow the character after it.
        QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        const char *text = texts;
        texts = encoder.appendToBuffer(texts, *static_cast<const QString *>(value.constData()));
        return sqlite3_bind_text(statement, position, text, int(texts - text), SQLITE_STATIC);
    }
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob(statement, position, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::Double:
        return sqlite3_bind_double(statement, position, value.toDouble());
    case QMetaType::LongLong: // by far the most frequent; the conversion below asks for much
        return sqlite3_bind_int64(statement, position, *static_cast<const qint64 *>(value.constData()));
    case QMetaType::Int:
        return sqlite3_bind_int64(statement, position, *static_cast<const int *>(value.constData()));
    case QMetaType::Bool:
    case QMetaType::UInt:
    case QMetaType::ULongLong:
    case QMetaType::Long:
    case QMetaType::ULong:
        return sqlite3_bind_int64(statement, position, value.toLongLong());
    default:
        if (value.typeId() == qMetaTypeId<Utf8Text>()) {
            const QByteArray &bytes = static_cast<const Utf8Text *>(value.constData())->bytes;
            const char *text = texts;
            texts = std::ranges::copy(bytes, texts).out;
            return sqlite3_bind_text(statement, position, text, int(bytes.size()), SQLITE_STATIC);
        }
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
    if (const qsizetype room = roomFor(parameters); d->texts.size() < room)
        d->texts.resize(room);
    char *texts = d->texts.data();
    int position = 0;
    for (const QVariant &value : parameters) {
        if (bindOne(statement, ++position, value, texts) != SQLITE_OK)
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

qint64 Statement::insertedId() const
{
    return d->insertedId;
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
    insertedId = sqlite3_last_insert_rowid(connection);
    sqlite3_reset(statement.get());
    return false;
}

} // namespace jiesu
