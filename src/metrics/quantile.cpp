// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/quantile.h"

namespace jiesu {

qint64 total(const ValueCounts &counts)
{
    qint64 cases = 0;
    for (const auto &[value, count] : counts)
        cases += count;
    return cases;
}

std::optional<qint64> quantile(const ValueCounts &counts, int percent)
{
    const qint64 rank = (total(counts) * percent + 99) / 100;
    qint64 passed = 0;
    for (const auto &[value, count] : counts) {
        passed += count;
        if (count > 0 && passed >= rank)
            return value;
    }
    return std::nullopt;
}

} // namespace jiesu
