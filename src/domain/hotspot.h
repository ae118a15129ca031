// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/specialtask.h"

namespace jiesu {

/// From when on a place with a category is a hot spot (热点): an office's own setting. 3 in 7 days is the
/// rule of thumb of domain.md 5 (未诉先办); no law sets it.
struct HotSpotRule
{
    static constexpr int mostDays = 92;
    static constexpr int leastLeast = 2;
    static constexpr int mostLeast = 1000;

    int days = 7;  ///< 1 to mostDays, up to and with the day that is asked about
    int least = 3; ///< leastLeast to mostLeast cases

    friend bool operator==(const HotSpotRule &, const HotSpotRule &) = default;
};
[[nodiscard]] constexpr bool isValid(const HotSpotRule &rule)
{
    return rule.days >= 1 && rule.days <= HotSpotRule::mostDays && rule.least >= HotSpotRule::leastLeast &&
           rule.least <= HotSpotRule::mostLeast;
}

/// A place, a point or a street, about which many cases of one category came in.
struct HotSpot
{
    PlaceId place;
    CategoryId category; ///< with those below it
    QString placeName;
    QString categoryName;
    CaseFilter filter;  ///< the list that is `cases` long
    qint64 cases = 0;   ///< in the days of the rule
    qint64 before = 0;  ///< in as many days before them
    qint64 callers = 0; ///< different numbers; who left none counts as one of his own
    qint64 open = 0;    ///< of the cases
    qint64 overdue = 0; ///< of those open
    QString measure;    ///< what was done there last, as a reply tells it; empty for none
    std::optional<Instant> measureAt;
    std::optional<SpecialTask> task; ///< that is open for it
};

} // namespace jiesu
