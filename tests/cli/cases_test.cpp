// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"

using namespace jiesu;

namespace {

TEST_F(CommandTest, ImportMakesTheOfficeAndAccountsForEveryRow)
{
    const QString command =
        QStringLiteral("--db {db} import %1 --rejects {dir}/rejects.xlsx --json").arg(list());
    const Spoken first = run(command);
    EXPECT_EQ(first.exit, 0) << first.err.toStdString();
    const QJsonObject report = first.json();
    EXPECT_EQ(report.value(QStringLiteral("read")), 3);
    EXPECT_EQ(report.value(QStringLiteral("added")), 2);
    EXPECT_EQ(report.value(QStringLiteral("updated")), 0);
    EXPECT_EQ(report.value(QStringLiteral("unchanged")), 0);
    EXPECT_EQ(report.value(QStringLiteral("rejected")), 1);
    EXPECT_EQ(report.value(QStringLiteral("preset")), QStringLiteral("general"));
    EXPECT_EQ(report.value(QStringLiteral("new_units")).toArray(), QJsonArray{QStringLiteral("清运一队")});
    EXPECT_TRUE(report.contains(QStringLiteral("new_places")));
    EXPECT_TRUE(report.contains(QStringLiteral("new_categories")));
    EXPECT_TRUE(QFile::exists(m_folder.filePath(QStringLiteral("rejects.xlsx"))));
    const QJsonObject second = run(command).json();
    EXPECT_EQ(second.value(QStringLiteral("unchanged")), 2);
    EXPECT_EQ(second.value(QStringLiteral("added")), 0);
}

TEST_F(CommandTest, ADryRunAndABadFileMakeNoOffice)
{
    const Spoken dry = run(QStringLiteral("--db {db} import %1 --dry-run --json").arg(list()));
    EXPECT_EQ(dry.exit, 0);
    EXPECT_EQ(dry.json().value(QStringLiteral("added")), 2);
    EXPECT_FALSE(QFile::exists(database()));
    const Spoken bad = run(
        QStringLiteral("--db {db} import %1").arg(file(QStringLiteral("bad.xlsx"), "PK\x03\x04 nothing")));
    EXPECT_EQ(bad.exit, 1);
    EXPECT_TRUE(bad.out.isEmpty());
    EXPECT_FALSE(QFile::exists(database()));
    EXPECT_EQ(run(QStringLiteral("--db {db} import %1 --preset wrong").arg(list())).exit, 1);
}

TEST_F(CommandTest, CasesAreFilteredCountedAndMasked)
{
    ASSERT_EQ(run(QStringLiteral("--db {db} import ") + list()).exit, 0);
    const QJsonObject all = run("--db {db} cases --json").json();
    EXPECT_EQ(all.value(QStringLiteral("total")), 2);
    const QJsonObject newest = all.value(QStringLiteral("cases")).toArray().first().toObject();
    EXPECT_EQ(newest.value(QStringLiteral("order_no")), QStringLiteral("A2"));
    EXPECT_EQ(newest.value(QStringLiteral("received_at")), QStringLiteral("2022-03-02 09:00:00"));
    EXPECT_EQ(newest.value(QStringLiteral("status")), QStringLiteral("dispatched"));
    EXPECT_EQ(newest.value(QStringLiteral("caller_phone")), QStringLiteral("139****0002"));
    EXPECT_TRUE(newest.value(QStringLiteral("case_no")).toString().startsWith(QStringLiteral("JS-2022-")));
    EXPECT_TRUE(newest.value(QStringLiteral("done_time")).isNull());

    const struct
    {
        const char *filter;
        int total;
    } filters[] = {
        {"--search 遗撒", 1},
        {"--search 0000001", 1},
        {"--from 2022-03-02", 1},
        {"--to 2022-03-01", 1},
        {"--from 2022-03-01 --to 2022-03-02", 2},
        {"--status closed", 1},
        {"--status 待签收", 1},
        {"--status closed,dispatched", 2},
        {"--unit 清运一队", 2},
        {"--search 没有这样的话", 0},
    };
    for (const auto &each : filters) {
        const QJsonObject found =
            run(QStringLiteral("--db {db} cases --json ") + QString::fromUtf8(each.filter)).json();
        EXPECT_EQ(found.value(QStringLiteral("total")), each.total) << each.filter;
    }
    const QJsonObject limited = run("cases --limit 1 --json --db {db}").json();
    EXPECT_EQ(limited.value(QStringLiteral("total")), 2);
    EXPECT_EQ(limited.value(QStringLiteral("cases")).toArray().size(), 1);

    const Spoken human = run("--db {db} cases");
    EXPECT_TRUE(human.out.contains(QStringLiteral("139****0001")));
    EXPECT_FALSE(human.out.contains(QStringLiteral("13900000001")));
    EXPECT_FALSE(human.out.contains(QStringLiteral("李测试")));
    EXPECT_TRUE(run("--db {db} cases --unmasked").out.contains(QStringLiteral("13900000001")));
    EXPECT_EQ(run("--db {db} cases --unit 没有这个队").exit, 1);
    EXPECT_EQ(run("--db {db} cases --status 没有").exit, 2);
    EXPECT_EQ(run("--db {db} cases --from 2022-13-01").exit, 2);
}

TEST_F(CommandTest, OriginalsAreRetrievable)
{
    ASSERT_EQ(run(QStringLiteral("--db {db} import ") + list()).exit, 0);
    const QJsonArray originals =
        run("--db {db} original A1 --json").json().value(QStringLiteral("originals")).toArray();
    ASSERT_EQ(originals.size(), 1);
    const QJsonObject first = originals.first().toObject();
    EXPECT_EQ(first.value(QStringLiteral("row")), 2);
    EXPECT_EQ(first.value(QStringLiteral("cells")).toObject().value(QStringLiteral("主要内容")),
              QStringLiteral("院内 　垃圾桶满"));
    EXPECT_EQ(run("--db {db} original A9").exit, 1);
    EXPECT_TRUE(run("--db {db} original A2").out.contains(QStringLiteral("没有与导入原文不同")));
}

TEST_F(CommandTest, ExportWritesTheFilteredCases)
{
    ASSERT_EQ(run(QStringLiteral("--db {db} import ") + list()).exit, 0);
    const Spoken spoken = run("--db {db} export --out {dir}/out.csv --status closed --json");
    EXPECT_EQ(spoken.exit, 0) << spoken.err.toStdString();
    EXPECT_EQ(spoken.json().value(QStringLiteral("rows")), 1);
    QFile out(m_folder.filePath(QStringLiteral("out.csv")));
    ASSERT_TRUE(out.open(QIODevice::ReadOnly));
    const QByteArray bytes = out.readAll();
    EXPECT_TRUE(bytes.startsWith("\xef\xbb\xbf"));
    EXPECT_TRUE(bytes.contains("139****0001"));
    EXPECT_FALSE(bytes.contains("13900000001"));
    EXPECT_EQ(run("--db {db} export --out {dir}/out.txt").exit, 1);
    EXPECT_EQ(run("--db {db} export --out {dir}/no/such/folder.xlsx").exit, 1);
}

TEST_F(CommandTest, FiguresOfAnImportedList)
{
    ASSERT_EQ(run(QStringLiteral("--db {db} import ") + list()).exit, 0);
    const QJsonObject rates = run("--db {db} rates --period 2022-03 --json").json();
    EXPECT_EQ(rates.value(QStringLiteral("period")), QStringLiteral("2022-03"));
    EXPECT_EQ(rates.value(QStringLiteral("received")), 2);
    EXPECT_EQ(rates.value(QStringLiteral("assessed")), 2);
    EXPECT_FALSE(rates.value(QStringLiteral("rule")).toString().isEmpty());
    const QJsonObject response{{QStringLiteral("part"), QStringLiteral("1")},
                               {QStringLiteral("whole"), 1},
                               {QStringLiteral("percent"), QStringLiteral("100.00")}};
    EXPECT_EQ(rates.value(QStringLiteral("response")).toObject(), response);
    const QJsonObject empty = run("--db {db} rates --period 2021 --json").json();
    EXPECT_TRUE(empty.value(QStringLiteral("composite")).isNull());
    EXPECT_TRUE(empty.value(QStringLiteral("response")).toObject().value(QStringLiteral("percent")).isNull());
    EXPECT_EQ(empty.value(QStringLiteral("response")).toObject().value(QStringLiteral("part")),
              QStringLiteral("0"));
    const QJsonObject reduction = run("--db {db} reduction --from 2022-03 --to 2022-03 --json").json();
    EXPECT_TRUE(reduction.value(QStringLiteral("pooled_percent")).isNull());
    EXPECT_EQ(reduction.value(QStringLiteral("left_out")).toArray(), QJsonArray{QStringLiteral("2022-03")});
    EXPECT_EQ(run("--db {db} rates --period 2022-03 --rule 没有").exit, 1);
    const QJsonObject rank = run("--db {db} rank --period 2022-03 --json").json();
    EXPECT_TRUE(rank.value(QStringLiteral("title")).isNull());
    EXPECT_EQ(rank.value(QStringLiteral("units")).toArray().size(), 1);
}

} // namespace
