// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"
#include "service/caseservice.h"

using namespace jiesu;

namespace {

/// An office in which one call was registered.
void registerOne(const QString &path, const std::shared_ptr<const Clock> &clock)
{
    auto office = Office::create(path, clock);
    ComplaintCase draft;
    draft.content = QStringLiteral("桶满");
    ASSERT_TRUE(CaseService(**office).registerCase(draft, false).ok());
}

TEST_F(CommandTest, ActsAreListedUndoneRedoneAndTheTrashGivesBack)
{
    registerOne(database(), m_clock);
    const QJsonArray acts = run("--db {db} acts --json").json().value(QStringLiteral("acts")).toArray();
    ASSERT_EQ(acts.size(), 1);
    EXPECT_EQ(acts[0].toObject().value(QStringLiteral("name")), QStringLiteral("登记 JS-2022-000001"));
    EXPECT_TRUE(acts[0].toObject().value(QStringLiteral("hindrance")).isNull());
    const QString id = QString::number(acts[0].toObject().value(QStringLiteral("id")).toInteger());

    const Spoken undone = run(QStringLiteral("--db {db} undo ") + id);
    EXPECT_EQ(undone.exit, 0) << undone.err.toStdString();
    EXPECT_EQ(undone.out, QStringLiteral("已撤销：登记 JS-2022-000001。\n"));
    EXPECT_EQ(run("--db {db} cases --status void --json").json().value(QStringLiteral("total")), 1);
    EXPECT_EQ(run(QStringLiteral("--db {db} undo ") + id).exit, 1) << "undone already";
    EXPECT_TRUE(run("--db {db} acts").out.contains(QStringLiteral("已撤销，可以重做")));
    EXPECT_TRUE(
        run(QStringLiteral("--db {db} redo %1 --json").arg(id)).json().contains(QStringLiteral("undone")));
    EXPECT_EQ(run(QStringLiteral("--db {db} undo ") + id).exit, 0);
    EXPECT_EQ(run("--db {db} restore JS-2022-000001 --json").json().value(QStringLiteral("status")),
              QStringLiteral("registered"));
    EXPECT_EQ(run("--db {db} restore JS-2022-000001").exit, 1);
    EXPECT_EQ(run("--db {db} undo 登记").exit, 2);
    EXPECT_EQ(run("--db {db} undo 77").exit, 1);
    EXPECT_EQ(run("--db {db} acts --limit 0").exit, 2);
}

} // namespace
