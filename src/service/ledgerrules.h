// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "service/office.h"

namespace jiesu {

/// What a ledger asks of its records beyond the kinds of its fields: nobody is called without consent, a
/// consent has its day, an indicator's value is of a unit or a place and of a period, nothing is done before
/// it was decided. Asked by LedgerService for whatever is saved or imported.
/// @param isNew the record is not stored yet
/// @return the refusal; nothing where the rules are kept
[[nodiscard]] std::optional<Error> brokenRule(Office &office, const Ledger &ledger,
                                              const LedgerRecord &record, bool isNew);

} // namespace jiesu
