// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/publishedfigures.h"

#include <set>

namespace jiesu::publishedfigures {

namespace {

std::set<qint64> unitsBelow(Office &office, UnitId unit)
{
    const std::vector<qint64> ids = office.reference()->withDescendants(unit);
    return {ids.begin(), ids.end()};
}

UnitRates asUnit(PublishedFigure figure)
{
    return {UnitId{figure.scopeId}, std::move(figure.name), std::move(figure.group), figure.rates};
}

std::vector<PublishedFigure> ownCases(Office &office, const Publication &publication)
{
    std::vector<PublishedFigure> figures = PublicationStore(office.database()).figures(publication);
    std::erase_if(figures, [](const PublishedFigure &f) { return f.scope != PublishedScope::OwnCases; });
    return figures;
}

} // namespace

std::optional<Publication> publication(Office &office, const Period &period, const AssessmentRule &rule)
{
    return PublicationStore(office.database()).newest(period, rule.code);
}

std::optional<RatesFigure> rates(Office &office, const Period &period, const Scope &scope,
                                 const AssessmentRule &rule)
{
    if (scope.unit.isSet() && scope.street.isSet())
        return std::nullopt;
    const auto published = publication(office, period, rule);
    if (!published)
        return std::nullopt;
    const PublishedScope kind = scope.unit.isSet()     ? PublishedScope::Unit
                                : scope.street.isSet() ? PublishedScope::Street
                                                       : PublishedScope::Office;
    const auto figure =
        PublicationStore(office.database()).figure(*published, kind, scope.unit.value + scope.street.value);
    if (!figure)
        return std::nullopt;
    return RatesFigure{period, published->rule.name, figure->rates,
                       PublishedMark{published->id, published->version, published->at, published->by}};
}

std::optional<std::vector<UnitRates>> ratesByUnit(Office &office, const Period &period, const Scope &scope,
                                                  const AssessmentRule &rule)
{
    const auto published = scope.street.isSet() ? std::nullopt : publication(office, period, rule);
    if (!published)
        return std::nullopt;
    const std::set<qint64> wanted = scope.unit.isSet() ? unitsBelow(office, scope.unit) : std::set<qint64>();
    std::vector<UnitRates> units;
    for (PublishedFigure &figure : ownCases(office, *published)) {
        if (!scope.unit.isSet() || wanted.contains(figure.scopeId))
            units.push_back(asUnit(std::move(figure)));
    }
    std::ranges::stable_sort(units, std::greater(), [](const UnitRates &u) { return u.rates.received; });
    return units;
}

std::optional<UnitRanking> ranking(Office &office, const Period &period, const AssessmentRule &rule)
{
    const auto published = publication(office, period, rule);
    if (!published)
        return std::nullopt;
    UnitRanking ranking{published->rule.minimumCases, {}};
    for (PublishedFigure &figure : ownCases(office, *published)) {
        const auto rank = figure.rank;
        const auto previous = figure.previousRank;
        ranking.rows.push_back({asUnit(std::move(figure)), rank, previous});
    }
    return ranking;
}

std::vector<PublicationStore::ChangedCase> changedCases(Office &office, const Publication &publication,
                                                        const Scope &scope)
{
    auto changed = PublicationStore(office.database()).changedCases(publication);
    const std::set<qint64> units = scope.unit.isSet() ? unitsBelow(office, scope.unit) : std::set<qint64>();
    const auto concerns = [&](const CaseInFigures &one) {
        return one.isIn && (!scope.unit.isSet() || units.contains(one.unit.value)) &&
               (!scope.street.isSet() || one.street == scope.street);
    };
    std::erase_if(changed, [&](const auto &each) { return !concerns(each.then) && !concerns(each.now); });
    return changed;
}

} // namespace jiesu::publishedfigures
