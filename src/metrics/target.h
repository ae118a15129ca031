// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/threerates.h"

namespace jiesu {

/// What a rate still lacks to its target (还差几件), in whole cases, from the exact counts.
struct CasesToTarget
{
    /// Of the cases counted, how many must become fully met; the least number, so those that add least first.
    qint64 turned = 0;
    /// Or how many further cases, each fully met, must come in. Nothing where no number is enough: a target
    /// of 100 % with a case that failed.
    std::optional<qint64> added;

    [[nodiscard]] bool isReached() const { return turned == 0; }
};

/// @param target hundredths of a percent, 1 to 10000
/// @return nothing for a rate over no case
[[nodiscard]] std::optional<CasesToTarget> casesToTarget(const ThreeRates &rates, RateKind kind, int target);
/// The level of one rate in hundredths of a percent; 0: none.
[[nodiscard]] int levelOf(const RateLevels &levels, RateKind kind);
/// The rule's target for a rate in hundredths of a percent; 0: none.
[[nodiscard]] int targetOf(const AssessmentRule &rule, RateKind kind);

/// "目标95%：已达到", "目标95%：还差3件（再有3件转为满意，或新增12件全部满意）"; empty without target or
/// cases.
[[nodiscard]] QString targetText(const ThreeRates &rates, RateKind kind, const AssessmentRule &rule);

} // namespace jiesu
