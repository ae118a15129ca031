// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caserequest.h"
#include "service/act.h"

#include <QHash>

namespace jiesu {

/// The changes that take one act back, made from its lines in the history and from what happened since.
/// Read whole before anything is written.
class Reversal final
{
public:
    /// @throws StorageError Conflict: something that the act changed was changed later; Invalid: the act
    /// holds
    ///         something that cannot be taken back
    Reversal(Office &office, ActId act);
    /// Places are changed, so that the reference data has to be read anew afterwards.
    [[nodiscard]] bool changesPlaces() const { return !m_places.empty(); }
    /// Writes the changes as part of @p act. Where it changesPlaces(), the office reads them anew before it
    /// goes on to the cases.
    void apply(Act &act, const QString &action, const QString &reason) const;

private:
    /// The first and the last value that the act gave a field.
    struct FieldChange
    {
        QString before;
        QString after;
    };
    /// All that the act did to one case, request or follow-up.
    struct Change
    {
        QString entity;
        qint64 id = 0;
        bool added = false;
        qint64 lastSequence = 0;
        QHash<QString, FieldChange> fields;
    };
    struct CaseChange
    {
        ComplaintCase before;
        ComplaintCase after;
    };
    /// The incident that a case was in before.
    struct IncidentChange
    {
        CaseId caseId;
        IncidentId before;
    };
    struct RequestChange
    {
        CaseRequest before;
        CaseRequest after;
    };
    struct FollowUpChange
    {
        qint64 id = 0;
        bool withdrawn = false;
    };

    /// A place as it is and as it was; none: it is not there.
    struct PlaceChange
    {
        PlaceId id;
        std::optional<Place> before;
        std::optional<Place> after;
    };
    struct RelationChange
    {
        ComplaintCase one;
        ComplaintCase other;
        std::optional<RelationKind> before;
        std::optional<RelationKind> after;
    };

    [[nodiscard]] static std::vector<Change> gathered(const std::vector<HistoryEntry> &lines);
    [[nodiscard]] CaseChange reversed(const Change &change);
    /// Conflict unless the case is still in the incident that the act left it in.
    [[nodiscard]] IncidentChange reversedIncident(CaseId id, const FieldChange &change);
    [[nodiscard]] PlaceChange reversedPlace(const Change &change);
    void gatherRelations(const std::vector<HistoryEntry> &lines);
    void store(const PlaceChange &change) const;
    /// A request that the act raised becomes withdrawn.
    [[nodiscard]] RequestChange reversedRequest(const Change &change);

    Office &m_office;
    std::vector<CaseChange> m_cases;
    std::vector<RequestChange> m_requests;
    std::vector<IncidentChange> m_incidents;
    std::vector<FollowUpChange> m_followUps;
    std::vector<PlaceChange> m_places;
    std::vector<RelationChange> m_relations;
};

} // namespace jiesu
