// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importwriter.h"

#include "service/importcounits.h"
#include "service/importrules.h"
#include "service/roundservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

ComplaintCase asRegistered(ComplaintCase complaint)
{
    complaint.status = CaseStatus::Registered;
    return complaint;
}

} // namespace

ImportWriter::ImportWriter(Office &office, const ColumnMapping &mapping, const QString &fileName,
                           const ImportOptions &options, ImportReport &report)
    : m_office(office)
    , m_mapping(mapping)
    , m_report(report)
    , m_names(office, options.names)
    , m_conflicts(office, options.conflicts, report)
    , m_load(office.database())
    , m_now(office.now())
{
    m_batch.at = m_now;
    m_batch.actor = office.actor();
    m_batch.fileName = fileName;
    m_batch.preset = mapping.preset;
}

void ImportWriter::take(ImportRow &&row)
{
    if (row.leftOut != LeftOut::No) {
        ++(row.leftOut == LeftOut::Total ? m_report.totalRows : m_report.emptyRows);
        return;
    }
    ++m_report.read;
    if (!row.refusal.isEmpty())
        return refuse(row, row.refusal);
    if (row.differsFrom > 0 && !m_conflicts.takesLaterRow(row))
        return refuse(row, Words::tr("与第 %1 行工单编号相同、内容不同。").arg(row.differsFrom));
    switch (row.repeated ? Match::Unchanged : match(row)) {
    case Match::NumberTaken:
        return refuse(row, Words::tr("案件编号“%1”已被另一件案件使用。").arg(row.key));
    case Match::Unchanged:
        ++m_report.unchanged;
        return;
    case Match::New:
        if (m_mapping.resultsOnly)
            return refuse(row, Words::tr("没有工单编号为“%1”的案件。").arg(row.key));
        resolve(row);
        return add(row);
    case Match::Known:
        resolve(row);
        return update(row);
    }
}

void ImportWriter::resolve(ImportRow &row)
{
    m_names.resolve(row);
    if (m_names.takeAdded(m_nextReload)) {
        m_office.reloadReference();
        m_nextReload = std::max(m_nextReload, qsizetype(m_office.reference()->places().size()) / 4);
    }
}

ImportWriter::Match ImportWriter::match(ImportRow &row)
{
    if (row.values.orderNo.isEmpty())
        return matchByCaseNumber(row);
    if (const auto known = m_office.cases().importState(row.values.orderNo)) {
        row.existing = known->id;
        return known->importHash == row.hash ? Match::Unchanged : Match::Known;
    }
    return Match::New;
}

ImportWriter::Match ImportWriter::matchByCaseNumber(ImportRow &row)
{
    const std::optional<ComplaintCase> known = m_office.cases().findByCaseNo(row.values.caseNo);
    if (!known)
        return Match::New;
    row.existing = known->id;
    const bool another = row.gives("received_at") && row.values.receivedAt != known->receivedAt;
    return another || !known->orderNo.isEmpty() ? Match::NumberTaken : Match::Known;
}

void ImportWriter::refuse(const ImportRow &row, const QString &reason)
{
    m_report.rejected.push_back({row.number, reason, row.cells});
}

void ImportWriter::add(ImportRow &row)
{
    QString &caseNo = row.values.caseNo;
    if (!caseNo.isEmpty() && m_office.cases().findByCaseNo(caseNo)) {
        row.keepOriginal(fieldLabel(*findCaseField(QStringLiteral("case_no"))), caseNo);
        caseNo.clear(); // another office's number: the case gets one of ours
    }
    ComplaintCase complaint = newCase(row, m_mapping, m_now);
    m_load.insert(complaint, {row.hash, batch(), row.number}, m_office.reference());
    if (++m_report.added == 1)
        m_batch.firstCase = complaint.id;
    m_batch.lastCase = complaint.id;
    recordBeside(row, nullptr, complaint);
}

void ImportWriter::update(const ImportRow &row)
{
    m_load.settle(row.existing);
    CaseStore cases = m_office.cases();
    const std::optional<ComplaintCase> before = cases.find(row.existing);
    ComplaintCase after =
        updatedCase(isTakenBack(*before) ? asRegistered(*before) : *before, row, m_mapping, m_now);
    std::vector<HistoryEntry> changes = m_conflicts.settle(row, *before, after);
    if (changes.empty()) {
        cases.setImportHash(after.id, row.hash);
        ++m_report.unchanged;
        return;
    }
    cases.update(after, row.hash);
    ++m_report.updated;
    note(row, std::move(changes));
    recordBeside(row, &*before, after);
}

/// Came with an import that was taken back: the row brings it back from the trash.
bool ImportWriter::isTakenBack(const ComplaintCase &complaint)
{
    if (complaint.status != CaseStatus::Void)
        return false;
    const auto known = m_office.cases().importState(complaint.orderNo);
    return known && known->importHash.isEmpty() && m_office.imports().arrival(complaint.id);
}

void ImportWriter::note(const ImportRow &row, std::vector<HistoryEntry> changes)
{
    for (HistoryEntry &entry : changes) {
        entry.at = m_now;
        entry.actor = m_batch.actor;
        entry.action = importAction;
        entry.reason = importReason(m_batch.fileName, row.number);
    }
    m_office.history().append(changes);
}

void ImportWriter::recordBeside(const ImportRow &row, const ComplaintCase *before, const ComplaintCase &after)
{
    if (std::optional<FollowUp> followUp = reportedFollowUp(before, after, m_now)) {
        CaseStore cases = m_office.cases();
        followUp->attempt = before ? attempts(cases.followUps(after.id)) + 1 : 1;
        followUp->recordedBy = m_office.actor();
        followUp->round = after.round;
        cases.saveFollowUp(*followUp);
        if (after.round > 1)
            RoundService(m_office).noteFollowUp(*followUp, importAction);
    }
    if (before || !row.originals.isEmpty())
        m_office.imports().addOriginal(batch(), after.id, row.number,
                                       row.originals.isEmpty() ? QStringLiteral("{}") : row.originals);
    askImportedCoUnits(m_office, row, after, m_now);
    if (!row.names.mergedInto.isEmpty())
        m_merged.emplace_back(after.id, row);
}

void ImportWriter::joinMerged()
{
    CaseStore cases = m_office.cases();
    for (const auto &[id, row] : m_merged) {
        std::optional<ComplaintCase> mainCase = cases.findByCaseNo(row.names.mergedInto);
        if (!mainCase)
            mainCase = cases.findByOrderNo(row.names.mergedInto);
        std::optional<ComplaintCase> merged = cases.find(id);
        if (!mainCase || mainCase->id == id || merged->mergedInto == mainCase->id)
            continue;
        merged->mergedInto = mainCase->id;
        cases.update(*merged, row.hash);
    }
}

BatchId ImportWriter::batch()
{
    if (!m_batch.id.isSet())
        m_office.imports().begin(m_batch);
    return m_batch.id;
}

void ImportWriter::noteBatch()
{
    HistoryEntry entry;
    entry.at = m_now;
    entry.actor = m_batch.actor;
    entry.entity = QStringLiteral("import_batch");
    entry.entityId = m_batch.id.value;
    entry.action = importAction;
    entry.newValue = Words::tr("%1：新增 %2，更新 %3，无变化 %4，未导入 %5")
                         .arg(m_batch.fileName)
                         .arg(m_batch.added)
                         .arg(m_batch.updated)
                         .arg(m_batch.unchanged)
                         .arg(m_batch.rejected);
    m_office.history().append(std::move(entry));
}

void ImportWriter::finish()
{
    m_load.finish();
    joinMerged();
    if (m_names.takeAdded())
        m_office.reloadReference();
    m_report.unknownNames = m_names.unknownNames();
    m_report.newUnits = m_names.newUnits();
    m_report.newPlaces = m_names.newPlaces();
    m_report.newCategories = m_names.newCategories();
    if (!m_batch.id.isSet())
        return;
    m_batch.read = m_report.read;
    m_batch.added = m_report.added;
    m_batch.updated = m_report.updated;
    m_batch.unchanged = m_report.unchanged;
    m_batch.rejected = qint64(m_report.rejected.size());
    m_office.imports().finish(m_batch);
    noteBatch();
    m_office.cases().settleSearch();
    m_report.batch = m_batch.id;
}

} // namespace jiesu
