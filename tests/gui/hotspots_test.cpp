// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "service/morningservice.h"
#include "service/specialtaskservice.h"
#include "ui/dashboard/boardpage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/hotspotspage.h"
#include "ui/dashboard/livewatch.h"
#include "ui/dashboard/mattersearch.h"
#include "ui/dashboard/morningpage.h"
#include "ui/dashboard/taskform.h"
#include "ui/models/texttablemodel.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/rowtable.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>

namespace jiesu {
namespace {

using namespace test;

struct HotSpotsGui : testing::Test
{
    HotSpotsGui()
    {
        QObject::connect(&office.context, &OfficeContext::showCases, &office.context,
                         [this](const CaseFilter &filter, const QString &title) {
                             filters.push_back(filter);
                             titles << title;
                         });
    }
    template <class Kind> Kind *open()
    {
        office.show(page);
        auto *view = page.findChild<Kind *>();
        page.choose(view);
        office.settle();
        return view;
    }
    void addThree()
    {
        for (const char *phone : {"13900000001", "13900000002", "13900000003"})
            office.add(QStringLiteral("小区北门清运车凌晨四点作业，噪音很大，影响休息"),
                       QString::fromUtf8(phone));
    }
    void settleMatters(HotSpotsPage *spots)
    {
        office.settle();
        spots->search()->wait();
        office.settle();
    }

    GuiOffice office;
    DashboardPage page{office.context};
    std::vector<CaseFilter> filters;
    QStringList titles;
};

TEST_F(HotSpotsGui, ASpotOpensItsCasesAndBecomesATaskThatIsDoneByKeyboard)
{
    addThree();
    auto *spots = open<HotSpotsPage>();
    ASSERT_EQ(spots->model()->rowCount(), 1);
    EXPECT_EQ(spots->tabs()->tabText(HotSpotsPage::Spots), QStringLiteral("地点 × 分类 1"));
    press(Qt::Key_Return);
    ASSERT_EQ(filters.size(), 1u);
    EXPECT_EQ(office.count(filters[0]), 3);
    EXPECT_TRUE(titles[0].endsWith(QStringLiteral("3 件"))) << titles[0].toStdString();

    press(Qt::Key_N, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(spots->tabs()->currentIndex(), HotSpotsPage::Tasks) << "one press has made it";
    type(QStringLiteral("与清运单位约定七点后作业"));
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    const auto tasks = [this] {
        return *office.on([](Office &opened) { return SpecialTaskService(opened).list(); });
    };
    ASSERT_EQ(tasks().size(), 1u);
    EXPECT_EQ(tasks()[0].task.measures, QStringLiteral("与清运单位约定七点后作业"));
    EXPECT_EQ(tasks()[0].cases, 3);

    press(Qt::Key_E, Qt::AltModifier);
    office.settle();
    EXPECT_TRUE(tasks()[0].task.isOpen()) << "nothing says what came of it";
    spots->form()->findChild<QPlainTextEdit *>(QStringLiteral("taskProgress"))->setFocus();
    type(QStringLiteral("两周没有再来电"));
    press(Qt::Key_E, Qt::AltModifier);
    office.settle();
    EXPECT_FALSE(tasks()[0].task.isOpen());
    EXPECT_FALSE(spots->form()->isEnabled());
    office.picture(QStringLiteral("hotspots-task"));
    press(Qt::Key_Escape);
    press(Qt::Key_Return);
    EXPECT_EQ(office.count(filters.back()), 3) << "a task opens its cases too";
}

TEST_F(HotSpotsGui, WhatSeveralPeopleSaidIsOneRowWithItsCases)
{
    addThree();
    office.add(QStringLiteral("路灯不亮"));
    auto *spots = open<HotSpotsPage>();
    settleMatters(spots);
    press(Qt::Key_Right);
    office.settle();
    EXPECT_EQ(spots->tabs()->currentIndex(), HotSpotsPage::Matters);
    ASSERT_EQ(spots->model()->rowCount(), 1);
    EXPECT_EQ(spots->model()->text(0, 1), QStringLiteral("3"));
    EXPECT_EQ(spots->caseTable()->model()->rowCount(), 3);
    QSignalSpy opened(&office.context, &OfficeContext::openCase);
    press(Qt::Key_Return);
    EXPECT_TRUE(spots->caseTable()->hasFocus());
    press(Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
    office.picture(QStringLiteral("hotspots-matters"));
}

TEST_F(HotSpotsGui, AnotherRuleIsTriedAndKeptForTheOffice)
{
    addThree();
    auto *spots = open<HotSpotsPage>();
    QSpinBox *least = spots->findChildren<QSpinBox *>().at(1);
    least->setFocus();
    press(Qt::Key_Up);
    office.settle();
    EXPECT_EQ(spots->model()->rowCount(), 0) << "four in seven days";
    press(Qt::Key_K, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(*office.on([](Office &opened) { return HotSpotService(opened).rule(); }), (HotSpotRule{7, 4}));
    office.picture(QStringLiteral("hotspots-empty"));
}

TEST_F(HotSpotsGui, TheMorningPageIsOneScreenOneTextAndOneSheet)
{
    addThree();
    auto *morning = open<MorningPage>();
    ASSERT_TRUE(morning->morning());
    EXPECT_EQ(morning->cards()[1]->figure().value, QStringLiteral("3 件"));
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    ASSERT_EQ(filters.size(), 1u) << "the second card is today's";
    EXPECT_EQ(office.count(filters[0]), 3);
    press(Qt::Key_C, Qt::AltModifier);
    const QString text =
        *office.on([](Office &opened) { return morningText(MorningService(opened).morning()); });
    EXPECT_EQ(QGuiApplication::clipboard()->text(), text);
    press(Qt::Key_P, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(office.prompts.papers.size(), 1u);
    EXPECT_EQ(paper::pageCount(office.prompts.papers[0]), 1);
    EXPECT_EQ(morning->table()->model()->rowCount(), 1);
    office.picture(QStringLiteral("morning"));
}

TEST_F(HotSpotsGui, WhatIsStoredElsewhereMovesTheCardsWithoutAReload)
{
    addThree();
    office.show(page);
    auto *board = static_cast<BoardPage *>(page.current());
    office.settle();
    EXPECT_EQ(board->cards()[0]->figure().value, QStringLiteral("3 件"));
    QSignalSpy shown(board, &BoardPage::shown);
    auto *watch = board->findChild<LiveWatch *>();
    ASSERT_NE(watch, nullptr);
    watch->look();
    office.settle();
    EXPECT_EQ(shown.count(), 0) << "nothing was stored";
    office.add(QStringLiteral("又来一件"));
    watch->look();
    office.settle();
    EXPECT_EQ(shown.count(), 1);
    EXPECT_EQ(board->cards()[0]->figure().value, QStringLiteral("4 件"));
    office.clock->set(office.clock->now() + std::chrono::minutes(1));
    watch->look();
    office.settle();
    EXPECT_EQ(shown.count(), 2) << "cases fall due by themselves";
}

} // namespace
} // namespace jiesu
