// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "report/figuretable.h"
#include "service/listimport.h"
#include "service/office.h"
#include "storage/ledgerstore.h"

namespace jiesu {

/// What is still to be done about the records of a ledger.
struct CourseSummary
{
    qint64 open = 0;     ///< overdue ones included
    QStringList overdue; ///< "门禁失灵（超期 3 天）", the longest overdue first
    friend bool operator==(const CourseSummary &, const CourseSummary &) = default;
};
/// "未整改 4 条，超期 1 条：门禁失灵（超期 3 天）。"
[[nodiscard]] QString courseSentence(const Ledger &ledger, const CourseSummary &summary);

/// The records of one ledger (台账). Each function that changes something is one act with its history; see
/// ActService for undoing it. What is personal is masked in what it gives out and never overwritten by what
/// is masked; services that need it whole ask LedgerStore. Database thread.
class LedgerService final
{
public:
    /// Longest text of one line and of several, in UTF-16 units.
    static constexpr qsizetype lineLimit = 200;
    static constexpr qsizetype textLimit = 4000;

    LedgerService(Office &office, const Ledger &ledger)
        : m_office(office)
        , m_ledger(ledger)
    {
    }

    /// With an unset id a new record, else a change of the revision that was read. Texts are tidied. Invalid
    /// for a required field without a value, a text over its limit, an id that points nowhere; Conflict if it
    /// was changed meanwhile. @return the record as stored, masked
    [[nodiscard]] Result<LedgerRecord> save(LedgerRecord record);
    /// The record leaves the list; undoing the act brings it back. Invalid without @p reason.
    [[nodiscard]] Result<LedgerRecord> withdraw(qint64 id, qint64 seenRevision, const QString &reason);
    /// What is to be done about a record, see LedgerCourse, is done today, as one act. Conflict if it was
    /// changed meanwhile, Invalid if nothing is left to do. @param note what was done; may be empty
    [[nodiscard]] Result<LedgerRecord> finish(qint64 id, qint64 seenRevision, const QString &note);
    /// What is open of the whole ledger; nothing for one without a course.
    [[nodiscard]] CourseSummary course();
    /// With what is personal, by Permission::RevealCallers; who looked is written down.
    [[nodiscard]] Result<LedgerRecord> reveal(qint64 id);
    /// Copies a picture beside the office. Invalid for what is no picture and for an office in memory.
    /// @return its SHA-256, the value of a photo field
    [[nodiscard]] Result<QString> storePhoto(const QString &sourcePath);

    /// NotFound if there is none.
    [[nodiscard]] Result<LedgerRecord> find(qint64 id);
    /// A new record of texts by the code or label of their field, as LedgerText reads them; to be saved.
    [[nodiscard]] Result<LedgerRecord> read(const QHash<QString, QString> &texts);
    /// In the ledger's order, without those withdrawn.
    [[nodiscard]] std::vector<LedgerRecord> list(const LedgerQuery &query);
    [[nodiscard]] qint64 count(const LedgerQuery &query);
    /// Oldest first.
    [[nodiscard]] std::vector<HistoryEntry> history(qint64 id);
    /// A line of the history in words: "设施状况：完好 → 待维修".
    [[nodiscard]] QString changeText(const HistoryEntry &entry);

    /// Takes every row of a spreadsheet below its header, whose columns are the labels or codes of fields, in
    /// one act. Rows with a mistake are told, the others stored; a second time adds nothing. Nothing is
    /// deleted, an empty cell changes nothing. Invalid where a required field has no column.
    [[nodiscard]] Result<ListImport> importFile(const QString &path);

    /// Every record that the query means, all fields but photos' contents, as it is exported and printed.
    /// @param whole with what is personal, see exportLedger()
    [[nodiscard]] FigureTable table(const LedgerQuery &query, bool whole = false);

private:
    friend class LedgerRows;
    /// Checks and stores inside the open act. @throws StorageError
    ListOutcome store(LedgerRecord &record, const std::optional<LedgerRecord> &before, const QString &action,
                      const QString &reason = {});
    void tidy(LedgerRecord &record) const;
    void keepMasked(LedgerRecord &record, const LedgerRecord &before) const;
    [[nodiscard]] LedgerRecord masked(LedgerRecord record) const;
    [[nodiscard]] LedgerRecord existing(qint64 id, qint64 seenRevision);
    [[nodiscard]] QString subject(const LedgerRecord &record);
    [[nodiscard]] QString actCode(const char *step) const;
    /// The field with this label or code; -1 for none.
    [[nodiscard]] int fieldNamed(const QString &name) const;

    Office &m_office;
    const Ledger &m_ledger;
};

/// "读取 5 行：新增 3，更新 1，无变化 0，未导入 1。"
[[nodiscard]] QString importSentence(const ListImport &done);

/// Writes what changed of a record of a ledger to its history. Personal values of a new record are left out,
/// because the history forgets nothing.
void noteLedgerRecord(Office &office, const Ledger &ledger, const LedgerRecord &after,
                      const std::optional<LedgerRecord> &before, const QString &action,
                      const QString &reason);

/// The field of a record's history that tells that it was removed or brought back.
inline const QString withdrawnField = QStringLiteral("withdrawn");

} // namespace jiesu
