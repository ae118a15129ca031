// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// Writes the changes as part of @p act.
    void apply(Act &act, const QString &action, const QString &reason) const;

private:
    /// The first and the last value that the act gave a field.
    struct FieldChange
    {
        QString before;
        QString after;
    };
    /// All that the act did to one case or follow-up.
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
    struct FollowUpChange
    {
        qint64 id = 0;
        bool withdrawn = false;
    };

    [[nodiscard]] static std::vector<Change> gathered(const std::vector<HistoryEntry> &lines);
    [[nodiscard]] CaseChange reversed(const Change &change);
    /// Conflict unless the case is still in the incident that the act left it in.
    [[nodiscard]] IncidentChange reversedIncident(CaseId id, const FieldChange &change);

    Office &m_office;
    std::vector<CaseChange> m_cases;
    std::vector<IncidentChange> m_incidents;
    std::vector<FollowUpChange> m_followUps;
};

} // namespace jiesu
