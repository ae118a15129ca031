// SPDX-License-Identifier: GPL-3.0-or-later
#include "running.h"

namespace jiesu {
namespace {

class LedgerCommand : public CommandTest
{
protected:
    LedgerCommand()
    {
        EXPECT_EQ(run("--db {db} new").exit, 0);
        file(QStringLiteral("points.csv"), "名称,类型,街道\n甲厕,公厕,永定镇\n乙厕,公厕,永定镇\n");
        EXPECT_EQ(run("--db {db} points import {dir}/points.csv").exit, 0);
    }
};

TEST_F(LedgerCommand, ALedgerComesInIsListedAddedToAndGoesOut)
{
    file(QStringLiteral("in.csv"), "点位,设施类型,设施编号\n甲厕,公厕,GC-1\n丙厕,公厕,GC-3\n");
    const QJsonObject in = run("--db {db} ledger import facility --file {dir}/in.csv --json").json();
    EXPECT_EQ(in[QStringLiteral("added")].toInt(), 1);
    EXPECT_EQ(in[QStringLiteral("rejected")].toArray().size(), 1);
    const QJsonObject again = run("--db {db} ledger import facility --file {dir}/in.csv --json").json();
    EXPECT_EQ(again[QStringLiteral("added")].toInt(), 0);
    const Spoken added = run("--db {db} ledger add facility --record "
                             "{\"点位\":\"乙厕\",\"设施类型\":\"公厕\",\"监督电话标识\":\"是\"}");
    EXPECT_EQ(added.exit, 0) << added.err.toStdString();
    const QJsonObject list = run("--db {db} ledger list facility --search GC-1 --json").json();
    EXPECT_EQ(list[QStringLiteral("total")].toInt(), 1);
    EXPECT_EQ(list[QStringLiteral("records")].toArray().first()[QStringLiteral("place_id")].toString(),
              QStringLiteral("甲厕"));
    const Spoken out = run("--db {db} ledger export facility --out {dir}/out.csv");
    EXPECT_EQ(out.exit, 0) << out.err.toStdString();
    EXPECT_TRUE(out.out.contains(QStringLiteral("2 行")));
    EXPECT_EQ(run("--db {db} check").exit, 0);
}

TEST_F(LedgerCommand, WhatIsMisusedOrRefusedSaysSo)
{
    EXPECT_EQ(run("--db {db} ledger list castle").exit, 2);
    EXPECT_EQ(run("--db {db} ledger burn facility").exit, 2);
    EXPECT_EQ(run("--db {db} ledger import facility").exit, 2);
    EXPECT_EQ(run("--db {db} ledger add facility --record 点位").exit, 2);
    EXPECT_EQ(run("--db {db} ledger list facility --from 昨天").exit, 2);
    const Spoken refused = run("--db {db} ledger add facility --record {\"点位\":\"丙厕\"}");
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("丙厕"))) << refused.err.toStdString();
}

TEST_F(LedgerCommand, TheFiguresOfProactiveWorkAreSaid)
{
    EXPECT_EQ(run("--db {db} ledger add patrol_find --record "
                  "{\"发现时间\":\"2022-03-20\",\"发现人\":\"甲\",\"地点\":\"甲厕\",\"分类\":\"垃圾清运->"
                  "清运车噪音扰民\",\"发现的问题\":\"桶满\"}")
                  .exit,
              0);
    const QJsonArray tables =
        run("--db {db} proactive finds --json").json()[QStringLiteral("tables")].toArray();
    ASSERT_EQ(tables.size(), 2);
    EXPECT_EQ(tables[0][QStringLiteral("rows")][0][QStringLiteral("条数")].toInt(), 1);
    EXPECT_EQ(run("--db {db} proactive finds --days 0").exit, 1);
    EXPECT_EQ(run("--db {db} proactive line").exit, 0);
    EXPECT_TRUE(run("--db {db} proactive point --point 甲厕").out.contains(QStringLiteral("桶满")));
    EXPECT_EQ(run("--db {db} proactive point --point 丙厕").exit, 1);
    EXPECT_EQ(run("--db {db} proactive castle").exit, 2);
}

} // namespace
} // namespace jiesu
