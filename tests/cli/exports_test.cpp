// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"

#include <QFile>
#include <QJsonArray>

using namespace jiesu;

namespace {

class ExportCommands : public CommandTest
{
protected:
    QJsonArray exports(const QString &arguments = {})
    {
        const Spoken listed = run("--db {db} exports --json " + arguments);
        EXPECT_EQ(listed.exit, 0) << listed.err.toStdString();
        return listed.json().value(QStringLiteral("exports")).toArray();
    }
};

TEST_F(ExportCommands, AFileIsTracedByItsNumberAndByItsContent)
{
    ASSERT_EQ(run("--db {db} new").exit, 0);
    EXPECT_TRUE(exports().isEmpty());
    const Spoken given = run("--db {db} export --out {dir}/a.csv --json");
    ASSERT_EQ(given.exit, 0) << given.err.toStdString();
    EXPECT_EQ(given.json().value(QStringLiteral("serial")).toString(), QStringLiteral("JS-DC-2022-000001"));
    ASSERT_EQ(run("--db {db} report --period 2022-03 --out {dir}/b.xlsx").exit, 0);
    ASSERT_EQ(exports().size(), 2);
    for (const char *search : {"--search 000001", "--search a.csv", "--of {dir}/a.csv"}) {
        const QJsonArray found = exports(QLatin1String(search));
        ASSERT_EQ(found.size(), 1) << search;
        const QJsonObject line = found[0].toObject();
        EXPECT_EQ(line.value(QStringLiteral("serial")).toString(), QStringLiteral("JS-DC-2022-000001"));
        EXPECT_EQ(line.value(QStringLiteral("kind")).toString(), QStringLiteral("case_list"));
        EXPECT_FALSE(line.value(QStringLiteral("unmasked")).toBool());
    }
    EXPECT_EQ(run("--db {db} exports --of {dir}/none.csv").exit, 1);
    EXPECT_EQ(run("--db {db} exports --limit 0").exit, 2);
    EXPECT_TRUE(run("--db {db} exports").out.contains(QStringLiteral("JS-DC-2022-000002")));
    EXPECT_TRUE(run("--db {db} check").out.contains(QStringLiteral("发出登记 2 条，没有缺号")));
}

} // namespace
