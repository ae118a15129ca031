// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledgers/recordledger.h"

namespace jiesu {

/// 巡查发现: a new find begins now and with the name of who is at the keyboard; one key starts it from
/// anywhere.
class PatrolLedger final : public RecordLedger
{
    Q_OBJECT
public:
    /// @param context must outlive the page
    explicit PatrolLedger(OfficeContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] LedgerRecord newRecord() const override;
};

} // namespace jiesu
