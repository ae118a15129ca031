// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace jiesu;

namespace {

class DatabaseTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("office.db"));
};

TEST_F(DatabaseTest, createdOfficeOpensAgain)
{
    {
        const auto database = Database::create(m_path);
        database->statement(QStringLiteral("INSERT INTO setting VALUES (?, ?)")).run({u"a"_qs, QString()});
    }
    const auto database = Database::open(m_path);
    Statement &statement = database->statement(QStringLiteral("SELECT key, value FROM setting"));
    statement.run();
    ASSERT_TRUE(statement.next());
    EXPECT_EQ(statement.text(0), u"a"_qs);
    EXPECT_EQ(statement.value(1), QVariant(QString()));
    EXPECT_FALSE(statement.isNull(1));
    EXPECT_FALSE(statement.next());
    EXPECT_EQ(database->integrityCheck(), u"ok"_qs);
}

} // namespace
