// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "ui/cases/caselistpane.h"
#include "ui/cases/casespage.h"
#include "ui/cases/originbar.h"
#include "ui/dashboard/boardpage.h"
#include "ui/mainwindow.h"
#include "ui/officesession.h"
#include "ui/widgets/heatmap.h"

namespace jiesu {
namespace {

using namespace test;

/// From a number to its list and back, in the window as the program opens it.
TEST(FigureJourney, TheListAgreesWithTheNumberAndLeadsBackToIt)
{
    const auto clock = std::make_shared<FixedClock>(fromOffice(QDate(2022, 3, 31), QTime(10, 0)));
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    FakePrompts prompts;
    MainWindow window(settings);
    auto thread = std::make_unique<OfficeThread>([clock] { return demoOffice(clock); });
    const OfficeSession session(std::move(thread), *clock, window, prompts, settings);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    auto *board = window.findChild<BoardPage *>();
    auto *cases = window.findChild<CasesPage *>();
    const auto year = Period::year(2022);
    board->showPeriod(year);
    ASSERT_TRUE(QTest::qWaitFor([&] { return board->answer() && board->answer()->figures.period == year; }));
    HeatMap *map = board->heatMap();
    map->setFocus();
    int busiest = 0;
    for (int index = 0; index < map->markCount(); ++index) {
        if (map->mark(index).cases.count > map->mark(busiest).cases.count)
            busiest = index;
    }
    map->setCurrent(busiest);
    const qint64 number = map->mark(busiest).cases.count;
    ASSERT_GT(number, 0);

    QTest::keyClick(map, Qt::Key_Return);
    EXPECT_EQ(window.currentPage(), PageId::Cases);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cases->list()->total() == number; }));
    EXPECT_EQ(cases->list()->originBar()->agreement(), QStringLiteral("合计一致"));
    EXPECT_TRUE(cases->list()->origin().endsWith(QStringLiteral(" %1 件").arg(number)));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.currentPage(), PageId::Board);
    EXPECT_EQ(QApplication::focusWidget(), map);
    EXPECT_EQ(map->current(), busiest);
    EXPECT_EQ(board->request().period, year);
    EXPECT_TRUE(prompts.errors.isEmpty());
}

TEST(OriginBar, SaysWhenTheListIsNoLongerAsLongAsTheNumber)
{
    OriginBar bar;
    bar.setOrigin(QStringLiteral("2022年3月 受理 6 件"), 6);
    bar.setTotal(7, true);
    EXPECT_EQ(bar.agreement(), QStringLiteral("图上是 6 件，此后有变动"));
    bar.setTotal(2, false); // something was typed
    EXPECT_TRUE(bar.agreement().isEmpty());
    bar.setTotal(6, true);
    EXPECT_EQ(bar.agreement(), QStringLiteral("合计一致"));
    int asked = 0;
    QObject::connect(&bar, &OriginBar::backAsked, &bar, [&asked] { ++asked; });
    bar.goBack();
    bar.setOrigin(QStringLiteral("导入"), {});
    bar.goBack();
    EXPECT_EQ(asked, 1);
}

} // namespace
} // namespace jiesu
