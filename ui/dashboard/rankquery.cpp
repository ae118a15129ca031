// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/rankquery.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RankQuery)
};

bool isAnswered(const Outcome &outcome, const AssessmentRule &rule)
{
    const Answers answers = answersOf(outcome, rule);
    return isAssessed(outcome, rule) &&
           (answers.contacted != Contacted::None || answers.solved != Solved::None ||
            answers.satisfaction != Satisfaction::None);
}

std::optional<CaseFilter> answeredFilter(Office &office, CaseFilter filter, const AssessmentRule &rule)
{
    for (const OutcomeCount &group : office.figures().outcomes(filter)) {
        if (isAnswered(group.outcome, rule))
            filter.outcomes.push_back(group.key);
    }
    std::ranges::sort(filter.outcomes);
    return filter.outcomes.empty() ? std::nullopt : std::optional(filter);
}

QString countName(RankCount count)
{
    switch (count) {
    case RankCount::Received:
        return Words::tr("受理");
    case RankCount::Answered:
        return Words::tr("有答案");
    case RankCount::Response:
        return rateName(RateKind::Response);
    case RankCount::Resolution:
        return rateName(RateKind::Resolution);
    case RankCount::Satisfaction:
        return rateName(RateKind::Satisfaction);
    }
    return {};
}

std::optional<CaseFilter> filterOf(Office &office, const RankAnswer &answer, const Scope &scope,
                                   RankCount count)
{
    FigureService service(office);
    switch (count) {
    case RankCount::Received:
        return FigureService::receivedFilter(answer.period, scope, answer.rule);
    case RankCount::Answered:
        return answeredFilter(office, FigureService::filter(answer.period, scope, answer.rule), answer.rule);
    case RankCount::Response:
        return service.rateFilter(answer.period, scope, answer.rule, RateKind::Response);
    case RankCount::Resolution:
        return service.rateFilter(answer.period, scope, answer.rule, RateKind::Resolution);
    case RankCount::Satisfaction:
        return service.rateFilter(answer.period, scope, answer.rule, RateKind::Satisfaction);
    }
    return std::nullopt;
}

} // namespace

Result<RankAnswer> askRanks(Office &office, const Period &period, const QString &code)
{
    const Result<AssessmentRule> rule = office.rule(code);
    if (!rule)
        return rule.error();
    return inResult([&] {
        FigureService service(office);
        return RankAnswer{period,
                          service.ruleFor(period, *rule),
                          office.rules(),
                          service.unitRanking(period, *rule),
                          service.rates(period, {}, *rule).published,
                          office.name(),
                          office.isDemo()};
    });
}

Result<std::optional<CaseLink>> rankLink(Office &office, const RankAnswer &answer,
                                         const UnitRanking::Row &row, RankCount count)
{
    return inResult([&]() -> std::optional<CaseLink> {
        const UnitId unit = row.figures.unit;
        if (!unit.isSet() || office.reference()->withDescendants(unit).size() > 1)
            return std::nullopt;
        const auto filter = filterOf(office, answer, {.unit = unit, .street = {}}, count);
        const qint64 cases = filter ? office.cases().count(*filter) : 0;
        if (cases == 0)
            return std::nullopt;
        return CaseLink{Words::tr("%1 %2 %3").arg(answer.period.title(), row.figures.name, countName(count)),
                        *filter, cases};
    });
}

} // namespace jiesu
