// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldvalues.h"
#include "storage/storageerror.h"
#include "support/clock.h"

#include <QString>
#include <QVariant>
#include <QVariantList>

#include <functional>
#include <memory>

namespace jiesu {

class Statement;

/// The one connection to an office file, with the connection contract of docs/database.md: WAL under an
/// exclusive lock, every commit synced, foreign keys on, untrusted schema. Belongs to the thread that opened
/// it. Every failure is thrown as StorageError; nothing returns a success flag.
class Database final
{
public:
    /// 'Jies' as application_id in the file header; file(1) and our own check recognise an office by it.
    static constexpr int applicationId = 0x4a696573;
    static constexpr int cacheKibibytes = 65536;

    /// Opens an existing office and brings its schema up to date (a dated backup is written beside it first).
    /// @throws StorageError NotFound: no file; Invalid: not an office, empty, made by a newer program (the
    /// file
    ///         is left untouched); Unavailable: in use by another program, damaged, not readable
    [[nodiscard]] static std::unique_ptr<Database> open(const QString &path,
                                                        const Clock &clock = SystemClock());
    /// Makes a new office, under another name until it is whole. @throws StorageError Conflict: the file
    /// exists
    [[nodiscard]] static std::unique_ptr<Database> create(const QString &path,
                                                          const Clock &clock = SystemClock());
    /// An office that lives in memory, for tests.
    [[nodiscard]] static std::unique_ptr<Database> inMemory();

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString path() const;
    /// Empties the WAL into the file; called when idle and before closing.
    void checkpoint();
    /// How much of the file is kept in memory; cacheKibibytes unless told otherwise.
    void useCache(int kibibytes);
    /// Runs one statement without parameters.
    void exec(const QString &sql);
    /// A prepared statement, kept and reused by its text.
    [[nodiscard]] Statement &statement(const QString &sql);
    /// A setting of the connection as SQLite reports it ("journal_mode" gives "wal"); for the contract test.
    [[nodiscard]] QVariant pragma(const QString &name);
    /// "ok", or the first finding of SQLite's full integrity check.
    [[nodiscard]] QString integrityCheck();
    /// Stops the statement that is running now; the only member that another thread may call.
    void interrupt() noexcept;

private:
    friend class Transaction;
    friend class DirectWriting;
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// A prepared statement with positional parameters (?). Never created by callers: see Database::statement().
/// Parameters: an invalid QVariant is NULL, a QString is text (a null QString too: it is the empty text),
/// whole numbers and bool are integers. Because one text has one Statement, a loop over its rows must not run
/// the same text inside.
class Statement final
{
public:
    ~Statement();
    /// Binds all parameters in order and runs it from the start. @throws StorageError
    Statement &run(const QVariantList &parameters = {});
    /// The same with the parameters that @p give hands over, in order: for a row so long that a QVariant for
    /// each of its values can be felt (docs/database.md, "Many cases at once").
    Statement &run(const std::function<void(fieldvalues::ValueSink &)> &give);
    /// Steps to the next row; false after the last. @throws StorageError also where SQLite would end early
    /// because of a damaged page (a plain loop over QSqlQuery would read short without a word).
    [[nodiscard]] bool next();
    /// The first column of the first row, 0 without a row; ends the statement. For RETURNING id and counts.
    [[nodiscard]] qint64 firstInteger();
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 rowsAffected() const;
    /// The id that an INSERT of one row has just given out. RETURNING says the same, for half the price of a
    /// small row.
    [[nodiscard]] qint64 insertedId() const;
    /// Frees the read lock of an unfinished result.
    void finish();

private:
    friend class Database;
    struct Private;
    explicit Statement(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back on destruction unless commit() was reached. A nested transaction
/// joins the outer one.
class Transaction final
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// @throws StorageError; nothing is stored then
    void commit();

private:
    Database &m_database;
    bool m_outermost;
    bool m_committed = false;
};

/// While it lives, a transaction writes its pages into the file itself and keeps what it overwrites in a
/// rollback journal, instead of writing them to the WAL and copying them from there: half the writing for a
/// transaction that fills the file many times over. As safe as the WAL; slower for one that overwrites much.
/// Made before the transaction and destroyed after it.
class DirectWriting final
{
public:
    /// @throws StorageError
    explicit DirectWriting(Database &database);
    ~DirectWriting();
    DirectWriting(const DirectWriting &) = delete;
    DirectWriting &operator=(const DirectWriting &) = delete;

private:
    Database &m_database;
    bool m_active; ///< an office in memory has no WAL
};

} // namespace jiesu
