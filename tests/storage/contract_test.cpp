// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace jiesu;

namespace {

/// The connection contract of docs/database.md, each value read back from SQLite itself.
class ContractTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"office.db"_qs);
    std::unique_ptr<Database> m_database = Database::create(m_path);
};

ErrorKind kindOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const StorageError &failure) {
        return failure.error().kind;
    }
    ADD_FAILURE() << "nothing was thrown";
    return ErrorKind::Internal;
}

TEST_F(ContractTest, everySettingReadsBack)
{
    const std::pair<const char *, QVariant> settings[] = {{"journal_mode", u"wal"_qs},
                                                          {"locking_mode", u"exclusive"_qs},
                                                          {"synchronous", 2},
                                                          {"foreign_keys", 1},
                                                          {"recursive_triggers", 1},
                                                          {"cell_size_check", 1},
                                                          {"secure_delete", 1},
                                                          {"trusted_schema", 0},
                                                          {"mmap_size", 0},
                                                          {"busy_timeout", 5000},
                                                          {"temp_store", 2},
                                                          {"page_size", 8192},
                                                          {"cache_size", -65536},
                                                          {"encoding", u"UTF-8"_qs},
                                                          {"application_id", Database::applicationId},
                                                          {"journal_size_limit", 64 << 20}};
    for (const auto &[name, value] : settings)
        EXPECT_EQ(m_database->pragma(QLatin1String(name)).toString(), value.toString()) << name;
    EXPECT_GE(m_database->pragma(u"user_version"_qs).toInt(), 1);
}

TEST_F(ContractTest, thereIsNoSharedMemoryFile)
{
    m_database->exec(u"INSERT INTO setting VALUES ('a', 'b')"_qs);
    EXPECT_TRUE(QFile::exists(m_path + u"-wal"_qs));
    EXPECT_FALSE(QFile::exists(m_path + u"-shm"_qs));
}

TEST_F(ContractTest, onlyTheOwnerMayReadTheFile)
{
    m_database->exec(u"INSERT INTO setting VALUES ('a', 'b')"_qs);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &path : {m_path, m_path + u"-wal"_qs}) {
        const QFile::Permissions permissions = QFile::permissions(path);
        EXPECT_TRUE(permissions & QFile::ReadOwner);
        EXPECT_FALSE(permissions & others) << path.toStdString();
    }
}

TEST_F(ContractTest, aMisspeltColumnIsAnErrorNotAText)
{
    EXPECT_EQ(kindOf([&] { m_database->exec(u"SELECT \"nosuchcolumn\" FROM setting"_qs); }),
              ErrorKind::Internal);
}

TEST_F(ContractTest, theSchemaCannotBeWrittenByHand)
{
    EXPECT_EQ(kindOf([&] {
                  m_database->exec(u"PRAGMA writable_schema = ON"_qs);
                  m_database->exec(u"UPDATE sqlite_schema SET sql = '' WHERE name = 'setting'"_qs);
              }),
              ErrorKind::Internal);
    EXPECT_EQ(kindOf([&] { m_database->exec(u"DELETE FROM case_search_data"_qs); }), ErrorKind::Internal);
}

TEST_F(ContractTest, aSecondOpenerIsRefusedSoon)
{
    const auto second = [&] { (void)Database::open(m_path); };
    EXPECT_EQ(kindOf(second), ErrorKind::Unavailable);
    m_database.reset();
    EXPECT_NO_THROW(second());
}

TEST_F(ContractTest, closingLeavesOneFile)
{
    m_database->exec(u"INSERT INTO setting VALUES ('a', 'b')"_qs);
    m_database.reset();
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList(u"office.db"_qs));
}

TEST_F(ContractTest, checkpointEmptiesTheWal)
{
    m_database->exec(u"INSERT INTO setting VALUES ('a', 'b')"_qs);
    EXPECT_GT(QFile(m_path + u"-wal"_qs).size(), 0);
    m_database->checkpoint();
    EXPECT_EQ(QFile(m_path + u"-wal"_qs).size(), 0);
}

TEST_F(ContractTest, directWritingLeavesTheWalAloneAndComesBackToIt)
{
    m_database->exec(u"INSERT INTO setting VALUES ('a', 'b')"_qs);
    Statement &unread = m_database->statement(u"SELECT key FROM setting"_qs).run();
    EXPECT_TRUE(unread.next());
    {
        const DirectWriting direct(*m_database);
        EXPECT_FALSE(QFile::exists(m_path + u"-wal"_qs)) << "what it held is in the file";
        EXPECT_EQ(m_database->pragma(u"synchronous"_qs).toInt(), 2);
        Transaction transaction(*m_database);
        m_database->exec(u"INSERT INTO setting VALUES ('c', 'd')"_qs);
        EXPECT_GT(QFile(m_path + u"-journal"_qs).size(), 0);
        transaction.commit();
    }
    EXPECT_EQ(m_database->pragma(u"journal_mode"_qs).toString(), u"wal"_qs);
    EXPECT_EQ(m_database->pragma(u"journal_size_limit"_qs).toInt(), 64 << 20);
    EXPECT_FALSE(QFile::exists(m_path + u"-journal"_qs));
    m_database.reset();
    const QString stored = u"SELECT count(*) FROM setting WHERE key IN ('a', 'c')"_qs;
    EXPECT_EQ(Database::open(m_path)->statement(stored).run().firstInteger(), 2);
}

TEST_F(ContractTest, historyIsAppendOnlyEvenForReplace)
{
    m_database->exec(
        u"INSERT INTO history (at, actor, entity, entity_id, action, hash) VALUES (1, 'a', 'case', 1, 'edit', x'00')"_qs);
    for (const char *attempt :
         {"UPDATE history SET actor = 'b'", "DELETE FROM history",
          "INSERT OR REPLACE INTO history (sequence, at, actor, entity, entity_id, action, hash) "
          "VALUES (1, 1, 'b', 'case', 1, 'edit', x'00')"})
        EXPECT_EQ(kindOf([&] { m_database->exec(QLatin1String(attempt)); }), ErrorKind::Internal) << attempt;
    Statement &actor = m_database->statement(u"SELECT actor FROM history"_qs);
    ASSERT_TRUE(actor.run().next());
    EXPECT_EQ(actor.text(0), u"a"_qs);
}

} // namespace
