// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledgers/recordledger.h"

namespace jiesu {

/// 四方议事: the matters of the open weekly meeting, open ones first; the sheet of the week is
/// printed.
class MeetingLedger final : public RecordLedger
{
    Q_OBJECT
public:
    /// @param context must outlive the ledger
    explicit MeetingLedger(OfficeContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] LedgerRecord newRecord() const override;

private:
    void print();
};

} // namespace jiesu
