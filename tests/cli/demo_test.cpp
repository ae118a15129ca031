// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"

using namespace jiesu;

namespace {

/// The demo office, made once for all tests by its own command.
class DemoCommandTest : public CommandTest
{
protected:
    static void SetUpTestSuite() { s_folder = std::make_unique<QTemporaryDir>(); }
    static void TearDownTestSuite() { s_folder.reset(); }
    void SetUp() override
    {
        m_clock->set(fromOffice(QDate(2026, 3, 5), QTime(10, 0)));
        if (QFile::exists(database()))
            return;
        const Spoken made = run("--db {db} demo --json");
        ASSERT_EQ(made.exit, 0) << made.err.toStdString();
        EXPECT_GT(made.json().value(QStringLiteral("cases")).toInt(), 194);
    }
    QString database() override { return s_folder->filePath(QStringLiteral("demo.db")); }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
};

TEST_F(DemoCommandTest, TellsTheStoryOfTheFirstQuarter)
{
    const QJsonObject reduction =
        run("--db {db} reduction --unit 区环卫中心 --from 2022-01 --to 2022-03 --json").json();
    EXPECT_EQ(reduction.value(QStringLiteral("current")), 63);
    EXPECT_EQ(reduction.value(QStringLiteral("previous")), 131);
    EXPECT_EQ(reduction.value(QStringLiteral("change")), -68);
    EXPECT_EQ(reduction.value(QStringLiteral("pooled_percent")), QStringLiteral("51.91"));
    EXPECT_EQ(reduction.value(QStringLiteral("mean_of_months_percent")), QStringLiteral("55.37"));
    EXPECT_TRUE(reduction.value(QStringLiteral("left_out")).toArray().isEmpty());
    const QJsonObject january = reduction.value(QStringLiteral("months")).toArray().first().toObject();
    EXPECT_EQ(january, (QJsonObject{{QStringLiteral("month"), QStringLiteral("2022-01")},
                                    {QStringLiteral("current"), 36},
                                    {QStringLiteral("previous"), 51},
                                    {QStringLiteral("percent"), QStringLiteral("29.41")}}));
    const Spoken human = run("--db {db} reduction --unit 区环卫中心 --from 2022-01 --to 2022-03");
    EXPECT_TRUE(human.out.contains(QStringLiteral("合并降幅：下降51.91%")));
}

TEST_F(DemoCommandTest, ThePeriodAndTheRuleStandBesideTheFigures)
{
    const QJsonObject rates = run("--db {db} rates --unit 区环卫中心 --period 2022-03-31@ytd --json").json();
    EXPECT_EQ(rates.value(QStringLiteral("period")), QStringLiteral("2022-03-31@ytd"));
    EXPECT_EQ(rates.value(QStringLiteral("received")), 63);
    EXPECT_EQ(rates.value(QStringLiteral("rule_version")), 1);
    for (const char *line : {"--db {db} rates --period 2022-W03", "--db {db} rank --period 2022-03@19T12:00",
                             "--db {db} reduction --from 2022-01 --to 2022-03"})
        EXPECT_TRUE(run(line).out.contains(QStringLiteral("第1版"))) << line;
    EXPECT_TRUE(
        run("--db {db} reduction --from 2022-01 --to 2022-03").out.contains(QStringLiteral("31天 对 31天")));
    EXPECT_EQ(run("--db {db} rates --period 2022-W54").exit, 2);
    EXPECT_EQ(run("--db {db} reduction --from 2022-01 --to 2022-03 --compare sometimes").exit, 2);
}

TEST_F(DemoCommandTest, MarchIsAllHundred)
{
    const QJsonObject rates = run("--db {db} rates --unit 区环卫中心 --period 2022-03 --json").json();
    EXPECT_EQ(rates.value(QStringLiteral("received")), 6);
    for (const char *name : {"response", "resolution", "satisfaction"}) {
        const QJsonObject rate = rates.value(QLatin1String(name)).toObject();
        EXPECT_EQ(rate.value(QStringLiteral("percent")), QStringLiteral("100.00")) << name;
        EXPECT_EQ(rate.value(QStringLiteral("part")), QStringLiteral("6")) << name;
        EXPECT_EQ(rate.value(QStringLiteral("whole")), 6) << name;
    }
    EXPECT_EQ(rates.value(QStringLiteral("composite")), QStringLiteral("100.00"));
}

TEST_F(DemoCommandTest, RanksTheThirteenTownshipsAsPrinted)
{
    const QJsonObject rank = run("--db {db} rank --period 2022-03 --json").json();
    const QJsonArray groups = rank.value(QStringLiteral("groups")).toArray();
    ASSERT_EQ(groups.size(), 2);
    EXPECT_EQ(groups[0].toObject().value(QStringLiteral("rows")).toArray().size(), 7);
    EXPECT_EQ(groups[1].toObject().value(QStringLiteral("rows")).toArray().size(), 6);
    EXPECT_EQ(rank.value(QStringLiteral("items")).toArray().size(), 5);
    for (const QJsonValue group : groups) {
        int last = 0;
        for (const QJsonValue value : group.toObject().value(QStringLiteral("rows")).toArray()) {
            const QJsonObject row = value.toObject();
            EXPECT_GE(row.value(QStringLiteral("rank")).toInt(), last);
            last = row.value(QStringLiteral("rank")).toInt();
            double sum = 0;
            for (const QJsonValue mark : row.value(QStringLiteral("marks")).toArray())
                sum += mark.toString().toDouble();
            EXPECT_NEAR(sum, row.value(QStringLiteral("total")).toString().toDouble(), 1e-6);
        }
    }
}

TEST_F(DemoCommandTest, WritesTheMonthsWorkbookAndChecksItself)
{
    const Spoken report = run("--db {db} report --period 2022-03 --out {dir}/month.xlsx");
    EXPECT_EQ(report.exit, 0) << report.err.toStdString();
    EXPECT_GT(QFile(m_folder.filePath(QStringLiteral("month.xlsx"))).size(), 10'000);
    const Spoken check = run("--db {db} check --json");
    EXPECT_EQ(check.exit, 0) << check.err.toStdString();
    const QJsonObject result = check.json();
    EXPECT_TRUE(result.value(QStringLiteral("ok")).toBool());
    EXPECT_EQ(result.value(QStringLiteral("checks")).toArray().size(), 8);
    EXPECT_EQ(run("--db {db} demo").exit, 1) << "an office that exists is not filled again";
}

} // namespace
