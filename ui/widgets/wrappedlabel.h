// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace jiesu {

/// A label of plain text over several lines. @param role see Theme::setRole()
[[nodiscard]] QLabel *wrappedLabel(const char *role);

} // namespace jiesu
