// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledgers/recordledger.h"

namespace jiesu {

/// 四方议事: the matters of the open weekly meeting, open ones first; what is overdue is said under the list,
/// and the sheet of the week is printed.
class MeetingLedger final : public RecordLedger
{
    Q_OBJECT
public:
    /// @param context must outlive the ledger
    explicit MeetingLedger(OfficeContext &context, QWidget *parent = nullptr);

    void activate() override;
    /// "未办结 4 件，逾期 1 件：单元门禁失灵（逾期 3 天）。"
    [[nodiscard]] QString openText() const;

protected:
    [[nodiscard]] LedgerRecord newRecord() const override;
    void showChosen(const LedgerRecord &record) override;

private:
    void tellOpen();
    void print();

    QLabel *m_open;
    int m_question = 0;
};

} // namespace jiesu
