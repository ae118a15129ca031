// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"

#include "domain/officetime.h"
#include "storage/casecolumns.h"
#include "storage/searchtokens.h"
#include "storage/storedvalues.h"

#include <QCoreApplication>

#include <future>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SearchIndex)
};

constexpr size_t blockSize = 512;

} // namespace

void SearchIndex::requireUsableTime(const ComplaintCase &complaint)
{
    const qint64 at = toEpoch(complaint.receivedAt);
    if (at < 0 || at >= timeLimit) {
        throw StorageError({ErrorKind::Invalid, Words::tr("受理时间超出了可用的范围。"),
                            Words::tr("没有写入任何内容。"), Words::tr("请改正受理时间后再保存。")});
    }
}

qint64 SearchIndex::rowId(const ComplaintCase &complaint)
{
    return rowId(toEpoch(complaint.receivedAt), complaint.id.value);
}

bool SearchIndex::knowsPlaces(const ComplaintCase &complaint, const ReferenceData &reference)
{
    return std::ranges::all_of(
        std::array{complaint.street, complaint.community, complaint.point},
        [&](PlaceId place) { return !place.isSet() || reference.place(place) != nullptr; });
}

QByteArray SearchIndex::tokens(const ComplaintCase &complaint, const ReferenceData &reference)
{
    if (!knowsPlaces(complaint, reference))
        throw StorageError({ErrorKind::Internal, Words::tr("案件的地点不在当前的参照数据中。"),
                            Words::tr("已保存的数据不受影响。"), Words::tr("请重新打开文件后再试。")});
    return SearchTokens::of(complaint, reference).text();
}

void SearchIndex::insert(const ComplaintCase &complaint)
{
    requireUsableTime(complaint);
    notePending(complaint.id);
}

void SearchIndex::replace(const ComplaintCase &before, const ComplaintCase &after)
{
    requireUsableTime(after);
    if (isPending(after.id))
        return;
    const QByteArray old = tokens(before, m_reference);
    if (before.receivedAt == after.receivedAt && knowsPlaces(after) && old == tokens(after, m_reference))
        return;
    notePending(after.id, {rowId(before), old});
}

bool SearchIndex::isPending(CaseId id)
{
    Statement &statement =
        m_database.statement(QStringLiteral("SELECT 1 FROM search_pending WHERE case_id = ?"));
    const bool found = statement.run({id.value}).next();
    statement.finish();
    return found;
}

void SearchIndex::notePending(CaseId id)
{
    m_database.statement(QStringLiteral("INSERT INTO search_pending (case_id) VALUES (?)")).run({id.value});
}

void SearchIndex::notePending(CaseId id, const Entry &old)
{
    m_database
        .statement(
            QStringLiteral("INSERT INTO search_pending (case_id, old_row, old_tokens) VALUES (?, ?, ?)"))
        .run({id.value, old.rowId, QVariant::fromValue(Utf8Text{old.tokens})});
}

void SearchIndex::removeOld()
{
    Statement &rows = m_database.statement(QStringLiteral(
        "SELECT old_row, old_tokens FROM search_pending WHERE old_row IS NOT NULL ORDER BY old_row"));
    Statement &removal = m_database.statement(
        QStringLiteral("INSERT INTO case_search (case_search, rowid, tokens) VALUES ('delete', ?, ?)"));
    rows.run();
    while (rows.next())
        removal.run({rows.integer(0), rows.text(1)});
}

std::vector<qint64> SearchIndex::pendingInOrder()
{
    Statement &statement = m_database.statement(
        QStringLiteral("SELECT id FROM search_pending CROSS JOIN complaint_case ON id = case_id "
                       "ORDER BY received_at, id"));
    std::vector<qint64> ids;
    statement.run();
    while (statement.next())
        ids.push_back(statement.integer(0));
    return ids;
}

void SearchIndex::settle()
{
    const std::vector<qint64> ids = pendingInOrder();
    if (ids.empty())
        return;
    Transaction transaction(m_database);
    removeOld();
    const auto policy = ids.size() > blockSize ? std::launch::async : std::launch::deferred;
    std::future<std::vector<Entry>> made;
    for (size_t from = 0; from < ids.size(); from += blockSize) {
        const size_t count = std::min(blockSize, ids.size() - from);
        auto next = std::async(policy, [this, cases = readCases(std::span(ids).subspan(from, count))] {
            return entries(cases, m_reference);
        });
        if (made.valid())
            write(made.get());
        made = std::move(next);
    }
    write(made.get());
    m_database.statement(QStringLiteral("DELETE FROM search_pending")).run();
    transaction.commit();
}

std::vector<ComplaintCase> SearchIndex::readCases(std::span<const qint64> ids)
{
    Statement &read = m_database.statement(QStringLiteral("SELECT ") + CaseColumns::texts().list() +
                                           QStringLiteral(" FROM complaint_case WHERE id = ?"));
    std::vector<ComplaintCase> cases;
    cases.reserve(ids.size());
    for (const qint64 id : ids) {
        if (read.run({id}).next())
            cases.push_back(CaseColumns::texts().read(read));
    }
    read.finish();
    return cases;
}

std::vector<SearchIndex::Entry> SearchIndex::entries(const std::vector<ComplaintCase> &cases,
                                                     const ReferenceData &reference)
{
    std::vector<Entry> list;
    list.reserve(cases.size());
    for (const ComplaintCase &complaint : cases)
        list.push_back({rowId(complaint), tokens(complaint, reference)});
    return list;
}

void SearchIndex::write(const std::vector<Entry> &entries)
{
    Statement &insert =
        m_database.statement(QStringLiteral("INSERT INTO case_search (rowid, tokens) VALUES (?, ?)"));
    for (const Entry &entry : entries)
        insert.run({entry.rowId, QVariant::fromValue(Utf8Text{entry.tokens})});
}

} // namespace jiesu
