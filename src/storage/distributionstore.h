// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/funnel.h"
#include "metrics/quantile.h"
#include "storage/figurestore.h"

namespace jiesu {

/// Counts of a filter's cases by more than one thing at a time, for the charts. Only counts leave the
/// database, never cases. No filter may hold a search text. Database thread; every function throws
/// StorageError.
class DistributionStore final
{
public:
    DistributionStore(Database &database, std::shared_ptr<const ReferenceData> reference)
        : m_database(database)
        , m_reference(std::move(reference))
    {
    }

    /// Cases by the ids of two things, or by an id and a month (yyyymm); 0 stands for none. Pairs without a
    /// case are absent.
    using PairCounts = std::map<std::pair<qint64, qint64>, qint64>;
    [[nodiscard]] PairCounts byCategoryAndStreet(const CaseFilter &filter);
    /// The months are those of the filter's day basis.
    [[nodiscard]] PairCounts byCategoryAndMonth(const CaseFilter &filter);
    /// The same with days (yyyymmdd).
    [[nodiscard]] PairCounts byCategoryAndDay(const CaseFilter &filter);
    [[nodiscard]] PairCounts byPointAndCategory(const CaseFilter &filter);

    /// Cases by state and outcome.
    [[nodiscard]] std::vector<StateCount> byState(const CaseFilter &filter);

    struct DayAge
    {
        QDate received;
        qint64 open = 0;
        qint64 overdue = 0; ///< of them, with a deadline before the instant asked for and not suspended
    };
    /// The filter's open cases by day of receipt, oldest first.
    [[nodiscard]] std::vector<DayAge> openByDay(const CaseFilter &filter, Instant now);

    /// Cases with an end by whole hours from receipt to it; ends before the receipt are left out.
    [[nodiscard]] ValueCounts byHandlingHours(const CaseFilter &filter);

private:
    [[nodiscard]] PairCounts pairs(const CaseFilter &filter, const QString &first, const QString &second);

    Database &m_database;
    std::shared_ptr<const ReferenceData> m_reference;
};

} // namespace jiesu
