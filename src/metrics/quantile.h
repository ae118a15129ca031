// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <map>
#include <optional>

namespace jiesu {

/// How many of a group have each value.
using ValueCounts = std::map<qint64, qint64>;

/// The nearest-rank quantile: the smallest value that at least @p percent of the group do not exceed, so
/// always a value that occurs. 50 is the median (of an even number the lower of the two in the middle).
/// Nothing for an empty group. Precondition: 1 <= percent <= 100, no negative count.
[[nodiscard]] std::optional<qint64> quantile(const ValueCounts &counts, int percent);

[[nodiscard]] qint64 total(const ValueCounts &counts);

} // namespace jiesu
