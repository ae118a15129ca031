// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "report/figuretable.h"
#include "service/office.h"
#include "sheet/sheetrow.h"

namespace jiesu {

/// The value names something kept elsewhere: a unit, a place, a case, another record.
[[nodiscard]] bool pointsElsewhere(FieldType type);
/// The stored value of a text of a field that points to nothing else; a null one for nothing. Invalid, with
/// a sentence that names the field, for what is not understood. Any thread.
/// @param today what 昨天 and a time of day alone are counted from
[[nodiscard]] Result<QVariant> readPlainValue(const LedgerField &field, const QString &text, QDate today);
/// The wording of such a value; of a photo only that there is one.
[[nodiscard]] QString plainText(const LedgerField &field, const QVariant &value);

/// The values of ledgers as people read and write them. Database thread.
class LedgerText final
{
public:
    explicit LedgerText(Office &office)
        : m_office(office)
        , m_reference(office.reference())
    {
    }

    /// "是", "公厕", "清扫一队", "2022-03-01 09:12"; empty for "not known". A photo is "有".
    [[nodiscard]] QString shown(const LedgerField &field, const QVariant &value) const;
    /// The same as a cell of a table, with real days, times and numbers.
    [[nodiscard]] FigureCell cell(const LedgerField &field, const QVariant &value) const;
    /// What names a record; empty for an id that the ledger does not have.
    [[nodiscard]] QString name(const Ledger &ledger, const LedgerRecord &record) const;
    [[nodiscard]] QString name(const Ledger &ledger, qint64 id) const;

    /// The stored value of what somebody wrote; a null one for nothing. Names may be aliases, a place
    /// "街道 › 点位" where its name alone means several. Invalid, with a sentence that names the field, for
    /// what is not understood.
    [[nodiscard]] Result<QVariant> read(const LedgerField &field, const QString &text) const;
    /// The same for a cell of a spreadsheet.
    [[nodiscard]] Result<QVariant> read(const LedgerField &field, const SheetCell &cell, bool date1904) const;

    /// masked() has been at work on it.
    [[nodiscard]] static bool isMasked(const QString &text);
    /// A text of a personal field without what tells who it is.
    [[nodiscard]] static QString masked(const LedgerField &field, const QString &text);

private:
    [[nodiscard]] Result<QVariant> readPlace(const LedgerField &field, const QString &text) const;
    [[nodiscard]] Result<QVariant> readRecord(const LedgerField &field, const QString &text) const;
    /// At most two.
    [[nodiscard]] std::vector<LedgerRecord> recordsWith(const Ledger &ledger, const char *code,
                                                        const QVariant &value) const;
    /// The name of a record, or its number where several have the name, as readRecord() reads it.
    [[nodiscard]] QString readableName(const Ledger &ledger, qint64 id) const;
    [[nodiscard]] Result<QVariant> readName(const LedgerField &field, const QString &text) const;

    Office &m_office;
    std::shared_ptr<const ReferenceData> m_reference;
};

} // namespace jiesu
