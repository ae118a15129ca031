// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period.h"
#include "storage/figuresource.h"
#include "storage/figurestore.h"
#include "storage/keptcounts.h"
#include "storage/packedoutcome.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureStore)
};

constexpr int mostFindings = 20;

/// A row of case_tally.
struct TallyKey
{
    qint64 month = 0;
    TallyScope scope = TallyScope::Office;
    qint64 id = 0;
    qint64 outcome = 0;

    friend auto operator<=>(const TallyKey &, const TallyKey &) = default;
    friend size_t qHash(const TallyKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.month, int(key.scope), key.id, key.outcome);
    }
};

struct TallyCount
{
    qint64 kept = 0;    ///< by case_tally
    qint64 counted = 0; ///< from the cases
};

using TallyCounts = QHash<TallyKey, TallyCount>;

void readTally(Database &database, TallyCounts &counts)
{
    Statement &statement =
        database.statement(QStringLiteral("SELECT month, scope_kind, scope_id, %1, cases FROM case_tally")
                               .arg(packedOutcome(CaseCondition::Source::Tally)));
    statement.run();
    while (statement.next())
        counts[{statement.integer(0), TallyScope(statement.integer(1)), statement.integer(2),
                statement.integer(3)}]
            .kept += statement.integer(4);
}

void countCases(Database &database, TallyCounts &counts)
{
    Statement &statement = database.statement(
        QStringLiteral("-- scan: every case is counted again to prove the tally\n"
                       "SELECT received_day / 100, coalesce(lead_unit_id, 0), coalesce(street_id, 0), %1 "
                       "FROM complaint_case INDEXED BY case_figures")
            .arg(packedOutcome(CaseCondition::Source::Cases)));
    statement.run();
    while (statement.next()) {
        const qint64 month = statement.integer(0);
        const qint64 outcome = statement.integer(3);
        ++counts[{month, TallyScope::Office, 0, outcome}].counted;
        ++counts[{month, TallyScope::Unit, statement.integer(1), outcome}].counted;
        ++counts[{month, TallyScope::Street, statement.integer(2), outcome}].counted;
    }
}

QString scopeName(const ReferenceData &reference, TallyScope scope, qint64 id)
{
    if (scope == TallyScope::Office)
        return Words::tr("全部");
    const QString name =
        scope == TallyScope::Street ? reference.name(PlaceId{id}) : reference.name(UnitId{id});
    return name.isEmpty() ? Words::tr("未指定") : name;
}

QStringList differingUses(Database &database, const ReferenceData &reference)
{
    Statement &statement = database.statement(
        QStringLiteral("-- scan: every case is counted again to prove the uses of places\n"
                       "SELECT place_id, sum(kept), sum(counted) FROM ("
                       "SELECT place_id, cases AS kept, 0 AS counted FROM place_use UNION ALL "
                       "SELECT place_id, 0, cases FROM place_use_recount) AS uses "
                       "GROUP BY place_id HAVING sum(kept) <> sum(counted) ORDER BY place_id LIMIT ?"));
    QStringList findings;
    statement.run({mostFindings});
    while (statement.next())
        findings << Words::tr("地点“%1”的使用次数记为 %2，逐件重数是 %3。")
                        .arg(reference.name(PlaceId{statement.integer(0)}))
                        .arg(statement.integer(1))
                        .arg(statement.integer(2));
    return findings;
}

} // namespace

QStringList FigureStore::checkTally()
{
    TallyCounts counts;
    readTally(m_database, counts);
    countCases(m_database, counts);
    std::map<TallyKey, TallyCount> differences;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it->kept != it->counted)
            differences.emplace(it.key(), it.value());
    }
    QStringList findings;
    for (const auto &[key, count] : differences) {
        if (findings.size() == mostFindings)
            break;
        findings << Words::tr("%1 “%2”的月度计数是 %3 件，逐件重数是 %4 件。")
                        .arg(Month::fromKey(int(key.month)).text(),
                             scopeName(*m_reference, key.scope, key.id))
                        .arg(count.kept)
                        .arg(count.counted);
    }
    return findings << differingUses(m_database, *m_reference)
                    << KeptCounts(m_database, m_reference).check(mostFindings);
}

} // namespace jiesu
