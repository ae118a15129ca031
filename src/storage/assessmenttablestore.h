// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessmentrecord.h"
#include "storage/recordtable.h"

namespace jiesu {

/// The monthly assessment tables. @see RecordTable for saving
class AssessmentTableStore final : public RecordTable<AssessmentRecord>
{
public:
    using RecordTable::RecordTable;

    /// The table of a month (yyyymm), unless it was taken back.
    [[nodiscard]] std::optional<AssessmentRecord> ofMonth(int monthKey);
    /// Newest month first.
    [[nodiscard]] std::vector<AssessmentRecord> all();
};

} // namespace jiesu
