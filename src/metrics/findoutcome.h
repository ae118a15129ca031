// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/clock.h"

#include <QDate>

#include <optional>
#include <span>

/// What became of things found on patrol (未诉先办): whether cases about the same place and category came in
/// after all. Pure functions; the definitions stand in docs/metrics.md.
namespace jiesu {

/// The days after the day of a find in which a case about the same still counts as one that came after all.
struct FindWindow
{
    static constexpr int usualDays = 7;
    static constexpr int mostDays = 90;

    QDate first; ///< the day after the find
    QDate last;  ///< included
};
/// Precondition: 1 <= @p days <= FindWindow::mostDays.
[[nodiscard]] FindWindow findWindow(Instant foundAt, int days);
/// As many days up to the day before the find, for comparison.
[[nodiscard]] FindWindow windowBefore(Instant foundAt, int days);

enum class FindOutcome
{
    Followed, ///< 之后仍有诉求: a case came within the window
    Watching, ///< 观察中: none so far, and the window has not gone by
    Avoided,  ///< 可能避免: rectified within the window, and no case came
    Open      ///< 未整改，无诉求: the window has gone by without either
};

struct FindFacts
{
    Instant foundAt{};
    std::optional<Instant> rectifiedAt;
    qint64 casesBefore = 0; ///< in windowBefore()
    qint64 casesAfter = 0;  ///< in findWindow()
};
[[nodiscard]] FindOutcome findOutcome(const FindFacts &find, int days, Instant now);

/// The finds of a period, by what became of them: finds = followed + watching + avoided + open.
struct FindTally
{
    qint64 finds = 0;
    qint64 rectified = 0; ///< by now, within the window or not
    qint64 followed = 0;
    qint64 watching = 0;
    qint64 avoided = 0;
    qint64 open = 0;
    qint64 casesBefore = 0; ///< summed over the finds: a case near two finds counts twice
    qint64 casesAfter = 0;  ///< the same
    friend bool operator==(const FindTally &, const FindTally &) = default;
};
[[nodiscard]] FindTally findTally(std::span<const FindFacts> finds, int days, Instant now);

} // namespace jiesu
