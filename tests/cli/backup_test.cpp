// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"

using namespace jiesu;

namespace {

/// An office with two cases, the first with a document.
class BackupCommands : public CommandTest
{
protected:
    BackupCommands()
    {
        EXPECT_EQ(run("--db {db} new").exit, 0);
        EXPECT_EQ(run(QStringLiteral("--db {db} import %1").arg(list())).exit, 0);
        const QString number = run("--db {db} cases --json")
                                   .json()
                                   .value(QStringLiteral("cases"))
                                   .toArray()[0]
                                   .toObject()
                                   .value(QStringLiteral("case_no"))
                                   .toString();
        const QString note = file(QStringLiteral("note.txt"), "已清运。");
        EXPECT_EQ(run(QStringLiteral("--db {db} attach %1 %2").arg(number, note)).exit, 0);
    }
};

TEST_F(BackupCommands, ABackupIsMadeListedCheckedAndRestored)
{
    const Spoken made = run("--db {db} backup --json");
    ASSERT_EQ(made.exit, 0) << made.err.toStdString();
    const QString path = made.json().value(QStringLiteral("path")).toString();
    EXPECT_TRUE(path.contains(QStringLiteral("office.db.backup/office-"))) << path.toStdString();
    EXPECT_EQ(made.json().value(QStringLiteral("copied")).toInt(), 1);
    EXPECT_EQ(run("--db {db} backup --to {dir}/copies --json").json().value(QStringLiteral("copied")).toInt(),
              1);
    const QJsonObject listed = run(QStringLiteral("backups %1.backup --json").arg(database())).json();
    ASSERT_EQ(listed.value(QStringLiteral("backups")).toArray().size(), 1);
    EXPECT_EQ(run(QStringLiteral("backup-check %1").arg(path)).exit, 0);
    const QString target = QStringLiteral("{dir}/again.db");
    EXPECT_EQ(run(QStringLiteral("backup-restore %1 %2").arg(path, target)).exit, 0);
    EXPECT_EQ(run("--db {dir}/again.db check").exit, 0) << "cases, history and attachments";
    EXPECT_EQ(run(QStringLiteral("backup-restore %1 %2").arg(path, target)).exit, 1) << "never overwrites";
    EXPECT_EQ(run("backup-check {db}").exit, 1) << "no backup";
}

} // namespace
