// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caserequest.h"
#include "storage/database.h"

#include <vector>

namespace jiesu {

/// The requests beside the cases. The caller opens the transaction and writes the history.
class RequestStore final
{
public:
    explicit RequestStore(Database &database)
        : m_database(database)
    {
    }

    /// With an unset id a new row, else a change of the revision that was read.
    /// @throws StorageError Conflict: changed meanwhile; NotFound: it is gone
    void save(CaseRequest &request);
    [[nodiscard]] std::optional<CaseRequest> find(RequestId id);
    /// Of one case, oldest first.
    [[nodiscard]] std::vector<CaseRequest> of(CaseId id);
    /// All that somebody still has to decide, answer, close or end, oldest first.
    [[nodiscard]] std::vector<CaseRequest> open();

private:
    Database &m_database;
};

} // namespace jiesu
