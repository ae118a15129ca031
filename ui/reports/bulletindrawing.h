// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/bulletinfiles.h"
#include "ui/print/paper.h"

namespace jiesu {

/// The charts of a bulletin as pictures in the light look, and what makes its PDF. GUI thread; needs an
/// application with fonts, but no display.
[[nodiscard]] BulletinDrawing drawnBulletin(const MadeBulletin &made);
/// The bulletin on paper, with its charts.
[[nodiscard]] Paper bulletinPaper(const MadeBulletin &made, const BulletinPictures &charts);

} // namespace jiesu
