// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/migrator.h"
#include "support/sourcepath.h"

#include <QFile>
#include <QTemporaryDir>

using namespace jiesu;

namespace {

/// The schema as text, object by object; what a released step has produced is recorded in tests/data.
QString dump(Database &database)
{
    QString text;
    Statement &object = database.statement(u"SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE "
                                           u"'sqlite_%' AND name NOT LIKE 'case_search_%' "
                                           "ORDER BY type, name"_qs);
    object.run();
    while (object.next())
        text += u"-- %1 %2\n%3\n"_qs.arg(object.text(0), object.text(1), object.text(2));
    return text;
}

QString recordPath(qsizetype version)
{
    return test::sourcePath(u"tests/data/schema-%1.txt").arg(version, 4, 10, QLatin1Char('0'));
}

QString recorded(qsizetype version)
{
    QFile file(recordPath(version));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

int version(Database &database)
{
    return database.pragma(u"user_version"_qs).toInt();
}

class MigrationTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"office.db"_qs);
};

TEST_F(MigrationTest, thereAreSteps)
{
    EXPECT_GE(schemaSteps().size(), 1);
}

/// After an intended change of the newest, unreleased step: JIESU_RECORD_SCHEMA=1 test_storage records it
/// anew.
TEST_F(MigrationTest, theSchemaAfterEachStepIsTheRecordedOne)
{
    for (qsizetype count = 1; count <= schemaSteps().size(); ++count) {
        const auto database = Database::inMemory();
        const QString actual = dump(*database);
        if (qEnvironmentVariableIsSet("JIESU_RECORD_SCHEMA") && count == schemaSteps().size()) {
            QFile file(recordPath(count));
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(actual.toUtf8());
        }
        EXPECT_EQ(actual, recorded(count)) << "step " << count;
    }
}

TEST_F(MigrationTest, aSecondRunChangesNothing)
{
    const auto database = Database::inMemory();
    const QString before = dump(*database);
    migrate(*database, schemaSteps());
    EXPECT_EQ(dump(*database), before);
}

TEST_F(MigrationTest, aFailingStepLeavesTheVersionBeforeIt)
{
    const auto database = Database::create(m_path);
    const QString before = dump(*database);
    const int versionBefore = version(*database);
    QStringList steps = schemaSteps();
    steps
        << u"CREATE TABLE good (a)\n;\n"_qs
        << u"CREATE TABLE half (a)\n;\nINSERT INTO setting VALUES ('half', '1')\n;\nINSERT INTO nowhere VALUES (1)\n;\n"_qs;
    EXPECT_THROW(migrate(*database, steps), StorageError);
    EXPECT_EQ(version(*database), versionBefore + 1) << "the step before the failing one stays";
    EXPECT_EQ(database->statement(u"SELECT count(*) FROM setting"_qs).run().firstInteger(), 0);
    EXPECT_FALSE(dump(*database).contains(u"half"_qs));
    EXPECT_TRUE(dump(*database).contains(before.left(200)));
}

TEST_F(MigrationTest, aFileThatKnowsMoreStepsIsRefused)
{
    const auto database = Database::inMemory();
    database->exec(u"PRAGMA user_version = 99"_qs);
    try {
        migrate(*database, schemaSteps());
        FAIL();
    } catch (const StorageError &failure) {
        EXPECT_EQ(failure.error().kind, ErrorKind::Invalid);
    }
}

TEST_F(MigrationTest, anOlderOfficeIsCopiedBeforeItIsChanged)
{
    {
        // An office before its first step: the mark of the program, and nothing else.
        const auto database = Database::create(m_path);
        database->exec(u"PRAGMA user_version = 0"_qs);
    }
    const FixedClock clock{Instant(std::chrono::seconds(1'772'668'800))}; // 2026-03-05 in office time
    EXPECT_THROW((void)Database::open(m_path, clock), StorageError) << "step 1 meets its own tables";
    const QString copy = m_folder.filePath(u"office-v0-20260305.db"_qs);
    ASSERT_TRUE(QFile::exists(copy));
    EXPECT_GT(QFile(copy).size(), 4096);
    EXPECT_THROW((void)Database::open(m_path, clock), StorageError);
    EXPECT_TRUE(QFile::exists(m_folder.filePath(u"office-v0-20260305-2.db"_qs)));
}

TEST_F(MigrationTest, aBackupHoldsEverythingAndNeverReplaces)
{
    const auto database = Database::create(m_path);
    database->exec(u"INSERT INTO setting VALUES ('a', 'b')"_qs);
    const QString copy = m_folder.filePath(u"copy.db"_qs);
    writeBackup(*database, copy);
    EXPECT_THROW(writeBackup(*database, copy), StorageError);
    const auto opened = Database::open(copy);
    EXPECT_EQ(dump(*opened), dump(*database));
    EXPECT_EQ(opened->statement(u"SELECT count(*) FROM setting"_qs).run().firstInteger(), 1);
    EXPECT_FALSE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther));
}

} // namespace
