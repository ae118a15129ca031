// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordfield.h"

namespace jiesu {

/// The assessment table of a month as it is stored. The whole table is one field, so that each version stands
/// in the history.
struct AssessmentRecord
{
    SheetId id;
    qint64 revision = 0;
    int monthKey = 0;       ///< yyyymm
    QString definition;     ///< metrics/assessmentjson.h
    bool withdrawn = false; ///< taken back by an undo
    friend bool operator==(const AssessmentRecord &, const AssessmentRecord &) = default;
};
template <> std::span<const RecordField<AssessmentRecord>> recordFields<AssessmentRecord>();

} // namespace jiesu
