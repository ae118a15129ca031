// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

namespace jiesu {

/// The number of the office's own line (业务监督电话) as it is printed and told; empty while it is not set.
[[nodiscard]] QString supervisionLine(Office &office);

} // namespace jiesu
