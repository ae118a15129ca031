// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/monthreport.h"

#include <QStringList>

/// The words of a report: the same on paper, in the workbook and on the command line.
namespace jiesu::reporttext {

/// "94.69%（634.4/670）", "—（0/0）".
[[nodiscard]] QString rate(const Rate &rate);
/// "月考核规则，第1版，2022-01-01起".
[[nodiscard]] QString rule(const AssessmentRule &rule);
/// The two reductions, each with its name, the months left out named: what may be pasted into a bulletin.
[[nodiscard]] QString reductionSentence(const Reduction &reduction);
/// How each figure is made under @p rule, one line each.
[[nodiscard]] QStringList definitions(const AssessmentRule &rule);
/// Why cases are outside the three rates, with their numbers: "已合并 2 件、表扬 1 件"; empty if none are.
[[nodiscard]] QString exclusions(const ThreeRates &rates);

} // namespace jiesu::reporttext
