// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/chartservice.h"

#include "metrics/rounding.h"
#include "service/chartparts.h"

#include <QCoreApplication>

namespace jiesu {

using chartparts::casesText;

namespace {

constexpr int paretoBars = 12;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartService)
};

QString monthName(Month month)
{
    return Words::tr("%1年%2月").arg(month.year).arg(month.month);
}

/// "↓29.4%", "↑3.0%", "持平"; "—" where the base is 0.
QString changeText(std::optional<qint64> tenths)
{
    if (!tenths)
        return QStringLiteral("—");
    if (*tenths == 0)
        return Words::tr("持平");
    return (*tenths > 0 ? QStringLiteral("↓") : QStringLiteral("↑")) + fixedText(std::abs(*tenths), 1) + u'%';
}

/// A month that has not ended is compared as far as it has come.
const MonthPair &comparedPair(const BoardFigures &figures, const MonthPair &whole)
{
    const auto &pairs = figures.reduction.months();
    const auto found = std::ranges::find(pairs, whole.month, &MonthPair::month);
    return found != pairs.end() ? *found : whole;
}

/// "15日" for a month of which only the days up to the 15th are compared; else empty.
QString daysOfMonth(const BoardFigures &figures, Month month)
{
    const auto &months = figures.comparison.months;
    const auto found = std::ranges::find(months, month, &MonthPeriods::month);
    const bool isCut = found != months.end() && found->now.kind() == Period::Kind::Free;
    return isCut ? Words::tr("%1日").arg(found->now.last().day()) : QString();
}

} // namespace

ChartService::ChartService(Office &office, const BoardFigures &board, const Scope &scope)
    : m_office(office)
    , m_board(board)
    , m_scope(scope)
    , m_reference(office.reference())
{
}

CaseFilter ChartService::received(const Period &period) const
{
    return FigureService::receivedFilter(period, m_scope, m_board.rule);
}

CaseLink ChartService::link(const QString &name, const CaseFilter &filter, qint64 count) const
{
    return {m_board.cumulative.title() + u' ' + name, filter, count};
}

QString ChartService::cumulativeNote() const
{
    return Words::tr("%1 %2 件").arg(m_board.cumulative.title()).arg(m_board.reduction.current());
}

Period ChartService::thirteenMonths() const
{
    const Month last = Month::of(m_board.period.last());
    return Period::months(last.plus(-12), last);
}

ColumnFigures ChartService::yearOverYear() const
{
    const Month last = Month::of(m_board.period.last());
    const bool byWindows = m_board.period.kind() == Period::Kind::Window;
    const QString seriesName = byWindows ? Words::tr("%1年考核期") : Words::tr("%1年");
    ColumnFigures figures;
    figures.title = Words::tr("受理量与同比降幅");
    figures.note = cumulativeNote();
    figures.series = {seriesName.arg(last.year - 1), seriesName.arg(last.year)};
    figures.lineName = Words::tr("同比降幅");
    figures.table = {figures.title,
                     {},
                     QStringList{byWindows ? Words::tr("考核期") : Words::tr("月份")} + figures.series +
                         QStringList{figures.lineName},
                     {},
                     TableChart{SheetChart::Kind::Column, {1, 2}}};
    std::vector<ChartMark> now;
    for (std::size_t i = 0; i < m_board.months.size(); ++i) {
        const MonthPair &pair = m_board.months[i];
        const bool isToCome = pair.month > last;
        const MonthPair &compared = comparedPair(m_board, pair);
        const auto tenths =
            isToCome ? std::nullopt : reductionPercent(compared.current, compared.previous, 1);
        const QString change = isToCome ? QString() : daysOfMonth(m_board, pair.month) + changeText(tenths);
        const auto mark = [&](int row, const Period &period, qint64 cases) {
            const QString name = period.title();
            const CaseLink cases_{Words::tr("%1 受理").arg(name), received(period), cases};
            return ChartMark{name, Words::tr("%1 件").arg(cases), row, int(i), double(cases), cases_};
        };
        figures.groups << Words::tr("%1月").arg(pair.month.month);
        figures.marks.push_back(mark(0, m_board.year[i].yearBefore, pair.previous));
        now.push_back(mark(1, m_board.year[i].now, isToCome ? 0 : pair.current));
        if (isToCome) {
            now.back().value.reset();
            now.back().text = Words::tr("还没有到");
        } else {
            now.back().text += Words::tr("，同比%1").arg(change);
        }
        figures.line.push_back(tenths ? std::optional(double(*tenths) / 10) : std::nullopt);
        figures.feet.push_back({change, tenths.value_or(0) > 0 ? 1 : tenths.value_or(0) < 0 ? -1 : 0});
        figures.table.rows.push_back({figures.groups.last(), pair.previous,
                                      isToCome ? FigureCell() : FigureCell(pair.current),
                                      figures.feet.back().text});
    }
    std::ranges::move(now, std::back_inserter(figures.marks));
    return figures;
}

LineFigures ChartService::rateLines() const
{
    LineFigures figures;
    figures.title = Words::tr("近 13 个月三率");
    const Period thirteen = thirteenMonths();
    figures.note = thirteen.title();
    figures.table = {
        figures.title, {}, {Words::tr("月份")}, {}, TableChart{SheetChart::Kind::Line, {1, 2, 3}}};
    auto byMonth = m_office.figures().outcomesByMonth(FigureService::filter(thirteen, m_scope, m_board.rule));
    for (const Month month : thirteen.monthList()) {
        figures.months << month.text();
        figures.table.rows.push_back({month.text()});
    }
    for (const RateKind kind : rateKinds) {
        figures.lines.push_back(label(kind));
        figures.targets.push_back(std::nullopt);
        figures.table.header << label(kind);
        int column = 0;
        for (const Month month : thirteen.monthList()) {
            const std::vector<OutcomeCount> &outcomes = byMonth[month.key()];
            const Rate rate = rateOf(threeRates(outcomes, m_board.rule), kind);
            CaseFilter filter = FigureService::filter(Period::month(month), m_scope, m_board.rule);
            filter.outcomes = FigureService::keysOf(outcomes, m_board.rule, kind);
            const auto points = rate.basisPoints();
            const QString name = monthName(month) + u' ' + label(kind);
            figures.marks.push_back({name,
                                     points
                                         ? Words::tr("%1%（%2）").arg(rate.percentText(), rate.fractionText())
                                         : Words::tr("没有计入的案件"),
                                     int(kind),
                                     column,
                                     points ? std::optional(*points / 100.0) : std::nullopt,
                                     {Words::tr("%1：计入的案件").arg(name), filter, rate.whole()}});
            figures.table.rows[std::size_t(column)].push_back(rate);
            ++column;
        }
    }
    return figures;
}

BarFigures ChartService::bars(const QString &title, const std::vector<NamedShare> &shares,
                              const std::function<CaseFilter(CaseFilter, qint64)> &restricted) const
{
    BarFigures figures;
    figures.title = title;
    figures.note = cumulativeNote();
    figures.table = {title,
                     {},
                     {Words::tr("名称"), Words::tr("件数"), Words::tr("占比")},
                     {},
                     TableChart{SheetChart::Kind::Bar, {1}}};
    int row = 0;
    for (const NamedShare &share : shares) {
        const Rate rate = Rate::ofCases(share.cases, share.total).value_or(Rate());
        figures.names << share.name.section(QStringLiteral(" › "), -1);
        figures.shares << rate.percentText(0) + u'%';
        figures.marks.push_back(
            {share.name, casesText(share.cases, share.total), row++, 0, double(share.cases),
             link(share.name, restricted(received(m_board.cumulative), share.id), share.cases)});
        figures.table.rows.push_back({share.name, share.cases, rate});
    }
    return figures;
}

BarFigures ChartService::categories() const
{
    return bars(Words::tr("类别"), m_board.categories, [this](const CaseFilter &filter, qint64 id) {
        return chartparts::ofCategories(filter, {id}, *m_reference);
    });
}

BarFigures ChartService::points() const
{
    return bars(Words::tr("点位"), m_board.points, chartparts::ofPoint);
}

ColumnFigures ChartService::pareto() const
{
    const CaseFilter filter = received(m_board.cumulative);
    std::map<qint64, qint64> counts;
    for (const FigureStore::Share &share :
         m_office.figures().shares(filter, FigureStore::Dimension::Category, 0))
        counts[share.id] = share.cases;
    ColumnFigures figures;
    figures.title = Words::tr("类别帕累托图");
    figures.series = {Words::tr("件数")};
    figures.lineName = Words::tr("累计占比");
    figures.table = {figures.title,
                     {},
                     {Words::tr("类别"), Words::tr("件数"), Words::tr("占比"), Words::tr("累计占比")},
                     {},
                     TableChart{SheetChart::Kind::Column, {1}}};
    qint64 total = 0;
    for (const auto &[id, cases] : counts)
        total += cases;
    figures.note = Words::tr("%1 %2 件，%3 类").arg(m_board.cumulative.title()).arg(total).arg(counts.size());
    qint64 sum = 0;
    int column = 0;
    for (const chartparts::Group &group : chartparts::largest(
             counts, paretoBars, [this](qint64 id) { return m_reference->name(CategoryId{id}); })) {
        sum += group.cases;
        const Rate cumulative = *Rate::ofCases(sum, total);
        figures.groups << group.shortName;
        figures.line.push_back(*cumulative.basisPoints() / 100.0);
        figures.marks.push_back(
            {group.name,
             casesText(group.cases, total) + Words::tr("，累计 %1%").arg(cumulative.percentText()), 0,
             column++, double(group.cases),
             link(group.name, chartparts::ofCategories(filter, group.ids, *m_reference), group.cases)});
        figures.table.rows.push_back(
            {group.name, group.cases, *Rate::ofCases(group.cases, total), cumulative});
    }
    return figures;
}

} // namespace jiesu
