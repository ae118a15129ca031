// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/clock.h"

#include <QDate>
#include <QString>

#include <optional>

namespace jiesu {

/// A time as a person types it: "17:00", "17：00" and "1700" are on @p day, everything that readDate() knows
/// is taken as it stands ("2022-04-13 5:00"). Nothing for anything else.
[[nodiscard]] std::optional<Instant> readTime(const QString &typed, QDate day);

/// The same as a time limit: a day without a time of day means its last second.
[[nodiscard]] std::optional<Instant> readLimit(const QString &typed, QDate day);

} // namespace jiesu
