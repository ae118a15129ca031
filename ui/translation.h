// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace jiesu {

/// Chinese is the language of the source; English is loaded where the desktop or JIESU_LANGUAGE=en asks for
/// it. Also loads Qt's own Chinese texts (buttons of dialogs).
void installTranslations(QCoreApplication &application);

} // namespace jiesu
