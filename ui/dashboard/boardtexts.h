// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/boardquery.h"
#include "ui/widgets/figurecard.h"

/// The wording of the board's figures; nothing is counted here.
namespace jiesu::boardtexts {

/// "100%", "94.69%" (two decimals unless it is a whole percent), "—" for 0/0.
[[nodiscard]] QString rateText(Rate rate);
/// "+9.52 个百分点", "持平"; empty where either rate is undefined. The difference is taken from the counts.
[[nodiscard]] QString pointsText(Rate now, Rate before);

/// "默认考核规则 2022 v1 第 1 版（按来电时间）"
[[nodiscard]] QString ruleText(const AssessmentRule &rule);

/// "✓ 已封账", "! 已封账 · 封账后变更 3 件"; empty where the period was not published.
[[nodiscard]] QString publishedBadge(const BoardFigures &figures);
/// "同比：4月1日—4月17日 对 …（17天 对 17天）　累计：1月1日—4月17日 对 …（107天 对 107天）"
[[nodiscard]] QString comparisonLine(const PeriodComparison &comparison);

[[nodiscard]] Figure received(const BoardAnswer &answer);
[[nodiscard]] Figure rate(const BoardAnswer &answer, RateKind kind);
[[nodiscard]] Figure open(const BoardAnswer &answer);

/// A reduction as it stands in the head of the volume card.
struct ReductionText
{
    QString label; ///< "合并降幅", "合并升幅"
    QString value; ///< "51.9%"
    QString note;  ///< "63 / 131 件"
};
[[nodiscard]] ReductionText pooled(const Reduction &reduction);
[[nodiscard]] ReductionText meanOfMonths(const Reduction &reduction);

/// Whose figures, of which period, under which rule: what stands under pictures and in files.
[[nodiscard]] QStringList notes(const BoardAnswer &answer);

/// The whole board as text for the clipboard, one figure in a line, tab-separated.
[[nodiscard]] QString asText(const BoardAnswer &answer);

} // namespace jiesu::boardtexts
