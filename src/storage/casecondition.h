// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/referencedata.h"

#include <QStringList>
#include <QVariantList>

namespace jiesu {

/// The WHERE clause of a filter: terms joined by AND, with the values of their placeholders in order.
class CaseCondition final
{
public:
    /// Where the columns are read from; case_tally names two of them otherwise.
    enum class Source
    {
        Cases,
        Tally
    };

    void add(const QString &term, const QVariantList &values = {});
    /// "column = ?" for one id, "column IN (?, …)" for several.
    void addIds(const QString &column, const std::vector<qint64> &ids);
    /// Everything of @p filter except the period and the search text.
    void addFilter(const CaseFilter &filter, const ReferenceData &reference, Source source = Source::Cases);
    /// The period as days of the filter's basis, bounded at both ends also without a period, so that the
    /// day's index can always be used.
    void addDays(const CaseFilter &filter);

    /// " WHERE a AND b", or nothing.
    [[nodiscard]] QString where() const;
    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    void addPlaces(const CaseFilter &filter, const ReferenceData &reference);
    void addTimes(const CaseFilter &filter);
    void addRequests(const CaseFilter &filter);
    void addAnswers(const CaseFilter &filter);
    void addPieces(const CaseFilter &filter);
    void addPeriod(const Period &period, DayBasis basis);

    QStringList m_terms;
    QVariantList m_values;
};

/// The derived column that holds a basis's day as yyyymmdd.
[[nodiscard]] QString dayColumn(DayBasis basis);

/// Seconds from the period's first moment to the one after its last, in office time.
struct InstantRange
{
    qint64 from = 0;
    qint64 to = 0; ///< exclusive
};
/// Of the filter's period where it means the day of receipt; otherwise nothing.
[[nodiscard]] std::optional<InstantRange> receivedRange(const CaseFilter &filter);

/// "INDEXED BY …" for reading a filter's cases newest first: the index that holds them in that order, or the
/// small one that holds them all. Named rather than left to the planner, which knows nothing about how often
/// a status or a unit occurs and may sort a million cases to show a hundred.
[[nodiscard]] QString indexForList(const CaseFilter &filter);
/// The same for counting and grouping, where the order does not matter.
[[nodiscard]] QString indexForFigures(const CaseFilter &filter);
/// Counting the filter's cases reads the index of all cases, or that of a period.
[[nodiscard]] bool readsEveryCase(const CaseFilter &filter);
/// The filter is served by an index that holds few cases whatever else the filter says.
[[nodiscard]] bool hasOwnIndex(const CaseFilter &filter);

} // namespace jiesu
