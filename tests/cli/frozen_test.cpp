// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"

using namespace jiesu;

namespace {

class FrozenCommands : public CommandTest
{
protected:
    void SetUp() override { ASSERT_EQ(run("--db {db} demo").exit, 0); }
    QJsonObject listed()
    {
        return run("--db {db} frozen --period 2022-03 --json")
            .json()
            .value(QStringLiteral("frozen"))
            .toArray()[0]
            .toObject();
    }
};

TEST_F(FrozenCommands, AMonthIsFrozenShownAndCorrected)
{
    EXPECT_TRUE(
        run("--db {db} rates --period 2022-03 --json").json().value(QStringLiteral("published")).isNull());
    const Spoken frozen = run("--db {db} freeze --period 2022-03 --note 三月公布 --json");
    ASSERT_EQ(frozen.exit, 0) << frozen.err.toStdString();
    EXPECT_EQ(frozen.json().value(QStringLiteral("version")), 1);
    EXPECT_EQ(run("--db {db} freeze --period 2022-03").exit, 1) << "it is frozen already";
    const QJsonObject rates = run("--db {db} rates --period 2022-03 --json").json();
    EXPECT_EQ(rates.value(QStringLiteral("published")).toObject().value(QStringLiteral("version")), 1);
    EXPECT_EQ(rates.value(QStringLiteral("received")), listed().value(QStringLiteral("received")));
    EXPECT_EQ(listed().value(QStringLiteral("note")), QStringLiteral("三月公布"));
    EXPECT_TRUE(listed().value(QStringLiteral("changes")).toArray().isEmpty());
    EXPECT_TRUE(run("--db {db} rates --period 2022-03").out.contains(QStringLiteral("已封账")));

    EXPECT_EQ(run("--db {db} freeze --period 2022-03 --correct").exit, 1) << "without a reason";
    ASSERT_EQ(run("--db {db} freeze --period 2022-03 --correct --note 复核").exit, 0);
    EXPECT_EQ(listed().value(QStringLiteral("version")), 2);
    EXPECT_TRUE(run("--db {db} frozen").out.contains(QStringLiteral("复核")));
    EXPECT_EQ(run("--db {db} check").exit, 0);
    const QJsonObject rank = run("--db {db} rank --period 2022-03 --json").json();
    EXPECT_EQ(rank.value(QStringLiteral("groups")).toArray().size(), 2) << "the printed table, as published";
}

TEST_F(FrozenCommands, RefusesWhatIsNoPeriod)
{
    EXPECT_EQ(run("--db {db} freeze").exit, 2);
    EXPECT_EQ(run("--db {db} freeze --period 2022-13").exit, 2);
    EXPECT_EQ(run("--db {db} freeze --period 2022-03 --rule nothing").exit, 1);
    EXPECT_EQ(run("--db {db} freeze --period 2022-03 --correct --note 改").exit, 1) << "not frozen";
    EXPECT_EQ(run("--db {db} frozen --period x").exit, 2);
    EXPECT_EQ(run("--db {db} frozen").exit, 0);
}

} // namespace
