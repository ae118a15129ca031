// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/period.h"

#include <functional>
#include <span>
#include <vector>

/// What an action changed (docs/metrics.md, 主题成效): the months after its start against the months before
/// it, set against the same months of earlier years and against categories that nobody touched. Longer than
/// half a year: against the same months of the year before.
namespace jiesu {

/// The months an effect is counted over: those before the start, those after it, and the same of earlier
/// years. They never overlap. The month in whose middle an action starts belongs to neither side.
struct EffectMonths
{
    static constexpr int longest = 12;      ///< months of a side
    static constexpr int longestBefore = 6; ///< longer than this, it is the year before that is compared with
    static constexpr int usual = 6;
    static constexpr int mostEarlierYears = 3;

    Month start;             ///< first whole month after the start
    int after = 0;           ///< months from it that have ended, 0 to as many as were asked for
    int before = usual;      ///< months of the other side
    int earlierYears = 0;    ///< the last so many years are compared with, 0 to mostEarlierYears
    bool recorded = true;    ///< the office wrote down cases in every month of both sides
    bool yearBefore = false; ///< the other side are the same months a year earlier, of one season with these
    int gap = 0;             ///< months between the sides, 1 where the action starts in the middle of one

    /// First and last month @p years earlier. Precondition: after > 0.
    [[nodiscard]] Period afterPeriod(int years = 0) const;
    [[nodiscard]] Period beforePeriod(int years = 0) const;
    friend bool operator==(const EffectMonths &, const EffectMonths &) = default;
};

/// @param start day on which the action starts
/// @param today what is not over by then does not count
/// @param isRecorded did the office write down cases in this month? A year with a month that it did not is
/// not compared with, nor any before it
/// @param length of a side in months, 1 to EffectMonths::longest
[[nodiscard]] EffectMonths effectMonths(QDate start, QDate today,
                                        const std::function<bool(Month)> &isRecorded,
                                        int length = EffectMonths::usual);

/// Cases of a category, or of several together, in the four stretches of months.
struct EffectCounts
{
    qint64 after = 0;
    qint64 before = 0;
    qint64 earlierAfter = 0; ///< of all earlier years together
    qint64 earlierBefore = 0;

    EffectCounts &operator+=(const EffectCounts &other);
    friend bool operator==(const EffectCounts &, const EffectCounts &) = default;
};

/// What may be said of an effect.
enum class EffectFinding
{
    TooEarly,      ///< no month after the start has ended
    NoEarlierYear, ///< not a single earlier year was recorded: season and action cannot be told apart
    FewCategories, ///< fewer than Effect::leastControls untouched categories
    FewCases,      ///< fewer than Effect::leastCases somewhere
    Unclear,       ///< the range holds "no change"
    Fewer,
    More
};
/// May the finding be given with its range?
[[nodiscard]] bool isConclusive(EffectFinding finding);

/// The effect with a range that holds the true one at least nine times in ten. If nothing has changed, Fewer
/// or More is found at most once in ten.
struct Effect
{
    static constexpr int leastControls = 4;
    static constexpr int leastCases = 10;

    EffectMonths months;
    EffectCounts theme;
    EffectCounts controls; ///< of all untouched categories together
    /// Untouched ones with at least leastCases in earlier years (the other side of one season), which make
    /// the spread.
    int categories = 0;
    double expected = 0; ///< cases after the start if nothing had been done
    double ratio = 1;    ///< of the cases that came to those expected
    double spread = 1;   ///< how much more the untouched categories vary than chance alone, at least 1
    double lower = 0;    ///< range of the ratio; 0 and infinity if there is none
    double upper = 0;
    EffectFinding finding = EffectFinding::TooEarly;
};

/// @param controls of each untouched category, as counted over the same @p months
[[nodiscard]] Effect effectOf(const EffectMonths &months, const EffectCounts &theme,
                              std::span<const EffectCounts> controls);

/// "少38%", "多15%", "持平". @param ratio of cases that came to those expected
[[nodiscard]] QString effectChangeText(double ratio);
/// "少71%到少10%", "少10%到多8%".
[[nodiscard]] QString effectRangeText(const Effect &effect);
/// What was found, in one sentence with the numbers it stands on.
[[nodiscard]] QString effectSentence(const Effect &effect);
/// How sure that is, and what it was compared with.
[[nodiscard]] QString effectCertainty(const Effect &effect);

} // namespace jiesu
