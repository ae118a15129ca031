// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/database.h"
#include "support/clock.h"

#include <optional>
#include <vector>

namespace jiesu {

/// One import as it was carried out.
struct ImportBatch
{
    BatchId id;
    Instant at{};
    QString actor;
    QString fileName; ///< without folder
    QString preset;
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    CaseId firstCase; ///< the cases that it added have the ids from this to the next; unset: none
    CaseId lastCase;
    bool undone = false; ///< taken back, and that still stands
};

/// How a case came into the office.
struct ImportArrival
{
    Instant at{};
    QString actor;
    QString fileName;
    int rowNumber = 0;
};

/// What a sheet's row said before cleaning.
struct ImportOriginal
{
    BatchId batch;
    Instant at{};
    QString fileName;
    int rowNumber = 0;
    QString cells; ///< JSON object: header to the cell's own text
};

class ImportStore final
{
public:
    explicit ImportStore(Database &database)
        : m_database(database)
    {
    }
    /// Reserves the batch's id; its counts are written by finish().
    void begin(ImportBatch &batch);
    void finish(const ImportBatch &batch);
    /// @param cellsJson "{}" where the row updated a case and cleaning changed nothing
    void addOriginal(BatchId batch, CaseId caseId, int rowNumber, const QString &cellsJson);
    /// Nothing for a case that was not imported.
    [[nodiscard]] std::optional<ImportArrival> arrival(CaseId caseId);
    [[nodiscard]] std::vector<ImportOriginal> originals(CaseId caseId); ///< newest first
    [[nodiscard]] std::vector<ImportBatch> batches();                   ///< newest first
    [[nodiscard]] std::optional<ImportBatch> find(BatchId id);

    /// A case that an import added or updated.
    struct Touched
    {
        CaseId caseId;
        bool added;
    };
    [[nodiscard]] std::vector<Touched> touched(const ImportBatch &batch);
    /// Remembers that @p act took the import back.
    void noteUndo(BatchId batch, ActId act);

private:
    Database &m_database;
};

} // namespace jiesu
