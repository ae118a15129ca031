// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/threerates.h"

#include "metrics/rounding.h"

namespace jiesu {

namespace {

// clang-format off
constexpr Choice rateNames[] = {
    {0, "response", QT_TRANSLATE_NOOP("choice", "响应率")},
    {1, "resolution", QT_TRANSLATE_NOOP("choice", "解决率")},
    {2, "satisfaction", QT_TRANSLATE_NOOP("choice", "满意率")}};
// clang-format on

/// Numerator and denominator while they are being counted.
struct Tally
{
    qint64 part = 0;
    qint64 whole = 0;
    std::map<int, qint64> parts; ///< cases by what each adds

    void add(std::optional<int> casePart, qint64 cases)
    {
        if (!casePart)
            return;
        part += *casePart * cases;
        whole += cases;
        parts[*casePart] += cases;
    }
    /// A rule with a weight outside 0 to 1000 gives an undefined rate.
    [[nodiscard]] Rate rate() const { return Rate::of(part, whole).value_or(Rate()); }
};

void countAssessed(ThreeRates &figures, const OutcomeCount &group, const AssessmentRule &rule)
{
    figures.assessed += group.cases;
    const Answers answers = answersOf(group.outcome, rule);
    if (isAnswered(group.outcome, rule))
        figures.answered += group.cases;
    if (answers.from == Answers::From::NotReached)
        figures.notReached += group.cases;
    if (answers.satisfaction == Satisfaction::NotRated)
        figures.notRated += group.cases;
}

} // namespace

template <> std::span<const Choice> choices<RateKind>()
{
    return rateNames;
}

Composite::Composite(Rate response, Rate resolution, Rate satisfaction, CompositeWeights weights)
    : m_rates{response, resolution, satisfaction}
    , m_weights{weights.response, weights.resolution, weights.satisfaction}
{
}

std::optional<qint64> Composite::scaledTo(qint64 fullMark) const
{
    constexpr qint64 weightsAndParts = 1000 * Rate::one;
    std::vector<Fraction> terms;
    for (std::size_t i = 0; i < m_rates.size(); ++i) {
        if (m_weights[i] == 0)
            continue;
        if (!m_rates[i].isDefined())
            return {};
        terms.push_back({m_weights[i] * m_rates[i].part(), m_rates[i].whole()});
    }
    if (terms.empty())
        return {};
    return roundedSum(terms, fullMark, weightsAndParts);
}

QString Composite::percentText() const
{
    const std::optional<qint64> points = basisPoints();
    return points ? fixedText(*points, 2) : QStringLiteral("—");
}

ThreeRates threeRates(std::span<const OutcomeCount> outcomes, const AssessmentRule &rule)
{
    ThreeRates figures;
    Tally response;
    Tally resolution;
    Tally satisfaction;
    for (const OutcomeCount &group : outcomes) {
        const Exclusion exclusion = exclusionOf(group.outcome, rule);
        figures.total += group.cases;
        if (isReceived(group.outcome, rule))
            figures.received += group.cases;
        if (group.outcome.type == RequestType::Commendation && exclusion != Exclusion::Merged &&
            exclusion != Exclusion::Voided)
            figures.commendations += group.cases;
        if (exclusion == Exclusion::None)
            countAssessed(figures, group, rule);
        else
            figures.excluded[std::size_t(exclusion)] += group.cases;
        response.add(responsePart(group.outcome, rule), group.cases);
        resolution.add(resolutionPart(group.outcome, rule), group.cases);
        satisfaction.add(satisfactionPart(group.outcome, rule), group.cases);
    }
    figures.response = response.rate();
    figures.resolution = resolution.rate();
    figures.satisfaction = satisfaction.rate();
    figures.parts = {std::move(response.parts), std::move(resolution.parts), std::move(satisfaction.parts)};
    figures.composite = Composite(figures.response, figures.resolution, figures.satisfaction, rule.composite);
    return figures;
}

Rate rateOf(const ThreeRates &rates, RateKind kind)
{
    switch (kind) {
    case RateKind::Response:
        return rates.response;
    case RateKind::Resolution:
        return rates.resolution;
    case RateKind::Satisfaction:
        return rates.satisfaction;
    }
    return {};
}

std::optional<int> partOf(RateKind kind, const Outcome &outcome, const AssessmentRule &rule)
{
    switch (kind) {
    case RateKind::Response:
        return responsePart(outcome, rule);
    case RateKind::Resolution:
        return resolutionPart(outcome, rule);
    case RateKind::Satisfaction:
        return satisfactionPart(outcome, rule);
    }
    return {};
}

} // namespace jiesu
