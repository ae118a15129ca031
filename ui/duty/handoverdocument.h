// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shifthandover.h"

#include <QByteArray>

namespace jiesu {

/// The sheet as rich text, for the screen and for paper. What comes from the cases is escaped.
[[nodiscard]] QString handoverHtml(const ShiftHandover &handover, const QString &officeName);
/// The same as a PDF of A4 pages, black on white in either look, with the number under which it stands in the
/// register of exports. Any thread.
[[nodiscard]] QByteArray handoverPdf(const ShiftHandover &handover, const QString &officeName,
                                     const QString &serial);

} // namespace jiesu
