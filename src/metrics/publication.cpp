// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/publication.h"

#include <QCryptographicHash>
#include <QStringList>

namespace jiesu {

namespace {

constexpr qint64 ThreeRates::*plainCounts[] = {
    &ThreeRates::total,    &ThreeRates::received,   &ThreeRates::commendations, &ThreeRates::assessed,
    &ThreeRates::answered, &ThreeRates::notReached, &ThreeRates::notRated};
constexpr Rate ThreeRates::*rateMembers[] = {&ThreeRates::response, &ThreeRates::resolution,
                                             &ThreeRates::satisfaction};
static_assert(std::size(plainCounts) + exclusionCount - 1 + 2 * std::size(rateMembers) == figureCountSize);

QString rankText(std::optional<int> rank)
{
    return rank ? QString::number(*rank) : QStringLiteral("-");
}

FigureCounts countsOfCase(const CaseInFigures &one, const AssessmentRule &rule)
{
    const OutcomeCount group{one.outcome, 1, 0};
    return figureCounts(threeRates(std::span(&group, 1), rule));
}

} // namespace

QStringList figureCountNames()
{
    QStringList names{QStringLiteral("total"),    QStringLiteral("received"), QStringLiteral("commendations"),
                      QStringLiteral("assessed"), QStringLiteral("answered"), QStringLiteral("not_reached"),
                      QStringLiteral("not_rated")};
    for (const Choice &reason : choices<Exclusion>()) {
        if (Exclusion(reason.value) != Exclusion::None)
            names << QLatin1String(reason.code);
    }
    for (const QLatin1String rate :
         {QLatin1String("response"), QLatin1String("resolution"), QLatin1String("satisfaction")})
        names << rate + QStringLiteral("_part") << rate + QStringLiteral("_whole");
    return names;
}

FigureCounts figureCounts(const ThreeRates &rates)
{
    FigureCounts counts{};
    std::size_t at = 0;
    for (const auto member : plainCounts)
        counts[at++] = rates.*member;
    for (std::size_t reason = 1; reason < exclusionCount; ++reason)
        counts[at++] = rates.excluded[reason];
    for (const auto member : rateMembers) {
        counts[at++] = (rates.*member).part();
        counts[at++] = (rates.*member).whole();
    }
    return counts;
}

ThreeRates ratesFromCounts(const FigureCounts &counts, CompositeWeights weights)
{
    ThreeRates rates;
    std::size_t at = 0;
    for (const auto member : plainCounts)
        rates.*member = counts[at++];
    for (std::size_t reason = 1; reason < exclusionCount; ++reason)
        rates.excluded[reason] = counts[at++];
    for (const auto member : rateMembers) {
        rates.*member = Rate::of(counts[at], counts[at + 1]).value_or(Rate());
        at += 2;
    }
    rates.composite = Composite(rates.response, rates.resolution, rates.satisfaction, weights);
    return rates;
}

ThreeRates pooledRates(const ThreeRates &a, const ThreeRates &b, CompositeWeights weights)
{
    FigureCounts counts = figureCounts(a);
    const FigureCounts more = figureCounts(b);
    std::ranges::transform(counts, more, counts.begin(), std::plus());
    return ratesFromCounts(counts, weights);
}

bool figuresDiffer(const CaseInFigures &then, const CaseInFigures &now, const AssessmentRule &rule)
{
    if (!then.isIn && !now.isIn)
        return false;
    return then.isIn != now.isIn || then.unit != now.unit || then.street != now.street ||
           countsOfCase(then, rule) != countsOfCase(now, rule);
}

QByteArray publicationDigest(const Publication &publication, std::span<const PublishedFigure> figures)
{
    QStringList lines{publication.period.code(),
                      QString::number(publication.version),
                      QString::fromUtf8(publication.ruleDefinition),
                      QString::number(publication.at.time_since_epoch().count()),
                      publication.by,
                      publication.note,
                      QString::number(publication.historySequence),
                      QString::fromUtf8(publication.assessment)};
    for (const PublishedFigure &figure : figures) {
        QStringList parts{QString::number(int(figure.scope)), QString::number(figure.scopeId), figure.name,
                          figure.group};
        for (const qint64 count : figureCounts(figure.rates))
            parts << QString::number(count);
        parts << figure.rates.composite.percentText() << rankText(figure.rank)
              << rankText(figure.previousRank);
        lines << parts.join(u'\t');
    }
    return QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
}

} // namespace jiesu
