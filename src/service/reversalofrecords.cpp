// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what an act did to the records beside a case, and to special tasks.
#include "domain/followupfields.h"
#include "domain/officetime.h"
#include "domain/period.h"
#include "domain/refusal.h"
#include "service/assessmenttableservice.h"
#include "service/attachmentservice.h"
#include "service/bulletinservice.h"
#include "service/dutyservice.h"
#include "service/recordhistory.h"
#include "service/reversal.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reversal)
};

void withdraw(CaseRequest &request, const Office &)
{
    request.state = RequestState::Withdrawn;
}
void withdraw(CaseAssignment &assignment, const Office &)
{
    assignment.state = AssignmentState::Withdrawn;
}
void withdraw(CaseRound &round, const Office &)
{
    round.withdrawn = true;
}
void withdraw(FollowUp &followUp, const Office &)
{
    followUp.withdrawn = true;
}

void withdraw(Promise &promise, const Office &)
{
    promise.withdrawn = true;
}
void withdraw(Attachment &attachment, const Office &)
{
    attachment.withdrawn = true;
}
void withdraw(SpecialTask &task, const Office &)
{
    task.withdrawn = true;
}
void withdraw(ReminderSnooze &snooze, const Office &office)
{
    snooze.endedAt = office.now();
    snooze.endedBy = office.actor();
}

void withdraw(DutyShift &shift, const Office &)
{
    shift.person.clear();
    shift.phone.clear();
    shift.nightContact.clear();
}
void withdraw(AssessmentRecord &table, const Office &)
{
    table.withdrawn = true;
}
void withdraw(BulletinEdit &edit, const Office &)
{
    edit.withdrawn = true;
}
void withdraw(BulletinTemplateRecord &definition, const Office &)
{
    definition.withdrawn = true;
}

/// What the record belongs to, as a sentence names it.
template <class Record> QString ownerName(Office &office, const Record &record)
{
    return office.cases().find(record.caseId)->caseNo;
}
QString ownerName(Office &, const AssessmentRecord &table)
{
    return Words::tr("%1 的综合考评表").arg(Month::fromKey(table.monthKey).text());
}
QString ownerName(Office &, const DutyShift &shift)
{
    return Words::tr("值班表的 %1 ").arg(shiftText(shift));
}
QString ownerName(Office &, const SpecialTask &task)
{
    return Words::tr("专项“%1”").arg(task.title);
}
QString ownerName(Office &, const BulletinEdit &edit)
{
    return Words::tr("通报（%1）里的这一句").arg(edit.period);
}
QString ownerName(Office &, const BulletinTemplateRecord &definition)
{
    return Words::tr("通报模板“%1”").arg(definition.code);
}

template <class Record>
void storeAll(Office &office, const QString &entity, const auto &changes, const QString &action,
              const QString &reason)
{
    for (const auto &change : changes) {
        Record after = change.after;
        storeRecord(office, entity, after, std::optional(change.before), action, reason);
    }
}

} // namespace

bool Reversal::gatherRecord(const Change &change)
{
    if (change.entity == entity::request)
        gather(change, m_requests);
    else if (change.entity == entity::assignment)
        gather(change, m_assignments);
    else if (change.entity == entity::round)
        gather(change, m_rounds);
    else if (change.entity == entity::followUp)
        gather(change, m_followUps);
    else if (change.entity == entity::promise)
        gather(change, m_promises);
    else if (change.entity == attachmentEntity)
        gather(change, m_attachments);
    else if (change.entity == entity::snooze)
        gather(change, m_snoozes);
    else if (change.entity == dutyShiftEntity)
        gather(change, m_shifts);
    else if (change.entity == assessmentTableEntity)
        gather(change, m_tables);
    else if (change.entity == entity::specialTask)
        gather(change, m_specialTasks);
    else if (change.entity == bulletinEditEntity)
        gather(change, m_bulletinEdits);
    else if (change.entity == bulletinTemplateEntity)
        gather(change, m_bulletinTemplates);
    else
        return gatherLedgerRecord(change);
    return true;
}

void Reversal::requireUntouched(const Change &change, const QString &name) const
{
    for (const HistoryStore::LaterEntry &later :
         m_office.history().since(change.entity, change.id, change.lastSequence)) {
        if (later.stands)
            throw StorageError(refused(ErrorKind::Conflict,
                                       Words::tr("%1后来由“%2”在 %3 改过（%4）。")
                                           .arg(name, later.entry.actor, officeMinuteText(later.entry.at),
                                                actLabel(later.entry.action)),
                                       Words::tr("请先撤销后来的改动，或直接修改。")));
    }
}

template <class Record> void Reversal::gather(const Change &change, std::vector<RecordChange<Record>> &into)
{
    using RecordId = typename RecordTable<Record>::RecordId;
    const Record now = *RecordTable<Record>(m_office.database()).find(RecordId{change.id});
    requireUntouched(change, ownerName(m_office, now));
    RecordChange<Record> result{now, now};
    if (change.added)
        withdraw(result.after, m_office);
    for (auto it = change.fields.cbegin(); !change.added && it != change.fields.cend(); ++it) {
        const RecordField<Record> *field = findRecordField<Record>(it.key());
        const auto value = field ? valueFromText(field->type, field->choices, it->before) : std::nullopt;
        if (!value)
            throw StorageError(refused(ErrorKind::Invalid,
                                       Words::tr("这一步由另一个版本的程序写下，不能撤销。"),
                                       Words::tr("请直接修改。")));
        field->set(result.after, *value);
    }
    into.push_back(std::move(result));
}

void Reversal::applyRecords(const QString &action, const QString &reason) const
{
    storeAll<CaseRequest>(m_office, entity::request, m_requests, action, reason);
    storeAll<CaseAssignment>(m_office, entity::assignment, m_assignments, action, reason);
    storeAll<CaseRound>(m_office, entity::round, m_rounds, action, reason);
    storeAll<FollowUp>(m_office, entity::followUp, m_followUps, action, reason);
    storeAll<Promise>(m_office, entity::promise, m_promises, action, reason);
    storeAll<Attachment>(m_office, attachmentEntity, m_attachments, action, reason);
    storeAll<ReminderSnooze>(m_office, entity::snooze, m_snoozes, action, reason);
    storeAll<DutyShift>(m_office, dutyShiftEntity, m_shifts, action, reason);
    storeAll<AssessmentRecord>(m_office, assessmentTableEntity, m_tables, action, reason);
    storeAll<SpecialTask>(m_office, entity::specialTask, m_specialTasks, action, reason);
    storeAll<BulletinEdit>(m_office, bulletinEditEntity, m_bulletinEdits, action, reason);
    storeAll<BulletinTemplateRecord>(m_office, bulletinTemplateEntity, m_bulletinTemplates, action, reason);
    applyLedgerRecords(action, reason);
}

} // namespace jiesu
