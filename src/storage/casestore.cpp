// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casestore.h"

#include "domain/officetime.h"
#include "storage/casecolumns.h"
#include "storage/caselist.h"
#include "storage/caserow.h"
#include "storage/recordtable.h"
#include "storage/searchindex.h"
#include "storage/storedvalues.h"

#include <QCoreApplication>
#include <QScopeGuard>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseStore)
};

QString nothingWritten()
{
    return Words::tr("没有写入任何内容。");
}

StorageError orderNumberTaken(const QString &orderNo)
{
    return StorageError({ErrorKind::Conflict, Words::tr("工单编号 %1 已属于另一个案件。").arg(orderNo),
                         nothingWritten(), Words::tr("请核对编号，或打开已有的案件。")});
}

StorageError notFound()
{
    return StorageError({ErrorKind::NotFound, Words::tr("没有找到这个案件。"), nothingWritten(),
                         Words::tr("请刷新列表后再试。")});
}

StorageError changedMeanwhile()
{
    return StorageError({ErrorKind::Conflict, Words::tr("这个案件已被他人修改。"), nothingWritten(),
                         Words::tr("请刷新后在最新内容上重新修改。")});
}

std::optional<ComplaintCase> findWhere(Database &database, const QString &term, const QVariant &value)
{
    Statement &statement = database.statement(QStringLiteral("SELECT ") + CaseColumns::whole().list() +
                                              QStringLiteral(" FROM complaint_case WHERE ") + term);
    std::optional<ComplaintCase> found;
    if (statement.run({value}).next())
        found = CaseColumns::whole().read(statement);
    statement.finish();
    return found;
}

/// Who made a case void, and when; nothing for one that was imported so.
void readVoiding(Database &database, CaseRow &row)
{
    Statement &statement = database.statement(QStringLiteral(
        "SELECT at, actor FROM history WHERE entity = 'case' AND entity_id = ? AND field = 'status' "
        "AND new_value = ? ORDER BY sequence DESC LIMIT 1"));
    if (statement.run({row.id.value, code(CaseStatus::Void)}).next()) {
        row.voidedAt = fromEpoch(statement.integer(0));
        row.voidedBy = statement.text(1);
    }
    statement.finish();
}

} // namespace

CaseStore::CaseStore(Database &database, std::shared_ptr<const ReferenceData> reference, RowMask mask)
    : m_database(database)
    , m_reference(std::move(reference))
    , m_mask(std::move(mask))
{
}

void CaseStore::insert(ComplaintCase &complaint, const ImportOrigin &origin)
{
    CaseNumbers numbers(m_database);
    insertUnindexed(complaint, origin, numbers);
    numbers.store();
    SearchIndex(m_database, *m_reference).insert(complaint);
}

void CaseStore::insertUnindexed(ComplaintCase &complaint, const ImportOrigin &origin, CaseNumbers &numbers)
{
    SearchIndex::requireUsableTime(complaint);
    const qint64 revision = std::exchange(complaint.revision, 1);
    const QString given = complaint.caseNo;
    auto asBefore = qScopeGuard([&] {
        complaint.revision = revision;
        complaint.caseNo = given;
    });
    if (given.isEmpty())
        complaint.caseNo = numbers.next(complaint.receivedAt);
    else
        numbers.noteForeign(given);
    complaint.id.value = insertRow(complaint, origin);
    asBefore.dismiss();
}

qint64 CaseStore::insertRow(const ComplaintCase &complaint, const ImportOrigin &origin)
{
    Statement &statement = m_database.statement(casecolumns::insertSql());
    try {
        return statement
            .run([&](fieldvalues::ValueSink &sink) {
                casecolumns::give(complaint, sink);
                fieldvalues::give(sink, origin.hash);
                fieldvalues::give(sink, origin.batch);
                origin.batch.isSet() ? sink.integer(origin.row) : sink.nothing();
            })
            .insertedId();
    } catch (const StorageError &) {
        if (!complaint.orderNo.isEmpty() && importState(complaint.orderNo))
            throw orderNumberTaken(complaint.orderNo);
        throw;
    }
}

void CaseStore::update(ComplaintCase &complaint, const QString &importHash)
{
    const std::optional<ComplaintCase> before = find(complaint.id);
    if (!before)
        throw notFound();
    if (complaint.orderNo != before->orderNo && !complaint.orderNo.isEmpty() &&
        importState(complaint.orderNo))
        throw orderNumberTaken(complaint.orderNo);
    const casecolumns::Change change(*before, complaint);
    Statement &statement = m_database.statement(change.updateSql());
    statement.run([&](fieldvalues::ValueSink &sink) {
        change.give(sink);
        fieldvalues::give(sink, importHash);
        sink.integer(complaint.id.value);
        sink.integer(complaint.revision);
    });
    if (statement.rowsAffected() == 0)
        throw changedMeanwhile();
    SearchIndex(m_database, *m_reference).replace(*before, complaint);
    ++complaint.revision;
}

std::optional<ComplaintCase> CaseStore::find(CaseId id)
{
    return findWhere(m_database, QStringLiteral("id = ?"), id.value);
}

std::optional<ComplaintCase> CaseStore::findByCaseNo(const QString &caseNo)
{
    return findWhere(m_database, QStringLiteral("case_no = ?"), caseNo);
}

std::optional<ComplaintCase> CaseStore::findByOrderNo(const QString &orderNo)
{
    return findWhere(m_database, QStringLiteral("order_no = ?"), orderNo);
}

std::optional<CaseStore::ImportState> CaseStore::importState(const QString &orderNo)
{
    Statement &statement =
        m_database.statement(QStringLiteral("SELECT id, import_hash FROM complaint_case WHERE order_no = ?"));
    std::optional<ImportState> state;
    if (statement.run({orderNo}).next())
        state = ImportState{CaseId{statement.integer(0)}, statement.text(1)};
    statement.finish();
    return state;
}

void CaseStore::setImportHash(CaseId id, const QString &importHash)
{
    m_database.statement(QStringLiteral("UPDATE complaint_case SET import_hash = ? WHERE id = ?"))
        .run({orNull(importHash), id.value});
}

CasePage CaseStore::page(const CaseFilter &filter, std::optional<CaseKey> after, int limit)
{
    CasePage page;
    CaseList(m_database, filter, *m_reference)
        .read(CaseColumns::row(), CaseColumns::rowAndTexts(), after, limit + 1,
              [&](const ComplaintCase &complaint) {
                  if (page.rows.size() == std::size_t(limit)) // there is one more
                      page.next = page.rows.back().key;
                  else
                      page.rows.push_back(rowOf(complaint, *m_reference));
                  return true;
              });
    if (isTrash(filter)) {
        for (CaseRow &row : page.rows)
            readVoiding(m_database, row);
    }
    if (m_mask)
        std::ranges::for_each(page.rows, m_mask);
    return page;
}

qint64 CaseStore::count(const CaseFilter &filter)
{
    return CaseList(m_database, filter, *m_reference).count();
}

void CaseStore::forEach(const CaseFilter &filter, const std::function<bool(const ComplaintCase &)> &visit)
{
    std::vector<CaseId> ids;
    CaseList(m_database, filter, *m_reference)
        .read(CaseColumns::keys(), CaseColumns::texts(), {}, CaseList::unlimited,
              [&ids](const ComplaintCase &complaint) {
                  ids.push_back(complaint.id);
                  return true;
              });
    for (const CaseId id : ids) {
        const std::optional<ComplaintCase> complaint = find(id);
        if (complaint && !visit(*complaint))
            return;
    }
}

void CaseStore::settleSearch()
{
    SearchIndex(m_database, *m_reference).settle();
}

void CaseStore::saveFollowUp(FollowUp &followUp)
{
    RecordTable<FollowUp>(m_database).save(followUp);
}

std::vector<FollowUp> CaseStore::followUps(CaseId id)
{
    std::vector<FollowUp> list = RecordTable<FollowUp>(m_database).of(id);
    std::ranges::stable_sort(list, {}, &FollowUp::at);
    return list;
}

std::optional<FollowUp> CaseStore::findFollowUp(FollowUpId id)
{
    return RecordTable<FollowUp>(m_database).find(id);
}

} // namespace jiesu
