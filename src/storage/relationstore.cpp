// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/relationstore.h"

#include "domain/officetime.h"
#include "storage/casecondition.h"

namespace jiesu {

namespace {

/// The pair as stored: the later case first.
std::pair<qint64, qint64> ordered(CaseId one, CaseId other)
{
    return {std::max(one.value, other.value), std::min(one.value, other.value)};
}

} // namespace

void RelationStore::relate(CaseId one, CaseId other, RelationKind kind, Instant at, const QString &actor)
{
    const auto [later, earlier] = ordered(one, other);
    m_database
        .statement(QStringLiteral(
            "INSERT INTO case_relation (case_id, other_id, kind, at, actor) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (case_id, other_id) DO UPDATE SET kind = excluded.kind, at = excluded.at, "
            "actor = excluded.actor"))
        .run({later, earlier, int(kind), toEpoch(at), actor});
}

bool RelationStore::separate(CaseId one, CaseId other)
{
    const auto [later, earlier] = ordered(one, other);
    return m_database
               .statement(QStringLiteral("DELETE FROM case_relation WHERE case_id = ? AND other_id = ?"))
               .run({later, earlier})
               .rowsAffected() > 0;
}

std::optional<RelationKind> RelationStore::between(CaseId one, CaseId other)
{
    const auto [later, earlier] = ordered(one, other);
    Statement &statement = m_database.statement(
        QStringLiteral("SELECT kind FROM case_relation WHERE case_id = ? AND other_id = ?"));
    std::optional<RelationKind> kind;
    if (statement.run({later, earlier}).next())
        kind = RelationKind(statement.integer(0));
    statement.finish();
    return kind;
}

std::vector<RelationStore::Relation> RelationStore::of(CaseId id)
{
    Statement &statement = m_database.statement(
        QStringLiteral("SELECT other_id, kind, at, actor FROM case_relation WHERE case_id = ? UNION ALL "
                       "SELECT case_id, kind, at, actor FROM case_relation WHERE other_id = ? "
                       "ORDER BY 3, 1"));
    std::vector<Relation> relations;
    statement.run({id.value, id.value});
    while (statement.next())
        relations.push_back({CaseId{statement.integer(0)}, RelationKind(statement.integer(1)),
                             fromEpoch(statement.integer(2)), statement.text(3)});
    return relations;
}

qint64 RelationStore::repeats(const Period &period)
{
    CaseFilter filter;
    filter.period = period;
    CaseCondition condition;
    condition.add(QStringLiteral("kind = ?"), {int(RelationKind::Repeat)});
    condition.addDays(filter);
    Statement &statement = m_database.statement(
        QStringLiteral("SELECT count(DISTINCT case_id) FROM case_relation CROSS JOIN complaint_case "
                       "ON id = case_id") +
        condition.where());
    return statement.run(condition.values()).firstInteger();
}

std::vector<CaseId> RelationStore::mergedInto(CaseId id)
{
    Statement &statement = m_database.statement(
        QStringLiteral("SELECT id FROM complaint_case WHERE merged_into_id = ? ORDER BY id"));
    std::vector<CaseId> ids;
    statement.run({id.value});
    while (statement.next())
        ids.push_back(CaseId{statement.integer(0)});
    return ids;
}

} // namespace jiesu
