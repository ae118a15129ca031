// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/comparisonstore.h"

#include "domain/officetime.h"
#include "storage/casecondition.h"

namespace jiesu {

std::vector<ComparedCase> ComparisonStore::cases(const Period &period, DayBasis basis)
{
    CaseFilter filter;
    filter.period = period;
    filter.dayBasis = basis;
    CaseCondition condition;
    condition.addDays(filter);
    condition.add(QStringLiteral("official_reached <> 0"));
    condition.add(QStringLiteral("status NOT IN (?, ?)"), {int(CaseStatus::Merged), int(CaseStatus::Void)});
    Statement &rows = m_database.statement(
        QStringLiteral(
            "SELECT id, case_no, order_no, title, lead_unit_id, status, round, self_contacted, "
            "self_solved, self_satisfaction, official_reached, official_contacted, official_solved, "
            "official_satisfaction, follow_up_time FROM complaint_case%1%2 ORDER BY received_at, id")
            .arg(indexForFigures(filter), condition.where()));
    std::vector<ComparedCase> found;
    rows.run(condition.values());
    while (rows.next()) {
        ComparedCase row;
        row.id.value = rows.integer(0);
        row.caseNo = rows.text(1);
        row.orderNo = rows.text(2);
        row.title = rows.text(3);
        row.unit.value = rows.integer(4);
        row.status = CaseStatus(rows.integer(5));
        row.round = int(rows.integer(6));
        row.own = {Contacted(rows.integer(7)), Solved(rows.integer(8)), Satisfaction(rows.integer(9))};
        row.officialReached = int(rows.integer(10));
        row.official = {Contacted(rows.integer(11)), Solved(rows.integer(12)),
                        Satisfaction(rows.integer(13))};
        if (!rows.value(14).isNull())
            row.followUpTime = fromEpoch(rows.integer(14));
        found.push_back(std::move(row));
    }
    return found;
}

} // namespace jiesu
