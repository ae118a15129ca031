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

void requireParameters(sqlite3_stmt *statement, qsizetype given)
{
    if (sqlite3_bind_parameter_count(statement) != given)
        throw dialect::internal(QStringLiteral("wrong number of parameters: ") +
                                QString::fromUtf8(sqlite3_sql(statement)));
}

/// Gathers the values first, because the texts move while there are more to come.
class Gathered final : public fieldvalues::ValueSink
{
public:
    /// @param texts grown as needed; must live until the statement is reset
    explicit Gathered(QByteArray &texts)
        : m_texts(texts)
    {
        m_values.reserve(usualValues);
    }
    void nothing() override { m_values.push_back({Kind::Nothing, 0, 0}); }
    void integer(qint64 value) override { m_values.push_back({Kind::Integer, value, 0}); }
    void text(const QString &value) override
    {
        constexpr qsizetype most = 3; // bytes for one UTF-16 unit
        const qsizetype room = m_used + most * value.size();
        if (m_texts.size() < room)
            m_texts.resize(std::max(room, 2 * m_texts.size()));
        QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        const char *end = encoder.appendToBuffer(m_texts.data() + m_used, value);
        const qsizetype length = end - m_texts.constData() - m_used;
        m_values.push_back({Kind::Text, length, m_used});
        m_used += length;
    }
    /// False where SQLite refuses.
    [[nodiscard]] bool bind(sqlite3_stmt *statement) const
    {
        int position = 0;
        int code = SQLITE_OK;
        for (const Value &value : m_values) {
            ++position;
            if (value.kind == Kind::Nothing)
                code = sqlite3_bind_null(statement, position);
            else if (value.kind == Kind::Integer)
                code = sqlite3_bind_int64(statement, position, value.number);
            else
                code = sqlite3_bind_text(statement, position, m_texts.constData() + value.from,
                                         int(value.number), SQLITE_STATIC);
            if (code != SQLITE_OK)
                return false;
        }
        return true;
    }
    [[nodiscard]] int count() const { return int(m_values.size()); }

private:
    static constexpr std::size_t usualValues = 100;
    enum class Kind
    {
        Nothing,
        Integer,
        Text
    };
    struct Value
    {
        Kind kind;
        qint64 number;  ///< or the length of the text
        qsizetype from; ///< where the text begins
    };
    QByteArray &m_texts;
    qsizetype m_used = 0;
    std::vector<Value> m_values;
};

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
    requireParameters(statement, parameters.size());
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

Statement &Statement::run(const std::function<void(fieldvalues::ValueSink &)> &give)
{
    sqlite3_stmt *statement = d->statement.get();
    finish();
    Gathered values(d->texts);
    give(values);
    requireParameters(statement, values.count());
    if (!values.bind(statement))
        throwFailure(sqlite3_db_handle(statement));
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
