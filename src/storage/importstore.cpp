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

std::vector<ImportBatch> ImportStore::batches(int limit)
{
    std::vector<ImportBatch> result;
    Statement &statement = m_database.statement(
        QStringLiteral("SELECT id, at, actor, file_name, preset, read_count, added_count, updated_count, "
                       "unchanged_count, rejected_count, first_case_id, last_case_id "
                       "FROM import_batch ORDER BY id DESC LIMIT ?"));
    statement.run({limit});
    while (statement.next())
        result.push_back({BatchId{statement.integer(0)}, fromEpoch(statement.integer(1)), statement.text(2),
                          statement.text(3), statement.text(4), statement.integer(5), statement.integer(6),
                          statement.integer(7), statement.integer(8), statement.integer(9),
                          CaseId{statement.integer(10)}, CaseId{statement.integer(11)}});
    return result;
}

} // namespace jiesu
