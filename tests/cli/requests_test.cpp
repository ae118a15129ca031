// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"
#include "service/caseservice.h"

using namespace jiesu;

namespace {

class RequestCommands : public CommandTest
{
protected:
    RequestCommands()
    {
        auto office = Office::create(database(), m_clock);
        ComplaintCase draft;
        draft.content = QStringLiteral("桶满");
        Unit unit;
        unit.name = QStringLiteral("清运一队");
        (*office)->referenceStore().save(unit);
        (*office)->reloadReference();
        draft.leadUnit = unit.id;
        draft.timeClass = (*office)->reference()->timeClasses().front().id; // 7 days
        EXPECT_TRUE(CaseService(**office).registerCase(draft, true).ok());
    }
    QString text(const char *line, const char *key)
    {
        return run(line).json().value(QLatin1String(key)).toString();
    }
};

TEST_F(RequestCommands, AnExtensionIsAskedForRefusedUntilBothWereToldAndApproved)
{
    const Spoken raised = run("--db {db} request JS-2022-000001 extension --reason 需协调 --due 2022-04-20");
    ASSERT_EQ(raised.exit, 0) << raised.err.toStdString();
    EXPECT_EQ(raised.out, QStringLiteral("JS-2022-000001 延期（申请号 1）：待审批。\n"));
    EXPECT_TRUE(run("--db {db} requests").out.contains(QStringLiteral("2022-04-20 23:59")));
    const Spoken refused = run("--db {db} request-step 1 approve --complainant-told");
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("热线"))) << refused.err.toStdString();
    const QJsonObject approved =
        run("--db {db} request-step 1 approve --complainant-told --hotline-told --json").json();
    EXPECT_EQ(approved.value(QStringLiteral("state")), QStringLiteral("approved"));
    EXPECT_EQ(approved.value(QStringLiteral("decided_at")), QStringLiteral("2022-04-02 10:00:00"));
    EXPECT_TRUE(
        run("--db {db} requests --json").json().value(QStringLiteral("requests")).toArray().isEmpty());
    EXPECT_EQ(run("--db {db} requests --case JS-2022-000001 --json")
                  .json()
                  .value(QStringLiteral("requests"))
                  .toArray()
                  .size(),
              1);
    EXPECT_TRUE(run("--db {db} acts").out.contains(QStringLiteral("同意延期 JS-2022-000001")));
}

TEST_F(RequestCommands, ASupervisionIsAnsweredAndClosed)
{
    EXPECT_EQ(text("--db {db} request JS-2022-000001 督办 --reason 限期解决 --level city --due "
                   "2022-04-03T09:00 --json",
                   "level"),
              QStringLiteral("city"));
    EXPECT_EQ(text("--db {db} request-step 1 answer --text 已清运 --json", "state"),
              QStringLiteral("answered"));
    EXPECT_EQ(text("--db {db} request-step 1 close --json", "state"), QStringLiteral("closed"));
}

TEST_F(RequestCommands, WhatCannotBeReadIsWrongUsageAndWhatIsUnlawfulIsRefused)
{
    const std::pair<const char *, int> rows[] = {
        {"--db {db} request JS-2022-000001 holiday --reason 甲", 2},
        {"--db {db} request JS-2022-000001 supervision --reason 甲 --level moon", 2},
        {"--db {db} request JS-2022-000001 extension --reason 甲 --due 明天", 2},
        {"--db {db} request-step 第一 approve", 2},
        {"--db {db} request-step 1 dance", 2},
        {"--db {db} request-step 1 answer --text 甲 --solved maybe", 2},
        {"--db {db} request JS-2022-000009 extension --reason 甲", 1},
        {"--db {db} request JS-2022-000001 extension --reason 甲", 1},
        {"--db {db} request JS-2022-000001 appeal --reason 甲 --evidence 乙", 1},
        {"--db {db} request-step 1 approve", 1},
        {"--db {db} requests --case JS-2022-000009", 1},
    };
    for (const auto &[line, exit] : rows)
        EXPECT_EQ(run(line).exit, exit) << line;
}

} // namespace
