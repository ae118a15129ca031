// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureoracle.h"

#include <numeric>

namespace jiesu::test {

namespace {

using Wide = __int128;

// The order of the columns of "rule" is that of FigureOracle::parameters().
const QString judgedCases = QStringLiteral(R"(
WITH RECURSIVE
rule (basis, self_too, not_counted, not_assessed, not_counted_kinds, not_assessed_kinds, consultations,
    suspended_too, partial, basically, neutral, not_reached, not_rated, from_t, to_t, of_unit, of_street, split)
    AS (VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)),
below (id) AS (SELECT of_unit FROM rule UNION SELECT unit.id FROM unit JOIN below ON parent_id = below.id),
timed AS (SELECT complaint_case.*, CASE basis WHEN 0 THEN received_at
    WHEN 1 THEN coalesce(city_dispatch_time, district_dispatch_time)
    WHEN 2 THEN done_time ELSE follow_up_time END AS t FROM complaint_case, rule),
inside AS (SELECT timed.* FROM timed, rule WHERE t >= from_t AND t < to_t
    AND (of_unit = 0 OR lead_unit_id IN (SELECT id FROM below)) AND (of_street = 0 OR street_id = of_street)),
judged AS (SELECT inside.*,
    status NOT IN (8, 9) AND count_exempt_type IS NULL AND (not_counted >> request_type) & 1 = 0
        AND (not_counted_kinds >> special_disposition) & 1 = 0 AS received,
    CASE WHEN status = 8 THEN 1 WHEN status = 9 THEN 2 WHEN count_exempt_type IS NOT NULL THEN 3
        WHEN (not_assessed >> request_type) & 1 = 1 THEN 4
        WHEN directly_answered = 1 AND request_type = 1 AND NOT consultations THEN 5
        WHEN (not_assessed_kinds >> special_disposition) & 1 = 1 THEN 6
        WHEN retained = 0 THEN 7 WHEN suspended = 1 AND NOT suspended_too THEN 8 ELSE 0 END AS reason,
    CASE WHEN official_reached = 1 THEN 1
        WHEN self_too AND (self_contacted > 0 OR self_solved > 0 OR self_satisfaction > 0) THEN 2
        WHEN official_reached = 2 THEN 3 ELSE 0 END AS source
    FROM inside, rule),
answered AS (SELECT judged.*,
    CASE source WHEN 1 THEN official_contacted WHEN 2 THEN self_contacted ELSE 0 END AS contacted,
    CASE source WHEN 1 THEN official_solved WHEN 2 THEN self_solved ELSE 0 END AS solved,
    CASE source WHEN 1 THEN official_satisfaction WHEN 2 THEN self_satisfaction ELSE 0 END AS satisfied
    FROM judged),
unanswered AS (SELECT answered.*, CASE not_reached WHEN 1 THEN 1000 WHEN 2 THEN 0 END AS nobody,
    CASE not_rated WHEN 1 THEN 1000 WHEN 2 THEN 0 END AS no_opinion FROM answered, rule),
parts AS (SELECT unanswered.*,
    CASE WHEN reason > 0 THEN NULL WHEN source = 3 THEN nobody WHEN contacted = 1 THEN 1000
        WHEN contacted = 2 THEN 0 END AS response,
    CASE WHEN reason > 0 THEN NULL WHEN source = 3 THEN nobody WHEN solved = 1 THEN 1000
        WHEN solved = 2 THEN partial WHEN solved = 3 THEN 0 END AS resolution,
    CASE WHEN reason > 0 THEN NULL WHEN source = 3 THEN nobody WHEN satisfied = 1 THEN 1000
        WHEN satisfied = 2 THEN basically WHEN satisfied = 3 THEN neutral WHEN satisfied = 4 THEN 0
        WHEN satisfied = 5 THEN no_opinion END AS satisfaction
    FROM unanswered, rule)
)");

const QString counts = QStringLiteral(R"(
SELECT CASE split WHEN 0 THEN 0 WHEN 1 THEN CAST(strftime('%Y%m', t + 8 * 3600, 'unixepoch') AS INTEGER)
        ELSE coalesce(lead_unit_id, 0) END AS split_key,
    count(*), sum(received), sum(request_type = 6 AND status NOT IN (8, 9)), sum(reason = 0),
    sum(reason = 0 AND (contacted > 0 OR solved > 0 OR satisfied > 0)), sum(reason = 0 AND source = 3),
    sum(reason = 0 AND satisfied = 5),
    coalesce(sum(response), 0), count(response), coalesce(sum(resolution), 0), count(resolution),
    coalesce(sum(satisfaction), 0), count(satisfaction),
    sum(reason = 1), sum(reason = 2), sum(reason = 3), sum(reason = 4), sum(reason = 5), sum(reason = 6),
    sum(reason = 7), sum(reason = 8)
FROM parts, rule GROUP BY split_key)");

template <class E> qint64 bits(const std::vector<E> &values)
{
    qint64 mask = 0;
    for (const E value : values)
        mask |= qint64(1) << int(value);
    return mask;
}

/// numerator / denominator, halves away from zero.
qint64 rounded(Wide numerator, Wide denominator)
{
    const Wide size = numerator < 0 ? -numerator : numerator;
    const Wide result = (2 * size + denominator) / (2 * denominator);
    return qint64(numerator < 0 ? -result : result);
}

} // namespace

QVariantList FigureOracle::parameters(const OracleSpan &span, int split) const
{
    return {int(m_rule.monthBasis),
            m_rule.answers == AnswerSource::OfficialThenSelf,
            bits(m_rule.notCounted),
            bits(m_rule.notAssessed),
            bits(m_rule.notCountedDispositions),
            bits(m_rule.notAssessedDispositions),
            m_rule.assessAnsweredConsultations,
            m_rule.assessSuspended,
            m_rule.partialWeight,
            m_rule.basicallyWeight,
            m_rule.neutralWeight,
            int(m_rule.notReached),
            int(m_rule.notRated),
            span.from,
            span.to,
            m_scope.unit.value,
            m_scope.street.value,
            split};
}

std::map<qint64, OracleFigures> FigureOracle::groups(const OracleSpan &span, int split)
{
    std::map<qint64, OracleFigures> found;
    Statement &row = m_database.statement(judgedCases + counts);
    row.run(parameters(span, split));
    while (row.next()) {
        OracleFigures figures{row.integer(1),
                              row.integer(2),
                              row.integer(3),
                              row.integer(4),
                              row.integer(5),
                              row.integer(6),
                              row.integer(7),
                              {},
                              {}};
        for (int i = 0; i < 3; ++i)
            figures.rates[std::size_t(i)] = {row.integer(8 + 2 * i), row.integer(9 + 2 * i)};
        for (int reason = 1; reason < 9; ++reason)
            figures.reasons[std::size_t(reason)] = row.integer(13 + reason);
        found[row.integer(0)] = figures;
    }
    return found;
}

OracleOpen FigureOracle::open(Instant now)
{
    static const QString sql = QStringLiteral(R"(
WITH RECURSIVE asked (at, of_unit, of_street) AS (VALUES (?, ?, ?)),
below (id) AS (SELECT of_unit FROM asked UNION SELECT unit.id FROM unit JOIN below ON parent_id = below.id),
mine AS (SELECT complaint_case.*, at, (at + 8 * 3600) / 86400 * 86400 + 86400 - 8 * 3600 AS midnight,
    status IN (0, 1, 2, 3, 4, 10) AS undone FROM complaint_case, asked
    WHERE (of_unit = 0 OR lead_unit_id IN (SELECT id FROM below)) AND (of_street = 0 OR street_id = of_street))
SELECT coalesce(sum(undone), 0), coalesce(sum(undone AND suspended = 0 AND deadline >= at AND deadline < midnight), 0),
    coalesce(sum(undone AND suspended = 0 AND deadline < at), 0), coalesce(sum(status = 1), 0),
    coalesce(sum(status = 4), 0), coalesce(sum(status = 5), 0) FROM mine)");
    Statement &row = m_database.statement(sql);
    OracleOpen cases;
    if (row.run({qint64(now.time_since_epoch().count()), m_scope.unit.value, m_scope.street.value}).next())
        cases = {row.integer(0), row.integer(1), row.integer(2),
                 row.integer(3), row.integer(4), row.integer(5)};
    row.finish();
    return cases;
}

std::map<qint64, qint64> FigureOracle::received(const OracleSpan &span, const QString &expression)
{
    std::map<qint64, qint64> found;
    Statement &row = m_database.statement(
        judgedCases +
        QStringLiteral(" SELECT %1 AS split_key, count(*) FROM judged WHERE received GROUP BY split_key")
            .arg(expression));
    row.run(parameters(span, 0));
    while (row.next())
        found[row.integer(0)] = row.integer(1);
    return found;
}

std::optional<qint64> oracleComposite(const OracleFigures &figures, const AssessmentRule &rule,
                                      qint64 fullMark)
{
    const std::array weights{rule.composite.response, rule.composite.resolution, rule.composite.satisfaction};
    Wide numerator = 0;
    Wide denominator = 1;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto &[part, whole] = figures.rates[i];
        if (weights[i] == 0)
            continue;
        if (whole == 0)
            return std::nullopt;
        numerator = numerator * whole + Wide(weights[i]) * part * denominator;
        denominator *= whole;
    }
    return rounded(numerator * fullMark, denominator * 1'000'000);
}

std::optional<qint64> oracleMean(const std::vector<std::pair<qint64, qint64>> &currentAndPrevious)
{
    Wide numerator = 0;
    Wide denominator = 1;
    int months = 0;
    for (const auto &[current, previous] : currentAndPrevious) {
        if (previous == 0)
            continue;
        const qint64 shared = qint64(std::gcd(qint64(denominator), previous));
        const Wide common = denominator / shared * previous;
        numerator = numerator * (common / denominator) + Wide(previous - current) * (common / previous);
        denominator = common;
        ++months;
    }
    if (months == 0)
        return std::nullopt;
    return rounded(numerator * 10'000, denominator * months);
}

} // namespace jiesu::test
