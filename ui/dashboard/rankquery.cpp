// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/rankquery.h"

#include "service/ruleservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RankQuery)
};

QString countName(RankCount count)
{
    using enum RankCount::Of;
    if (count.of == Rate)
        return label(count.rate);
    if (count.of == Warning)
        return Words::tr("红黄牌：没有得满分");
    return count.of == Received ? Words::tr("受理") : Words::tr("有答案");
}

bool counts(const Outcome &outcome, const RankAnswer &answer, UnitId unit, RankCount count)
{
    const AssessmentRule &rule = answer.rule;
    if (count.of == RankCount::Of::Warning)
        return std::ranges::any_of(answer.warnings.value(unit), [&](const RateWarning &reason) {
            return partOf(reason.rate, outcome, rule).value_or(int(Rate::one)) < Rate::one;
        });
    return count.of == RankCount::Of::Answered ? isAnswered(outcome, rule)
                                               : partOf(count.rate, outcome, rule).has_value();
}

std::optional<CaseFilter> filterOf(Office &office, const RankAnswer &answer, UnitId unit, RankCount count)
{
    const bool received = count.of == RankCount::Of::Received;
    CaseFilter filter = received ? FigureService::receivedFilter(answer.period, {}, answer.rule)
                                 : FigureService::filter(answer.period, {}, answer.rule);
    filter.exactUnits = {unit};
    if (received)
        return filter;
    for (const OutcomeCount &group : office.figures().outcomes(filter)) {
        if (counts(group.outcome, answer, unit, count))
            filter.outcomes.push_back(group.key);
    }
    std::ranges::sort(filter.outcomes);
    return filter.outcomes.empty() ? std::nullopt : std::optional(filter);
}

} // namespace

Result<RankAnswer> askRanks(Office &office, const Period &period, const QString &named)
{
    const Result<AssessmentRule> rule = ruleFor(office, period, named);
    if (!rule)
        return rule.error();
    return inResult([&] {
        FigureService service(office);
        const AssessmentRule made = service.ruleFor(period, *rule);
        UnitRanking ranking = service.unitRanking(period, *rule);
        UnitWarnings warnings = unitWarnings(office, period, ranking, made);
        return RankAnswer{period,
                          made,
                          rulesFor(office, period),
                          std::move(ranking),
                          std::move(warnings),
                          service.rates(period, {}, *rule).published,
                          office.name(),
                          office.isDemo()};
    });
}

Result<std::optional<CaseLink>> rankLink(Office &office, const RankAnswer &answer,
                                         const UnitRanking::Row &row, RankCount count)
{
    return inResult([&]() -> std::optional<CaseLink> {
        const auto filter = filterOf(office, answer, row.figures.unit, count);
        const qint64 cases = filter ? office.cases().count(*filter) : 0;
        if (cases == 0)
            return std::nullopt;
        return CaseLink{Words::tr("%1 %2 %3").arg(answer.period.title(), row.figures.name, countName(count)),
                        *filter, cases};
    });
}

} // namespace jiesu
