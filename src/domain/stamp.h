// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/clock.h"

#include <QString>

#include <optional>

namespace jiesu {

/// Who did one step, when and with which words; `at` is empty until it was done.
struct Stamp
{
    std::optional<Instant> at;
    QString by;
    QString text;
    friend bool operator==(const Stamp &, const Stamp &) = default;
};

} // namespace jiesu
