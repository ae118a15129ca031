// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/target.h"

#include "metrics/rounding.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RateTarget)
};

constexpr int wholeTarget = 10'000;
/// Hundredths of a percent of a case in one thousandth of it.
constexpr qint64 unitsInPart = wholeTarget / Rate::one;

qint64 roundedUp(qint64 dividend, qint64 divisor)
{
    return (dividend + divisor - 1) / divisor;
}

/// How many of the counted cases must become whole to add @p missing (in 1/10000 of a case).
qint64 casesToTurn(const std::map<int, qint64> &parts, qint64 missing)
{
    qint64 turned = 0;
    for (const auto &[part, cases] : parts) { // the least first: they gain most
        const qint64 gain = (Rate::one - part) * unitsInPart;
        if (missing <= 0 || gain == 0)
            break;
        const qint64 needed = std::min(cases, roundedUp(missing, gain));
        turned += needed;
        missing -= needed * gain;
    }
    return turned;
}

QString metWord(RateKind kind)
{
    switch (kind) {
    case RateKind::Response:
        return Words::tr("已联系");
    case RateKind::Resolution:
        return Words::tr("解决");
    case RateKind::Satisfaction:
        return Words::tr("满意");
    }
    return {};
}

} // namespace

std::optional<CasesToTarget> casesToTarget(const ThreeRates &rates, RateKind kind, int target)
{
    const Rate rate = rateOf(rates, kind);
    if (!rate.isDefined())
        return std::nullopt;
    const qint64 missing = target * rate.whole() - rate.part() * unitsInPart;
    if (missing <= 0)
        return CasesToTarget{0, 0};
    CasesToTarget lacking{casesToTurn(rates.parts[std::size_t(kind)], missing), std::nullopt};
    if (target < wholeTarget)
        lacking.added = roundedUp(missing, wholeTarget - target);
    return lacking;
}

int levelOf(const RateLevels &levels, RateKind kind)
{
    switch (kind) {
    case RateKind::Response:
        return levels.response;
    case RateKind::Resolution:
        return levels.resolution;
    case RateKind::Satisfaction:
        return levels.satisfaction;
    }
    return 0;
}

int targetOf(const AssessmentRule &rule, RateKind kind)
{
    return levelOf(rule.targets, kind);
}

QString targetText(const ThreeRates &rates, RateKind kind, const AssessmentRule &rule)
{
    const int target = targetOf(rule, kind);
    const auto lacking = target > 0 ? casesToTarget(rates, kind, target) : std::nullopt;
    if (!lacking)
        return {};
    const QString goal = strippedText(target, 2);
    if (lacking->isReached())
        return Words::tr("目标%1%：已达到").arg(goal);
    const QString word = metWord(kind);
    if (!lacking->added)
        return Words::tr("目标%1%：还差%2件（计入的案件中再有%2件转为%3）")
            .arg(goal)
            .arg(lacking->turned)
            .arg(word);
    return Words::tr("目标%1%：还差%2件（计入的案件中再有%2件转为%3，或新增%4件全部%3）")
        .arg(goal)
        .arg(lacking->turned)
        .arg(word)
        .arg(*lacking->added);
}

} // namespace jiesu
