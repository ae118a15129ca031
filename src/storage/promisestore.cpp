// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/promisestore.h"

namespace jiesu {

std::vector<Promise> PromiseStore::open()
{
    return select(
        QStringLiteral("INDEXED BY promise_open WHERE kept_at IS NULL AND withdrawn = 0 AND EXISTS (SELECT 1 "
                       "FROM complaint_case WHERE complaint_case.id = case_id AND status <> ?) "
                       "ORDER BY due_at, id"),
        {int(CaseStatus::Void)});
}

} // namespace jiesu
