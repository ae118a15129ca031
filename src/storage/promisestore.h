// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promise.h"
#include "storage/recordtable.h"

namespace jiesu {

/// What was promised to the citizens.
class PromiseStore final : public RecordTable<Promise>
{
public:
    using RecordTable::RecordTable;

    /// All that are not kept yet, by due time; those of void cases left out.
    [[nodiscard]] std::vector<Promise> open();
};

} // namespace jiesu
