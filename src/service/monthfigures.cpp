// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/monthfigures.h"

#include "service/assessmenttableservice.h"

namespace jiesu {

namespace {

std::vector<ReportShare> compared(FigureService &figures, const CaseFilter &now, const CaseFilter &before,
                                  FigureStore::Dimension dimension)
{
    QHash<qint64, qint64> earlier;
    for (const NamedShare &share : figures.shares(before, dimension, 0))
        earlier.insert(share.id, share.cases);
    std::vector<ReportShare> list;
    for (const NamedShare &share : figures.shares(now, dimension, 0))
        list.push_back({share.name, share.cases, earlier.value(share.id)});
    return list;
}

QString scopeName(Office &office, const Scope &scope)
{
    if (scope.unit.isSet())
        return office.reference()->name(scope.unit);
    return scope.street.isSet() ? office.reference()->name(scope.street) : office.name();
}

} // namespace

MonthReport monthFigures(Office &office, const Period &period, const Scope &scope,
                         const AssessmentRule &given)
{
    MonthReport report;
    const WordsIn words(report.language);
    FigureService figures(office);
    const AssessmentRule rule = figures.ruleFor(period, given);
    const Month last = Month::of(period.last());
    report.office = office.name();
    report.scope = scopeName(office, scope);
    report.madeBy = office.actor();
    report.madeAt = toOffice(office.now());
    report.demo = office.isDemo();
    report.period = period;
    report.comparison = comparePeriods(period, report.madeAt.date, ComparisonBasis::EqualDays);
    report.rule = rule;
    const RatesFigure current = figures.rates(period, scope, rule);
    report.current = current.rates;
    if (current.published)
        report.published = publishedText(*current.published);
    report.previous = figures.rates(report.comparison.previous, scope, rule).rates;
    report.yearBefore = figures.rates(report.comparison.yearBefore, scope, rule).rates;
    report.reduction = figures.reduction(report.comparison.months, scope, rule);
    const CaseFilter now = FigureService::receivedFilter(report.comparison.current, scope, rule);
    const CaseFilter before = FigureService::receivedFilter(report.comparison.yearBefore, scope, rule);
    report.categories = compared(figures, now, before, FigureStore::Dimension::Category);
    report.points = compared(figures, now, before, FigureStore::Dimension::Point);
    QHash<UnitId, UnitRanking::Row> ranks;
    for (const UnitRanking::Row &row : figures.unitRanking(period, rule).rows)
        ranks.insert(row.figures.unit, row);
    for (const UnitRates &unit : figures.ratesByUnit(period, scope, rule)) {
        const UnitRanking::Row row = ranks.value(unit.unit);
        report.units.push_back({unit.name, unit.group, unit.rates, row.rank, row.previousRank});
    }
    report.assessment = AssessmentTableService(office).ranks(last, rule);
    return report;
}

} // namespace jiesu
