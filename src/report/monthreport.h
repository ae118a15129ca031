// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officetime.h"
#include "domain/periodcomparison.h"
#include "domain/reference.h"
#include "metrics/assessmentsheet.h"
#include "metrics/reduction.h"
#include "metrics/threerates.h"
#include "support/language.h"

#include <vector>

namespace jiesu {

/// A line of a table of categories or points.
struct ReportShare
{
    QString name;
    qint64 cases = 0;
    qint64 yearBefore = 0; ///< in the same period a year earlier
};

/// A unit with its rates and its place by composite score.
struct ReportUnit
{
    QString name;
    QString group;
    ThreeRates rates;
    std::optional<int> rank; ///< none: too few cases
    std::optional<int> previousRank;
};

/// Everything a period's report says, as values. Each figure is made elsewhere, once; here it is only laid
/// out.
struct MonthReport
{
    Language language = reportLanguage; ///< of its words, and of those that a format adds
    QString office;
    QString scope; ///< whose figures: the office, a unit or a street
    QString madeBy;
    OfficeTime madeAt;
    bool demo = false;
    QString serial; ///< of the register of exports; on each sheet

    Period period = Period::year(2000);
    /// What the period is compared with.
    PeriodComparison comparison = comparePeriods(period, period.last(), ComparisonBasis::EqualDays);
    AssessmentRule rule;
    ThreeRates current;
    ThreeRates previous;   ///< of the period before
    ThreeRates yearBefore; ///< of the same period a year earlier
    Reduction reduction;   ///< of the months from January to the period's end
    std::vector<ReportShare> categories;
    std::vector<ReportShare> points;
    std::vector<ReportUnit> units;
    std::optional<RankTable> assessment; ///< of the period's last month
    /// "已封账 第 1 版 …" where the figures are the published ones; else empty.
    QString published;
};

} // namespace jiesu
