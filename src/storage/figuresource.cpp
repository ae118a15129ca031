// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figuresource.h"

#include "domain/officetime.h"
#include "storage/casecondition.h"

namespace jiesu {

namespace {

bool wholeMonths(const Period &period)
{
    return period.isWholeDays() && period.first() == Month::of(period.first()).firstDay() &&
           period.last() == Month::of(period.last()).lastDay();
}

/// Nothing in the filter but what case_tally keeps apart.
bool tallyKnows(const CaseFilter &filter, std::optional<TallyScope> scope)
{
    const bool byUnit = filter.unit.isSet() || scope == TallyScope::Unit;
    const bool byStreet = filter.street.isSet() || scope == TallyScope::Street;
    if ((byUnit && byStreet) || (filter.period && !wholeMonths(*filter.period)))
        return false;
    CaseFilter known;
    known.period = filter.period;
    known.unit = filter.unit;
    known.street = filter.street;
    known.requestType = filter.requestType;
    known.withoutTypes = filter.withoutTypes;
    known.withoutDispositions = filter.withoutDispositions;
    known.countedOnly = filter.countedOnly;
    known.official = filter.official;
    known.unhappyOnly = filter.unhappyOnly;
    known.outcomes = filter.outcomes;
    return filter == known;
}

} // namespace

FigureSource figureSource(const CaseFilter &filter, const ReferenceData &reference,
                          std::optional<TallyScope> scope)
{
    if (!tallyKnows(filter, scope))
        return caseSource(filter, reference);
    const bool byStreet = filter.street.isSet() || scope == TallyScope::Street;
    const bool byUnit = filter.unit.isSet() || scope == TallyScope::Unit;
    CaseCondition condition;
    condition.add(QStringLiteral("scope_kind = ?"), {int(byStreet ? TallyScope::Street
                                                         : byUnit ? TallyScope::Unit
                                                                  : TallyScope::Office)});
    if (filter.period)
        condition.add(QStringLiteral("month BETWEEN ? AND ?"),
                      {Month::of(filter.period->first()).key(), Month::of(filter.period->last()).key()});
    if (filter.street.isSet())
        condition.addIds(QStringLiteral("scope_id"), {filter.street.value});
    if (filter.unit.isSet())
        condition.addIds(QStringLiteral("scope_id"), reference.withDescendants(filter.unit));
    CaseFilter rest = filter;
    rest.unit = {};
    rest.street = {};
    condition.addFilter(rest, reference, CaseCondition::Source::Tally);
    return {true, QStringLiteral(" FROM case_tally") + condition.where(), QStringLiteral("cases"),
            condition.values()};
}

FigureSource caseSource(const CaseFilter &filter, const ReferenceData &reference)
{
    CaseCondition condition;
    condition.addDays(filter);
    condition.addFilter(filter, reference);
    return {false, QStringLiteral(" FROM complaint_case") + indexForFigures(filter) + condition.where(),
            QStringLiteral("1"), condition.values()};
}

} // namespace jiesu
