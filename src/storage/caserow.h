// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/referencedata.h"

namespace jiesu {

/// A row of a list, from a case that was read with CaseColumns::row() at least. A confidential caller is left
/// out.
[[nodiscard]] CaseRow rowOf(const ComplaintCase &complaint, const ReferenceData &reference);

} // namespace jiesu
