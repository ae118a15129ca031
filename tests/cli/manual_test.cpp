// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page and the completions in the tree are what the table of commands makes of them. After a
// change of the table JIESU_RECORD_MANUAL=1 writes them anew.
#include "cli/running.h"
#include "support/sourcepath.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace jiesu;

namespace {

struct Made
{
    const char *command;
    const char *file;
};

class ManualTest : public CommandTest, public testing::WithParamInterface<Made>
{
};

TEST_P(ManualTest, IsCurrent)
{
    const Spoken made = run(GetParam().command);
    ASSERT_EQ(made.exit, 0) << made.err.toStdString();
    QFile recorded(test::sourcePath() + QLatin1String(GetParam().file));
    if (qEnvironmentVariableIsSet("JIESU_RECORD_MANUAL")) {
        ASSERT_TRUE(recorded.open(QIODevice::WriteOnly));
        recorded.write(made.out.toUtf8());
        return;
    }
    ASSERT_TRUE(recorded.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(recorded.readAll()), made.out) << "JIESU_RECORD_MANUAL=1 writes it anew";
}

INSTANTIATE_TEST_SUITE_P(All, ManualTest,
                         testing::Values(Made{"man", "docs/jiesu.1"},
                                         Made{"completion bash", "docs/completion/jiesu.bash"},
                                         Made{"completion zsh", "docs/completion/_jiesu"}));

TEST(Completion, OffersCommandsAndTheirOptions)
{
    const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
    if (bash.isEmpty())
        GTEST_SKIP() << "no bash";
    const std::pair<const char *, const char *> lines[]{
        {"jiesu --db office.db expor", "export exports"},
        {"jiesu fre", "freeze"},
        {"jiesu export --enc", "--encoding"},
        {"jiesu --db office.db rates --pe", "--period"},
    };
    for (const auto &[typed, offered] : lines) {
        QProcess shell;
        shell.start(bash, {QStringLiteral("-c"),
                           QStringLiteral("source '%1/docs/completion/jiesu.bash'; COMP_WORDS=(%2); "
                                          "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _jiesu; "
                                          "echo \"${COMPREPLY[@]}\"")
                               .arg(test::sourcePath(), QLatin1String(typed))});
        ASSERT_TRUE(shell.waitForFinished());
        EXPECT_EQ(QString::fromUtf8(shell.readAllStandardOutput()).trimmed(), QLatin1String(offered))
            << typed;
    }
}

TEST(Completion, ThePageIsReadWithoutAWarning)
{
    const QString groff = QStandardPaths::findExecutable(QStringLiteral("groff"));
    if (groff.isEmpty())
        GTEST_SKIP() << "no groff";
    QProcess reader;
    reader.start(groff, {QStringLiteral("-K"), QStringLiteral("utf-8"), QStringLiteral("-man"),
                         QStringLiteral("-Tutf8"), QStringLiteral("-ww"), test::sourcePath(u"docs/jiesu.1")});
    ASSERT_TRUE(reader.waitForFinished());
    EXPECT_EQ(reader.exitCode(), 0);
    EXPECT_FALSE(QString::fromUtf8(reader.readAllStandardError()).contains(QStringLiteral("error")));
}

} // namespace
