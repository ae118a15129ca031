// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/promise.h"

#include <array>

namespace jiesu {

template <> std::span<const RecordField<Promise>> recordFields<Promise>()
{
    using P = Promise;
    using enum FieldType;
    static const std::array fields{
        recordField<P, &P::caseId>("case_id", Case), recordField<P, &P::what>("what", LongText),
        recordField<P, &P::toWhom>("to_whom", Text), recordField<P, &P::madeAt>("made_at", Time),
        recordField<P, &P::madeBy>("made_by", Text), recordField<P, &P::dueAt>("due_at", Time),
        recordField<P, &P::keptAt>("kept_at", Time), recordField<P, &P::keptBy>("kept_by", Text),
        recordField<P, &P::note>("note", LongText),  recordField<P, &P::withdrawn>("withdrawn", Flag),
    };
    return fields;
}

} // namespace jiesu
