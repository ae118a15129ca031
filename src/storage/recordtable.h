// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordfield.h"
#include "storage/database.h"

#include <vector>

namespace jiesu {

/// The table of one kind of record: CaseRequest, CaseAssignment, CaseRound, FollowUp, Promise, Attachment and
/// ReminderSnooze, which hang on a case, DutyShift, ShiftHandover, SpecialTask, BulletinEdit and
/// BulletinTemplateRecord. The caller opens the transaction and writes the history.
template <class Record> class RecordTable
{
public:
    using RecordId = decltype(Record::id);

    explicit RecordTable(Database &database)
        : m_database(database)
    {
    }

    /// With an unset id a new row, else a change of the revision that was read.
    /// @throws StorageError Conflict: changed meanwhile; NotFound: it is gone
    void save(Record &record);
    [[nodiscard]] std::optional<Record> find(RecordId id);
    /// Of one case, oldest first.
    [[nodiscard]] std::vector<Record> of(CaseId id);
    /// @param rest what follows the table's name: "WHERE … ORDER BY …"
    [[nodiscard]] std::vector<Record> select(const QString &rest, const QVariantList &values);

protected:
    [[nodiscard]] Database &database() { return m_database; }

private:
    Database &m_database;
};

} // namespace jiesu
