// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessmentrecord.h"
#include "domain/attachment.h"
#include "domain/bulletinrecord.h"
#include "domain/caseassignment.h"
#include "domain/caserequest.h"
#include "domain/caseround.h"
#include "domain/dutyshift.h"
#include "domain/ledger.h"
#include "domain/promise.h"
#include "domain/reminder.h"
#include "domain/specialtask.h"
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
    /// Places or assessment rules are changed, so that what shows them has to ask again.
    [[nodiscard]] bool changesReference() const { return changesPlaces() || !m_rules.empty(); }
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
    /// All that the act did to one case or record beside it.
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
    /// A record beside a case as it is and as it was; one that the act added becomes withdrawn,
    /// a snooze ends, a shift is left by everybody.
    template <class Record> struct RecordChange
    {
        Record before;
        Record after;
    };

    /// A place as it is and as it was; none: it is not there.
    struct PlaceChange
    {
        PlaceId id;
        std::optional<Place> before;
        std::optional<Place> after;
    };
    /// A version of an assessment rule as it is and as it was; none: it is not there. And the code of the
    /// default rule, where the act changed that.
    struct RuleChange
    {
        RuleId id;
        std::optional<AssessmentRule> before;
        std::optional<AssessmentRule> after;
        QString defaultBefore;
        QString defaultAfter;
    };
    struct LedgerChange
    {
        const Ledger *ledger;
        LedgerRecord before;
        LedgerRecord after;
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
    /// Conflict where the version or the default rule was changed later, or figures that a version made were
    /// published or given out.
    [[nodiscard]] RuleChange reversedRule(const Change &change);
    /// The version as it was before the act.
    void reverseDefinition(const FieldChange &definition, const std::vector<AssessmentRule> &rules,
                           RuleChange &result) const;
    void applyRules(const QString &action, const QString &reason) const;
    void gatherRelations(const std::vector<HistoryEntry> &lines);
    void store(const PlaceChange &change) const;
    /// @throws StorageError Conflict: it was changed after the act; @p name tells what
    void requireUntouched(const Change &change, const QString &name) const;
    /// Gathers what the act did to a record beside a case or of a ledger. False for another entity.
    [[nodiscard]] bool gatherRecord(const Change &change);
    [[nodiscard]] bool gatherLedgerRecord(const Change &change);
    void applyLedgerRecords(const QString &action, const QString &reason) const;
    template <class Record> void gather(const Change &change, std::vector<RecordChange<Record>> &into);
    void applyRecords(const QString &action, const QString &reason) const;

    Office &m_office;
    std::vector<CaseChange> m_cases;
    std::vector<RecordChange<CaseRequest>> m_requests;
    std::vector<RecordChange<CaseAssignment>> m_assignments;
    std::vector<RecordChange<CaseRound>> m_rounds;
    std::vector<RecordChange<FollowUp>> m_followUps;
    std::vector<RecordChange<Promise>> m_promises;
    std::vector<RecordChange<Attachment>> m_attachments;
    std::vector<RecordChange<ReminderSnooze>> m_snoozes;
    std::vector<RecordChange<DutyShift>> m_shifts;
    std::vector<RecordChange<AssessmentRecord>> m_tables;
    std::vector<RecordChange<SpecialTask>> m_specialTasks;
    std::vector<RecordChange<BulletinEdit>> m_bulletinEdits;
    std::vector<RecordChange<BulletinTemplateRecord>> m_bulletinTemplates;
    std::vector<LedgerChange> m_ledgerRecords;
    std::vector<IncidentChange> m_incidents;
    std::vector<PlaceChange> m_places;
    std::vector<RuleChange> m_rules;
    std::vector<RelationChange> m_relations;
};

} // namespace jiesu
