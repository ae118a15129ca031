// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/running.h"
#include "cli/texttable.h"

using namespace jiesu;

namespace {

class UsageTest : public CommandTest, public testing::WithParamInterface<const char *>
{
};

TEST_P(UsageTest, WrongUsageEndsWithTwoAndSaysHow)
{
    const Spoken spoken = run(GetParam());
    EXPECT_EQ(spoken.exit, 2);
    EXPECT_TRUE(spoken.out.isEmpty());
    EXPECT_FALSE(spoken.err.isEmpty());
    EXPECT_FALSE(QFile::exists(database()));
}

INSTANTIATE_TEST_SUITE_P(All, UsageTest,
                         testing::Values("", "dance", "--db {db}", "new", "--db {db} new extra",
                                         "--db {db} import", "--db {db} cases --colour red",
                                         "--db {db} cases --limit", "--db {db} cases --limit 0",
                                         "--db {db} cases --limit many", "--db {db} rates",
                                         "--db {db} rates --period spring",
                                         "--db {db} reduction --from 2022-01", "--db {db} export",
                                         "--db {db} report --period 2022-03", "--db {db} --db {db} new",
                                         "--db {db} cases --unmasked=yes", "help dance"));

class RefusedTest : public CommandTest, public testing::WithParamInterface<const char *>
{
};

TEST_P(RefusedTest, AMissingOfficeIsRefusedAndNotMade)
{
    const Spoken spoken = run(GetParam());
    EXPECT_EQ(spoken.exit, 1);
    EXPECT_TRUE(spoken.out.isEmpty());
    EXPECT_EQ(spoken.err.count(u'\n'), 1);
    EXPECT_FALSE(QFile::exists(database()));
}

TEST_P(RefusedTest, AForeignFileIsRefusedAndNotTouched)
{
    const QString path = file(QStringLiteral("office.db"), "this is a letter, not an office\n");
    const QByteArray before = hashOf(path);
    EXPECT_EQ(run(GetParam()).exit, 1);
    EXPECT_EQ(hashOf(path), before);
    EXPECT_FALSE(QFile::exists(path + QStringLiteral("-wal")));
}

INSTANTIATE_TEST_SUITE_P(All, RefusedTest,
                         testing::Values("--db {db} cases", "--db {db} rates --period 2022-03",
                                         "--db {db} reduction --from 2022-01 --to 2022-03",
                                         "--db {db} rank --period 2022-03 --json",
                                         "--db {db} export --out {dir}/a.csv",
                                         "--db {db} report --period 2022-03 --out {dir}/a.xlsx",
                                         "--db {db} check --json", "--db {db} original A1"));

TEST_F(CommandTest, ForeignFilesAreSafeFromNewDemoAndImport)
{
    const QString path = file(QStringLiteral("office.db"), "this is a letter, not an office\n");
    const QByteArray before = hashOf(path);
    const QString sheet = list();
    for (const QString &line : {QStringLiteral("--db {db} new"), QStringLiteral("--db {db} demo"),
                                QStringLiteral("--db {db} import ") + sheet}) {
        EXPECT_EQ(run(line).exit, 1) << line.toStdString();
        EXPECT_EQ(hashOf(path), before) << line.toStdString();
    }
}

TEST_F(CommandTest, HelpNamesEveryCommandAndPreset)
{
    const Spoken help = run("help");
    EXPECT_EQ(help.exit, 0);
    for (const char *name : {"new", "demo", "import", "cases", "rates", "reduction", "rank", "export",
                             "report", "check", "original", "help", "version"})
        EXPECT_TRUE(help.out.contains(QLatin1String(name))) << name;
    const Spoken import = run("help import");
    for (const char *name :
         {"--rejects", "--dry-run", "district-21", "street-18", "message-replies", "beijing-street"})
        EXPECT_TRUE(import.out.contains(QLatin1String(name))) << name;
    EXPECT_EQ(run("--version").out, run("version").out);
    EXPECT_EQ(run("cases --help").exit, 0);
}

TEST_F(CommandTest, TheWindowIsMeantWithoutACommand)
{
    const QString office = file(QStringLiteral("my office.db"), "x");
    EXPECT_FALSE(meansCommand({}));
    EXPECT_FALSE(meansCommand({office}));
    EXPECT_FALSE(meansCommand({QStringLiteral("--db"), office}));
    EXPECT_TRUE(meansCommand({QStringLiteral("--db"), office, QStringLiteral("cases")}));
    EXPECT_TRUE(meansCommand({QStringLiteral("dance")}));
    EXPECT_TRUE(meansCommand({QStringLiteral("--help")}));
}

TEST(Arguments, OptionsMayStandAnywhere)
{
    const CommandOption options[] = {{"out", "FILE", ""}, {"json", nullptr, ""}};
    const auto parsed =
        Arguments::parse({QStringLiteral("--out=a=b"), QStringLiteral("one"), QStringLiteral("--json"),
                          QStringLiteral("--"), QStringLiteral("--two")},
                         options);
    ASSERT_TRUE(parsed.ok());
    EXPECT_EQ(parsed->value("out"), QStringLiteral("a=b"));
    EXPECT_TRUE(parsed->has("json"));
    EXPECT_EQ(parsed->operands(), (QStringList{QStringLiteral("one"), QStringLiteral("--two")}));
}

TEST(TextTable, AlignsHanCharacters)
{
    TextTable table;
    table.add({QStringLiteral("响应率"), QStringLiteral("1")});
    table.add({QStringLiteral("n"), QStringLiteral("2")});
    QString text;
    QTextStream out(&text);
    table.print(out);
    EXPECT_EQ(text, QStringLiteral("响应率  1\nn       2\n"));
}

} // namespace
