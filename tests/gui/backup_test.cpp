// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "service/backupservice.h"
#include "ui/backupwatch.h"

namespace jiesu {
namespace {

using namespace test;

/// An office in a file, whose window's key for backups leads to the watch.
struct Backups : testing::Test
{
    Backups()
    {
        QObject::connect(&watch, &BackupWatch::standing, [this](const QString &note, StateKind kind) {
            standing = {note, kind};
        });
        QObject::connect(&watch, &BackupWatch::notice, [this](const QString &text) { notices << text; });
        office.commands.bind(CommandId::BackUp, &office.window, [this] { watch.backUp(); });
        office.settle();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("office.db"));
    GuiOffice office{false, path};
    BackupWatch watch{office.context};
    std::pair<QString, StateKind> standing;
    QStringList notices;
};

TEST_F(Backups, AKeyMakesOneInAChosenFolder)
{
    EXPECT_EQ(standing.first, QStringLiteral("还没有备份"));
    const QString copies = folder.filePath(QStringLiteral("copies"));
    office.prompts.files = {copies};
    office.window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&office.window));
    QTest::keyClick(&office.window, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    office.settle();
    ASSERT_EQ(backupsIn(copies).size(), 1U);
    ASSERT_FALSE(notices.isEmpty());
    EXPECT_TRUE(notices.last().contains(QStringLiteral("已校验"))) << notices.last().toStdString();
    EXPECT_TRUE(office.prompts.errors.isEmpty());
}

TEST_F(Backups, OneIsMadeByItselfEachDayAndItsTimeIsShown)
{
    watch.refresh();
    office.settle();
    EXPECT_EQ(backupsIn(usualBackupFolder(path)).size(), 1U);
    EXPECT_TRUE(standing.first.startsWith(QStringLiteral("最近备份"))) << standing.first.toStdString();
    EXPECT_EQ(standing.second, StateKind::Good);
    watch.refresh();
    office.settle();
    EXPECT_EQ(backupsIn(usualBackupFolder(path)).size(), 1U) << "not due";
    office.clock->set(office.clock->now() + std::chrono::hours(24));
    watch.refresh();
    office.settle();
    EXPECT_EQ(backupsIn(usualBackupFolder(path)).size(), 2U);
}

} // namespace
} // namespace jiesu
