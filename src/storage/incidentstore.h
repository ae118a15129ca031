// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"
#include "domain/incident.h"
#include "storage/database.h"

#include <vector>

namespace jiesu {

/// Incidents with their timeline and their cases. The caller opens the transaction and writes the history.
class IncidentStore final
{
public:
    /// Where many people called about: a point, or a street with one category.
    struct Cluster
    {
        PlaceId place;
        CategoryId category; ///< unset for a point
        qint64 callers = 0;  ///< different numbers; who left none counts as one of his own
    };

    explicit IncidentStore(Database &database)
        : m_database(database)
    {
    }

    /// With an unset id a new row, else a change of the revision that was read.
    /// @throws StorageError Conflict: changed meanwhile; NotFound: it is gone
    void save(Incident &incident);
    [[nodiscard]] std::optional<Incident> find(IncidentId id);
    /// Open ones first, then latest start first; without the closed ones if @p openOnly.
    [[nodiscard]] std::vector<Incident> list(bool openOnly);
    /// The open incidents at either place, latest start first. Unset places match nothing.
    [[nodiscard]] std::vector<Incident> openAt(PlaceId point, PlaceId street);

    void addEvent(IncidentId id, IncidentEvent &event);
    [[nodiscard]] std::vector<IncidentEvent> events(IncidentId id); ///< by time

    /// Precondition: the case is in no incident, see of().
    void addCase(IncidentId id, CaseId caseId);
    void removeCase(CaseId caseId);
    [[nodiscard]] std::vector<CaseId> cases(IncidentId id); ///< by id
    /// Of the cases that are in the incident, by case.
    [[nodiscard]] std::vector<IncidentTold> told(IncidentId id);
    void setTold(IncidentId id, const IncidentTold &told);
    void clearTold(IncidentId id, CaseId caseId);
    [[nodiscard]] IncidentId of(CaseId caseId); ///< unset: in none
    /// Different numbers among its cases; who left none counts as one of his own.
    [[nodiscard]] qint64 callers(IncidentId id);
    /// How many cases each incident has; one without cases is left out.
    [[nodiscard]] QHash<IncidentId, qint64> caseCounts();

    /// Clusters of at least @p callers among the cases received from @p since on that are in no incident;
    /// most callers first. Commendations and void cases do not count, merged ones do.
    [[nodiscard]] std::vector<Cluster> pointClusters(Instant since, int callers);
    [[nodiscard]] std::vector<Cluster> streetClusters(Instant since, int callers);
    /// The cases of a cluster, by id; with a category those of the street, else those of the point.
    [[nodiscard]] std::vector<CaseId> casesOf(const Cluster &cluster, Instant since);
    /// The callers of the cases that casesOf() lists.
    [[nodiscard]] qint64 callersOf(const Cluster &cluster, Instant since);

private:
    [[nodiscard]] std::vector<Cluster> clusters(const QString &columns, const QString &known, Instant since,
                                                int callers);

    Database &m_database;
};

} // namespace jiesu
