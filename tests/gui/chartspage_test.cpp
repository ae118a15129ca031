// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfixture.h"
#include "service/demooffice.h"
#include "support/sheetlines.h"
#include "ui/dashboard/boardpage.h"
#include "ui/dashboard/chartspage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/widgets/chart.h"

#include <QClipboard>

namespace jiesu {
namespace {

const Period march = Period::month({2022, 3});

class Charts : public test::BoardFixture
{
protected:
    Charts()
        : request(currentMonthRequest(*clock))
        , page(context, request)
    {
    }

    void showDemo()
    {
        ask([](Office &opened) { return buildDemoOffice(opened); });
        show(page);
        page.activate();
        waitFor([this] { page.showPeriod(march); });
    }

    void waitFor(const std::function<void()> &asking)
    {
        QSignalSpy shown(&page, &BoardView::shown);
        asking();
        ASSERT_TRUE(QTest::qWaitFor([&] { return shown.count() > 0; }));
        const auto settled = ask([](Office &) { return true; });
        ASSERT_TRUE(settled);
        QCoreApplication::processEvents();
    }

    BoardRequest request;
    ChartsPage page;
};

TEST_F(Charts, EachSheetShowsItsChartsAndEveryMarkOpensExactlyItsCases)
{
    showDemo();
    for (int sheet = 0; sheet < page.sheetCount(); ++sheet) {
        if (sheet > 0)
            waitFor([&] { page.showSheet(sheet); });
        EXPECT_GE(page.charts().size(), 2);
        EXPECT_LE(page.charts().size(), 4);
        for (Chart *chart : page.charts()) {
            EXPECT_FALSE(chart->figures().isEmpty()) << chart->figures().title.toStdString();
            for (const ChartMark &mark : chart->figures().marks) {
                const qint64 listed = ask(
                    [filter = mark.cases.filter](Office &opened) { return opened.cases().count(filter); });
                if (mark.value) {
                    EXPECT_EQ(listed, mark.cases.count) << mark.cases.title.toStdString();
                }
            }
        }
        picture(page, QStringLiteral("charts-%1").arg(sheet));
    }
}

TEST_F(Charts, TheKeyboardGoesFromChartToChartAndOpensCases)
{
    showDemo();
    for (int sheet = 0; sheet < page.sheetCount(); ++sheet) {
        if (sheet > 0)
            waitFor([&] { page.showSheet(sheet); });
        page.charts().front()->setFocus();
        for (Chart *chart : page.charts()) {
            ASSERT_EQ(QApplication::focusWidget(), chart) << chart->figures().title.toStdString();
            shownFilters.clear();
            int busiest = 0;
            for (int index = 0; index < chart->markCount(); ++index) {
                if (chart->mark(index).cases.count > chart->mark(busiest).cases.count)
                    busiest = index;
            }
            QTest::keyClick(chart, Qt::Key_Home);
            QTest::keyClick(chart, Qt::Key_Right);
            QTest::keyClick(chart, Qt::Key_Down);
            chart->setCurrent(busiest);
            QTest::keyClick(chart, Qt::Key_Return);
            ASSERT_EQ(shownFilters.size(), 1U);
            EXPECT_EQ(shownFilters.front(), chart->mark(busiest).cases.filter);
            QTest::keyClick(chart, Qt::Key_Tab);
        }
    }
}

TEST_F(Charts, AMarkOfNoCasesSaysSoAndOpensNothing)
{
    showDemo();
    Chart *chart = page.charts().front();
    chart->setFocus();
    const QSignalSpy notices(&page, &Page::notice);
    QTest::keyClick(chart, Qt::Key_End); // December is still to come
    QTest::keyClick(chart, Qt::Key_Return);
    EXPECT_TRUE(shownFilters.empty());
    EXPECT_EQ(notices.size(), 1);
}

TEST_F(Charts, TheChartIsSavedAsPictureAndAsData)
{
    showDemo();
    Chart *chart = page.charts().front();
    chart->setFocus();
    const QString png = folder.filePath(QStringLiteral("chart.png"));
    const QString xlsx = folder.filePath(QStringLiteral("chart.xlsx"));
    prompts.files = {png, xlsx};
    const QSignalSpy notices(&page, &Page::notice);
    QTest::keyClick(chart, Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return notices.size() == 1; }));
    EXPECT_GT(QImage(png).width(), 300);
    EXPECT_TRUE(QImage(png).text(QStringLiteral("Serial")).startsWith(QStringLiteral("JS-DC-")));
    QTest::keyClick(chart, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return notices.size() == 2; }));
    const auto lines = linesOf(xlsx);
    ASSERT_EQ(lines.size(), 13U);
    EXPECT_EQ(lines[1][0], QStringLiteral("1月"));
    QStringList notes;
    for (const QStringList &line : linesOf(xlsx, QStringLiteral("说明")))
        notes << line.join(u'：');
    for (const char *expected : {"口径：", "演示数据", "发出登记：JS-DC-"})
        EXPECT_TRUE(notes.join(u'|').contains(QString::fromUtf8(expected))) << expected;
}

TEST_F(Charts, AnEmptyOfficeSaysSoInEveryChart)
{
    show(page);
    page.activate();
    for (int sheet = 0; sheet < page.sheetCount(); ++sheet) {
        waitFor([&] { sheet == 0 ? page.showPeriod(march) : page.showSheet(sheet); });
        for (const Chart *chart : page.charts()) {
            EXPECT_TRUE(chart->figures().isEmpty());
            EXPECT_TRUE(chart->accessibleDescription().contains(QStringLiteral("没有")))
                << chart->accessibleDescription().toStdString();
        }
        picture(page, QStringLiteral("charts-empty-%1").arg(sheet));
    }
}

TEST_F(Charts, TabsKeepPeriodScopeAndRule)
{
    ask([](Office &opened) { return buildDemoOffice(opened); });
    DashboardPage board(context);
    show(board);
    board.activate();
    auto *first = board.findChild<BoardPage *>();
    auto *charts = board.findChild<ChartsPage *>();
    QSignalSpy shown(first, &BoardView::shown);
    first->showPeriod(march);
    ASSERT_TRUE(QTest::qWaitFor([&] { return first->answer() && first->answer()->figures.period == march; }));
    QSignalSpy drawn(charts, &BoardView::shown);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(board.current(), charts);
    ASSERT_TRUE(QTest::qWaitFor([&] { return drawn.count() > 0; }));
    EXPECT_EQ(charts->request().period, march);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(charts->request().period, Period::month({2022, 2}));
    for (int tabs = 0; tabs < 10 && board.current() != first; ++tabs) // round to the first
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(board.current(), first);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return first->answer() && first->answer()->figures.period == Period::month({2022, 2});
    }));
}

} // namespace
} // namespace jiesu
