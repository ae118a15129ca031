// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importstore.h"

#include "domain/officetime.h"
#include "storage/dialect.h"
#include "storage/storedvalues.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportStore)
};

QString selectBatches()
{
    return QStringLiteral("SELECT b.id, b.at, b.actor, b.file_name, b.preset, b.read_count, b.added_count, "
                          "b.updated_count, b.unchanged_count, b.rejected_count, b.first_case_id, "
                          "b.last_case_id, a.id IS NOT NULL FROM import_batch b "
                          "LEFT JOIN import_undo u ON u.batch_id = b.id "
                          "LEFT JOIN act a ON a.id = u.act_id AND a.undone_by_id IS NULL");
}

std::vector<ImportBatch> readBatches(Statement &rows)
{
    std::vector<ImportBatch> batches;
    while (rows.next())
        batches.push_back({BatchId{rows.integer(0)}, fromEpoch(rows.integer(1)), rows.text(2), rows.text(3),
                           rows.text(4), rows.integer(5), rows.integer(6), rows.integer(7), rows.integer(8),
                           rows.integer(9), CaseId{rows.integer(10)}, CaseId{rows.integer(11)},
                           rows.integer(12) != 0});
    return batches;
}

} // namespace

void ImportStore::begin(ImportBatch &batch)
{
    Statement &statement = m_database.statement(
        QStringLiteral("INSERT INTO import_batch (at, actor, file_name, preset, read_count, added_count, "
                       "updated_count, unchanged_count, rejected_count) VALUES (?, ?, ?, ?, 0, 0, 0, 0, 0) "
                       "RETURNING id"));
    batch.id.value =
        statement.run({toEpoch(batch.at), batch.actor, batch.fileName, batch.preset}).firstInteger();
}

void ImportStore::finish(const ImportBatch &batch)
{
    const qint64 rows =
        m_database
            .statement(QStringLiteral("UPDATE import_batch SET preset = ?, read_count = ?, added_count = ?, "
                                      "updated_count = ?, unchanged_count = ?, rejected_count = ?, "
                                      "first_case_id = ?, last_case_id = ? WHERE id = ?"))
            .run({batch.preset, batch.read, batch.added, batch.updated, batch.unchanged, batch.rejected,
                  orNull(batch.firstCase), orNull(batch.lastCase), batch.id.value})
            .rowsAffected();
    if (rows == 0)
        throw dialect::gone(Words::tr("导入批次"));
}

void ImportStore::addOriginal(BatchId batch, CaseId caseId, int rowNumber, const QString &cellsJson)
{
    m_database
        .statement(QStringLiteral(
            "INSERT INTO import_original (batch_id, case_id, row_number, cells) VALUES (?, ?, ?, ?)"))
        .run({batch.value, caseId.value, rowNumber, cellsJson});
}

std::optional<ImportArrival> ImportStore::arrival(CaseId caseId)
{
    Statement &statement = m_database.statement(
        QStringLiteral("SELECT b.at, b.actor, b.file_name, c.import_row FROM complaint_case c "
                       "JOIN import_batch b ON b.id = c.import_batch_id WHERE c.id = ?"));
    std::optional<ImportArrival> found;
    if (statement.run({caseId.value}).next())
        found = {fromEpoch(statement.integer(0)), statement.text(1), statement.text(2),
                 int(statement.integer(3))};
    statement.finish();
    return found;
}

std::vector<ImportOriginal> ImportStore::originals(CaseId caseId)
{
    std::vector<ImportOriginal> result;
    Statement &statement = m_database.statement(
        QStringLiteral("SELECT o.batch_id, b.at, b.file_name, o.row_number, o.cells FROM import_original o "
                       "JOIN import_batch b ON b.id = o.batch_id WHERE o.case_id = ? AND o.cells <> '{}' "
                       "ORDER BY o.batch_id DESC, o.row_number DESC"));
    statement.run({caseId.value});
    while (statement.next())
        result.push_back({BatchId{statement.integer(0)}, fromEpoch(statement.integer(1)), statement.text(2),
                          int(statement.integer(3)), statement.text(4)});
    return result;
}

std::vector<ImportBatch> ImportStore::batches()
{
    return readBatches(m_database.statement(selectBatches() + QStringLiteral(" ORDER BY b.id DESC")).run());
}

std::optional<ImportBatch> ImportStore::find(BatchId id)
{
    std::vector<ImportBatch> found = readBatches(
        m_database.statement(selectBatches() + QStringLiteral(" WHERE b.id = ?")).run({id.value}));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<ImportStore::Touched> ImportStore::touched(const ImportBatch &batch)
{
    Statement &rows = m_database.statement(
        QStringLiteral("-- scan: taking an import back is rare\n"
                       "SELECT id, 1 FROM complaint_case WHERE import_batch_id = ? AND id BETWEEN ? AND ? "
                       "UNION ALL SELECT DISTINCT o.case_id, 0 FROM import_original o "
                       "JOIN complaint_case c ON c.id = o.case_id "
                       "WHERE o.batch_id = ? AND (c.import_batch_id IS NULL OR c.import_batch_id <> ?) "
                       "ORDER BY 1"));
    std::vector<Touched> found;
    rows.run({batch.id.value, batch.firstCase.value, batch.lastCase.value, batch.id.value, batch.id.value});
    while (rows.next())
        found.push_back({CaseId{rows.integer(0)}, rows.integer(1) != 0});
    return found;
}

void ImportStore::noteUndo(BatchId batch, ActId act)
{
    m_database
        .statement(QStringLiteral("INSERT INTO import_undo (batch_id, act_id) VALUES (?, ?) "
                                  "ON CONFLICT (batch_id) DO UPDATE SET act_id = excluded.act_id"))
        .run({batch.value, act.value});
}

} // namespace jiesu
