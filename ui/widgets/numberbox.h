// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSpinBox;

namespace jiesu {

/// A small box for a whole number inside a sentence; it tells the number when Enter or Tab ends the typing.
/// @param name for screen readers
[[nodiscard]] QSpinBox *numberBox(int from, int to, const QString &name);

} // namespace jiesu
