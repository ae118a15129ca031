// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulletinrecord.h"
#include "storage/recordtable.h"

namespace jiesu {

/// Hand-written sentences of bulletins. @see RecordTable for saving
class BulletinEditStore final : public RecordTable<BulletinEdit>
{
public:
    using RecordTable::RecordTable;

    /// Those that stand, of the bulletin that @p like names by template, period, scope and rule.
    [[nodiscard]] std::vector<BulletinEdit> ofBulletin(const BulletinEdit &like);
};

/// The office's own templates. @see RecordTable for saving
class BulletinTemplateStore final : public RecordTable<BulletinTemplateRecord>
{
public:
    using RecordTable::RecordTable;

    /// By code, without those taken back.
    [[nodiscard]] std::vector<BulletinTemplateRecord> all();
};

} // namespace jiesu
