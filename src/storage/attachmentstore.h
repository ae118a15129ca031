// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "storage/recordtable.h"

namespace jiesu {

/// The rows of the attachments; their contents are in AttachmentFolder.
class AttachmentStore final : public RecordTable<Attachment>
{
public:
    using RecordTable::RecordTable;

    /// Of every case, those removed too, oldest first.
    [[nodiscard]] std::vector<Attachment> all() { return select(QStringLiteral("ORDER BY id"), {}); }
};

} // namespace jiesu
