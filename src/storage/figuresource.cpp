// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figuresource.h"

#include "domain/officetime.h"
#include "storage/casecondition.h"

namespace jiesu {

namespace {

/// One part of the packed outcome: its column, its width and the way back.
struct Part
{
    const char *column;
    int bits;
    void (*unpack)(Outcome &, int);
};

// clang-format off
constexpr Part parts[] = {
    {"request_type", 4, [](Outcome &o, int v) { o.type = RequestType(v); }},
    {"CASE WHEN status IN (8, 9) THEN status ELSE 7 END", 4, [](Outcome &o, int v) { o.status = CaseStatus(v); }},
    {"directly_answered", 1, [](Outcome &o, int v) { o.directlyAnswered = v != 0; }},
    {"retained", 1, [](Outcome &o, int v) { o.retained = v != 0; }},
    {"suspended", 1, [](Outcome &o, int v) { o.suspended = v != 0; }},
    {"count_exempt", 1, [](Outcome &o, int v) { o.countExempt = v != 0; }},
    {"official_reached", 2, [](Outcome &o, int v) { o.official = Reached(v); }},
    {"official_contacted", 2, [](Outcome &o, int v) { o.officialContacted = Contacted(v); }},
    {"official_solved", 3, [](Outcome &o, int v) { o.officialSolved = Solved(v); }},
    {"official_satisfaction", 3, [](Outcome &o, int v) { o.officialSatisfaction = Satisfaction(v); }},
    {"self_contacted", 2, [](Outcome &o, int v) { o.selfContacted = Contacted(v); }},
    {"self_solved", 3, [](Outcome &o, int v) { o.selfSolved = Solved(v); }},
    {"self_satisfaction", 3, [](Outcome &o, int v) { o.selfSatisfaction = Satisfaction(v); }},
};
// clang-format on
static_assert(int(CaseStatus::Closed) == 7 && int(CaseStatus::Merged) == 8 && int(CaseStatus::Void) == 9);

bool wholeMonths(const Period &period)
{
    return period.first() == Month::of(period.first()).firstDay() &&
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
    known.countedOnly = filter.countedOnly;
    known.official = filter.official;
    known.unhappyOnly = filter.unhappyOnly;
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

QString packedOutcome(const FigureSource &source)
{
    QStringList terms;
    int shift = 0;
    for (const Part &part : parts) {
        QString column = QString::fromLatin1(part.column);
        if (!source.isTally && column == QLatin1String("count_exempt"))
            column = QStringLiteral("count_exempt_type IS NOT NULL");
        terms << QStringLiteral("((%1) << %2)").arg(column).arg(shift);
        shift += part.bits;
    }
    return terms.join(QStringLiteral(" | "));
}

Outcome unpackedOutcome(qint64 packed)
{
    Outcome outcome;
    for (const Part &part : parts) {
        part.unpack(outcome, int(packed & ((qint64(1) << part.bits) - 1)));
        packed >>= part.bits;
    }
    return outcome;
}

} // namespace jiesu
