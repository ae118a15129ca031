// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <thread>

using namespace jiesu;

namespace {

std::optional<Error> failureOf(const std::function<void()> &work)
{
    try {
        work();
        return std::nullopt;
    } catch (const StorageError &failure) {
        return failure.error();
    }
}

class DatabaseTest : public testing::Test
{
protected:
    void write(const QByteArray &content)
    {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Opening is refused with @p kind, and nothing in the folder is touched.
    void expectRefused(ErrorKind kind, const QString &happened)
    {
        const QByteArray before = content();
        const QDateTime modified = QFileInfo(m_path).lastModified();
        const QStringList names = QDir(m_folder.path()).entryList(QDir::Files);
        const auto error = failureOf([this] { (void)Database::open(m_path); });
        ASSERT_TRUE(error);
        EXPECT_EQ(error->kind, kind);
        EXPECT_EQ(error->happened, happened);
        EXPECT_TRUE(error->safe.endsWith(u'。'));
        EXPECT_TRUE(error->advice.endsWith(u'。'));
        EXPECT_EQ(content(), before);
        EXPECT_EQ(QFileInfo(m_path).lastModified(), modified);
        EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), names);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"office.db"_qs);
};

TEST_F(DatabaseTest, createdOfficeOpensAgain)
{
    {
        const auto database = Database::create(m_path);
        database->statement(u"INSERT INTO setting VALUES (?, ?)"_qs).run({u"a"_qs, u"甲"_qs});
    }
    const auto database = Database::open(m_path);
    Statement &statement = database->statement(u"SELECT key, value FROM setting"_qs);
    statement.run();
    ASSERT_TRUE(statement.next());
    EXPECT_EQ(statement.text(0), u"a"_qs);
    EXPECT_EQ(statement.text(1), u"甲"_qs);
    EXPECT_FALSE(statement.next());
    EXPECT_EQ(database->integrityCheck(), u"ok"_qs);
    EXPECT_EQ(database->path(), m_path);
}

TEST_F(DatabaseTest, aPathWithUnusualCharactersIsTakenLiterally)
{
    const QString path = m_folder.filePath(u"接诉 100% #1 ?x=y&mode=ro.db"_qs);
    Database::create(path).reset();
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_EQ(Database::open(path)->path(), path);
}

TEST_F(DatabaseTest, creatingNeverReplaces)
{
    write("mine");
    const auto error = failureOf([this] { (void)Database::create(m_path); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::Conflict);
    EXPECT_EQ(content(), "mine");
}

TEST_F(DatabaseTest, creatingInAMissingFolderLeavesNothing)
{
    const auto error = failureOf([this] { (void)Database::create(m_folder.filePath(u"no/office.db"_qs)); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::Unavailable);
    EXPECT_FALSE(QFile::exists(m_folder.filePath(u"no"_qs)));
}

TEST_F(DatabaseTest, aMissingFileIsNeverMade)
{
    expectRefused(ErrorKind::NotFound, u"找不到数据库文件“office.db”。"_qs);
    EXPECT_FALSE(QFile::exists(m_path));
}

TEST_F(DatabaseTest, anEmptyFileIsRefused)
{
    write({});
    expectRefused(ErrorKind::Invalid, u"文件“office.db”是空的，不是接诉数据库。"_qs);
}

TEST_F(DatabaseTest, aTextIsRefused)
{
    write("hello");
    expectRefused(ErrorKind::Invalid, u"“office.db”不是接诉数据库。"_qs);
    write(QByteArray(5000, 'x'));
    expectRefused(ErrorKind::Invalid, u"“office.db”不是接诉数据库。"_qs);
}

TEST_F(DatabaseTest, aFolderIsRefused)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"office.db"_qs));
    const auto error = failureOf([this] { (void)Database::open(m_path); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::Unavailable);
}

TEST_F(DatabaseTest, anotherProgramsDatabaseIsRefused)
{
    Database::create(m_path).reset();
    QByteArray foreign = content();
    qToBigEndian<qint32>(12345, foreign.data() + 68);
    write(foreign);
    expectRefused(ErrorKind::Invalid, u"“office.db”是其他程序的数据库。"_qs);
}

TEST_F(DatabaseTest, aNewerProgramsDatabaseIsRefused)
{
    Database::create(m_path).reset();
    QByteArray newer = content();
    qToBigEndian<qint32>(9999, newer.data() + 60);
    write(newer);
    expectRefused(ErrorKind::Invalid, u"“office.db”由更新版本的接诉创建（数据版本 9999）。"_qs);
}

TEST_F(DatabaseTest, everyTypeComesBackAsItWas)
{
    const auto database = Database::inMemory();
    Statement &echo = database->statement(u"SELECT ?, ?, ?, ?, ?, ?, ?"_qs);
    const QString rare = u"𠮷\U0001F468\u200D\U0001F469龦a\0b"_qs;
    echo.run(
        {QVariant(), QString(), rare, std::numeric_limits<qint64>::min(), true, 2.5, QByteArray("\0x", 2)});
    ASSERT_TRUE(echo.next());
    EXPECT_TRUE(echo.isNull(0));
    EXPECT_FALSE(echo.value(0).isValid());
    EXPECT_FALSE(echo.isNull(1)) << "a null QString is the empty text";
    EXPECT_EQ(echo.text(2), rare);
    EXPECT_EQ(echo.value(3), QVariant(std::numeric_limits<qint64>::min()));
    EXPECT_EQ(echo.integer(4), 1);
    EXPECT_EQ(echo.value(5), QVariant(2.5));
    EXPECT_EQ(echo.value(6), QVariant(QByteArray("\0x", 2)));
}

TEST_F(DatabaseTest, aLoneSurrogateDoesNotSwallowTheNextCharacter)
{
    const auto database = Database::inMemory();
    Statement &echo = database->statement(u"SELECT ?"_qs);
    ASSERT_TRUE(echo.run({QString(QChar(0xd842)) + u"y"_qs}).next());
    EXPECT_TRUE(echo.text(0).endsWith(u'y'));
}

TEST_F(DatabaseTest, mistakesAreThrownAsInternal)
{
    const auto database = Database::inMemory();
    const std::function<void()> mistakes[] = {
        [&] { database->exec(u"SELEC 1"_qs); },
        [&] { (void)database->statement(u"SELECT 1; SELECT 2"_qs); },
        [&] { database->exec(QString()); },
        [&] { database->statement(u"SELECT ?"_qs).run(); },
        [&] { database->statement(u"SELECT ?"_qs).run({QDate(2026, 1, 1)}); },
    };
    for (const auto &mistake : mistakes) {
        const auto error = failureOf(mistake);
        ASSERT_TRUE(error);
        EXPECT_EQ(error->kind, ErrorKind::Internal);
        EXPECT_FALSE(error->message().contains(u"SELEC"_qs));
    }
}

TEST_F(DatabaseTest, brokenConstraintsAreConflicts)
{
    const auto database = Database::inMemory();
    database->exec(u"INSERT INTO unit (name) VALUES ('一队')"_qs);
    for (const char *sql : {"INSERT INTO unit (name) VALUES ('一队')",
                            "INSERT INTO unit (name, parent_id) VALUES ('二队', 77)"}) {
        const auto error = failureOf([&] { database->statement(QString::fromUtf8(sql)).run(); });
        ASSERT_TRUE(error);
        EXPECT_EQ(error->kind, ErrorKind::Conflict) << sql;
    }
}

TEST_F(DatabaseTest, aStatementTellsTheRowsItChanged)
{
    const auto database = Database::inMemory();
    for (int number = 0; number < 3; ++number)
        database->statement(u"INSERT INTO setting VALUES (?, '')"_qs).run({QString::number(number)});
    EXPECT_EQ(database->statement(u"UPDATE setting SET value = 'x' WHERE key > '0'"_qs).run().rowsAffected(),
              2);
    EXPECT_EQ(database->statement(u"SELECT count(*) FROM setting"_qs).run().firstInteger(), 3);
    EXPECT_EQ(database->statement(u"SELECT 5 WHERE 0"_qs).run().firstInteger(), 0);
}

qint64 settings(Database &database)
{
    return database.statement(u"SELECT count(*) FROM setting"_qs).run().firstInteger();
}

void add(Database &database, const QString &key)
{
    Statement &insert = database.statement(u"INSERT INTO setting VALUES (?, '') RETURNING key"_qs);
    insert.run({key});
}

TEST_F(DatabaseTest, aTransactionIsAllOrNothing)
{
    const auto database = Database::inMemory();
    {
        Transaction transaction(*database);
        add(*database, u"a"_qs);
    }
    EXPECT_EQ(settings(*database), 0);
    {
        Transaction transaction(*database);
        add(*database, u"a"_qs);
        transaction.commit();
    }
    EXPECT_EQ(settings(*database), 1);
}

TEST_F(DatabaseTest, anInnerTransactionJoinsTheOuterOne)
{
    const auto database = Database::inMemory();
    {
        Transaction outer(*database);
        add(*database, u"a"_qs);
        Transaction inner(*database);
        add(*database, u"b"_qs);
        inner.commit();
    }
    EXPECT_EQ(settings(*database), 0);
}

TEST_F(DatabaseTest, anOuterTransactionCannotCommitHalfOfAnInnerOne)
{
    const auto database = Database::inMemory();
    {
        Transaction outer(*database);
        add(*database, u"a"_qs);
        {
            Transaction inner(*database);
            add(*database, u"b"_qs);
        }
        EXPECT_TRUE(failureOf([&] { outer.commit(); }));
    }
    EXPECT_EQ(settings(*database), 0);
    Transaction next(*database);
    add(*database, u"c"_qs);
    next.commit();
    EXPECT_EQ(settings(*database), 1);
}

TEST_F(DatabaseTest, aRunningStatementCanBeInterruptedFromAnotherThread)
{
    const auto database = Database::inMemory();
    std::atomic<bool> done = false;
    std::thread other([&] {
        while (!done)
            database->interrupt();
    });
    const auto error = failureOf([&] {
        (void)database
            ->statement(
                u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_qs)
            .run();
    });
    done = true;
    other.join();
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::Cancelled);
    EXPECT_EQ(settings(*database), 0);
}

} // namespace
