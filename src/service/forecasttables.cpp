// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/rounding.h"
#include "service/figureservice.h"
#include "service/forecastservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ForecastService)
};

/// By so much less a naive figure has to miss before it is called the better one.
constexpr double clearly = 1.05;
const QString nothing = QStringLiteral("—");

/// Cases that came.
FigureCell whole(std::optional<double> cases)
{
    return cases ? FigureCell(qRound64(*cases)) : FigureCell(nothing);
}

/// Cases on average.
FigureCell mean(std::optional<double> cases)
{
    return cases ? FigureCell(DecimalNumber{*cases, 1}) : FigureCell(nothing);
}

QString meanText(double cases)
{
    return fixedText(qRound64(cases * 10), 1);
}

FigureCell rangeCell(const std::optional<ExpectedCases> &expected)
{
    return expected ? rangeText(expected->range) : nothing;
}

FigureCell expectedCell(const std::optional<ExpectedCases> &expected)
{
    return mean(expected ? std::optional(expected->cases) : std::nullopt);
}

/// "样本少" where nothing firm can be said, else empty.
QString remark(const SeriesForecast &forecast)
{
    return forecast.isFew() ? Words::tr("样本少") : QString();
}

QString indented(const ForecastRow &row)
{
    return QString(row.level == 2 ? QStringLiteral("　") : QString()) + row.name;
}

ChartMark casesMark(const ForecastFigures &figures, const ForecastRow &row, const ForecastMonth &month,
                    int column)
{
    const Period period = Period::month(month.month);
    const qint64 cases = month.total();
    return {period.title(),
            Words::tr("%1 件").arg(cases),
            1,
            column,
            double(cases),
            {period.title() + u' ' + row.name, forecastFilter(figures, row, period), cases}};
}

ChartMark expectedMark(Month month, const ExpectedCases &expected, int column)
{
    return {Words::tr("%1预判").arg(Period::month(month).title()),
            Words::tr("%1 件（%2）").arg(expectedText(expected.cases), rangeText(expected.range)),
            0,
            column,
            double(qRound64(expected.cases)),
            {}};
}

/// "2023年1月—2026年2月（38 个月）".
QString historyText(const ForecastFigures &figures)
{
    const auto monthTitle = [](QDate day) { return Period::month(Month::of(day)).title(); };
    return Words::tr("%1—%2（%3 个月）")
        .arg(monthTitle(figures.history->first()), monthTitle(figures.history->last()))
        .arg(figures.rows.front().forecast.months);
}

} // namespace

CaseFilter forecastFilter(const ForecastFigures &figures, const ForecastRow &row, const Period &period)
{
    CaseFilter filter = FigureService::receivedFilter(period, {}, figures.rule);
    filter.category = row.category;
    return filter;
}

ColumnFigures forecastChart(const ForecastFigures &figures, const ForecastRow &row)
{
    ColumnFigures chart;
    chart.title = Words::tr("%1：近一年实际与当时的预判").arg(row.name);
    chart.series = {Words::tr("预判"), Words::tr("实际")};
    const auto &tested = row.forecast.backTest.rows;
    const std::size_t shown = std::min<std::size_t>(row.history.size(), BackTest::months);
    std::vector<ChartMark> came;
    for (const ForecastMonth &month : std::span(row.history).last(shown)) {
        const int column = int(chart.groups.size());
        chart.groups << Words::tr("%1月").arg(month.month.month);
        came.push_back(casesMark(figures, row, month, column));
        const auto found = std::ranges::find(tested, month.month, &BackTestMonth::month);
        if (found != tested.end())
            chart.marks.push_back(expectedMark(month.month, found->expected, column));
    }
    if (row.forecast.month) {
        chart.marks.push_back(expectedMark(figures.target, *row.forecast.month, int(chart.groups.size())));
        chart.groups << Words::tr("预判%1月").arg(figures.target.month);
    }
    std::ranges::move(came, std::back_inserter(chart.marks));
    chart.table = backTestTable(row);
    return chart;
}

FigureTable forecastTable(const ForecastFigures &figures)
{
    const QString month = Period::month(figures.target).title();
    FigureTable table{Words::tr("%1预判").arg(month), forecastNotes(figures), {}, {}};
    table.header = {Words::tr("分类"),     Words::tr("预判"),       Words::tr("八成范围"),
                    Words::tr("去年同月"), Words::tr("最近一月"),   Words::tr("近三月均"),
                    Words::tr("三个月"),   Words::tr("三个月范围"), Words::tr("备注"),
                    Words::tr("去年同期"), Words::tr("平均差"),     Words::tr("按去年同月差")};
    for (const ForecastRow &row : figures.rows) {
        const SeriesForecast &forecast = row.forecast;
        const bool isTested = !forecast.backTest.rows.empty();
        const auto missed = [&](double cases) {
            return mean(isTested ? std::optional(cases) : std::nullopt);
        };
        table.rows.push_back({indented(row), expectedCell(forecast.month), rangeCell(forecast.month),
                              whole(forecast.monthNaive.yearBefore), whole(forecast.monthNaive.last),
                              mean(forecast.monthNaive.meanOfThree), expectedCell(forecast.quarter),
                              rangeCell(forecast.quarter), remark(forecast),
                              whole(forecast.quarterNaive.yearBefore), missed(forecast.backTest.missed),
                              missed(forecast.backTest.yearBeforeMissed)});
    }
    return table;
}

FigureTable backTestTable(const ForecastRow &row)
{
    const auto count = row.forecast.backTest.rows.size();
    FigureTable table{Words::tr("%1：最近 %2 次预判与实际").arg(row.name).arg(count),
                      {},
                      {Words::tr("月份"), Words::tr("实际"), Words::tr("预判"), Words::tr("八成范围"),
                       Words::tr("去年同月"), Words::tr("最近一月"), Words::tr("近三月均"), Words::tr("差")},
                      {},
                      TableChart{SheetChart::Kind::Column, {1, 2}}};
    for (const BackTestMonth &month : row.forecast.backTest.rows)
        table.rows.push_back({month.month.text(), month.came, mean(month.expected.cases),
                              rangeText(month.expected.range), whole(month.naive.yearBefore),
                              whole(month.naive.last), mean(month.naive.meanOfThree),
                              mean(double(month.came) - month.expected.cases)});
    return table;
}

FigureTable upliftTable(const ForecastRow &row)
{
    FigureTable table{Words::tr("%1：各种日子的来电").arg(row.name),
                      {},
                      {Words::tr("日子"), Words::tr("平常日的几倍"), Words::tr("天数"), Words::tr("备注")},
                      {}};
    for (int kind = int(DayKind::Snow); row.forecast.model && kind < int(dayKindCount); ++kind) {
        const DayUplift &uplift = row.forecast.model->uplifts()[std::size_t(kind)];
        if (uplift.days > 0)
            table.rows.push_back({dayKindName(DayKind(kind)), DecimalNumber{uplift.times, 2},
                                  qint64(uplift.days), uplift.isFew() ? Words::tr("样本少") : QString()});
    }
    return table;
}

QString backTestSummary(const SeriesForecast &forecast)
{
    const BackTest &test = forecast.backTest;
    if (test.rows.empty())
        return Words::tr("历史还短，没有可回测的月份。");
    const auto share = test.missedShare();
    QString text = Words::tr("%1 次平均差 %2 件").arg(test.rows.size()).arg(meanText(test.missed));
    if (share)
        text += Words::tr("，占实际的 %1%").arg(fixedText((*share + 5) / 10, 1));
    text +=
        Words::tr("；按去年同月 %1 件，按最近一月 %2 件，按近三月平均 %3 件。%4 次落在范围内。")
            .arg(meanText(test.yearBeforeMissed), meanText(test.lastMissed), meanText(test.meanOfThreeMissed))
            .arg(test.inRange);
    const double best = std::min({test.yearBeforeMissed, test.lastMissed, test.meanOfThreeMissed});
    if (test.missed > clearly * best)
        text += Words::tr("这一类简单办法更准，请一并参考。");
    return text;
}

QString upliftSummary(const SeriesForecast &forecast)
{
    if (!forecast.model)
        return Words::tr("历史不足 24 个月，不作比较。");
    return Words::tr("与同一个月里的平常日相比，当天和次日都算；不足 %1 天的样本少，已往 1 倍靠。")
        .arg(DayUplift::fewDays);
}

QStringList forecastNotes(const ForecastFigures &figures)
{
    if (!figures.history)
        return {Words::tr("近来没有整月的案件，不作预判。")};
    QStringList notes;
    if (figures.isShort())
        return {Words::tr("历史只有 %1，不足 24 个月，分不清季节与偶然，不作预判；"
                          "只列去年同月、最近一月、近三月平均供参考。")
                    .arg(historyText(figures))};
    notes << Words::tr("依据 %1的受理量，口径：%2。").arg(historyText(figures), figures.rule.name);
    notes << Words::tr("算法：近期每天件数（每早半年权重减半）× 当月季节指数（件数少的往 1 靠）× 折算天数；"
                       "雪、雨、高温等日子和节假日按历史倍数折算，当月天气未知，按历年同月平均天数计。");
    notes << Words::tr("范围由过去预判的误差得出，十次约有八次落在其中；各类分别预判，相加不一定等于全部。");
    notes << (figures.weatherDays == 0
                  ? Words::tr("还没有登记天气日，天气影响未计。")
                  : Words::tr("已登记天气日 %1 天，当天和次日都算。").arg(figures.weatherDays));
    if (!figures.knowsHolidays)
        notes << Words::tr("所判月份的节假日安排还没有公布，按历年同月平均天数计。");
    if (figures.isDemo)
        notes << Words::tr("演示数据：天气日为虚构。");
    return notes;
}

} // namespace jiesu
