// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/effect.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Effect)
};

/// Student's t: 5 % lie above it. Of more degrees of freedom the first terms of its series.
double upperTwentieth(int freedom)
{
    static constexpr double values[] = {6.314, 2.920, 2.353, 2.132, 2.015, 1.943, 1.895, 1.860, 1.833, 1.812,
                                        1.796, 1.782, 1.771, 1.761, 1.753, 1.746, 1.740, 1.734, 1.729, 1.725};
    return freedom <= int(std::size(values)) ? values[freedom - 1] : 1.645 + 1.524 / freedom;
}

/// Half a case is added to every number, so that nothing is divided by 0.
double half(qint64 cases)
{
    return double(cases) + 0.5;
}

/// How many times as many cases after the start, measured by the same of earlier years. Sides of one season
/// need no such measure.
double change(const EffectCounts &counts, bool sameSeason)
{
    const double plain = half(counts.after) / half(counts.before);
    return sameSeason ? plain : plain / (half(counts.earlierAfter) / half(counts.earlierBefore));
}

/// Variance of the logarithm of change() by chance alone.
double chance(const EffectCounts &counts, bool sameSeason)
{
    const double plain = 1 / half(counts.after) + 1 / half(counts.before);
    return sameSeason ? plain : plain + 1 / half(counts.earlierAfter) + 1 / half(counts.earlierBefore);
}

/// Cases of a category that what is to be compared stands on.
qint64 baseline(const EffectCounts &counts, bool sameSeason)
{
    return sameSeason ? counts.before : counts.earlierAfter + counts.earlierBefore;
}

EffectCounts without(const EffectCounts &all, const EffectCounts &one)
{
    return {all.after - one.after, all.before - one.before, all.earlierAfter - one.earlierAfter,
            all.earlierBefore - one.earlierBefore};
}

EffectFinding obstacle(const Effect &effect)
{
    if (effect.months.after == 0)
        return EffectFinding::TooEarly;
    const bool sameSeason = effect.months.yearBefore;
    if (!effect.months.recorded || (!sameSeason && effect.months.earlierYears == 0))
        return EffectFinding::NoEarlierYear;
    if (effect.categories < Effect::leastControls)
        return EffectFinding::FewCategories;
    const qint64 least =
        sameSeason ? effect.theme.before
                   : std::min({effect.theme.before, effect.theme.earlierAfter, effect.theme.earlierBefore});
    if (least < Effect::leastCases || effect.expected < Effect::leastCases)
        return EffectFinding::FewCases;
    return EffectFinding::Unclear;
}

QString casesText(const Effect &effect)
{
    return Words::tr("启动后 %1 个月 %2 件，若没有这项工作估计 %3 件，%4")
        .arg(effect.months.after)
        .arg(effect.theme.after)
        .arg(qint64(std::llround(effect.expected)))
        .arg(effectChangeText(effect.ratio));
}

} // namespace

Period EffectMonths::afterPeriod(int years) const
{
    const Month first = start.plus(-12 * years);
    return Period::months(first, first.plus(after - 1));
}

Period EffectMonths::beforePeriod(int years) const
{
    const Month first = start.plus(-12 * years - (yearBefore ? 12 : gap + before));
    return Period::months(first, first.plus(before - 1));
}

EffectMonths effectMonths(QDate start, QDate today, const std::function<bool(Month)> &isRecorded, int length)
{
    EffectMonths months;
    months.gap = start.day() > 1 ? 1 : 0;
    months.start = Month::of(start).plus(months.gap);
    months.yearBefore = length > EffectMonths::longestBefore;
    while (months.after < length && months.start.plus(months.after).lastDay() < today)
        ++months.after;
    months.before = months.yearBefore ? months.after : std::min(length, 12 - length - months.gap);
    if (months.after == 0)
        return months;
    const auto allRecorded = [&](int years) {
        for (const Period &period : {months.beforePeriod(years), months.afterPeriod(years)}) {
            const std::vector<Month> list = period.monthList();
            if (!std::ranges::all_of(list, isRecorded))
                return false;
        }
        return true;
    };
    months.recorded = allRecorded(0);
    while (!months.yearBefore && months.earlierYears < EffectMonths::mostEarlierYears &&
           allRecorded(months.earlierYears + 1))
        ++months.earlierYears;
    return months;
}

EffectCounts &EffectCounts::operator+=(const EffectCounts &other)
{
    after += other.after;
    before += other.before;
    earlierAfter += other.earlierAfter;
    earlierBefore += other.earlierBefore;
    return *this;
}

bool isConclusive(EffectFinding finding)
{
    return finding == EffectFinding::Unclear || finding == EffectFinding::Fewer ||
           finding == EffectFinding::More;
}

Effect effectOf(const EffectMonths &months, const EffectCounts &theme, std::span<const EffectCounts> controls)
{
    Effect effect;
    effect.months = months;
    effect.theme = theme;
    effect.upper = std::numeric_limits<double>::infinity();
    for (const EffectCounts &category : controls)
        effect.controls += category;
    const bool sameSeason = months.yearBefore;
    double squares = 0;
    for (const EffectCounts &category : controls) {
        if (baseline(category, sameSeason) < Effect::leastCases)
            continue;
        const EffectCounts others = without(effect.controls, category);
        const double moved = std::log(change(category, sameSeason) / change(others, sameSeason));
        squares += moved * moved / (chance(category, sameSeason) + chance(others, sameSeason));
        ++effect.categories;
    }
    effect.ratio = change(theme, sameSeason) / change(effect.controls, sameSeason);
    effect.expected = half(theme.after) / effect.ratio;
    effect.finding = obstacle(effect);
    if (effect.finding != EffectFinding::Unclear)
        return effect;
    effect.spread = std::max(1.0, squares / effect.categories);
    const double chances = chance(theme, sameSeason) + chance(effect.controls, sameSeason);
    const double width = upperTwentieth(effect.categories - 1) * std::sqrt(effect.spread * chances);
    effect.lower = effect.ratio * std::exp(-width);
    effect.upper = effect.ratio * std::exp(width);
    if (effect.upper < 1)
        effect.finding = EffectFinding::Fewer;
    else if (effect.lower > 1)
        effect.finding = EffectFinding::More;
    return effect;
}

QString effectChangeText(double ratio)
{
    const qint64 percent = std::llround((ratio - 1) * 100);
    if (percent == 0)
        return Words::tr("持平");
    return percent < 0 ? Words::tr("少%1%").arg(-percent) : Words::tr("多%1%").arg(percent);
}

QString effectRangeText(const Effect &effect)
{
    return Words::tr("%1到%2").arg(effectChangeText(effect.lower), effectChangeText(effect.upper));
}

QString effectSentence(const Effect &effect)
{
    switch (effect.finding) {
    case EffectFinding::TooEarly:
        return Words::tr("启动后还没有满一个整月，现在看不出成效。");
    case EffectFinding::NoEarlierYear:
        return Words::tr("没有往年同期的记录，季节的影响分不开，不宜下结论。");
    case EffectFinding::FewCategories:
        return Words::tr("可作对照的分类不足 %1 个，不宜下结论。").arg(Effect::leastControls);
    case EffectFinding::FewCases:
        return Words::tr("%1。样本少，不宜下结论。").arg(casesText(effect));
    case EffectFinding::Unclear:
        return Words::tr("%1（90%范围：%2），看不出变化。").arg(casesText(effect), effectRangeText(effect));
    case EffectFinding::Fewer:
        return Words::tr("%1（90%范围：%2），有下降。").arg(casesText(effect), effectRangeText(effect));
    case EffectFinding::More:
        return Words::tr("%1（90%范围：%2），有上升。").arg(casesText(effect), effectRangeText(effect));
    }
    return {};
}

QString effectCertainty(const Effect &effect)
{
    if (!isConclusive(effect.finding))
        return Words::tr("不足以下结论。");
    const QString years = effect.months.yearBefore
                              ? Words::tr("上年同期")
                              : Words::tr("前 %1 年同期").arg(effect.months.earlierYears);
    const QString compared = Words::tr("同 %1 个没有动过的分类、%2比较").arg(effect.categories).arg(years);
    return effect.finding == EffectFinding::Unclear
               ? Words::tr("%1，范围里含“没有变化”，不能说有成效，也不能说没有。").arg(compared)
               : Words::tr("%1，范围里不含“没有变化”；没有变化时这样判断，十次里错不到一次。").arg(compared);
}

} // namespace jiesu
