// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/referencedata.h"
#include "metrics/outcome.h"
#include "metrics/punctuality.h"
#include "storage/database.h"

#include <array>
#include <map>

namespace jiesu {

struct FigureSource;

/// Counts out of the cases; every ratio is made from them in src/metrics. Whole months of the office, of a
/// unit or of a street come from case_tally, categories, points, hours, units and single days from what
/// KeptCounts has kept, everything else from the covering index case_figures.
class FigureStore final
{
public:
    FigureStore(Database &database, std::shared_ptr<const ReferenceData> reference);

    /// The filter's cases grouped by outcome, in which every status but merged and void stands as Closed.
    /// No filter given to this class may hold a search text.
    [[nodiscard]] std::vector<OutcomeCount> outcomes(const CaseFilter &filter);
    /// The same for each month (yyyymm) of the filter's period; months without cases are absent.
    [[nodiscard]] std::map<int, std::vector<OutcomeCount>> outcomesByMonth(const CaseFilter &filter);
    /// The same for each lead unit (0: none).
    [[nodiscard]] std::map<qint64, std::vector<OutcomeCount>> outcomesByUnit(const CaseFilter &filter);

    enum class Dimension
    {
        Category,
        Point,
        Street,
        Unit,
        RequestType,
        SourceType
    };
    struct Share
    {
        qint64 id = 0; ///< key of the dimension's table, or the choice's integer; 0: not known
        qint64 cases = 0;
    };
    /// Cases by dimension, most first; the caller resolves names. limit 0: all.
    [[nodiscard]] std::vector<Share> shares(const CaseFilter &filter, Dimension dimension, int limit);
    /// [weekday 0 Monday..6][hour 0..23]
    using WeekHours = std::array<std::array<qint64, 24>, 7>;
    [[nodiscard]] WeekHours weekHours(const CaseFilter &filter);

    /// Categories and points, most first, and the hours of the week, in one pass over the cases.
    struct Distribution
    {
        std::vector<Share> categories;
        std::vector<Share> points;
        WeekHours weekHours{};
    };
    [[nodiscard]] Distribution distribution(const CaseFilter &filter);

    /// Of the filter's cases, for each lead unit (0: none), as it stands at @p now. Reads the cases
    /// themselves: about 2 µs each.
    [[nodiscard]] std::map<qint64, Punctuality> punctuality(const CaseFilter &filter, Instant now);

    struct OpenCounts
    {
        qint64 open = 0;
        qint64 dueToday = 0; ///< deadline between now and the end of the office day
        qint64 overdue = 0;
        qint64 toSign = 0;
        qint64 toReview = 0;
        qint64 toFollowUp = 0;
        std::optional<Instant> nextDeadline;
    };
    [[nodiscard]] OpenCounts openCounts(Instant now, UnitId unit = {});

    /// Recounts case_tally, place_use and case_kept from the cases; empty if equal, else one sentence for
    /// each difference (at most 20 of each).
    [[nodiscard]] QStringList checkTally();

private:
    [[nodiscard]] std::map<qint64, std::vector<OutcomeCount>>
    outcomesBy(const CaseFilter &filter, const QString &group, const FigureSource &source);
    [[nodiscard]] qint64 casesWith(CaseStatus status, UnitId unit);

    Database &m_database;
    std::shared_ptr<const ReferenceData> m_reference;
};

} // namespace jiesu
