// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/outcome.h"
#include "metrics/rate.h"

#include <array>
#include <map>
#include <span>

namespace jiesu {

/// Weighted mean of the three rates, kept exact until a mark is taken from it.
class Composite final
{
public:
    Composite() = default;
    Composite(Rate response, Rate resolution, Rate satisfaction, CompositeWeights weights);

    /// @p fullMark times the mean, halves up, in the unit of @p fullMark: scaledTo(30000) of 6/7 is 25714,
    /// i.e. 257.14 points of 300. Nothing if a rate with a weight above 0 is undefined.
    [[nodiscard]] std::optional<qint64> scaledTo(qint64 fullMark) const;
    /// Hundredths of a percent.
    [[nodiscard]] std::optional<qint64> basisPoints() const { return scaledTo(10'000); }
    /// "94.69", or "—" if undefined.
    [[nodiscard]] QString percentText() const;

private:
    std::array<Rate, 3> m_rates;
    std::array<int, 3> m_weights{};
};

/// The figures of one group of cases under one rule. Every case is in `assessed` or in exactly one `excluded`
/// count, so that they add up to `total`.
struct ThreeRates
{
    qint64 total = 0;         ///< all cases handed in, merged and void ones too
    qint64 received = 0;      ///< the volume (受理量)
    qint64 commendations = 0; ///< 表扬, neither merged nor void; counted apart
    qint64 assessed = 0;      ///< cases the three rates may draw on
    qint64 answered = 0;      ///< of them, with at least one answer that counts
    qint64 notReached = 0;    ///< of them, the official call reached nobody and no other answer counts
    qint64 notRated = 0;      ///< of them, reached but gave no opinion (未评价)
    std::array<qint64, exclusionCount> excluded{}; ///< by Exclusion; [0] stays 0
    Rate response;
    Rate resolution;
    Rate satisfaction;
    Composite composite;
    /// By RateKind: the denominator's cases by what each adds to the numerator, in thousandths.
    std::array<std::map<int, qint64>, 3> parts;

    [[nodiscard]] qint64 excludedFor(Exclusion reason) const { return excluded[std::size_t(reason)]; }
};

enum class RateKind
{
    Response,
    Resolution,
    Satisfaction
};
template <> std::span<const Choice> choices<RateKind>();
inline constexpr std::array rateKinds{RateKind::Response, RateKind::Resolution, RateKind::Satisfaction};

[[nodiscard]] Rate rateOf(const ThreeRates &rates, RateKind kind);
/// What one case adds to the rate's numerator; nothing if it is outside the denominator.
[[nodiscard]] std::optional<int> partOf(RateKind kind, const Outcome &outcome, const AssessmentRule &rule);

/// Precondition: no negative count.
[[nodiscard]] ThreeRates threeRates(std::span<const OutcomeCount> outcomes, const AssessmentRule &rule);

} // namespace jiesu
