// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/bulletinfigures.h"

#include <span>

/// The rules of words of bulletins. An empty text means that there is nothing to say.
namespace jiesu::bulletinwords {

/// "降幅51.9%"; a rise is "增幅51.9%" and never a negative fall; "持平" below 0.05 %. Nothing where the base
/// was 0. @param tenths in tenths of a percent, decides; @param shown in units of 10^-decimals percent
[[nodiscard]] QString fall(std::optional<qint64> tenths, std::optional<qint64> shown, int decimals);
/// "98.96%", "100%".
[[nodiscard]] QString percent(const Rate &rate);
/// "响应率、解决率、满意率均为100%", else each with its own number; a rate over nothing is left out.
[[nodiscard]] QString rates(const ThreeRates &rates);
/// "响应率98.96%（663/670）、解决率…".
[[nodiscard]] QString countedRates(const ThreeRates &rates);
/// "响应率较上期提高0.21个百分点、解决率较上期持平"; what cannot be compared is left out.
[[nodiscard]] QString rateChanges(const ThreeRates &now, const ThreeRates &before);
/// "提高0.21个百分点"; "持平" below 0.05. Hundredths of a percent.
[[nodiscard]] QString points(std::optional<qint64> now, std::optional<qint64> before);
/// "样本较少" where one of the rates is of fewer than 10 cases.
[[nodiscard]] QString few(const ThreeRates &rates);
/// "解决率83.33%": the lowest of the three; nothing where all are 100 %.
[[nodiscard]] QString lowestRate(const ThreeRates &rates);
/// "满意率目标95%：还差3件…" for each rate that has not come to the rule's target.
[[nodiscard]] QString belowTarget(const ThreeRates &rates, const AssessmentRule &rule);
/// "道路遗撒12件、公厕保洁7件": the first three; what has one case only is never named as frequent.
[[nodiscard]] QString most(const std::vector<BulletinShare> &shares);
/// The first of these without a number.
[[nodiscard]] QString first(const std::vector<BulletinShare> &shares);
/// "道路遗撒增加5件": what came in at least twice more than a year before.
[[nodiscard]] QString risen(const std::vector<BulletinShare> &shares);
/// "公厕一班（98.20分）": who is ranked first or last; nothing where the ranks tell nobody apart.
[[nodiscard]] QString rankedUnit(const std::vector<BulletinUnit> &units, bool last);
/// The units with this card, each with its reasons; empty for none.
[[nodiscard]] QString warned(const std::vector<BulletinUnit> &units, WarningCard card);

} // namespace jiesu::bulletinwords
