// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"

using namespace jiesu;

namespace {

class ImportCommandTest : public CommandTest
{
protected:
    QString sheet(const QString &name, const char *rows)
    {
        return file(name, QByteArray("\xEF\xBB\xBF工单编号,标题,主要内容\n") + rows);
    }
};

TEST_F(ImportCommandTest, RowsOfOneNumberAreDecidedByRule)
{
    const QString path = sheet(QStringLiteral("twice.csv"), "A1,一,甲\nA1,一改,乙\n合计,2,\n");
    const QString command = QStringLiteral("--db {db} import %1 --json --conflicts ").arg(path);
    const QJsonObject kept = run(command + QStringLiteral("keep --dry-run")).json();
    EXPECT_EQ(kept.value(QStringLiteral("conflicts")), 1);
    EXPECT_EQ(kept.value(QStringLiteral("rejected")), 1);
    EXPECT_EQ(kept.value(QStringLiteral("total_rows")), 1);
    const QJsonObject taken = run(command + QStringLiteral("take")).json();
    EXPECT_EQ(taken.value(QStringLiteral("updated")), 1);
    EXPECT_EQ(taken.value(QStringLiteral("rejected")), 0);
    EXPECT_EQ(run(command + QStringLiteral("perhaps")).exit, 2);
}

TEST_F(ImportCommandTest, ChangesAreNamedFieldByField)
{
    ASSERT_EQ(run(QStringLiteral("--db {db} import ") + sheet(QStringLiteral("a.csv"), "A1,一,甲\n")).exit,
              0);
    const QString newer = sheet(QStringLiteral("b.csv"), "A1,一,乙\n");
    const QJsonObject trial = run(QStringLiteral("--db {db} import %1 --dry-run --json").arg(newer)).json();
    const QJsonObject change = trial.value(QStringLiteral("changes")).toArray().at(0).toObject();
    EXPECT_EQ(change.value(QStringLiteral("old")), QStringLiteral("甲"));
    EXPECT_EQ(change.value(QStringLiteral("new")), QStringLiteral("乙"));
    EXPECT_TRUE(run(QStringLiteral("--db {db} import %1 --dry-run").arg(newer))
                    .out.contains(QStringLiteral("甲 → 乙")));
}

TEST_F(ImportCommandTest, AnImportIsTakenBackByItsNumber)
{
    ASSERT_EQ(
        run(QStringLiteral("--db {db} import ") + sheet(QStringLiteral("a.csv"), "A1,一,甲\nA2,二,乙\n"))
            .exit,
        0);
    const QJsonObject listed = run("--db {db} imports --json").json();
    const QJsonObject batch = listed.value(QStringLiteral("imports")).toArray().at(0).toObject();
    const QString undo =
        QStringLiteral("--db {db} undo-import %1 ").arg(batch.value(QStringLiteral("batch")).toInteger());
    EXPECT_EQ(run(undo + QStringLiteral("--dry-run --json")).json().value(QStringLiteral("removed")), 2);
    EXPECT_EQ(run(undo).exit, 0);
    EXPECT_EQ(run(undo).exit, 1) << "once";
    EXPECT_TRUE(run("--db {db} imports").out.contains(QStringLiteral("已撤销")));
    EXPECT_EQ(run("--db {db} undo-import 99").exit, 1);
}

} // namespace
