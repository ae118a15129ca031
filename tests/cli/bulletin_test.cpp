// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"

using namespace jiesu;

namespace {

class BulletinCommandTest : public CommandTest
{
protected:
    BulletinCommandTest()
    {
        m_clock->set(fromOffice(QDate(2022, 4, 20), QTime(10, 0)));
        EXPECT_EQ(run("--db {db} demo").exit, 0);
    }
    QByteArray written(const char *name)
    {
        QFile read(m_folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(read.open(QIODevice::ReadOnly)) << name;
        return read.readAll();
    }
};

TEST_F(BulletinCommandTest, SaysTheSummaryAndWritesFiles)
{
    const Spoken summary = run("--db {db} bulletin --period 2022-Q1");
    EXPECT_EQ(summary.exit, 0) << summary.err.toStdString();
    EXPECT_TRUE(summary.out.contains(QStringLiteral("同比降幅51.9%,平均每月降幅55.37%")));
    for (const char *name : {"a.docx", "a.html", "a.txt", "a.xlsx"}) {
        const Spoken spoken =
            run(QStringLiteral("--db {db} bulletin --period 2022-Q1 --template month --out {dir}/%1")
                    .arg(QLatin1String(name)));
        EXPECT_EQ(spoken.exit, 0) << spoken.err.toStdString();
        EXPECT_GT(written(name).size(), 1000) << name;
    }
    EXPECT_EQ(run("--db {db} bulletin --period 2022-Q1 --out {dir}/a.pdf").exit, 1); // no fonts here
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("a.pdf"))));
}

TEST_F(BulletinCommandTest, JsonHoldsEverySentenceWithItsFields)
{
    const QJsonObject json = run("--db {db} bulletin --period 2022-Q1 --template month --json").json();
    const QJsonArray sentences = json.value(QStringLiteral("sentences")).toArray();
    ASSERT_GT(sentences.size(), 10);
    bool found = false;
    for (const QJsonValue &sentence : sentences) {
        for (const QJsonValue &field : sentence[QStringLiteral("fields")].toArray())
            found =
                found || (field[QStringLiteral("field")].toString() == QLatin1String("received:cumulative") &&
                          field[QStringLiteral("text")].toString() == QLatin1String("63"));
    }
    EXPECT_TRUE(found);
}

TEST_F(BulletinCommandTest, TemplatesGoOutAndComeBack)
{
    EXPECT_TRUE(run("--db {db} bulletin-template list").out.contains(QStringLiteral("月通报")));
    ASSERT_EQ(run("--db {db} bulletin-template export --template month --out {dir}/month.json").exit, 0);
    const QJsonArray given =
        run("--db {db} exports --json").json().value(QStringLiteral("exports")).toArray();
    ASSERT_EQ(given.size(), 1) << "what leaves the office stands in the register";
    EXPECT_EQ(given[0][QStringLiteral("kind")].toString(), QStringLiteral("definition"));
    QByteArray json = written("month.json");
    json.replace("\"month\",\n", "\"ours\",\n");
    file(QStringLiteral("ours.json"), json);
    const Spoken imported = run("--db {db} bulletin-template import --from {dir}/ours.json");
    EXPECT_EQ(imported.exit, 0) << imported.err.toStdString();
    EXPECT_EQ(run("--db {db} bulletin --period 2022-Q1 --template ours").exit, 0);
    file(QStringLiteral("bad.json"), json.replace("{office}", "{offices}"));
    const Spoken refused = run("--db {db} bulletin-template import --from {dir}/bad.json");
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("第 5 行")) &&
                refused.err.contains(QStringLiteral("offices")))
        << refused.err.toStdString();
    EXPECT_EQ(run("--db {db} bulletin-template remove --template ours").exit, 0);
    EXPECT_EQ(run("--db {db} bulletin --period 2022-Q1 --template ours").exit, 1);
    EXPECT_EQ(run("--db {db} bulletin-template import").exit, 2);
    EXPECT_EQ(run("--db {db} bulletin-template dance").exit, 2);
}

} // namespace
