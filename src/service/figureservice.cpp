// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/figureservice.h"

#include "domain/officetime.h"
#include "service/assessmenttableservice.h"
#include "service/periodoutcomes.h"
#include "service/publishedfigures.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureService)
};

DayBasis dayBasisOf(MonthBasis basis)
{
    switch (basis) {
    case MonthBasis::Call:
        return DayBasis::Received;
    case MonthBasis::Dispatch:
        return DayBasis::Dispatch;
    case MonthBasis::Done:
        return DayBasis::Done;
    case MonthBasis::FollowUp:
        return DayBasis::FollowUp;
    }
    return DayBasis::Received;
}

qint64 totalOf(const std::vector<FigureStore::Share> &shares)
{
    qint64 total = 0;
    for (const FigureStore::Share &share : shares)
        total += share.cases;
    return total;
}

QString nameOf(const ReferenceData &reference, FigureStore::Dimension dimension, qint64 id)
{
    using enum FigureStore::Dimension;
    if (dimension == RequestType)
        return label(jiesu::RequestType(id));
    if (dimension == SourceType)
        return label(jiesu::SourceType(id));
    if (id == 0)
        return Words::tr("未填");
    if (dimension == Category)
        return reference.name(CategoryId{id});
    if (dimension == Unit)
        return reference.name(UnitId{id});
    return reference.name(PlaceId{id});
}

std::vector<NamedShare> named(const ReferenceData &reference, FigureStore::Dimension dimension,
                              const std::vector<FigureStore::Share> &all, int limit)
{
    const qint64 total = totalOf(all);
    std::vector<NamedShare> list;
    for (const FigureStore::Share &share : all) {
        if (limit > 0 && list.size() == std::size_t(limit))
            break;
        list.push_back({share.id, nameOf(reference, dimension, share.id), share.cases, total});
    }
    return list;
}

} // namespace

QString publishedText(const PublishedMark &mark)
{
    return Words::tr("已封账（第 %1 版，%2 %3）").arg(mark.version).arg(officeMinuteText(mark.at), mark.by);
}

CaseFilter FigureService::filter(const Period &period, const Scope &scope, const AssessmentRule &rule)
{
    CaseFilter filter;
    filter.period = period;
    filter.dayBasis = dayBasisOf(rule.monthBasis);
    filter.unit = scope.unit;
    filter.street = scope.street;
    return filter;
}

CaseFilter FigureService::receivedFilter(const Period &period, const Scope &scope, const AssessmentRule &rule)
{
    CaseFilter received = filter(period, scope, rule);
    received.countedOnly = true;
    received.withoutTypes = rule.notCounted;
    received.withoutDispositions = rule.notCountedDispositions;
    return received;
}

std::optional<CaseFilter> FigureService::rateFilter(const Period &period, const Scope &scope,
                                                    const AssessmentRule &rule, RateKind kind)
{
    CaseFilter counted = filter(period, scope, rule);
    counted.outcomes = keysOf(m_office.figures().outcomes(counted), rule, kind);
    return counted.outcomes.empty() ? std::nullopt : std::optional(counted);
}

std::vector<qint64> FigureService::keysOf(const std::vector<OutcomeCount> &outcomes,
                                          const AssessmentRule &rule, RateKind kind)
{
    std::vector<qint64> keys;
    for (const OutcomeCount &group : outcomes) {
        if (partOf(kind, group.outcome, rule))
            keys.push_back(group.key);
    }
    std::ranges::sort(keys);
    return keys;
}

AssessmentRule FigureService::ruleFor(const Period &period, const AssessmentRule &rule)
{
    const auto published = publishedfigures::publication(m_office, period, rule);
    return published ? published->rule : rule;
}

ThreeRates FigureService::countedRates(const Period &period, const Scope &scope, const AssessmentRule &rule)
{
    return threeRates(m_office.figures().outcomes(filter(period, scope, rule)), rule);
}

RatesFigure FigureService::rates(const Period &period, const Scope &scope, const AssessmentRule &rule)
{
    if (auto published = publishedfigures::rates(m_office, period, scope, rule))
        return std::move(*published);
    return {period, rule.name, countedRates(period, scope, rule), {}};
}

std::vector<UnitRates> FigureService::countedRatesByUnit(const Period &period, const Scope &scope,
                                                         const AssessmentRule &rule)
{
    const auto reference = m_office.reference();
    std::vector<UnitRates> list;
    for (const auto &[id, outcomes] : m_office.figures().outcomesByUnit(filter(period, scope, rule))) {
        const Unit *unit = reference->unit(UnitId{id});
        list.push_back({UnitId{id}, unit ? unit->name : Words::tr("未指定"), unit ? unit->group : QString(),
                        threeRates(outcomes, rule)});
    }
    std::ranges::stable_sort(list, std::greater(), [](const UnitRates &u) { return u.rates.received; });
    return list;
}

std::vector<UnitRates> FigureService::ratesByUnit(const Period &period, const Scope &scope,
                                                  const AssessmentRule &rule)
{
    auto published = publishedfigures::ratesByUnit(m_office, period, scope, rule);
    return published ? std::move(*published) : countedRatesByUnit(period, scope, rule);
}

Reduction FigureService::reduction(const std::vector<MonthPeriods> &months, const Scope &scope,
                                   const AssessmentRule &rule)
{
    return PeriodOutcomes(m_office, scope, rule).reduction(months);
}

Reduction FigureService::reduction(Month first, Month last, const Scope &scope, const AssessmentRule &rule)
{
    std::vector<MonthPeriods> months;
    for (const Month month : Period::months(first, last).monthList())
        months.push_back({month, Period::month(month), Period::month(month.plus(-12))});
    return reduction(months, scope, rule);
}

std::vector<NamedShare> FigureService::shares(const CaseFilter &filter, FigureStore::Dimension dimension,
                                              int limit)
{
    return named(*m_office.reference(), dimension, m_office.figures().shares(filter, dimension, 0), limit);
}

UnitRanking FigureService::countedRanking(const Period &period, const AssessmentRule &rule)
{
    const auto placed = [&rule](const std::vector<UnitRates> &units) {
        QStringList groups;
        std::vector<Contestant> contestants;
        for (const UnitRates &unit : units) {
            if (!groups.contains(unit.group))
                groups << unit.group;
            contestants.push_back(
                {int(groups.indexOf(unit.group)), unit.rates.composite.basisPoints(), unit.rates.answered});
        }
        return rankWithinGroups(contestants, rule.minimumCases, rule.ties);
    };
    QHash<UnitId, std::optional<int>> lastRanks;
    if (const auto published = publishedfigures::ranking(m_office, period.previous(), rule)) {
        for (const UnitRanking::Row &row : published->rows)
            lastRanks.insert(row.figures.unit, row.rank);
    } else {
        const std::vector<UnitRates> before = countedRatesByUnit(period.previous(), {}, rule);
        for (const Placing &placing : placed(before))
            lastRanks.insert(before[placing.index].unit, placing.rank);
    }

    std::vector<UnitRates> units = countedRatesByUnit(period, {}, rule);
    UnitRanking ranking{rule.minimumCases, {}};
    for (const Placing &placing : placed(units)) {
        UnitRates &unit = units[placing.index];
        const std::optional<int> last = lastRanks.value(unit.unit);
        ranking.rows.push_back({std::move(unit), placing.rank, last});
    }
    return ranking;
}

UnitRanking FigureService::unitRanking(const Period &period, const AssessmentRule &rule)
{
    auto published = publishedfigures::ranking(m_office, period, rule);
    return published ? std::move(*published) : countedRanking(period, rule);
}

std::map<qint64, Punctuality> FigureService::punctuality(const Period &period, const Scope &scope,
                                                         const AssessmentRule &rule)
{
    return m_office.figures().punctuality(receivedFilter(period, scope, rule), m_office.now());
}

FigureStore::OpenCounts FigureService::openCounts(const Scope &scope)
{
    if (!scope.street.isSet())
        return m_office.figures().openCounts(m_office.now(), scope.unit);
    CaseFilter filter;
    filter.street = scope.street;
    filter.openOnly = true;
    FigureStore::OpenCounts counts;
    counts.open = m_office.cases().count(filter);
    filter.dueBefore = m_office.now();
    counts.overdue = m_office.cases().count(filter);
    return counts;
}

void FigureService::countAhead()
{
    const Result<AssessmentRule> rule = m_office.rule();
    if (!rule)
        return;
    for (const auto &[month, outcomes] : m_office.figures().outcomesByMonth({})) {
        const Period period = Period::month(Month::fromKey(month));
        (void)m_office.figures().distribution(receivedFilter(period, {}, *rule));
        (void)m_office.figures().outcomesByUnit(filter(period, {}, *rule));
    }
}

BoardFigures FigureService::board(const Period &period, const Scope &scope, const AssessmentRule &given,
                                  ComparisonBasis basis)
{
    const AssessmentRule rule = ruleFor(period, given);
    const Month last = Month::of(period.last());
    const PeriodComparison comparison = comparePeriods(period, toOffice(m_office.now()).date, basis);
    const Period cumulative = comparison.cumulative;
    PeriodOutcomes counted(m_office, scope, rule);
    std::vector<MonthPeriods> year = yearAround(period);
    std::vector<MonthPair> months = counted.reduction(year).months();
    BoardFigures board{
        period,
        cumulative,
        rule,
        comparison,
        counted.rates(period),
        counted.rates(comparison.current),
        counted.rates(comparison.previous),
        counted.rates(comparison.yearBefore),
        counted.cumulative(comparison.months, &MonthPeriods::now, cumulative),
        counted.cumulative(comparison.months, &MonthPeriods::yearBefore, comparison.cumulativeBefore),
        counted.reduction(comparison.months),
        std::move(year),
        std::move(months),
        {},
        {},
        {},
        {},
        {},
        {},
        false,
        0,
        {}};
    for (Month month = last.plus(-12); month <= last; month = month.plus(1))
        board.lastThirteen.push_back(counted.rates(Period::month(month)));

    constexpr int topTen = 10;
    const FigureStore::Distribution spread =
        m_office.figures().distribution(receivedFilter(cumulative, scope, rule));
    const auto reference = m_office.reference();
    board.categories = named(*reference, FigureStore::Dimension::Category, spread.categories, topTen);
    board.points = named(*reference, FigureStore::Dimension::Point, spread.points, topTen);
    board.weekHours = spread.weekHours;
    board.open = openCounts(scope);
    board.assessment = AssessmentTableService(m_office).ranks(last, rule);
    if (const auto published = publishedfigures::publication(m_office, period, rule)) {
        board.changedCases = qint64(publishedfigures::changedCases(m_office, *published, scope).size());
        board.counted = countedRates(period, scope, rule);
    }
    board.demo = m_office.isDemo();
    return board;
}

} // namespace jiesu
