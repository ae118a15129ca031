// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "domain/officetime.h"
#include "storage/backup.h"
#include "storage/dialect.h"
#include "storage/migrator.h"
#include "storage/officefile.h"
#include "storage/statement_p.h"
#include "support/log.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QScopeGuard>

namespace jiesu {

namespace {

/// How long the first lock is waited for: long enough for a program that is just closing.
constexpr int firstLockMilliseconds = 1500;

void setCache(sqlite3 *connection, int kibibytes)
{
    execute(connection, QStringLiteral("PRAGMA cache_size = -%1").arg(kibibytes));
}

/// locking_mode comes before anything that reads the file: then WAL needs no -shm file, and there is never a
/// moment in which a second connection gets in.
void configure(sqlite3 *connection)
{
    sqlite3_busy_timeout(connection, firstLockMilliseconds);
    int answer = 0;
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, &answer);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, &answer);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DDL, 0, &answer);
    for (const char *setting : {"locking_mode = EXCLUSIVE", "foreign_keys = ON", "recursive_triggers = ON",
                                "cell_size_check = ON", "secure_delete = ON", "trusted_schema = OFF",
                                "mmap_size = 0", "temp_store = MEMORY", "synchronous = FULL"})
        execute(connection, QStringLiteral("PRAGMA ") + QLatin1String(setting));
    setCache(connection, Database::cacheKibibytes);
}

const QString wal = QStringLiteral("wal");

/// Statements whose rows were not read to the end stand in the way of COMMIT if they write, and of another
/// journal if they only read.
void endUnreadStatements(sqlite3 *connection, bool writesOnly)
{
    for (sqlite3_stmt *each = sqlite3_next_stmt(connection, nullptr); each;
         each = sqlite3_next_stmt(connection, each)) {
        if (sqlite3_stmt_busy(each) && !(writesOnly && sqlite3_stmt_readonly(each)))
            sqlite3_reset(each);
    }
}

void setJournal(sqlite3 *connection, const QString &mode)
{
    if (ask(connection, QStringLiteral("PRAGMA journal_mode = ") + mode).toString() != mode)
        throw dialect::internal(QStringLiteral("the file does not take journal_mode ") + mode);
}

/// Takes the file's lock for as long as the connection lives, and makes sure of WAL.
void lockAsWal(sqlite3 *connection)
{
    setJournal(connection, wal);
    execute(connection, QStringLiteral("PRAGMA journal_size_limit = 67108864"));
    execute(connection, QStringLiteral("BEGIN IMMEDIATE"));
    execute(connection, QStringLiteral("COMMIT"));
    sqlite3_busy_timeout(connection, 5000);
}

} // namespace

struct Database::Private
{
    QString path;
    Connection connection;
    QHash<QString, std::shared_ptr<Statement>> statements; ///< destroyed before the connection
    bool rollbackOnly = false; ///< a nested transaction failed: the outer one must not commit
    bool mustReopen = false;   ///< the disk failed: nothing is written any more
};

Database::Database(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Database::~Database()
{
    d->statements.clear();
}

std::unique_ptr<Database> Database::open(const QString &path, const Clock &clock)
{
    const int latest = int(schemaSteps().size());
    requireOfficeFile(path, latest);
    const bool unclean = QFileInfo(path + QStringLiteral("-wal")).size() > 0 ||
                         QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    auto priv = std::make_unique<Private>();
    priv->path = path;
    priv->connection = openConnection(path, SQLITE_OPEN_READWRITE);
    sqlite3 *connection = priv->connection.get();
    if (sqlite3_db_readonly(connection, "main") == 1)
        throw dialect::readOnly(path);
    configure(connection);
    lockAsWal(connection);
    std::unique_ptr<Database> database(new Database(std::move(priv)));
    if (unclean) {
        log::warning(QStringLiteral("the office was not closed in order; checking the whole file"));
        if (const QString finding = database->integrityCheck(); finding != QLatin1String("ok")) {
            log::error(QStringLiteral("integrity check: ") + finding);
            throw dialect::damaged();
        }
    }
    const int version = database->pragma(QStringLiteral("user_version")).toInt();
    if (version < latest) {
        writeBackup(*database, migrationBackupPath(path, version, toOffice(clock.now()).date));
        migrate(*database, schemaSteps());
        database->checkpoint();
    }
    return database;
}

std::unique_ptr<Database> Database::create(const QString &path, const Clock &clock)
{
    if (QFileInfo::exists(path))
        throw dialect::existsAlready(path);
    const QString part = makePartFile(path);
    const auto removePart = qScopeGuard([&part] {
        QFile::remove(part);
        QFile::remove(part + QStringLiteral("-journal"));
    });
    {
        auto priv = std::make_unique<Private>();
        priv->path = part;
        priv->connection = openConnection(part, SQLITE_OPEN_READWRITE);
        execute(priv->connection.get(), QStringLiteral("PRAGMA page_size = 8192"));
        configure(priv->connection.get());
        std::unique_ptr<Database> database(new Database(std::move(priv)));
        migrate(*database, schemaSteps());
    }
    publishPartFile(part, path);
    return open(path, clock);
}

std::unique_ptr<Database> Database::inMemory()
{
    auto priv = std::make_unique<Private>();
    priv->connection = openConnection(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    configure(priv->connection.get());
    std::unique_ptr<Database> database(new Database(std::move(priv)));
    migrate(*database, schemaSteps());
    return database;
}

QString Database::path() const
{
    return d->path;
}

void Database::checkpoint()
{
    exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

void Database::useCache(int kibibytes)
{
    setCache(d->connection.get(), kibibytes);
}

void Database::exec(const QString &sql)
{
    execute(d->connection.get(), sql);
}

Statement &Database::statement(const QString &sql)
{
    std::shared_ptr<Statement> &kept = d->statements[sql];
    if (!kept) {
        auto priv = std::make_unique<Statement::Private>();
        priv->statement = prepare(d->connection.get(), sql);
        priv->mustReopen = &d->mustReopen;
        kept.reset(new Statement(std::move(priv)));
    }
    return *kept;
}

QVariant Database::pragma(const QString &name)
{
    return ask(d->connection.get(), QStringLiteral("PRAGMA ") + name);
}

QString Database::integrityCheck()
{
    return pragma(QStringLiteral("integrity_check(1)")).toString();
}

void Database::interrupt() noexcept
{
    sqlite3_interrupt(d->connection.get());
}

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_outermost(sqlite3_get_autocommit(database.d->connection.get()) != 0)
{
    if (database.d->mustReopen)
        throw dialect::mustReopen();
    if (m_outermost) {
        int moved = 0;
        sqlite3_file_control(database.d->connection.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
        if (moved != 0)
            throw dialect::failure(SQLITE_READONLY_DBMOVED, QStringLiteral("the file was moved while open"));
        database.d->rollbackOnly = false;
        database.statement(QStringLiteral("BEGIN IMMEDIATE")).run();
    }
}

Transaction::~Transaction()
{
    if (m_committed)
        return;
    m_database.d->rollbackOnly = true;
    sqlite3 *connection = m_database.d->connection.get();
    // SQLite may have rolled back by itself, as it does when the disk is full.
    if (m_outermost && sqlite3_get_autocommit(connection) == 0)
        sqlite3_exec(connection, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    if (m_outermost) {
        if (m_database.d->rollbackOnly)
            throw dialect::internal(
                QStringLiteral("a part of the transaction failed; it cannot be committed"));
        endUnreadStatements(m_database.d->connection.get(), true);
        m_database.statement(QStringLiteral("COMMIT")).run();
    }
    m_committed = true;
}

DirectWriting::DirectWriting(Database &database)
    : m_database(database)
    , m_active(database.pragma(QStringLiteral("journal_mode")).toString() == wal)
{
    if (!m_active)
        return;
    sqlite3 *connection = database.d->connection.get();
    endUnreadStatements(connection, false);
    setJournal(connection, QStringLiteral("truncate"));
}

DirectWriting::~DirectWriting()
{
    if (!m_active)
        return;
    try {
        sqlite3 *connection = m_database.d->connection.get();
        endUnreadStatements(connection, false);
        setJournal(connection, wal);
    } catch (const StorageError &) {
        log::error(QStringLiteral("the office stays without WAL until it is opened again"));
    }
}

} // namespace jiesu
