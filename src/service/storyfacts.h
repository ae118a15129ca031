// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/storyservice.h"

/// The facts of each practice, read from its own service. Database thread; each throws StorageError.
namespace jiesu::storyfacts {

using Source = StoryFacts (*)(Office &office, const Period &period);

[[nodiscard]] StoryFacts themes(Office &office, const Period &period);
[[nodiscard]] StoryFacts specialTasks(Office &office, const Period &period);
[[nodiscard]] StoryFacts supervisionLine(Office &office, const Period &period);
[[nodiscard]] StoryFacts inspections(Office &office, const Period &period);
[[nodiscard]] StoryFacts finds(Office &office, const Period &period);
[[nodiscard]] StoryFacts foresight(Office &office, const Period &period);
[[nodiscard]] StoryFacts outreach(Office &office, const Period &period);
[[nodiscard]] StoryFacts volunteers(Office &office, const Period &period);
[[nodiscard]] StoryFacts meetings(Office &office, const Period &period);
[[nodiscard]] StoryFacts indicators(Office &office, const Period &period);
[[nodiscard]] StoryFacts incidents(Office &office, const Period &period);
[[nodiscard]] StoryFacts commendations(Office &office, const Period &period);

} // namespace jiesu::storyfacts
