// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "ui/models/texttablemodel.h"
#include "ui/proactive/forecastview.h"
#include "ui/proactive/likelyview.h"
#include "ui/proactive/proactivepage.h"
#include "ui/widgets/columnchart.h"
#include "ui/widgets/rowtable.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>

namespace jiesu {
namespace {

using namespace test;

struct ForecastGui : testing::Test
{
    explicit ForecastGui(bool demo = true)
        : office(demo)
    {
        QObject::connect(&office.context, &OfficeContext::showFigure, &office.context,
                         [this](const CaseLink &link) { links.push_back(link); });
        QObject::connect(&office.context, &OfficeContext::showCases, &office.context,
                         [this](const CaseFilter &filter) { filters.push_back(filter); });
    }
    template <class View> View *open()
    {
        office.show(page);
        auto *view = page.findChild<View *>();
        page.choose(view);
        view->activate();
        office.settle();
        return view;
    }

    GuiOffice office;
    ProactivePage page{office.context};
    std::vector<CaseLink> links;
    std::vector<CaseFilter> filters;
};

struct EmptyForecastGui : ForecastGui
{
    EmptyForecastGui()
        : ForecastGui(false)
    {
    }
};

TEST_F(ForecastGui, TellsTheMonthToComeAndOpensTheCasesBehindIt)
{
    auto *view = open<ForecastView>();
    ASSERT_TRUE(view->figures());
    EXPECT_EQ(view->figures()->target, (Month{2026, 4}));
    EXPECT_TRUE(view->table()->hasFocus());
    EXPECT_GT(view->table()->model()->rowCount(), 10);
    EXPECT_EQ(view->detail()->model()->rowCount(), 12) << "the last twelve forecasts";
    EXPECT_TRUE(view->notes().contains(QStringLiteral("口径")));
    office.picture(QStringLiteral("forecast"));
    press(Qt::Key_P, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(office.prompts.papers.size(), 1);
    const QString paper = office.prompts.papers[0].html;
    for (const QString &part :
         {QStringLiteral("2026年4月预判"), QStringLiteral("算法："), QStringLiteral("最近 12 次预判与实际"),
          QStringLiteral("次落在范围内"), QStringLiteral("各种日子的来电")})
        EXPECT_TRUE(paper.contains(part)) << part.toStdString();
    view->table()->setFocus();

    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(links.size(), 1U);
    EXPECT_EQ(office.count(links[0].filter), links[0].count);
    EXPECT_EQ(links[0].filter.category, view->figures()->rows[1].category);

    view->detail()->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(links.size(), 2U);
    EXPECT_EQ(office.count(links[1].filter), links[1].count);
    EXPECT_EQ(links[1].filter.period, Period::month({2025, 4}));

    view->table()->setFocus();
    press(Qt::Key_Right);
    EXPECT_EQ(view->tabs()->currentIndex(), ForecastView::Uplifts);
    EXPECT_GT(view->detail()->model()->rowCount(), 3);
    office.picture(QStringLiteral("forecast-weather"));
}

TEST_F(ForecastGui, AnotherMonthIsAKeyAway)
{
    auto *view = open<ForecastView>();
    press(Qt::Key_Right, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(view->figures()->target, (Month{2026, 5}));
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_Right, Qt::AltModifier);
        office.settle();
    }
    EXPECT_EQ(view->figures()->target, (Month{2026, 6})) << "three months ahead at the most";
    ASSERT_FALSE(office.notices.isEmpty());
    EXPECT_TRUE(office.notices.last().contains(QStringLiteral("只能预判到")));
    press(Qt::Key_C, Qt::AltModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("八成范围")));
}

TEST_F(ForecastGui, AListOfPlacesIsMadeStoredAndTicked)
{
    auto *view = open<LikelyView>();
    EXPECT_TRUE(view->seasons().contains(QStringLiteral("开始")));
    ASSERT_GT(view->model()->rowCount(), 3);
    office.picture(QStringLiteral("likely-places"));
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(view->months()->hasFocus());
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    office.settle();
    EXPECT_EQ(view->weather()->currentData().toInt(), int(WeatherKind::Rain));
    view->owner()->setFocus();
    type(QStringLiteral("设施班班长"));
    const int spots = view->model()->rowCount();
    ASSERT_GT(spots, 0);
    const auto stored = [this] {
        return *office.on([](Office &opened) { return LikelyPlaceService(opened).lists(); });
    };
    const std::size_t before = stored().size();
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(stored().size(), before + 1);
    EXPECT_EQ(view->tabs()->currentIndex(), LikelyView::Lists);

    view->table()->setFocus();
    view->table()->selectRow(0);
    const bool was = view->model()->text(0, 0) == QStringLiteral("已完成");
    press(Qt::Key_E, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(view->model()->text(0, 0), was ? QStringLiteral("未完成") : QStringLiteral("已完成"));
    office.picture(QStringLiteral("likely-lists"));
    press(Qt::Key_P, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(office.prompts.papers.size(), 1);
    const QString paper = office.prompts.papers[0].html;
    const auto &printed = stored();
    const auto list = std::ranges::find(printed, view->model()->text(0, 1), &LikelyList::title);
    ASSERT_NE(list, printed.end());
    EXPECT_EQ(paper.count(QStringLiteral("☐")) + paper.count(QStringLiteral("☑")),
              qsizetype(list->places.size()))
        << "a box for each place of the list and no other";
    EXPECT_TRUE(paper.contains(list->title) && paper.contains(QStringLiteral("带队")));
    view->table()->setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(filters.size(), 1U);
    EXPECT_TRUE(filters[0].point.isSet());
}

TEST_F(EmptyForecastGui, SaysThatThereIsNothingToForecastFrom)
{
    auto *view = open<ForecastView>();
    EXPECT_EQ(view->table()->model()->rowCount(), 0);
    EXPECT_TRUE(view->notes().contains(QStringLiteral("不作预判")));
    office.picture(QStringLiteral("forecast-empty"));
    auto *places = open<LikelyView>();
    EXPECT_EQ(places->model()->rowCount(), 0);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(office.notices.last(), QStringLiteral("没有可存的点位。"));
    office.picture(QStringLiteral("likely-places-empty"));
}

} // namespace
} // namespace jiesu
