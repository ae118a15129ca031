// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/importrow.h"
#include "service/office.h"
#include "storage/importstore.h"

namespace jiesu {

/// Stores the co-handling units (协办单位) that an imported row names as assignments beside its case: asked,
/// or answered where the case was done when it came. A unit that helps with the case already is left.
/// @param at of the import; by it and its person undoing the import knows them
void askImportedCoUnits(Office &office, const ImportRow &row, const ComplaintCase &complaint, Instant at);

/// Takes back what askImportedCoUnits() asked in this import and nobody has touched since.
void withdrawImportedCoUnits(Office &office, const ImportBatch &batch, CaseId id, const QString &reason);

} // namespace jiesu
