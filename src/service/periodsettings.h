// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

namespace jiesu {

/// The office's assessment window; the calendar month where none is set or the stored one is out of range.
[[nodiscard]] AssessmentWindow assessmentWindow(Office &office);
/// Invalid for a day other than 0 and 2 to 28 or a time outside the day. What changed goes to the history.
[[nodiscard]] Result<Done> saveAssessmentWindow(Office &office, const AssessmentWindow &window);
/// What "2022-03@window" and "2022-ytd" mean in the office now.
[[nodiscard]] Period::Context periodContext(Office &office);

} // namespace jiesu
