// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/threerates.h"

namespace jiesu {

/// 黄牌, 红牌: how gravely a unit is warned.
enum class WarningCard
{
    Yellow,
    Red
};
template <> std::span<const Choice> choices<WarningCard>();

/// One reason why a unit is warned.
struct RateWarning
{
    WarningCard card = WarningCard::Yellow;
    RateKind rate = RateKind::Response;
    Rate now;
    /// Hundredths of a percent that the rate lies below; 0: it is warned for its fall.
    int level = 0;
    /// Hundredths of a percentage point that it fell since the period before; 0: warned for its level.
    int fall = 0;
    friend bool operator==(const RateWarning &, const RateWarning &) = default;
};

/// Why the rule warns a unit with these rates, by rate; nothing for one with fewer answered cases than are
/// ranked. A level is compared with the exact counts, a fall between the printed percentages.
/// @param before of the period before; null or too few answered cases: no fall is looked for
[[nodiscard]] std::vector<RateWarning> warningsOf(const ThreeRates &now, const ThreeRates *before,
                                                  const AssessmentRule &rule);
/// The gravest card among them; nothing for no reason.
[[nodiscard]] std::optional<WarningCard> cardOf(std::span<const RateWarning> reasons);
/// "满意率62.50%（5/8）低于70%", "解决率75.00%（6/8）较上期下降6.20个百分点".
[[nodiscard]] QString warningText(const RateWarning &reason);
/// All reasons as one line; empty for none.
[[nodiscard]] QString warningsText(std::span<const RateWarning> reasons);

} // namespace jiesu
