// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/looks.h"
#include "ui/widgets/heatmap.h"
#include "ui/widgets/horizontalbars.h"
#include "ui/widgets/rateschart.h"
#include "ui/widgets/yearchart.h"

#include <QSignalSpy>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>

using namespace jiesu;

namespace {

YearOverYear firstQuarter()
{
    const auto month = [](const char16_t *label, qint64 before, std::optional<qint64> now,
                          const char16_t *change) {
        return YearMonth{QString::fromUtf16(label),  before,          now,
                         QString::fromUtf16(change), now.has_value(), false};
    };
    return {QStringLiteral("2021"),
            QStringLiteral("2022"),
            {month(u"1月", 51, 36, u"↓29.4%"), month(u"2月", 46, 21, u"↓54.3%"),
             month(u"3月", 34, 6, u"↓82.4%"), month(u"4月", 38, std::nullopt, u"")}};
}

HeatCounts numbered()
{
    HeatCounts counts{};
    for (std::size_t day = 0; day < 7; ++day) {
        for (std::size_t hour = 0; hour < 24; ++hour)
            counts[day][hour] = qint64(100 * day + hour);
    }
    return counts;
}

} // namespace

TEST(YearOverYearChart, DrawsBothYearsAndTellsThemAsText)
{
    looks::apply(Theme::Mode::Light);
    YearOverYearChart chart;
    chart.resize(700, 280);
    chart.setData(firstQuarter());
    looks::show(chart);
    const auto *bars = qobject_cast<QBarSeries *>(chart.chart()->series().constFirst());
    ASSERT_NE(bars, nullptr);
    EXPECT_EQ(bars->barSets().at(0)->at(0), 51);
    EXPECT_EQ(bars->barSets().at(1)->at(2), 6);
    EXPECT_EQ(chart.asText().count(u'\n'), 3);
    EXPECT_TRUE(chart.monthText(0).contains(QStringLiteral("↓29.4%")));
    EXPECT_TRUE(chart.monthText(3).contains(QStringLiteral("—"))) << "a month to come is not zero";
    EXPECT_TRUE(chart.accessibleDescription().contains(QStringLiteral("51")));

    const QImage image = chart.grab().toImage();
    EXPECT_GT(looks::pixelsLike(image, Theme::color(Theme::Token::Accent), 4), 500);
    EXPECT_GT(looks::pixelsLike(image, Theme::color(Theme::Token::LastYear), 4), 500);
    EXPECT_GT(looks::pixelsLike(image, Theme::color(Theme::Token::Good), 40), 60) << "the reductions";
}

TEST(YearOverYearChart, FollowsTheTheme)
{
    looks::apply(Theme::Mode::Light);
    YearOverYearChart chart;
    chart.resize(700, 280);
    chart.setData(firstQuarter());
    chart.show();
    looks::apply(Theme::Mode::Dark);
    const QImage image = chart.grab().toImage();
    EXPECT_GT(looks::pixelsLike(image, Theme::color(Theme::Token::Accent, Theme::Mode::Dark), 4), 500);
    EXPECT_EQ(looks::pixelsLike(image, Theme::color(Theme::Token::LastYear, Theme::Mode::Light), 4), 0);
    looks::apply(Theme::Mode::Light);
}

TEST(YearOverYearChart, OpensTheMonthUnderMouseAndKeys)
{
    YearOverYearChart chart;
    chart.resize(700, 280);
    chart.setData(firstQuarter());
    looks::show(chart);
    QCoreApplication::processEvents();
    const QRectF plot = chart.chart()->plotArea();
    const QSignalSpy spy(&chart, &MonthChart::monthActivated);
    for (int month = 0; month < 4; ++month) {
        const QPointF middle(plot.left() + plot.width() * (month + 0.5) / 4, plot.center().y());
        EXPECT_EQ(chart.monthAt(middle), month);
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, middle.toPoint());
        ASSERT_EQ(spy.size(), month + 1);
        EXPECT_EQ(spy.last().at(0).toInt(), month);
    }
    EXPECT_EQ(chart.monthAt({1, 1}), -1);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    EXPECT_EQ(spy.last().at(0).toInt(), 2);
    EXPECT_TRUE(chart.accessibleDescription().startsWith(QStringLiteral("3月")));
}

TEST(YearOverYearChart, SaysSoWhenThereIsNothing)
{
    YearOverYearChart chart;
    chart.resize(500, 240);
    chart.setEmptyText(QStringLiteral("本年还没有案件。"));
    chart.show();
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("本年还没有案件。"));
    const QSignalSpy spy(&chart, &MonthChart::monthActivated);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, {250, 120});
    EXPECT_EQ(spy.size(), 0);
    EXPECT_GT(looks::pixelsLike(chart.grab().toImage(), Theme::color(Theme::Token::Dim), 60), 30);
}

TEST(RateLinesChart, BreaksALineWhereNothingWasAssessed)
{
    RateLinesChart chart;
    chart.resize(700, 260);
    chart.setData({{QStringLiteral("2021-12"), QStringLiteral("2022-01"), QStringLiteral("2022-02")},
                   {{QStringLiteral("响应率"), {100.0, 99.5, 98.0}},
                    {QStringLiteral("解决率"), {90.0, std::nullopt, 95.25}}}});
    chart.show();
    QList<int> lengths;
    for (QAbstractSeries *series : chart.chart()->series())
        lengths << int(qobject_cast<QLineSeries *>(series)->count());
    EXPECT_EQ(lengths, (QList<int>{3, 1, 1}));
    EXPECT_EQ(chart.monthText(1), QStringLiteral("2022-01：响应率 99.50%，解决率 —"));
    EXPECT_EQ(chart.asText().count(u'\n'), 2);
}

TEST(HorizontalBars, ChoosesRowsByMouseAndKeys)
{
    HorizontalBars bars;
    bars.setData({{QStringLiteral("道路清扫保洁"), 21, QStringLiteral("33%"), {}},
                  {QStringLiteral("垃圾清运"), 15, QStringLiteral("24%"), {}},
                  {QStringLiteral("公厕管理"), 11, QStringLiteral("17%"), {}}});
    bars.resize(400, bars.sizeHint().height());
    looks::show(bars);
    bars.setFocus();
    const QSignalSpy spy(&bars, &HorizontalBars::rowActivated);
    QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.rowRect(1).center());
    QTest::keyClick(&bars, Qt::Key_Down);
    QTest::keyClick(&bars, Qt::Key_Down);
    QTest::keyClick(&bars, Qt::Key_Return);
    QTest::keyClick(&bars, Qt::Key_Home);
    QTest::keyClick(&bars, Qt::Key_Space);
    ASSERT_EQ(spy.size(), 3);
    EXPECT_EQ(spy.at(0).at(0).toInt(), 1);
    EXPECT_EQ(spy.at(1).at(0).toInt(), 2);
    EXPECT_EQ(spy.at(2).at(0).toInt(), 0);
    EXPECT_EQ(bars.asText().split(u'\n').at(1), QStringLiteral("垃圾清运：15 件 24%"));
    EXPECT_EQ(bars.rowAt({10, bars.rowRect(2).bottom() + 5}), -1);
}

TEST(HorizontalBars, BarsAreAsLongAsTheirCounts)
{
    looks::apply(Theme::Mode::Light);
    HorizontalBars bars;
    bars.setData({{QStringLiteral("甲"), 40, QStringLiteral("80%"), {}},
                  {QStringLiteral("乙"), 10, QStringLiteral("20%"), {}}});
    bars.resize(400, bars.sizeHint().height());
    const QImage image = bars.grab().toImage();
    const auto length = [&](int row) {
        int count = 0;
        const QColor bar = Theme::blend(Theme::Token::Surface, Theme::Token::Accent, 1 - 0.09 * row);
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, bars.rowRect(row).center().y()) == bar ? 1 : 0;
        return count;
    };
    ASSERT_GT(length(0), 200);
    EXPECT_NEAR(length(1) * 4, length(0), 8);
}

TEST(HorizontalBars, AreEmptyWithoutData)
{
    HorizontalBars bars;
    bars.show();
    const QSignalSpy spy(&bars, &HorizontalBars::rowActivated);
    QTest::keyClick(&bars, Qt::Key_Down);
    QTest::keyClick(&bars, Qt::Key_Return);
    EXPECT_EQ(spy.size(), 0);
    EXPECT_FALSE(bars.asText().isEmpty());
}

class HeatMapTest : public testing::TestWithParam<int>
{
};

TEST_P(HeatMapTest, AClickOpensTheCellUnderIt)
{
    HeatMap map;
    map.setData(numbered());
    map.resize(GetParam() == 24 ? 560 : 320, 200);
    looks::show(map);
    ASSERT_EQ(map.columnCount(), GetParam());
    const int span = 24 / GetParam();
    const QSignalSpy spy(&map, &HeatMap::cellActivated);
    for (int row = 0; row < 7; ++row) {
        for (int column = 0; column < GetParam(); ++column) {
            QTest::mouseClick(&map, Qt::LeftButton, {}, map.cellRect(row, column).center());
            ASSERT_FALSE(spy.isEmpty());
            EXPECT_EQ(spy.last(), (QVariantList{row + 1, column * span, (column + 1) * span}));
            const qint64 first = 100 * row + column * span;
            EXPECT_EQ(map.cell(row, column).count, span == 1 ? first : 2 * first + 1);
        }
    }
    EXPECT_EQ(spy.size(), 7 * GetParam());
}

INSTANTIATE_TEST_SUITE_P(Columns, HeatMapTest, testing::Values(12, 24));

TEST(HeatMap, MovesByArrowsAndTellsTheCell)
{
    HeatMap map;
    map.setData(numbered());
    map.resize(320, 200);
    looks::show(map);
    map.setFocus();
    const QSignalSpy spy(&map, &HeatMap::cellActivated);
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Up);
    QTest::keyClick(&map, Qt::Key_Up);
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Return);
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy.last(), (QVariantList{2, 2, 4}));
    EXPECT_TRUE(map.accessibleDescription().startsWith(QStringLiteral("星期二 2–4 时：205 件")));
}

TEST(HeatMap, FullerCellsStandOutMore)
{
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        looks::apply(mode);
        HeatMap map;
        HeatCounts counts{};
        for (std::size_t hour = 0; hour <= 5; ++hour)
            counts[0][hour] = qint64(hour);
        map.setData(counts);
        map.resize(560, 200);
        const QImage image = map.grab().toImage();
        const QColor ground = Theme::color(Theme::Token::Surface);
        double last = 0;
        for (int hour = 1; hour <= 5; ++hour) {
            const double now = looks::contrast(image.pixelColor(map.cellRect(0, hour).center()), ground);
            EXPECT_GT(now, last * 1.1) << "hour " << hour;
            last = now;
        }
    }
    looks::apply(Theme::Mode::Light);
}
