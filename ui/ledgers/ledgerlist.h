// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/ledgerservice.h"
#include "ui/desk/choicepicker.h"
#include "ui/models/texttablemodel.h"

/// Records of a ledger as they stand in lists. Whatever takes an Office runs on the office's thread.
namespace jiesu::ledgerlist {

/// A part of a ledger, record by record with its row.
struct Page
{
    std::vector<LedgerRecord> records;
    std::vector<TextTableModel::Row> rows;
};

/// How far a record is, where its ledger has a course, and the listed fields by their labels.
[[nodiscard]] std::vector<TextColumn> columns(const Ledger &ledger);
/// How wide their columns are at first.
[[nodiscard]] QList<int> widths(const Ledger &ledger);
/// @param after id of the last record before the page; 0: from the beginning
[[nodiscard]] Page page(Office &office, const Ledger &ledger, LedgerQuery query, int limit, qint64 after);
/// The records of a ledger by name, for a picker.
[[nodiscard]] PickerChoices choices(Office &office, const Ledger &ledger);

} // namespace jiesu::ledgerlist
