// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clock.h"

namespace jiesu {

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace jiesu
