// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caserequest.h"
#include "storage/recordtable.h"

namespace jiesu {

/// The requests beside the cases.
class RequestStore final : public RecordTable<CaseRequest>
{
public:
    using RecordTable::RecordTable;

    /// All that somebody still has to decide, answer, close or end, oldest first.
    [[nodiscard]] std::vector<CaseRequest> open();
};

} // namespace jiesu
