// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/effectservice.h"

#include "metrics/rounding.h"
#include "service/chartparts.h"
#include "service/ruleservice.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EffectService)
};

/// Months shown before the start where those right before it are not compared with.
constexpr int shownBefore = 3;

AssessmentRule ruleOfToday(Office &office)
{
    const QDate today = toOffice(office.now()).date;
    auto rule = ruleFor(office, Period::days(today, today));
    if (!rule)
        throw StorageError(rule.error());
    return std::move(rule).value();
}

QSet<qint64> withThoseBelow(const ReferenceData &reference, const std::vector<CategoryId> &categories)
{
    QSet<qint64> ids;
    for (const CategoryId category : categories) {
        for (const qint64 id : reference.withDescendants(category))
            ids << id;
    }
    return ids;
}

std::vector<qint64> sorted(const QSet<qint64> &ids)
{
    std::vector<qint64> list(ids.begin(), ids.end());
    std::ranges::sort(list);
    return list;
}

/// Puts the chart of an effect together.
class EffectChart
{
public:
    EffectChart(CategoryMonths &months, const std::vector<qint64> &theme, const std::vector<qint64> &controls)
        : m_months(months)
        , m_theme(theme)
        , m_controls(controls)
    {
    }

    [[nodiscard]] ColumnFigures figures(const EffectQuestion &question, const EffectMonths &months,
                                        Month current);

private:
    void addMonth(Month month, Month current);
    [[nodiscard]] ChartMark mark(int row, Month month) const;

    CategoryMonths &m_months;
    const std::vector<qint64> &m_theme;
    const std::vector<qint64> &m_controls;
    ColumnFigures m_figures;
    std::vector<ChartMark> m_now;
};

ChartMark EffectChart::mark(int row, Month month) const
{
    const QString name = Words::tr("%1年%2月").arg(month.year).arg(month.month);
    const qint64 cases = m_months.cases(month, m_theme);
    return {name,
            Words::tr("%1 件").arg(cases),
            row,
            int(m_figures.groups.size()) - 1,
            double(cases),
            {Words::tr("%1 %2").arg(name, m_figures.title), m_months.filter(Period::month(month), m_theme),
             cases}};
}

void EffectChart::addMonth(Month month, Month current)
{
    const Month yearBefore = month.plus(-12);
    m_figures.groups << (month.month == 1 || m_figures.groups.isEmpty()
                             ? QStringLiteral("%1/%2").arg(month.year % 100).arg(month.month)
                             : Words::tr("%1月").arg(month.month));
    const bool isToCome = month > current;
    const qint64 others = isToCome ? 0 : m_months.cases(month, m_controls);
    const qint64 othersBefore = m_months.cases(yearBefore, m_controls);
    const auto tenths = month < current ? reductionPercent(others, othersBefore, 1) : std::nullopt;
    m_figures.line.push_back(tenths ? std::optional(double(*tenths) / 10) : std::nullopt);
    m_figures.marks.push_back(mark(0, yearBefore));
    ChartMark now = mark(1, month);
    if (isToCome) {
        now.value.reset();
        now.text = Words::tr("还没有到");
        now.cases.count = 0;
    } else if (tenths) {
        now.text += Words::tr("，对照分类同比%1").arg(reductionText(tenths, 1));
    }
    const auto shown = [isToCome](qint64 cases) { return isToCome ? FigureCell() : FigureCell(cases); };
    m_figures.table.rows.push_back({month.text(), m_figures.marks.back().cases.count, shown(now.cases.count),
                                    othersBefore, shown(others)});
    m_now.push_back(std::move(now));
}

ColumnFigures EffectChart::figures(const EffectQuestion &question, const EffectMonths &months, Month current)
{
    m_figures.title = question.name;
    m_figures.series = {Words::tr("上年同月"), Words::tr("本年")};
    m_figures.lineName = Words::tr("对照分类同比降幅");
    m_figures.table = {question.name,
                       {},
                       {Words::tr("月份"), Words::tr("上年同月"), Words::tr("本年"),
                        Words::tr("对照分类上年同月"), Words::tr("对照分类本年")},
                       {},
                       TableChart{SheetChart::Kind::Column, {1, 2}}};
    const int before = months.yearBefore ? shownBefore : months.gap + months.before;
    for (int i = 0; i < before + question.months; ++i)
        addMonth(months.start.plus(i - before), current);
    std::ranges::move(m_now, std::back_inserter(m_figures.marks));
    const double dayShare = double(question.start.day() - 1) / question.start.daysInMonth();
    m_figures.uprights.push_back(
        {Words::tr("%1月%2日启动").arg(question.start.month()).arg(question.start.day()),
         before - months.gap + dayShare});
    return std::move(m_figures);
}

} // namespace

CategoryMonths::CategoryMonths(Office &office)
    : m_office(office)
    , m_reference(office.reference())
    , m_rule(ruleOfToday(office))
{
}

const QHash<qint64, qint64> &CategoryMonths::of(Month month)
{
    const auto [place, isNew] = m_months.try_emplace(month.key());
    if (isNew) {
        const CaseFilter filter = FigureService::receivedFilter(Period::month(month), {}, m_rule);
        for (const FigureStore::Share &share : m_office.figures().distribution(filter).categories)
            place->second.insert(share.id, share.cases);
    }
    return place->second;
}

qint64 CategoryMonths::cases(Month month, const std::vector<qint64> &categories)
{
    const QHash<qint64, qint64> &counts = of(month);
    qint64 sum = 0;
    for (const qint64 id : categories)
        sum += counts.value(id);
    return sum;
}

qint64 CategoryMonths::cases(const Period &period, const std::vector<qint64> &categories)
{
    qint64 sum = 0;
    for (const Month month : period.monthList())
        sum += cases(month, categories);
    return sum;
}

bool CategoryMonths::hasCases(Month month)
{
    return !of(month).isEmpty();
}

EffectCounts CategoryMonths::counts(const EffectMonths &months, const std::vector<qint64> &categories)
{
    EffectCounts counts;
    if (months.after == 0)
        return counts;
    counts.after = cases(months.afterPeriod(), categories);
    counts.before = cases(months.beforePeriod(), categories);
    for (int years = 1; years <= months.earlierYears; ++years) {
        counts.earlierAfter += cases(months.afterPeriod(years), categories);
        counts.earlierBefore += cases(months.beforePeriod(years), categories);
    }
    return counts;
}

CaseFilter CategoryMonths::filter(const Period &period, const std::vector<qint64> &categories) const
{
    return chartparts::ofCategories(FigureService::receivedFilter(period, {}, m_rule), categories,
                                    *m_reference);
}

EffectAnswer effectAnswer(Office &office, const EffectQuestion &question)
{
    const auto reference = office.reference();
    const QDate today = toOffice(office.now()).date;
    CategoryMonths months(office);
    const QSet<qint64> theme = withThoseBelow(*reference, question.categories);
    const QSet<qint64> leftOut = withThoseBelow(*reference, question.leftOut);
    const EffectMonths counted = effectMonths(
        question.start, today, [&months](Month month) { return months.hasCases(month); }, question.months);
    const std::vector<qint64> themeIds = sorted(theme);
    EffectAnswer answer;
    std::vector<EffectCounts> controls;
    std::vector<qint64> controlIds;
    for (const Category &category : reference->categories()) {
        const qint64 id = category.id.value;
        if (theme.contains(id) || leftOut.contains(id))
            continue;
        controlIds.push_back(id);
        const EffectCounts counts = months.counts(counted, {id});
        if (counts == EffectCounts())
            continue;
        controls.push_back(counts);
        answer.controls << reference->name(category.id);
    }
    answer.effect = effectOf(counted, months.counts(counted, themeIds), controls);
    answer.ruleName = months.ruleName();
    answer.chart = EffectChart(months, themeIds, controlIds).figures(question, counted, Month::of(today));
    if (counted.after > 0)
        answer.after = {Words::tr("%1 启动后").arg(question.name),
                        months.filter(counted.afterPeriod(), themeIds), answer.effect.theme.after};
    return answer;
}

} // namespace jiesu
