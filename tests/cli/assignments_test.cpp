// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"
#include "service/caseservice.h"

using namespace jiesu;

namespace {

class AssignmentCommands : public CommandTest
{
protected:
    AssignmentCommands()
    {
        auto office = Office::create(database(), m_clock);
        for (const char *name : {"清运一队", "渣土办"}) {
            Unit unit;
            unit.name = QString::fromUtf8(name);
            (*office)->referenceStore().save(unit);
        }
        (*office)->reloadReference();
        ComplaintCase draft;
        draft.content = QStringLiteral("路口遗撒");
        draft.leadUnit = (*office)->reference()->findUnit(QStringLiteral("清运一队"));
        draft.timeClass = (*office)->reference()->timeClasses().front().id; // 7 days
        EXPECT_TRUE(CaseService(**office).registerCase(draft, true).ok());
    }
};

TEST_F(AssignmentCommands, ACoUnitIsAskedSignsAndAnswers)
{
    const Spoken asked =
        run("--db {db} assign JS-2022-000001 co_unit 渣土办 --task 清理路面 --due 2022-04-05");
    ASSERT_EQ(asked.exit, 0) << asked.err.toStdString();
    EXPECT_EQ(asked.out, QStringLiteral("JS-2022-000001 协办单位“渣土办”（分办号 1）：待签收。\n"));
    EXPECT_TRUE(run("--db {db} assignments").out.contains(QStringLiteral("2022-04-05 23:59")));
    EXPECT_EQ(run("--db {db} assign-step 1 answer --text 好").exit, 1) << "not before it is signed";
    EXPECT_EQ(run("--db {db} assign-step 1 sign").exit, 0);
    const QJsonObject answered = run("--db {db} assign-step 1 answer --text 已约谈 --json").json();
    EXPECT_EQ(answered.value(QStringLiteral("state")), QStringLiteral("answered"));
    EXPECT_EQ(answered.value(QStringLiteral("assignee")), QStringLiteral("渣土办"));
    EXPECT_TRUE(
        run("--db {db} assignments --json").json().value(QStringLiteral("assignments")).toArray().isEmpty());
    EXPECT_EQ(run("--db {db} assignments --case JS-2022-000001 --json")
                  .json()
                  .value(QStringLiteral("assignments"))
                  .toArray()
                  .size(),
              1);
    EXPECT_TRUE(run("--db {db} acts").out.contains(QStringLiteral("分办回复 JS-2022-000001")));
}

TEST_F(AssignmentCommands, WrongWordsAreSaid)
{
    EXPECT_EQ(run("--db {db} assign JS-2022-000001 somebody 渣土办 --task 好").exit, 2);
    const Spoken unknown = run("--db {db} assign JS-2022-000001 team 没有的队 --task 好");
    EXPECT_EQ(unknown.exit, 1);
    EXPECT_TRUE(unknown.err.contains(QStringLiteral("没有的队")));
    EXPECT_EQ(run("--db {db} assign-step one sign").exit, 2);
    EXPECT_EQ(run("--db {db} assign-step 1 sign").exit, 1);
    EXPECT_EQ(run("--db {db} assign JS-2022-000001 person 承办人09 --task 好 --due 明天").exit, 2);
}

TEST_F(AssignmentCommands, RoundsComparisonAndLifecycleAnswer)
{
    EXPECT_TRUE(run("--db {db} rounds JS-2022-000001").out.contains(QStringLiteral("没有重办过")));
    EXPECT_EQ(run("--db {db} rounds JS-2022-000001 --json").json().value(QStringLiteral("round")), 1);
    const QJsonObject none = run("--db {db} follow-up-compare --period 2022-04 --json").json();
    EXPECT_EQ(none.value(QStringLiteral("compared")), 0);
    EXPECT_EQ(run("--db {db} follow-up-compare").exit, 2);
    EXPECT_TRUE(
        run("--db {db} follow-up-compare --period 2022-04").out.contains(QStringLiteral("可比 0 件")));
    EXPECT_TRUE(run("lifecycle").out.contains(QStringLiteral("stateDiagram-v2"))) << "needs no office";
    EXPECT_FALSE(run("lifecycle --json").json().value(QStringLiteral("case")).toArray().isEmpty());
}

} // namespace
