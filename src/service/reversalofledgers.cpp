// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what an act did to records of ledgers.
#include "domain/refusal.h"
#include "service/ledgerservice.h"
#include "service/ledgertext.h"
#include "service/reversal.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reversal)
};

/// Gives a field the value that stood in the history. False for what this program does not know.
bool restore(const Ledger &ledger, LedgerRecord &record, const QString &code, const QString &text)
{
    if (code == withdrawnField) {
        record.withdrawn = text == u"1";
        return true;
    }
    const int index = fieldIndex(ledger, code.toLatin1().constData());
    if (index < 0)
        return false;
    const LedgerField &field = ledger.fields[std::size_t(index)];
    const auto value = valueFromText(field.type, field.choices, text);
    if (value)
        record.values[index] = *value;
    return value.has_value();
}

} // namespace

bool Reversal::gatherLedgerRecord(const Change &change)
{
    const Ledger *ledger = findLedger(change.entity);
    if (!ledger)
        return false;
    const LedgerRecord now = *LedgerStore(m_office.database(), *ledger).find(change.id);
    requireUntouched(change,
                     Words::tr("%1“%2”").arg(ledgerTitle(*ledger), LedgerText(m_office).name(*ledger, now)));
    LedgerChange result{ledger, now, now};
    if (change.added)
        result.after.withdrawn = true;
    for (auto it = change.fields.cbegin(); !change.added && it != change.fields.cend(); ++it) {
        if (!restore(*ledger, result.after, it.key(), it->before))
            throw StorageError(refused(ErrorKind::Invalid,
                                       Words::tr("这一步由另一个版本的程序写下，不能撤销。"),
                                       Words::tr("请直接修改。")));
    }
    m_ledgerRecords.push_back(std::move(result));
    return true;
}

void Reversal::applyLedgerRecords(const QString &action, const QString &reason) const
{
    for (const LedgerChange &change : m_ledgerRecords) {
        LedgerRecord after = change.after;
        LedgerStore(m_office.database(), *change.ledger).save(after);
        noteLedgerRecord(m_office, *change.ledger, after, change.before, action, reason);
    }
}

} // namespace jiesu
