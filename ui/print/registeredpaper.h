// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportrecord.h"
#include "ui/print/paper.h"

class QObject;

namespace jiesu {

class Office;
class OfficeContext;

/// The paper with its number of the register of exports at the foot of every page.
[[nodiscard]] Paper numbered(Paper paper, const QString &serial);

/// Writes a paper as PDF under its number and enters the file in the register. Database thread.
/// @param subject its kind is set to Print and an empty title to the paper's own
[[nodiscard]] Result<ExportRecord> givePdf(Office &office, const Paper &paper, ExportSubject subject,
                                           const QString &path, qint64 rows = 1);

/// Shows a paper (Prompts::showPreview). When it is then printed or stored, it is entered in the register and
/// has its serial number at the foot of every page; what was only looked at takes no number.
/// @param subject as for givePdf()
/// @param receiver nothing is given out if it is gone by then
void showRegistered(OfficeContext &context, QObject *receiver, const Paper &paper, ExportSubject subject = {},
                    qint64 rows = 1);

} // namespace jiesu
