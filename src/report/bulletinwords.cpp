// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bulletinwords.h"

#include "metrics/rounding.h"
#include "metrics/target.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiesu::bulletinwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulletinWords)
};

constexpr qsizetype mostNamed = 3;
/// Fewer cases in a denominator are called few.
constexpr qint64 fewCases = 10;
/// A difference of rates below it is none, in hundredths of a percent.
constexpr qint64 leastPoints = 5;

/// The last part of a category's path.
QString shortName(const BulletinShare &share)
{
    return share.name.section(QStringLiteral(" › "), -1);
}

QString unitText(const BulletinUnit &unit)
{
    return Words::tr("%1（%2分）").arg(unit.name, unit.rates.composite.percentText());
}

} // namespace

QString fall(std::optional<qint64> tenths, std::optional<qint64> shown, int decimals)
{
    if (!tenths || !shown)
        return {};
    if (*tenths == 0)
        return Words::tr("持平");
    const QString size = fixedText(std::abs(*shown), decimals) + u'%';
    return *shown > 0 ? Words::tr("降幅%1").arg(size) : Words::tr("增幅%1").arg(size);
}

QString percent(const Rate &rate)
{
    const auto points = rate.basisPoints();
    return points ? strippedText(*points, 2) + u'%' : QString();
}

QString rates(const ThreeRates &shown)
{
    QStringList names;
    QStringList each;
    QStringList values;
    for (const RateKind kind : rateKinds) {
        const QString text = percent(rateOf(shown, kind));
        if (text.isEmpty())
            continue;
        names << label(kind);
        each << label(kind) + text;
        if (!values.contains(text))
            values << text;
    }
    if (names.size() > 1 && values.size() == 1)
        return Words::tr("%1均为%2").arg(names.join(u'、'), values.front());
    return each.join(u'、');
}

QString points(std::optional<qint64> now, std::optional<qint64> before)
{
    if (!now || !before)
        return {};
    const qint64 change = *now - *before;
    if (std::abs(change) < leastPoints)
        return Words::tr("持平");
    const QString size = strippedText(std::abs(change), 2);
    return change > 0 ? Words::tr("提高%1个百分点").arg(size) : Words::tr("下降%1个百分点").arg(size);
}

QString countedRates(const ThreeRates &shown)
{
    QStringList each;
    for (const RateKind kind : rateKinds) {
        if (const Rate rate = rateOf(shown, kind); rate.isDefined())
            each << Words::tr("%1%2（%3）").arg(label(kind), percent(rate), rate.fractionText());
    }
    return each.join(u'、');
}

QString rateChanges(const ThreeRates &now, const ThreeRates &before)
{
    QStringList each;
    for (const RateKind kind : rateKinds) {
        const QString change = points(rateOf(now, kind).basisPoints(), rateOf(before, kind).basisPoints());
        if (!change.isEmpty())
            each << Words::tr("%1较上期%2").arg(label(kind), change);
    }
    return each.join(u'、');
}

QString few(const ThreeRates &shown)
{
    const bool isFew = std::ranges::any_of(rateKinds, [&](RateKind kind) {
        const qint64 whole = rateOf(shown, kind).whole();
        return whole > 0 && whole < fewCases;
    });
    return isFew ? Words::tr("样本较少") : QString();
}

QString lowestRate(const ThreeRates &shown)
{
    std::optional<RateKind> lowest;
    constexpr int whole = 10'000;
    int least = whole;
    for (const RateKind kind : rateKinds) {
        const auto found = rateOf(shown, kind).basisPoints();
        if (found && *found < least) {
            least = *found;
            lowest = kind;
        }
    }
    return lowest ? label(*lowest) + percent(rateOf(shown, *lowest)) : QString();
}

QString belowTarget(const ThreeRates &shown, const AssessmentRule &rule)
{
    QStringList texts;
    for (const RateKind kind : rateKinds) {
        const int target = targetOf(rule, kind);
        const auto lacking = target > 0 ? casesToTarget(shown, kind, target) : std::nullopt;
        if (lacking && !lacking->isReached())
            texts << label(kind) + targetText(shown, kind, rule);
    }
    return texts.join(u'；');
}

QString most(const std::vector<BulletinShare> &shares)
{
    QStringList names;
    for (const BulletinShare &share : shares) {
        if (share.cases > 1 && names.size() < mostNamed && !share.name.isEmpty())
            names << Words::tr("%1%2件").arg(shortName(share)).arg(share.cases);
    }
    return names.join(u'、');
}

QString first(const std::vector<BulletinShare> &shares)
{
    return !shares.empty() && shares.front().cases > 1 ? shortName(shares.front()) : QString();
}

QString risen(const std::vector<BulletinShare> &all)
{
    std::vector<BulletinShare> shares = all;
    const auto rise = [](const BulletinShare &share) { return share.cases - share.yearBefore; };
    std::ranges::stable_sort(shares, std::greater(), rise);
    QStringList names;
    for (const BulletinShare &share : shares) {
        if (rise(share) > 1 && share.yearBefore > 0 && names.size() < mostNamed)
            names << Words::tr("%1增加%2件").arg(shortName(share)).arg(rise(share));
    }
    return names.join(u'、');
}

QString rankedUnit(const std::vector<BulletinUnit> &units, bool last)
{
    const BulletinUnit *highest = nullptr;
    const BulletinUnit *lowest = nullptr;
    for (const BulletinUnit &unit : units) {
        if (!unit.rank)
            continue;
        highest = !highest || *unit.rank < *highest->rank ? &unit : highest;
        lowest = !lowest || *unit.rank >= *lowest->rank ? &unit : lowest;
    }
    if (!highest || *highest->rank == *lowest->rank)
        return {};
    return unitText(last ? *lowest : *highest);
}

QString warned(const std::vector<BulletinUnit> &units, WarningCard card)
{
    QStringList names;
    for (const BulletinUnit &unit : units) {
        if (cardOf(unit.warnings) == card)
            names << Words::tr("%1（%2）").arg(unit.name, warningsText(unit.warnings));
    }
    return names.join(u'、');
}

} // namespace jiesu::bulletinwords
