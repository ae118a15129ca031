// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/specialtask.h"

#include <array>

namespace jiesu {

template <> std::span<const RecordField<SpecialTask>> recordFields<SpecialTask>()
{
    using S = SpecialTask;
    using enum FieldType;
    static const std::array fields{
        recordField<S, &S::title>("title", Text),
        recordField<S, &S::place>("place_id", FieldType::Place),
        recordField<S, &S::category>("category_id", FieldType::Category),
        recordField<S, &S::since>("since", Time),
        recordField<S, &S::unit>("unit_id", FieldType::Unit),
        recordField<S, &S::measures>("measures", LongText),
        recordField<S, &S::dueAt>("due_at", Time),
        recordField<S, &S::progress>("progress", LongText),
        recordField<S, &S::madeAt>("made_at", Time),
        recordField<S, &S::madeBy>("made_by", Text),
        recordField<S, &S::closedAt>("closed_at", Time),
        recordField<S, &S::closedBy>("closed_by", Text),
        recordField<S, &S::withdrawn>("withdrawn", Flag),
    };
    return fields;
}

} // namespace jiesu
