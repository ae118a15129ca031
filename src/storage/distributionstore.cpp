// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/distributionstore.h"

#include "domain/officetime.h"
#include "storage/casecondition.h"
#include "storage/figuresource.h"
#include "storage/packedoutcome.h"

namespace jiesu {

DistributionStore::PairCounts DistributionStore::pairs(const CaseFilter &filter, const QString &first,
                                                       const QString &second)
{
    Q_ASSERT(filter.search.isEmpty());
    // Counted here and not by GROUP BY, which would sort all rows first.
    QHash<std::pair<qint64, qint64>, qint64> counts;
    const FigureSource source = caseSource(filter, *m_reference);
    Statement &statement =
        m_database.statement(QStringLiteral("SELECT %1, %2%3").arg(first, second, source.from));
    statement.run(source.values);
    while (statement.next())
        ++counts[{statement.integer(0), statement.integer(1)}];
    PairCounts sorted;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        sorted.emplace(it.key(), it.value());
    return sorted;
}

DistributionStore::PairCounts DistributionStore::byCategoryAndStreet(const CaseFilter &filter)
{
    return pairs(filter, QStringLiteral("coalesce(category_id, 0)"),
                 QStringLiteral("coalesce(street_id, 0)"));
}

DistributionStore::PairCounts DistributionStore::byCategoryAndMonth(const CaseFilter &filter)
{
    return pairs(filter, QStringLiteral("coalesce(category_id, 0)"),
                 QStringLiteral("%1 / 100").arg(dayColumn(filter.dayBasis)));
}

DistributionStore::PairCounts DistributionStore::byCategoryAndDay(const CaseFilter &filter)
{
    return pairs(filter, QStringLiteral("coalesce(category_id, 0)"), dayColumn(filter.dayBasis));
}

DistributionStore::PairCounts DistributionStore::byPointAndCategory(const CaseFilter &filter)
{
    return pairs(filter, QStringLiteral("coalesce(point_id, 0)"), QStringLiteral("coalesce(category_id, 0)"));
}

std::vector<StateCount> DistributionStore::byState(const CaseFilter &filter)
{
    std::vector<StateCount> states;
    for (const auto &[key, cases] :
         pairs(filter, QStringLiteral("status"), packedOutcome(CaseCondition::Source::Cases)))
        states.push_back({CaseStatus(key.first), {unpackedOutcome(key.second), cases, key.second}});
    return states;
}

std::vector<DistributionStore::DayAge> DistributionStore::openByDay(const CaseFilter &filter, Instant now)
{
    CaseFilter open = filter;
    open.openOnly = true;
    const FigureSource source = caseSource(open, *m_reference);
    Statement &statement =
        m_database.statement(QStringLiteral("SELECT received_day, count(*), "
                                            "count(*) FILTER (WHERE deadline < ? AND suspended = 0)%1 "
                                            "GROUP BY received_day ORDER BY received_day")
                                 .arg(source.from));
    std::vector<DayAge> days;
    statement.run(QVariantList{qint64(toEpoch(now))} << source.values);
    while (statement.next())
        days.push_back({dayFromKey(int(statement.integer(0))), statement.integer(1), statement.integer(2)});
    return days;
}

ValueCounts DistributionStore::byHandlingHours(const CaseFilter &filter)
{
    CaseFilter handled = filter;
    handled.handled = HandlingHours();
    const FigureSource source = caseSource(handled, *m_reference);
    Statement &statement =
        m_database.statement(QStringLiteral("SELECT (done_time - received_at) / 3600%1").arg(source.from));
    ValueCounts hours;
    statement.run(source.values);
    while (statement.next())
        ++hours[statement.integer(0)];
    return hours;
}

} // namespace jiesu
