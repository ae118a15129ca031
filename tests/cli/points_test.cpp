// SPDX-License-Identifier: GPL-3.0-or-later
#include "running.h"

namespace jiesu {
namespace {

TEST_F(CommandTest, PointsComeInFromAList)
{
    ASSERT_EQ(run("--db {db} new").exit, 0);
    file(QStringLiteral("points.csv"),
         "名称,类型,街道,社区,网格,别名\n虚构家园,小区,永定镇,,,虚构里\n乙,小区,无此镇,,,\n");
    const Spoken told = run("--db {db} points import {dir}/points.csv");
    EXPECT_EQ(told.exit, 0) << told.err.toStdString();
    EXPECT_TRUE(told.out.startsWith(QStringLiteral("读取 2 行：新增 1，更新 0，无变化 0，未导入 1。")));
    EXPECT_TRUE(told.out.contains(QStringLiteral("第 3 行：没有街道“无此镇”。")));
    const QJsonObject again = run("--db {db} points import {dir}/points.csv --json").json();
    EXPECT_EQ(again[QStringLiteral("unchanged")].toInt(), 1);
    EXPECT_EQ(again[QStringLiteral("rejected")].toArray().size(), 1);
    EXPECT_EQ(run("--db {db} points export {dir}/points.csv").exit, 2);
    EXPECT_EQ(run("--db {db} points").exit, 2);
    EXPECT_EQ(run("--db {db} points import {dir}/absent.csv").exit, 1);
}

} // namespace
} // namespace jiesu
