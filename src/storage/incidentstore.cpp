// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/incidentstore.h"

#include "domain/officetime.h"
#include "storage/callerkey.h"
#include "storage/dialect.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IncidentStore)
};

template <class Tag> QVariant orNull(Id<Tag> id)
{
    return id.isSet() ? QVariant(id.value) : QVariant();
}

QVariantList values(const Incident &incident)
{
    return {incident.title,
            orNull(incident.place),
            orNull(incident.category),
            qint64(toEpoch(incident.startedAt)),
            incident.endedAt ? QVariant(qint64(toEpoch(*incident.endedAt))) : QVariant(),
            incident.households,
            incident.measures,
            incident.reply,
            int(incident.status),
            incident.review.happened,
            incident.review.why,
            incident.review.next};
}

QString selectIncident(const QString &rest)
{
    return QStringLiteral("SELECT id, revision, title, place_id, category_id, started_at, ended_at, "
                          "households, measures, reply, status, review_happened, review_why, review_next "
                          "FROM incident ") +
           rest;
}

Incident read(const Statement &row)
{
    Incident incident;
    incident.id.value = row.integer(0);
    incident.revision = row.integer(1);
    incident.title = row.text(2);
    incident.place.value = row.integer(3);
    incident.category.value = row.integer(4);
    incident.startedAt = fromEpoch(row.integer(5));
    if (!row.isNull(6))
        incident.endedAt = fromEpoch(row.integer(6));
    incident.households = int(row.integer(7));
    incident.measures = row.text(8);
    incident.reply = row.text(9);
    incident.status = IncidentStatus(row.integer(10));
    incident.review = {row.text(11), row.text(12), row.text(13)};
    return incident;
}

/// What makes a case one of a cluster, for the cases received from a time on.
QString unclaimed()
{
    return QStringLiteral("received_at >= ? AND status <> %1 AND request_type <> %2 AND "
                          "id NOT IN (SELECT case_id FROM incident_case)")
        .arg(int(CaseStatus::Void))
        .arg(int(RequestType::Commendation));
}

QString differentCallers()
{
    return QStringLiteral("count(DISTINCT %1)").arg(callerKey());
}

/// The cases of a cluster; to be run with clusterValues().
QString selectOf(const QString &columns, const IncidentStore::Cluster &cluster)
{
    return QStringLiteral("SELECT %1 FROM complaint_case WHERE %2 AND %3")
        .arg(columns, unclaimed(),
             cluster.category.isSet() ? QStringLiteral("street_id = ? AND category_id = ?")
                                      : QStringLiteral("point_id = ?"));
}

QVariantList clusterValues(const IncidentStore::Cluster &cluster, Instant since)
{
    QVariantList values{toEpoch(since), cluster.place.value};
    if (cluster.category.isSet())
        values << cluster.category.value;
    return values;
}

} // namespace

void IncidentStore::save(Incident &incident)
{
    if (!incident.id.isSet()) {
        incident.id.value =
            m_database
                .statement(QStringLiteral(
                    "INSERT INTO incident (title, place_id, category_id, started_at, ended_at, households, "
                    "measures, reply, status, review_happened, review_why, review_next) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                .run(values(incident))
                .firstInteger();
        incident.revision = 1;
        return;
    }
    Statement &update = m_database.statement(QStringLiteral(
        "UPDATE incident SET revision = revision + 1, title = ?, place_id = ?, category_id = ?, "
        "started_at = ?, ended_at = ?, households = ?, measures = ?, reply = ?, status = ?, "
        "review_happened = ?, review_why = ?, review_next = ? "
        "WHERE id = ? AND revision = ?"));
    update.run(values(incident) << incident.id.value << incident.revision);
    if (update.rowsAffected() == 0)
        throw find(incident.id) ? dialect::changedMeanwhile(Words::tr("群诉事件"))
                                : dialect::gone(Words::tr("群诉事件"));
    ++incident.revision;
}

std::optional<Incident> IncidentStore::find(IncidentId id)
{
    Statement &row = m_database.statement(selectIncident(QStringLiteral("WHERE id = ?")));
    std::optional<Incident> found;
    if (row.run({id.value}).next())
        found = read(row);
    row.finish();
    return found;
}

std::vector<Incident> IncidentStore::list(bool openOnly)
{
    const QString order = QStringLiteral("ORDER BY status = ?, started_at DESC, id DESC");
    Statement &row =
        m_database.statement(selectIncident(openOnly ? QStringLiteral("WHERE status <> ? ") + order : order));
    QVariantList values{int(IncidentStatus::Closed)};
    if (openOnly)
        values << int(IncidentStatus::Closed);
    std::vector<Incident> incidents;
    row.run(values);
    while (row.next())
        incidents.push_back(read(row));
    return incidents;
}

std::vector<Incident> IncidentStore::openAt(PlaceId point, PlaceId street)
{
    Statement &row = m_database.statement(selectIncident(
        QStringLiteral("WHERE place_id IN (?, ?) AND status <> ? ORDER BY started_at DESC, id DESC")));
    std::vector<Incident> incidents;
    row.run({point.value, street.value, int(IncidentStatus::Closed)});
    while (row.next())
        incidents.push_back(read(row));
    return incidents;
}

void IncidentStore::addEvent(IncidentId id, IncidentEvent &event)
{
    event.id = m_database
                   .statement(QStringLiteral(
                       "INSERT INTO incident_event (incident_id, at, text) VALUES (?, ?, ?) RETURNING id"))
                   .run({id.value, toEpoch(event.at), event.text})
                   .firstInteger();
}

std::vector<IncidentEvent> IncidentStore::events(IncidentId id)
{
    Statement &row = m_database.statement(
        QStringLiteral("SELECT id, at, text FROM incident_event WHERE incident_id = ? ORDER BY at, id"));
    std::vector<IncidentEvent> events;
    row.run({id.value});
    while (row.next())
        events.push_back({row.integer(0), fromEpoch(row.integer(1)), row.text(2)});
    return events;
}

void IncidentStore::addCase(IncidentId id, CaseId caseId)
{
    m_database.statement(QStringLiteral("INSERT INTO incident_case (case_id, incident_id) VALUES (?, ?)"))
        .run({caseId.value, id.value});
}

void IncidentStore::removeCase(CaseId caseId)
{
    m_database.statement(QStringLiteral("DELETE FROM incident_case WHERE case_id = ?")).run({caseId.value});
}

std::vector<CaseId> IncidentStore::cases(IncidentId id)
{
    Statement &row = m_database.statement(
        QStringLiteral("SELECT case_id FROM incident_case WHERE incident_id = ? ORDER BY case_id"));
    std::vector<CaseId> ids;
    row.run({id.value});
    while (row.next())
        ids.push_back(CaseId{row.integer(0)});
    return ids;
}

void IncidentStore::setTold(IncidentId id, const IncidentTold &told)
{
    m_database
        .statement(QStringLiteral(
            "INSERT INTO incident_told (incident_id, case_id, told_at, told_by) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (incident_id, case_id) DO UPDATE SET told_at = excluded.told_at, "
            "told_by = excluded.told_by"))
        .run({id.value, told.caseId.value, toEpoch(told.at), told.by});
}

void IncidentStore::clearTold(IncidentId id, CaseId caseId)
{
    m_database.statement(QStringLiteral("DELETE FROM incident_told WHERE incident_id = ? AND case_id = ?"))
        .run({id.value, caseId.value});
}

std::vector<IncidentTold> IncidentStore::told(IncidentId id)
{
    Statement &row = m_database.statement(
        QStringLiteral("SELECT t.case_id, t.told_at, t.told_by FROM incident_told t "
                       "JOIN incident_case c ON c.case_id = t.case_id AND c.incident_id = t.incident_id "
                       "WHERE t.incident_id = ? ORDER BY t.case_id"));
    std::vector<IncidentTold> told;
    row.run({id.value});
    while (row.next())
        told.push_back({CaseId{row.integer(0)}, fromEpoch(row.integer(1)), row.text(2)});
    return told;
}

IncidentId IncidentStore::of(CaseId caseId)
{
    Statement &row =
        m_database.statement(QStringLiteral("SELECT incident_id FROM incident_case WHERE case_id = ?"));
    return IncidentId{row.run({caseId.value}).firstInteger()};
}

qint64 IncidentStore::callers(IncidentId id)
{
    return m_database
        .statement(QStringLiteral("SELECT %1 FROM incident_case JOIN complaint_case ON id = case_id "
                                  "WHERE incident_id = ?")
                       .arg(differentCallers()))
        .run({id.value})
        .firstInteger();
}

QHash<IncidentId, qint64> IncidentStore::caseCounts()
{
    Statement &row = m_database.statement(
        QStringLiteral("SELECT incident_id, count(*) FROM incident_case GROUP BY incident_id"));
    QHash<IncidentId, qint64> counts;
    row.run();
    while (row.next())
        counts.insert(IncidentId{row.integer(0)}, row.integer(1));
    return counts;
}

std::vector<IncidentStore::Cluster> IncidentStore::clusters(const QString &columns, const QString &known,
                                                            Instant since, int callers)
{
    // The recent cases are few; an index in the order of the groups would be read from end to end.
    Statement &row =
        m_database.statement(QStringLiteral("SELECT %1, %2 FROM complaint_case INDEXED BY case_newest WHERE "
                                            "%3 AND %4 GROUP BY 1, 2 HAVING %2 >= ? "
                                            "ORDER BY 3 DESC, 1, 2")
                                 .arg(columns, differentCallers(), unclaimed(), known));
    std::vector<Cluster> found;
    row.run({toEpoch(since), callers});
    while (row.next())
        found.push_back({PlaceId{row.integer(0)}, CategoryId{row.integer(1)}, row.integer(2)});
    return found;
}

std::vector<IncidentStore::Cluster> IncidentStore::pointClusters(Instant since, int callers)
{
    return clusters(QStringLiteral("point_id, 0"), QStringLiteral("point_id IS NOT NULL"), since, callers);
}

std::vector<IncidentStore::Cluster> IncidentStore::streetClusters(Instant since, int callers)
{
    return clusters(QStringLiteral("street_id, category_id"),
                    QStringLiteral("street_id IS NOT NULL AND category_id IS NOT NULL"), since, callers);
}

std::vector<CaseId> IncidentStore::casesOf(const Cluster &cluster, Instant since)
{
    Statement &row =
        m_database.statement(selectOf(QStringLiteral("id"), cluster) + QStringLiteral(" ORDER BY id"));
    std::vector<CaseId> ids;
    row.run(clusterValues(cluster, since));
    while (row.next())
        ids.push_back(CaseId{row.integer(0)});
    return ids;
}

qint64 IncidentStore::callersOf(const Cluster &cluster, Instant since)
{
    return m_database.statement(selectOf(differentCallers(), cluster))
        .run(clusterValues(cluster, since))
        .firstInteger();
}

} // namespace jiesu
