// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTabBar;
class QWidget;

namespace jiesu {

/// While @p watched has the keyboard, ← and → choose the tab beside the current one and stop at the ends.
void moveTabsByArrows(QWidget &watched, QTabBar &tabs);

} // namespace jiesu
