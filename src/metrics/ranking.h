// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace jiesu {

/// Equal scores share a rank. Skip: 1, 1, 1, 4 (the common printed form, 并列). Dense: 1, 1, 1, 2.
enum class TieRule
{
    Skip,
    Dense
};

struct Contestant
{
    int group = 0;               ///< ranks are given within a group
    std::optional<qint64> score; ///< hundredths of a point, as printed; nothing: undefined
    qint64 cases = 0;            ///< what the score is made of
};

struct Placing
{
    std::size_t index = 0;   ///< of the contestant
    std::optional<int> rank; ///< nothing: too few cases (样本不足) or no score
};

/// Ranks by descending score within each group. The printed score is compared, so that equal print means
/// equal rank. Contestants with fewer than @p minimumCases or without a score get no rank.
/// @return one placing for each contestant: by group, then rank, then given order; the unranked end a group
[[nodiscard]] std::vector<Placing> rankWithinGroups(std::span<const Contestant> contestants,
                                                    qint64 minimumCases = 0, TieRule ties = TieRule::Skip);

/// "↑2" risen by two places, "↓1", "→" unchanged, "—" where either rank is missing.
[[nodiscard]] QString rankChangeText(std::optional<int> rank, std::optional<int> lastRank);

} // namespace jiesu
