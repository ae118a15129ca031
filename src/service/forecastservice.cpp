// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/forecastservice.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "service/figureservice.h"
#include "storage/distributionstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ForecastService)
};

constexpr int mostLevel = 2;

/// The cases of each series by month and kind of day. Key 0 is the whole office.
class ForecastCounts
{
public:
    ForecastCounts(const ReferenceData &reference, const DayKinds &kinds, Month first, Month last)
        : m_reference(reference)
        , m_kinds(kinds)
    {
        for (Month month = first; month <= last; month = month.plus(1)) {
            ForecastMonth empty{
                month, {}, {}, kinds.holidaysIn(month).value_or(0), kinds.knowsWeather(month)};
            for (QDate day = month.firstDay(); day <= month.lastDay(); day = day.addDays(1))
                ++empty.days[std::size_t(kinds.of(day))];
            m_empty.push_back(empty);
        }
        m_series.insert(0, m_empty);
    }

    void add(CategoryId category, QDate day, qint64 cases)
    {
        const auto at = std::size_t(monthsFrom(m_empty.front().month, Month::of(day)));
        const auto kind = std::size_t(m_kinds.of(day));
        m_series[0][at].cases[kind] += cases;
        for (const Category *each = m_reference.category(category); each;
             each = m_reference.category(each->parent)) {
            if (each->level > mostLevel)
                continue;
            auto found = m_series.find(each->id.value);
            if (found == m_series.end())
                found = m_series.insert(each->id.value, m_empty);
            (*found)[at].cases[kind] += cases;
        }
    }

    /// Leaves out everything up to the last gap in the cases of the office, and the months after its last
    /// case: their list has not come in yet.
    void keepLastRun()
    {
        const std::vector<ForecastMonth> &office = m_series[0];
        std::size_t from = office.size();
        std::size_t to = 0;
        for (std::size_t i = office.size(); i-- > 0;) {
            if (office[i].total() == 0)
                continue;
            if (to > 0 && from - i > std::size_t(ForecastService::gapMonths))
                break;
            from = i;
            to = std::max(to, i + 1);
        }
        for (auto &series : m_series)
            series = std::vector(series.begin() + std::ptrdiff_t(std::min(from, to)),
                                 series.begin() + std::ptrdiff_t(to));
    }

    [[nodiscard]] const std::vector<ForecastMonth> *series(qint64 category) const
    {
        const auto found = m_series.constFind(category);
        return found == m_series.cend() ? nullptr : &*found;
    }

private:
    const ReferenceData &m_reference;
    const DayKinds &m_kinds;
    std::vector<ForecastMonth> m_empty;
    QHash<qint64, std::vector<ForecastMonth>> m_series;
};

/// Each category of level 1 with those of level 2 below it, most cases first.
std::vector<ForecastRow> rowsOf(const ReferenceData &reference, const ForecastCounts &counts)
{
    std::vector<ForecastRow> rows{{{}, Words::tr("全部"), 0, *counts.series(0), {}}};
    const auto below = [&](CategoryId parent, int level) {
        std::vector<ForecastRow> found;
        for (const Category &category : reference.categories()) {
            const auto *series = category.parent == parent && category.level == level
                                     ? counts.series(category.id.value)
                                     : nullptr;
            if (series)
                found.push_back({category.id, category.name, level, *series, {}});
        }
        std::ranges::stable_sort(found, std::greater(), [](const ForecastRow &row) {
            qint64 cases = 0;
            for (const ForecastMonth &month : row.history)
                cases += month.total();
            return cases;
        });
        return found;
    };
    for (ForecastRow &first : below({}, 1)) {
        const CategoryId parent = first.category;
        rows.push_back(std::move(first));
        std::ranges::move(below(parent, mostLevel), std::back_inserter(rows));
    }
    return rows;
}

Error tooFar(Month last)
{
    return refused(ErrorKind::Invalid, Words::tr("只能预判到 %1。").arg(Period::month(last).title()),
                   Words::tr("请选一个近一些的月份。"));
}

} // namespace

int ForecastFigures::ahead() const
{
    return history ? monthsFrom(Month::of(history->last()), target) : 0;
}

bool ForecastFigures::isShort() const
{
    return rows.empty() || rows.front().forecast.months < SeriesForecast::leastMonths;
}

Result<ForecastFigures> ForecastService::figures(std::optional<Month> asked)
{
    constexpr int mostToCome = 3;
    const Month running = Month::of(toOffice(m_office.now()).date);
    ForecastFigures figures;
    figures.target = asked.value_or(running.plus(1));
    figures.isDemo = m_office.isDemo();
    if (figures.target > running.plus(mostToCome))
        return tooFar(running.plus(mostToCome));
    if (auto rule = m_office.rule())
        figures.rule = std::move(rule).value();
    else
        return rule.error();

    const Month last = std::min(running, figures.target).plus(-1);
    const Month first = last.plus(1 - mostMonths);
    const DayKinds kinds(m_office);
    const auto reference = m_office.reference();
    ForecastCounts counts(*reference, kinds, first, last);
    const CaseFilter filter = FigureService::receivedFilter(Period::months(first, last), {}, figures.rule);
    for (const auto &[key, cases] :
         DistributionStore(m_office.database(), reference).byCategoryAndDay(filter))
        counts.add(CategoryId{key.first}, dayFromKey(int(key.second)), cases);
    counts.keepLastRun();
    const std::vector<ForecastMonth> &office = *counts.series(0);
    if (office.empty() || monthsFrom(office.back().month, figures.target) > mostAhead)
        return figures;

    figures.history = Period::months(office.front().month, office.back().month);
    figures.weatherDays = kinds.entered();
    std::array<TargetMonth, 3> targets;
    for (int i = 0; i < int(targets.size()); ++i) {
        const Month month = figures.target.plus(i);
        targets[std::size_t(i)] = {month, kinds.holidaysIn(month)};
        figures.knowsHolidays = figures.knowsHolidays && targets[std::size_t(i)].holidays;
    }
    figures.rows = rowsOf(*reference, counts);
    for (ForecastRow &row : figures.rows)
        row.forecast = forecastSeries(row.history, targets);
    return figures;
}

} // namespace jiesu
