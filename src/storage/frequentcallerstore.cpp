// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/frequentcallerstore.h"

#include "domain/complaintcase.h"
#include "domain/officetime.h"

namespace jiesu {

FrequentCallerStore::Found FrequentCallerStore::since(Instant from, int times, int limit)
{
    // The calls of some months are few; an index in the order of the numbers would be read from end to end.
    Statement &row = m_database.statement(
        QStringLiteral("SELECT caller_phone, count(*), count(*) FILTER (WHERE request_type = %1), "
                       "max(received_at), count(*) OVER () FROM complaint_case INDEXED BY case_newest WHERE "
                       "received_at >= ? "
                       "AND status <> %2 AND "
                       "caller_phone <> '' AND caller_phone NOT IN "
                       "(SELECT phone FROM citizen WHERE withdrawn = 0) GROUP BY caller_phone "
                       "HAVING count(*) >= ? AND max(is_confidential) = 0 ORDER BY 2 DESC, 4 DESC, 1 LIMIT ?")
            .arg(int(RequestType::Commendation))
            .arg(int(CaseStatus::Void)));
    Found found;
    row.run({toEpoch(from), times, limit});
    while (row.next()) {
        found.callers.push_back({row.text(0), row.integer(1), row.integer(2), fromEpoch(row.integer(3))});
        found.total = row.integer(4);
    }
    return found;
}

} // namespace jiesu
