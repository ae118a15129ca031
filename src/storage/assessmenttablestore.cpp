// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/assessmenttablestore.h"

namespace jiesu {

std::optional<AssessmentRecord> AssessmentTableStore::ofMonth(int monthKey)
{
    auto found = select(QStringLiteral("WHERE month = ? AND withdrawn = 0"), {monthKey});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<AssessmentRecord> AssessmentTableStore::all()
{
    return select(QStringLiteral("WHERE withdrawn = 0 ORDER BY month DESC"), {});
}

} // namespace jiesu
