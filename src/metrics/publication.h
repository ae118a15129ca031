// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/period.h"
#include "metrics/threerates.h"
#include "support/clock.h"

#include <QByteArray>

/// Figures of a period as they were published (封账): they never change afterwards; a correction is another
/// version beside the first.
namespace jiesu {

using PublicationId = Id<struct PublicationTag>;

/// The head of one version of a period's published figures.
struct Publication
{
    PublicationId id;
    Period period = Period::year(2000);
    int version = 1;           ///< 1 for the first; each correction is one more
    AssessmentRule rule;       ///< as it was then
    QByteArray ruleDefinition; ///< the same as it was written then
    Instant at{};
    QString by;
    QString note;               ///< why; a correction has one
    qint64 historySequence = 0; ///< the last line of history before it
    QByteArray assessment; ///< the month's assessment table with its ranks as JSON; empty: there was none
    QByteArray digest;     ///< SHA-256 of everything in it, also in the history
};

/// Whose figures were published.
enum class PublishedScope
{
    Office,
    OwnCases, ///< of a unit, without the units below it; what is ranked
    Unit,     ///< with the units below it
    Street
};

struct PublishedFigure
{
    PublishedScope scope = PublishedScope::Office;
    qint64 scopeId = 0; ///< of the unit or street; 0: the office, or cases without a unit
    QString name;       ///< as it was then
    QString group;
    ThreeRates rates;
    std::optional<int> rank;         ///< of own cases; none: too few
    std::optional<int> previousRank; ///< in the period before
};

/// What one case was to the figures of a period, or is.
struct CaseInFigures
{
    bool isIn = false; ///< among the period's cases
    UnitId unit;
    PlaceId street;
    Outcome outcome;
};

/// The counts of ThreeRates one by one; a rate as its part (thousandths of a case) and its whole.
inline constexpr std::size_t figureCountSize = 21;
using FigureCounts = std::array<qint64, figureCountSize>;
/// total, received, commendations, assessed, answered, not_reached, not_rated, the exclusions by their codes,
/// response_part, response_whole, resolution_part, …
[[nodiscard]] QStringList figureCountNames();
[[nodiscard]] FigureCounts figureCounts(const ThreeRates &rates);
/// The inverse of figureCounts(); an impossible rate is undefined.
[[nodiscard]] ThreeRates ratesFromCounts(const FigureCounts &counts, CompositeWeights weights);

/// The figures of both together, e.g. of two months: the counts added. Without the parts of the rates.
[[nodiscard]] ThreeRates pooledRates(const ThreeRates &a, const ThreeRates &b, CompositeWeights weights);

/// The case counts otherwise in some published figure than it does now.
[[nodiscard]] bool figuresDiffer(const CaseInFigures &then, const CaseInFigures &now,
                                 const AssessmentRule &rule);

/// SHA-256 of a publication without its id and digest, and of its figures in the order given.
[[nodiscard]] QByteArray publicationDigest(const Publication &publication,
                                           std::span<const PublishedFigure> figures);

} // namespace jiesu
