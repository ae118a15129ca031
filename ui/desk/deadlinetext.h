// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadline.h"

#include <QStringList>

namespace jiesu {

/// "11-29 18:00", with the year where it is not the year of @p now: "2027-01-03 18:00".
[[nodiscard]] QString shortTime(Instant at, Instant now);

/// "一般诉求 7天".
[[nodiscard]] QString timeClassText(const TimeClass &timeClass);

/// Every counted interval on a line of its own, then the times that follow from them, then the warning.
[[nodiscard]] QStringList deadlineLines(const Deadline &deadline, LimitUnit unit);

} // namespace jiesu
