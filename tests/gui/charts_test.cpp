// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/looks.h"
#include "service/chartoffice.h"
#include "ui/widgets/columnchart.h"
#include "ui/widgets/heatmap.h"
#include "ui/widgets/horizontalbars.h"
#include "ui/widgets/rateschart.h"
#include "ui/widgets/tilemap.h"

#include <QClipboard>
#include <QSignalSpy>

#include <set>

using namespace jiesu;

namespace {

using Token = Theme::Token;

ChartMark marked(const QString &name, qint64 count, int row, int column)
{
    return {name, QStringLiteral("%1 件").arg(count), row, column, double(count), {name, {}, count}};
}

ColumnFigures firstQuarter()
{
    ColumnFigures data;
    data.title = QStringLiteral("受理量");
    data.series = {QStringLiteral("2021年"), QStringLiteral("2022年")};
    data.groups = {QStringLiteral("1月"), QStringLiteral("2月"), QStringLiteral("3月"),
                   QStringLiteral("4月")};
    const qint64 before[]{51, 46, 34, 38};
    const qint64 now[]{36, 21, 6};
    for (int i = 0; i < 4; ++i)
        data.marks.push_back(marked(QStringLiteral("2021年") + data.groups.at(i), before[i], 0, i));
    for (int i = 0; i < 3; ++i)
        data.marks.push_back(marked(QStringLiteral("2022年") + data.groups.at(i), now[i], 1, i));
    data.marks.push_back({QStringLiteral("2022年4月"), QStringLiteral("还没有到"), 1, 3, {}, {}});
    data.feet = {
        {QStringLiteral("↓29.4%"), 1}, {QStringLiteral("↓54.3%"), 1}, {QStringLiteral("↓82.4%"), 1}, {}};
    data.lineName = QStringLiteral("同比降幅");
    data.line = {29.4, 54.3, 82.4, {}};
    return data;
}

CrossFigures table(int rows, int columns, qint64 (*count)(int row, int column))
{
    CrossFigures data;
    data.title = QStringLiteral("表");
    for (int column = 0; column < columns; ++column)
        data.columns << QString::number(column);
    for (int row = 0; row < rows; ++row) {
        data.rows << QStringLiteral("行%1").arg(row);
        for (int column = 0; column < columns; ++column)
            data.marks.push_back(
                marked(QStringLiteral("行%1 列%2").arg(row).arg(column), count(row, column), row, column));
    }
    return data;
}

/// Every kind of chart there is, filled from an office of random cases.
class EveryChart : public testing::TestWithParam<int>
{
protected:
    EveryChart()
    {
        looks::apply(Theme::Mode::Light);
        test::ChartOffice random(21);
        const BoardFigures board = random.board(Period::month({2022, 3}), {});
        const test::AllCharts data(ChartService(random.office(), board, {}));
        const auto with = [](auto *widget, const auto &figures) {
            widget->setData(figures);
            return widget;
        };
        switch (GetParam()) {
        case 0:
            chart.reset(with(new ColumnChart({Token::LastYear, Token::Accent}), data.yearOverYear));
            break;
        case 1:
            chart.reset(with(new ColumnChart, data.pareto));
            break;
        case 2:
            chart.reset(with(new ColumnChart({Token::Accent, Token::Bad}), data.openAges));
            break;
        case 3:
            chart.reset(with(new ColumnChart, data.handlingTimes));
            break;
        case 4:
            chart.reset(with(new RateLinesChart, data.rateLines));
            break;
        case 5:
            chart.reset(with(new HorizontalBars, data.categories));
            break;
        case 6:
            chart.reset(with(new HorizontalBars(HorizontalBars::Form::Funnel), data.funnel));
            break;
        case 7:
            chart.reset(with(new HeatMap, data.weekHours));
            break;
        case 8:
            chart.reset(with(new HeatMap, data.byStreet));
            break;
        default:
            chart.reset(with(new TileMap, data.streets));
        }
        chart->resize(900, 420);
        looks::show(*chart);
        chart->setFocus();
        QObject::connect(chart.get(), &Chart::activated, chart.get(),
                         [this](const CaseLink &link) { opened.push_back(link); });
    }

    std::unique_ptr<Chart> chart;
    std::vector<CaseLink> opened;
};

} // namespace

TEST_P(EveryChart, ArrowsReachEveryMarkAndEnterOpensIt)
{
    std::set<int> reached{0};
    std::vector<int> next{0};
    while (!next.empty()) {
        const int from = next.back();
        next.pop_back();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            chart->setCurrent(from);
            QTest::keyClick(chart.get(), key);
            if (reached.insert(chart->current()).second)
                next.push_back(chart->current());
        }
    }
    EXPECT_EQ(int(reached.size()), chart->markCount());
    QTest::keyClick(chart.get(), Qt::Key_Home);
    EXPECT_EQ(chart->current(), 0);
    QTest::keyClick(chart.get(), Qt::Key_End);
    QTest::keyClick(chart.get(), Qt::Key_Return);
    QTest::keyClick(chart.get(), Qt::Key_Space);
    ASSERT_EQ(opened.size(), 2U);
    const CaseLink &last = chart->figures().marks.back().cases;
    EXPECT_EQ(opened[0].filter, last.filter);
    EXPECT_EQ(opened[1].count, last.count);
    EXPECT_TRUE(chart->accessibleDescription().startsWith(chart->markText(chart->markCount() - 1)));
}

TEST_P(EveryChart, AClickOpensTheMarkUnderIt)
{
    for (int index = 0; index < chart->markCount(); ++index) {
        const QRectF place = chart->markRect(index);
        ASSERT_TRUE(QRectF(chart->rect()).adjusted(-1, -1, 1, 1).contains(place))
            << chart->mark(index).name.toStdString();
        const int found = chart->markAt(place.center());
        ASSERT_GE(found, 0);
        if (found != index) { // points of two lines may lie on each other
            ASSERT_EQ(chart->mark(found).value.value_or(0), chart->mark(index).value.value_or(0))
                << chart->mark(index).name.toStdString();
            continue;
        }
        opened.clear();
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, place.center().toPoint());
        ASSERT_EQ(opened.size(), 1U);
        EXPECT_EQ(opened.front().title, chart->mark(index).cases.title);
        EXPECT_EQ(chart->current(), index);
    }
}

TEST_P(EveryChart, AScreenReaderMeetsTheMarks)
{
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(chart.get());
    ASSERT_NE(whole, nullptr);
    EXPECT_EQ(whole->role(), QAccessible::Chart);
    EXPECT_EQ(whole->text(QAccessible::Name), chart->figures().title);
    EXPECT_EQ(whole->childCount(), chart->markCount());
    chart->setCurrent(1);
    for (int index = 0; index < chart->markCount(); ++index) {
        QAccessibleInterface *child = whole->child(index);
        ASSERT_NE(child, nullptr);
        EXPECT_TRUE(child->isValid());
        EXPECT_EQ(child->text(QAccessible::Name), chart->mark(index).name);
        EXPECT_EQ(child->text(QAccessible::Value), chart->mark(index).text);
        EXPECT_EQ(child->state().focused, index == 1);
        EXPECT_EQ(whole->indexOfChild(child), index);
        EXPECT_EQ(child->parent(), whole);
    }
    EXPECT_EQ(whole->focusChild(), whole->child(1));
    whole->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_EQ(opened.size(), 1U);
    EXPECT_EQ(opened.front().title, chart->mark(1).cases.title);
}

TEST_P(EveryChart, CopiesTheRowsCharted)
{
    QTest::keyClick(chart.get(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    EXPECT_EQ(lines.size(), qsizetype(chart->figures().table.rows.size()) + 1);
    EXPECT_EQ(lines.front(), chart->figures().table.header.join(u'\t'));
}

TEST_P(EveryChart, FollowsTheThemeAndShowsWhereTheKeyboardIs)
{
    chart->clearFocus();
    const QImage calm = chart->grab().toImage();
    EXPECT_GT(looks::pixelsLike(calm, Theme::color(Token::Text), 90) +
                  looks::pixelsLike(calm, Theme::color(Token::Dim), 60),
              50);
    chart->setFocus();
    EXPECT_NE(chart->grab().toImage(), calm);
    looks::apply(Theme::Mode::Dark);
    const QImage dark = chart->grab().toImage();
    EXPECT_LT(looks::pixelsLike(dark, Theme::color(Token::LastYear, Theme::Mode::Light), 4), 50)
        << "more than the edges of letters";
    EXPECT_GT(looks::pixelsLike(dark, Theme::color(Token::Dim, Theme::Mode::Dark), 60), 50);
    looks::apply(Theme::Mode::Light);
}

INSTANTIATE_TEST_SUITE_P(Kinds, EveryChart, testing::Range(0, 10));

TEST(ColumnChart, DrawsBothYearsAndTellsThemAsText)
{
    looks::apply(Theme::Mode::Light);
    ColumnChart chart({Token::LastYear, Token::Accent});
    chart.resize(700, 280);
    chart.setData(firstQuarter());
    looks::show(chart);
    EXPECT_NEAR(chart.barRect(0).height() / chart.barRect(1).height(), 51.0 / 46, 0.01);
    EXPECT_NEAR(chart.barRect(4).height() / chart.barRect(0).height(), 36.0 / 51, 0.01);
    EXPECT_TRUE(chart.barRect(7).isEmpty()) << "a month to come has no bar";
    EXPECT_TRUE(chart.markText(7).endsWith(QStringLiteral("还没有到")));
    EXPECT_EQ(chart.asText().count(u'\n'), 6);
    const QImage image = chart.grab().toImage();
    EXPECT_GT(looks::pixelsLike(image, Theme::color(Token::Accent), 4), 500);
    EXPECT_GT(looks::pixelsLike(image, Theme::color(Token::LastYear), 4), 500);
    EXPECT_GT(looks::pixelsLike(image, Theme::color(Token::Good), 40), 60) << "the reductions";
    EXPECT_GT(looks::pixelsLike(image, Theme::color(Token::Due), 20), 60) << "their line";
}

TEST(ColumnChart, SaysSoWhenThereIsNothing)
{
    ColumnChart chart;
    chart.resize(500, 240);
    chart.setEmptyText(QStringLiteral("本年还没有案件。"));
    chart.show();
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("本年还没有案件。"));
    const QSignalSpy spy(&chart, &Chart::activated);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_End, Qt::Key_Return})
        QTest::keyClick(&chart, key);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, {250, 120});
    EXPECT_EQ(spy.size(), 0);
    EXPECT_GT(looks::pixelsLike(chart.grab().toImage(), Theme::color(Token::Dim), 60), 30);
}

TEST(RateLinesChart, BreaksALineWhereNothingWasAssessed)
{
    LineFigures data;
    data.months = {QStringLiteral("2021-12"), QStringLiteral("2022-01"), QStringLiteral("2022-02")};
    data.lines = {QStringLiteral("响应率"), QStringLiteral("解决率")};
    data.targets = {std::nullopt, 95.0};
    const std::optional<double> values[]{100.0, 99.5, 98.0, 90.0, std::nullopt, 95.25};
    for (int i = 0; i < 6; ++i)
        data.marks.push_back({QString::number(i), {}, i / 3, i % 3, values[i], {{}, {}, values[i] ? 1 : 0}});
    RateLinesChart chart;
    chart.resize(700, 260);
    chart.setData(data);
    QList<qsizetype> lengths;
    for (const int line : {0, 1}) {
        for (const QPolygonF &stretch : chart.stretches(line))
            lengths << stretch.size();
    }
    EXPECT_EQ(lengths, (QList<qsizetype>{3, 1, 1}));
}

TEST(HorizontalBars, BarsAreAsLongAsTheirCounts)
{
    looks::apply(Theme::Mode::Light);
    BarFigures data;
    data.names = {QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")};
    data.shares = {QStringLiteral("72%"), QStringLiteral("18%"), QStringLiteral("9%")};
    data.marks = {marked(data.names.at(0), 40, 0, 0), marked(data.names.at(1), 10, 1, 0),
                  marked(data.names.at(2), 5, 2, 0)};
    data.table.rows.resize(3);
    for (const auto form : {HorizontalBars::Form::Ranking, HorizontalBars::Form::Funnel}) {
        HorizontalBars bars(form);
        bars.setData(data, 2);
        bars.resize(400, 72);
        EXPECT_EQ(bars.markCount(), 2);
        EXPECT_EQ(bars.figures().table.rows.size(), 2U) << "what is copied is what is shown";
        EXPECT_NEAR(bars.barRect(1).width() * 4, bars.barRect(0).width(), 1);
    }
}

TEST(HeatMap, FullerCellsStandOutMoreAndTheirNumbersCanBeRead)
{
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        looks::apply(mode);
        double last = 0;
        for (int count = 1; count <= 5; ++count) {
            QColor ink;
            const QColor shade = shadeFor(count, 5, ink);
            const double now = looks::contrast(shade, Theme::color(Token::Surface));
            EXPECT_GT(now, last * 1.1) << "count " << count;
            EXPECT_GE(looks::contrast(ink, shade), 4.5) << "count " << count;
            last = now;
        }
        QColor ink;
        EXPECT_GE(looks::contrast(ink, shadeFor(0, 5, ink)), 1.0);
    }
    looks::apply(Theme::Mode::Light);
}

TEST(HeatMap, WritesTheNumberIntoTheCellWhereItFits)
{
    looks::apply(Theme::Mode::Light);
    HeatMap map;
    map.setData(table(7, 24, [](int, int) { return qint64(5); }));
    map.resize(900, 220);
    const auto inked = [&map] {
        return looks::pixelsLike(map.grab(map.markRect(30).toRect().adjusted(1, 1, -1, -1)).toImage(),
                                 Theme::color(Token::OnAccent), 40);
    };
    EXPECT_GT(inked(), 5);
    map.setData(table(7, 24, [](int, int) { return qint64(1'234'567); }));
    EXPECT_EQ(inked(), 0);
}

TEST(TileMap, TilesDoNotOverlap)
{
    test::ChartOffice random(3, 50);
    const BoardFigures board = random.board(Period::month({2022, 3}), {});
    TileMap map;
    map.setData(ChartService(random.office(), board, {}).streets());
    map.resize(420, 260);
    for (int one = 0; one < map.markCount(); ++one) {
        for (int other = 0; other < one; ++other)
            EXPECT_FALSE(map.markRect(one).intersects(map.markRect(other)));
    }
}
