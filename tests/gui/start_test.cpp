// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "ui/mainwindow.h"
#include "ui/officesession.h"

namespace jiesu {
namespace {

using namespace test;

/// The window as the program opens it.
TEST(Start, TheKeyboardIsInTheNumberOfABlankCall)
{
    const auto clock = std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 6), QTime(10, 0)));
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    FakePrompts prompts;
    MainWindow window(settings);
    auto thread = std::make_unique<OfficeThread>([clock] { return demoOffice(clock); });
    OfficeThread &office = *thread;
    const OfficeSession session(std::move(thread), *clock, window, prompts, settings);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    for (int i = 0; i < 8; ++i) {
        office.run(OfficeThread::Priority::Long, [](Office &) { return Done(); }).waitForFinished();
        QCoreApplication::processEvents();
    }
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("phone"));
    EXPECT_TRUE(prompts.errors.isEmpty());
}

} // namespace
} // namespace jiesu
