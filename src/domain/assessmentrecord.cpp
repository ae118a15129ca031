// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessmentrecord.h"

#include <array>

namespace jiesu {

template <> std::span<const RecordField<AssessmentRecord>> recordFields<AssessmentRecord>()
{
    using R = AssessmentRecord;
    static const std::array fields{
        recordField<R, &R::monthKey>("month", FieldType::Integer),
        recordField<R, &R::definition>("definition", FieldType::LongText),
        recordField<R, &R::withdrawn>("withdrawn", FieldType::Flag),
    };
    return fields;
}

} // namespace jiesu
