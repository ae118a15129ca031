// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/warning.h"

#include "metrics/rounding.h"
#include "metrics/target.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RateWarning)
};

// clang-format off
constexpr Choice cards[] = {
    {0, "yellow", QT_TRANSLATE_NOOP("choice", "黄牌")}, {1, "red", QT_TRANSLATE_NOOP("choice", "红牌")}};
// clang-format on

bool isBelow(Rate rate, int level)
{
    constexpr qint64 whole = 10'000 / Rate::one;
    return level > 0 && rate.part() * whole < rate.whole() * level;
}

} // namespace

template <> std::span<const Choice> choices<WarningCard>()
{
    return cards;
}

std::vector<RateWarning> warningsOf(const ThreeRates &now, const ThreeRates *before,
                                    const AssessmentRule &rule)
{
    std::vector<RateWarning> reasons;
    if (now.answered < rule.minimumCases)
        return reasons;
    const bool hasBefore = before && before->answered >= rule.minimumCases;
    const WarningBounds &bounds = rule.warnings;
    for (const RateKind kind : rateKinds) {
        const Rate rate = rateOf(now, kind);
        if (!rate.isDefined())
            continue;
        const int red = levelOf(bounds.red, kind);
        const int yellow = levelOf(bounds.yellow, kind);
        if (isBelow(rate, red))
            reasons.push_back({WarningCard::Red, kind, rate, red, 0});
        else if (isBelow(rate, yellow))
            reasons.push_back({WarningCard::Yellow, kind, rate, yellow, 0});
        const auto earlier = hasBefore ? rateOf(*before, kind).basisPoints() : std::nullopt;
        const int fall = earlier.value_or(0) - *rate.basisPoints();
        if (bounds.fall > 0 && fall >= bounds.fall)
            reasons.push_back({WarningCard::Yellow, kind, rate, 0, fall});
    }
    return reasons;
}

std::optional<WarningCard> cardOf(std::span<const RateWarning> reasons)
{
    if (reasons.empty())
        return std::nullopt;
    return std::ranges::max(reasons, {}, &RateWarning::card).card;
}

QString warningText(const RateWarning &reason)
{
    const QString rate =
        Words::tr("%1%2%（%3）").arg(label(reason.rate), reason.now.percentText(), reason.now.fractionText());
    return reason.level > 0 ? Words::tr("%1低于%2%").arg(rate, strippedText(reason.level, 2))
                            : Words::tr("%1较上期下降%2个百分点").arg(rate, fixedText(reason.fall, 2));
}

QString warningsText(std::span<const RateWarning> reasons)
{
    QStringList texts;
    for (const RateWarning &reason : reasons)
        texts << warningText(reason);
    return texts.join(Words::tr("；"));
}

} // namespace jiesu
