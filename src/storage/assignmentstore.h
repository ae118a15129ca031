// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseassignment.h"
#include "storage/recordtable.h"

namespace jiesu {

/// Who helps with the cases.
class AssignmentStore final : public RecordTable<CaseAssignment>
{
public:
    using RecordTable::RecordTable;

    /// All that are neither answered nor withdrawn, the earliest due first, those without a time limit last.
    [[nodiscard]] std::vector<CaseAssignment> open();
};

} // namespace jiesu
