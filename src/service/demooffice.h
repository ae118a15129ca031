// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

namespace jiesu {

/// Fills a new office with the story of the seed article (resources/demo): 区环卫中心 with 131 cases in the
/// first quarter of 2021 and 63 in that of 2022, the assessment table of March 2022, 224 public toilets, and
/// thirteen months of invented cases up to the clock's day. Marked as 演示数据. The same clock gives the same
/// office. One transaction.
[[nodiscard]] Result<Done> buildDemoOffice(Office &office);

} // namespace jiesu
