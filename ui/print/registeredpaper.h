// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportrecord.h"
#include "ui/print/paper.h"

class QObject;

namespace jiesu {

class OfficeContext;

/// The paper with its number of the register of exports at the foot of every page.
[[nodiscard]] Paper numbered(Paper paper, const QString &serial);

/// Enters a paper in the register of exports and then shows it, with its serial number at the foot of every
/// page (Prompts::showPrint). The number is taken before the preview, as from a block of numbered forms: a
/// paper that is then not printed keeps its line.
/// @param subject its kind is set to Print and an empty title to the paper's own
/// @param receiver nothing is shown if it is gone by then
void showRegistered(OfficeContext &context, QObject *receiver, const Paper &paper, ExportSubject subject = {},
                    qint64 rows = 1);

} // namespace jiesu
