// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/ranking.h"

#include <algorithm>
#include <tuple>

namespace jiesu {

std::vector<Placing> rankWithinGroups(std::span<const Contestant> contestants, qint64 minimumCases,
                                      TieRule ties)
{
    const auto isRanked = [&](std::size_t i) {
        return contestants[i].score.has_value() && contestants[i].cases >= minimumCases;
    };
    std::vector<Placing> placings(contestants.size());
    for (std::size_t i = 0; i < placings.size(); ++i)
        placings[i].index = i;
    std::ranges::stable_sort(placings, {}, [&](const Placing &placing) {
        const Contestant &contestant = contestants[placing.index];
        const bool ranked = isRanked(placing.index);
        return std::tuple(contestant.group, !ranked, ranked ? -*contestant.score : 0);
    });

    int place = 0; // within the group, ties counted one by one
    for (std::size_t i = 0; i < placings.size(); ++i) {
        const Contestant &contestant = contestants[placings[i].index];
        const Contestant *before = i == 0 ? nullptr : &contestants[placings[i - 1].index];
        if (!before || before->group != contestant.group)
            place = 0;
        if (!isRanked(placings[i].index))
            continue;
        ++place;
        if (place == 1)
            placings[i].rank = 1;
        else if (before->score == contestant.score)
            placings[i].rank = placings[i - 1].rank;
        else
            placings[i].rank = ties == TieRule::Skip ? place : *placings[i - 1].rank + 1;
    }
    return placings;
}

QString rankChangeText(std::optional<int> rank, std::optional<int> lastRank)
{
    if (!rank || !lastRank)
        return QStringLiteral("—");
    if (*rank == *lastRank)
        return QStringLiteral("→");
    return *rank < *lastRank ? QStringLiteral("↑%1").arg(*lastRank - *rank)
                             : QStringLiteral("↓%1").arg(*rank - *lastRank);
}

} // namespace jiesu
