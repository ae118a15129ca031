// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"
#include "sheet/sheetwriter.h"
#include "support/sheetlines.h"

#include <QFile>
#include <QJsonArray>
#include <QStringDecoder>

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

TEST_F(ExportCommands, OpenDataAndEncodingsAreAskedForByOptions)
{
    ASSERT_EQ(run("--db {db} import " + list()).exit, 0);
    const Spoken dumped = run("--db {db} dump --out {dir}/open.json --json");
    ASSERT_EQ(dumped.exit, 0) << dumped.err.toStdString();
    EXPECT_EQ(dumped.json().value(QStringLiteral("rows")).toInt(), 2);
    QFile open(m_folder.filePath(QStringLiteral("open.json")));
    ASSERT_TRUE(open.open(QIODevice::ReadOnly));
    EXPECT_FALSE(QString::fromUtf8(open.readAll()).contains(QStringLiteral("测试")));
    EXPECT_EQ(run("--db {db} dump --status nonsense --out {dir}/open.json").exit, 2);
    EXPECT_EQ(run("--db {db} dump --out {dir}/open.xml").exit, 1);
    ASSERT_EQ(run("--db {db} export --encoding gb18030 --out {dir}/old.csv").exit, 0);
    QFile old(m_folder.filePath(QStringLiteral("old.csv")));
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    const QString text = QStringDecoder("GB18030").decode(old.readAll());
    EXPECT_TRUE(text.contains(QStringLiteral("清运一队")));
    EXPECT_EQ(run("--db {db} export --encoding latin1 --out {dir}/old.csv").exit, 2);
}

TEST_F(ExportCommands, ATemplateIsStoredAndFilled)
{
    ASSERT_EQ(run("--db {db} import " + list()).exit, 0);
    auto writer =
        WorkbookWriter::create(m_folder.filePath(QStringLiteral("mine.xlsx")), WorkbookWriter::Mode::Report);
    ASSERT_TRUE(writer.ok());
    (*writer)->addSheet(QStringLiteral("月报")).text(0, 0, QStringLiteral("{{period}}受理{{received}}件"));
    ASSERT_TRUE((*writer)->save().ok());
    ASSERT_EQ(run("--db {db} template-add {dir}/mine.xlsx --name 月报").exit, 0);
    EXPECT_TRUE(run("--db {db} templates").out.contains(QStringLiteral("月报")));
    EXPECT_TRUE(run("--db {db} templates --fields").out.contains(QStringLiteral("{{table:units}}")));
    for (const char *name : {"月报", "{dir}/mine.xlsx"}) {
        const Spoken filled = run(QStringLiteral("--db {db} fill %1 --period 2022-03 --out {dir}/filled.xlsx")
                                      .arg(QString::fromUtf8(name)));
        ASSERT_EQ(filled.exit, 0) << filled.err.toStdString();
        EXPECT_EQ(linesOf(m_folder.filePath(QStringLiteral("filled.xlsx"))).at(0),
                  QStringList(QStringLiteral("2022年3月受理2件")));
    }
    EXPECT_EQ(run("--db {db} fill 没有 --period 2022-03 --out {dir}/filled.xlsx").exit, 1);
    EXPECT_EQ(run("--db {db} fill 月报 --period 2022-03").exit, 2);
    EXPECT_EQ(run("--db {db} template-remove 月报").exit, 0);
    EXPECT_EQ(run("--db {db} template-remove 月报").exit, 1);
}

} // namespace
