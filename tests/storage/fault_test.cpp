// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/historystore.h"
#include "storage/migrator.h"
#include "storage/referencestore.h"
#include "support/faultvfs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace jiesu;

namespace {

/// A business action of two parts that belong together: a change and its line in the history.
void act(Database &database, int number)
{
    Transaction transaction(database);
    ReferenceStore(database).setSetting(u"k%1"_qs.arg(number), u"值"_qs.repeated(2000));
    HistoryEntry line;
    line.actor = u"测试"_qs;
    line.entity = u"setting"_qs;
    line.entityId = number;
    line.action = u"edit"_qs;
    HistoryStore(database).append(line);
    transaction.commit();
}

qint64 ask(Database &database, const QString &sql)
{
    return database.statement(sql).run().firstInteger();
}

bool isDone(Database &database, int number)
{
    const bool changed = !ReferenceStore(database).setting(u"k%1"_qs.arg(number)).isEmpty();
    const bool recorded = HistoryStore(database).of(u"setting"_qs, number).size() == 1;
    EXPECT_EQ(changed, recorded) << "half an action is stored";
    return changed;
}

/// The error that @p work ends with, if any.
std::optional<Error> failureOf(const std::function<void()> &work)
{
    try {
        work();
        return std::nullopt;
    } catch (const StorageError &failure) {
        return failure.error();
    }
}

class FaultTest : public testing::TestWithParam<int>
{
protected:
    QString fresh()
    {
        QFile::remove(m_path);
        QFile::copy(m_model, m_path);
        return m_path;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"office.db"_qs);
    QString m_model = m_folder.filePath(u"model.db"_qs);
};

TEST_P(FaultTest, savingIsAllOrNothing)
{
    act(*Database::create(m_model), 1);
    FaultVfs disk;
    int failures = 0;
    for (int n = 1;; ++n) {
        ASSERT_LT(n, 500);
        fresh();
        bool acknowledged = false;
        {
            const auto database = Database::open(m_path);
            disk.arm(n, GetParam());
            acknowledged = !failureOf([&] { act(*database, 2); });
            disk.disarm();
            EXPECT_EQ(isDone(*database, 2), acknowledged) << n;
        }
        const auto database = Database::open(m_path);
        EXPECT_TRUE(isDone(*database, 1)) << n;
        EXPECT_EQ(isDone(*database, 2), acknowledged) << n;
        EXPECT_EQ(database->integrityCheck(), u"ok"_qs) << n;
        if (!disk.fired())
            break;
        ++failures;
    }
    EXPECT_GT(failures, 3);
}

TEST_P(FaultTest, directWritingIsAllOrNothingToo)
{
    act(*Database::create(m_model), 1);
    FaultVfs disk;
    int failures = 0;
    int storedAfterAll = 0; ///< failed when only the emptied journal was still to be synced
    for (int n = 1;; ++n) {
        ASSERT_LT(n, 500);
        fresh();
        bool acknowledged = false;
        {
            const auto database = Database::open(m_path);
            disk.arm(n, GetParam());
            acknowledged = !failureOf([&] {
                const DirectWriting direct(*database);
                act(*database, 2);
            });
            disk.disarm();
        }
        const auto database = Database::open(m_path);
        EXPECT_TRUE(isDone(*database, 1)) << n;
        const bool done = isDone(*database, 2);
        EXPECT_TRUE(done || !acknowledged) << n;
        storedAfterAll += done && !acknowledged ? 1 : 0;
        EXPECT_EQ(database->integrityCheck(), u"ok"_qs) << n;
        EXPECT_EQ(database->pragma(u"journal_mode"_qs).toString(), u"wal"_qs) << n;
        if (!disk.fired())
            break;
        ++failures;
    }
    EXPECT_GT(failures, 3);
    EXPECT_LE(storedAfterAll, 1);
}

TEST_P(FaultTest, creationLeavesAWholeOfficeOrNothing)
{
    FaultVfs disk;
    for (int n = 1;; ++n) {
        ASSERT_LT(n, 2000);
        QFile::remove(m_path);
        disk.arm(n, GetParam());
        const auto error = failureOf([&] { Database::create(m_path).reset(); });
        disk.disarm();
        if (QFile::exists(m_path)) {
            EXPECT_EQ(Database::open(m_path)->integrityCheck(), u"ok"_qs) << n;
        } else {
            EXPECT_TRUE(error) << n;
        }
        EXPECT_TRUE(QDir(m_folder.path()).entryList({u"*.part*"_qs}).isEmpty()) << n;
        if (!disk.fired())
            break;
    }
}

TEST_P(FaultTest, schemaAndVersionAlwaysAgree)
{
    act(*Database::create(m_model), 1);
    const QStringList steps{schemaSteps().front(),
                            u"CREATE TABLE later (a)\n;\nINSERT INTO later VALUES (1)"_qs};
    FaultVfs disk;
    for (int n = 1;; ++n) {
        ASSERT_LT(n, 500);
        fresh();
        {
            const auto database = Database::open(m_path);
            disk.arm(n, GetParam());
            (void)failureOf([&] { migrate(*database, steps); });
            disk.disarm();
            const bool hasTable =
                ask(*database, u"SELECT count(*) FROM sqlite_schema WHERE name = 'later'"_qs) == 1;
            EXPECT_EQ(database->pragma(u"user_version"_qs).toInt(), hasTable ? 2 : 1) << n;
            EXPECT_TRUE(isDone(*database, 1)) << n;
        }
        if (!disk.fired())
            break;
    }
}

TEST_P(FaultTest, aBackupIsWholeOrNotThere)
{
    act(*Database::create(m_model), 1);
    const QString copy = m_folder.filePath(u"copy.db"_qs);
    const auto database = Database::open(m_model);
    FaultVfs disk;
    for (int n = 1;; ++n) {
        ASSERT_LT(n, 500);
        QFile::remove(copy);
        disk.arm(n, GetParam());
        const auto error = failureOf([&] { writeBackup(*database, copy); });
        disk.disarm();
        EXPECT_EQ(QFile::exists(copy), !error) << n;
        if (!error) {
            EXPECT_TRUE(isDone(*Database::open(copy), 1));
        }
        EXPECT_TRUE(QDir(m_folder.path()).entryList({u"*.part*"_qs}).isEmpty()) << n;
        if (!disk.fired())
            break;
    }
}

INSTANTIATE_TEST_SUITE_P(Codes, FaultTest, testing::Values(SQLITE_FULL, SQLITE_IOERR),
                         [](const auto &parameter) {
                             return parameter.param == SQLITE_FULL ? "full" : "io";
                         });

TEST_F(FaultTest, aFullDiskIsNamedAndARetryWorks)
{
    const auto database = Database::create(m_path);
    const qint64 pages = database->pragma(u"page_count"_qs).toLongLong();
    database->exec(u"PRAGMA max_page_count = %1"_qs.arg(pages + 1));
    const auto error = failureOf([&] {
        for (int number = 0; number < 50; ++number)
            act(*database, number);
    });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::Unavailable);
    EXPECT_EQ(error->happened, u"磁盘已满，本次未保存。"_qs);
    database->exec(u"PRAGMA max_page_count = 100000"_qs);
    act(*database, 60);
    EXPECT_TRUE(isDone(*database, 60));
    EXPECT_EQ(database->integrityCheck(), u"ok"_qs);
}

TEST_F(FaultTest, afterAnInputOutputErrorNothingIsWrittenUntilReopened)
{
    Database::create(m_path).reset();
    FaultVfs disk;
    {
        const auto database = Database::open(m_path);
        disk.arm(1, SQLITE_IOERR);
        EXPECT_TRUE(failureOf([&] { act(*database, 1); }));
        disk.disarm();
        const auto error = failureOf([&] { act(*database, 2); });
        ASSERT_TRUE(error);
        EXPECT_EQ(error->kind, ErrorKind::Unavailable);
    }
    const auto database = Database::open(m_path);
    EXPECT_FALSE(isDone(*database, 1));
    act(*database, 3);
    EXPECT_TRUE(isDone(*database, 3));
}

TEST_F(FaultTest, aMovedFileStopsSaving)
{
    const auto database = Database::create(m_path);
    ASSERT_TRUE(QFile::rename(m_path, m_folder.filePath(u"moved.db"_qs)));
    const auto error = failureOf([&] { act(*database, 1); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::Unavailable);
    EXPECT_EQ(error->happened, u"数据库文件已被移动或删除，本次未保存。"_qs);
}

TEST_F(FaultTest, aDamagedPageThrowsInsteadOfReadingShort)
{
    {
        const auto database = Database::create(m_path);
        for (int number = 0; number < 40; ++number)
            act(*database, number);
    }
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qint64 first = file.size() - 20 * 4096;
    for (int page = 0; page < 10; ++page) {
        file.seek(first + page * 4096);
        file.write(QByteArray(4096, '\xff'));
    }
    file.close();
    const auto error = failureOf([&] {
        const auto database = Database::open(m_path);
        Statement &rows = database->statement(u"SELECT key, value FROM setting"_qs);
        rows.run();
        while (rows.next())
            (void)rows.text(1);
    });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::Unavailable);
    EXPECT_EQ(error->happened, u"数据库已损坏。"_qs);
}

TEST_F(FaultTest, aTruncatedFileIsDamagedNotShort)
{
    for (int percent = 5; percent < 100; percent += 10) {
        QFile::remove(m_path);
        {
            const auto database = Database::create(m_path);
            for (int number = 0; number < 20; ++number)
                act(*database, number);
        }
        QFile::resize(m_path, QFile(m_path).size() * percent / 100);
        const auto error = failureOf([&] {
            const auto database = Database::open(m_path);
            Statement &rows = database->statement(u"SELECT key, value FROM setting"_qs);
            rows.run();
            while (rows.next())
                (void)rows.text(1);
        });
        ASSERT_TRUE(error) << percent;
        EXPECT_EQ(error->kind, ErrorKind::Unavailable) << percent;
    }
}

/// Saves without end; after each acknowledged save its number goes into the pipe.
[[noreturn]] void saveForever(const QString &path, int firstNumber, int pipeEnd)
{
    const auto database = Database::open(path);
    for (int number = firstNumber;; ++number) {
        std::optional<DirectWriting> direct;
        if (number % 3 == 0)
            direct.emplace(*database);
        act(*database, number);
        if (::write(pipeEnd, &number, sizeof number) != sizeof number)
            ::_exit(1);
    }
}

/// Kills a saving process after @p acknowledgements of its saves; returns the last number it acknowledged.
int killWhileSaving(const QString &path, int firstNumber, int acknowledgements)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0)
        saveForever(path, firstNumber, ends[1]);
    ::close(ends[1]);
    int last = firstNumber - 1;
    for (int count = 0; count < acknowledgements; ++count)
        if (::read(ends[0], &last, sizeof last) != sizeof last)
            break;
    ::kill(child, SIGKILL);
    while (::read(ends[0], &last, sizeof last) == sizeof last) {
    }
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return last;
}

TEST_F(FaultTest, whatWasAcknowledgedSurvivesKill)
{
    Database::create(m_path).reset();
    std::mt19937 random(12345);
    int next = 1;
    for (int round = 0; round < 20; ++round) {
        const int last = killWhileSaving(m_path, next, 1 + int(random() % 30));
        ASSERT_GE(last, next);
        const auto database = Database::open(m_path);
        const qint64 stored = ask(*database, u"SELECT count(*) FROM setting"_qs);
        ASSERT_GE(stored, last) << "an acknowledged save is lost";
        ASSERT_LE(stored, last + 1);
        ASSERT_EQ(ask(*database, u"SELECT count(*) FROM history"_qs), stored);
        ASSERT_EQ(ask(*database, u"SELECT max(entity_id) FROM history"_qs), stored);
        ASSERT_EQ(database->integrityCheck(), u"ok"_qs);
        next = int(stored) + 1;
    }
}

} // namespace
