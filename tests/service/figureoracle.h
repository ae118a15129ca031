// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/assessmentrule.h"
#include "service/figureservice.h"

#include <map>

/// The figures a second time, written in plain SQL over the cases from docs/metrics.md alone: no index is
/// named, no tally read, no function of src/metrics called. For the tests to compare with.
namespace jiesu::test {

/// One rate: thousandths of a case, and cases.
struct OracleRate
{
    qint64 part = 0;
    qint64 whole = 0;
};

struct OracleFigures
{
    qint64 total = 0;
    qint64 received = 0;
    qint64 commendations = 0;
    qint64 assessed = 0;
    qint64 answered = 0;
    qint64 notReached = 0;
    qint64 notRated = 0;
    std::array<qint64, 9> reasons{}; ///< cases by the first reason they are left out for; [0] stays 0
    std::array<OracleRate, 3> rates; ///< response, resolution, satisfaction
};

/// Cases on somebody's desk at a moment.
struct OracleOpen
{
    qint64 open = 0;
    qint64 dueToday = 0;
    qint64 overdue = 0;
    qint64 toSign = 0;
    qint64 toReview = 0;
    qint64 toFollowUp = 0;
};

/// Seconds, half-open.
struct OracleSpan
{
    qint64 from = 0;
    qint64 to = 0;
};

/// A period as the program writes it, with its bounds worked out by hand.
struct AskedPeriod
{
    QString code;
    OracleSpan span;
};

class FigureOracle
{
public:
    FigureOracle(Database &database, const Scope &scope, const AssessmentRule &rule)
        : m_database(database)
        , m_scope(scope)
        , m_rule(rule)
    {
    }

    [[nodiscard]] OracleFigures figures(const OracleSpan &span) { return groups(span, 0)[0]; }
    /// By yyyymm of office time; months without cases are absent.
    [[nodiscard]] std::map<qint64, OracleFigures> byMonth(const OracleSpan &span) { return groups(span, 1); }
    /// By lead unit; 0: none.
    [[nodiscard]] std::map<qint64, OracleFigures> byUnit(const OracleSpan &span) { return groups(span, 2); }
    /// Received cases by an expression over the columns of the case.
    [[nodiscard]] std::map<qint64, qint64> received(const OracleSpan &span, const QString &expression);

    /// Cases that are not done, whatever the period and the rule.
    [[nodiscard]] OracleOpen open(Instant now);

private:
    [[nodiscard]] std::map<qint64, OracleFigures> groups(const OracleSpan &span, int split);
    [[nodiscard]] QVariantList parameters(const OracleSpan &span, int split) const;

    Database &m_database;
    Scope m_scope;
    AssessmentRule m_rule;
};

/// weights[i] × rates[i] summed, times @p fullMark, rounded half up; nothing where a rate that counts is over
/// no case.
[[nodiscard]] std::optional<qint64> oracleComposite(const OracleFigures &figures, const AssessmentRule &rule,
                                                    qint64 fullMark);
/// The mean of (previous - current) / previous over the pairs with a base, in hundredths of a percent, halves
/// away from zero.
[[nodiscard]] std::optional<qint64>
oracleMean(const std::vector<std::pair<qint64, qint64>> &currentAndPrevious);

} // namespace jiesu::test
