// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace jiesu {

/// "2天5小时30分"; "0分" for less than a minute.
[[nodiscard]] QString durationText(std::chrono::seconds length);

} // namespace jiesu
