// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/reversal.h"

#include "domain/casefields.h"
#include "domain/officetime.h"
#include "domain/refusal.h"
#include "lifecycle/lifecycle.h"
#include "service/incidentservice.h"

#include <QCoreApplication>

#include <ranges>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reversal)
};

/// In the history of a case: the incident that it is in.
const QString incidentField = QStringLiteral("incident");

/// "JS-2026-000012 的“标题”后来由“值班员”在 2026-03-01 09:12 改过（修改）。"
StorageError changedLater(const QString &caseNo, const CaseField *field, const HistoryEntry *later)
{
    const QString what = field ? Words::tr("%1 的“%2”").arg(caseNo, fieldLabel(*field)) : caseNo;
    return StorageError(
        refused(ErrorKind::Conflict,
                later ? Words::tr("%1后来由“%2”在 %3 改过（%4）。")
                            .arg(what, later->actor, officeMinuteText(later->at), actLabel(later->action))
                      : Words::tr("%1已经不是这一步留下的内容。").arg(what),
                Words::tr("请先撤销后来的改动，或直接修改这件案件。")));
}

/// Throws if @p field, or anything where it is null, was changed by one of @p later that still stands, or
/// otherwise @p differs from what the act left.
void refuseLaterChange(const QString &caseNo, const CaseField *field, bool differs,
                       const std::vector<HistoryStore::LaterEntry> &later)
{
    const HistoryEntry *last = nullptr;
    for (const HistoryStore::LaterEntry &each : later | std::views::reverse) {
        if (field && each.entry.field != QLatin1String(field->code))
            continue;
        if (each.stands)
            throw changedLater(caseNo, field, &each.entry);
        if (!last)
            last = &each.entry;
    }
    if (differs)
        throw changedLater(caseNo, field, last);
}

} // namespace

Reversal::Reversal(Office &office, ActId act)
    : m_office(office)
{
    const std::vector<HistoryEntry> lines = office.history().of(act);
    gatherRelations(lines);
    std::vector<Change> changes = gathered(lines);
    std::erase_if(changes, [](const Change &change) {
        return change.entity == entity::incident; // its cases are told by the lines of the cases
    });
    // What hangs on a case names its case in the history even where no field of the case changed.
    const auto besides =
        std::erase_if(changes, [this](const Change &change) { return gatherRecord(change); });
    for (Change &change : changes) {
        if (change.entity == entity::complaintCase) {
            if (const auto incident = change.fields.constFind(incidentField);
                incident != change.fields.cend()) {
                m_incidents.push_back(reversedIncident(CaseId{change.id}, *incident));
                change.fields.erase(incident);
            }
            if (change.added || besides > 0 || !change.fields.isEmpty())
                m_cases.push_back(reversed(change));
        } else if (change.entity == entity::place) {
            m_places.push_back(reversedPlace(change));
        } else if (change.entity == entity::rule) {
            m_rules.push_back(reversedRule(change));
        } else {
            throw StorageError(refused(ErrorKind::Invalid,
                                       Words::tr("这一步还改了案件以外的资料，不能撤销。"),
                                       Words::tr("请直接修改。")));
        }
    }
}

std::vector<Reversal::Change> Reversal::gathered(const std::vector<HistoryEntry> &lines)
{
    std::vector<Change> changes;
    for (const HistoryEntry &line : lines) {
        if (line.field == relationField)
            continue;
        // From the end: the lines of one record stand together.
        auto change = std::find_if(changes.rbegin(), changes.rend(), [&line](const Change &c) {
            return c.entity == line.entity && c.id == line.entityId;
        });
        if (change == changes.rend()) {
            changes.emplace_back();
            change = changes.rbegin();
            change->entity = line.entity;
            change->id = line.entityId;
            // Of a record beside a case only the line of its addition has no field.
            change->added = line.field.isEmpty() && (line.entity != entity::complaintCase ||
                                                     line.action == code(CaseAction::Register));
        }
        change->lastSequence = line.sequence;
        if (line.field.isEmpty())
            continue;
        if (const auto known = change->fields.find(line.field); known != change->fields.end())
            known->after = line.newValue;
        else
            change->fields.insert(line.field, {line.oldValue, line.newValue});
    }
    return changes;
}

Reversal::CaseChange Reversal::reversed(const Change &change)
{
    const std::optional<ComplaintCase> now = m_office.cases().find(CaseId{change.id});
    const std::vector<HistoryStore::LaterEntry> later =
        m_office.history().since(change.entity, change.id, change.lastSequence);
    CaseChange result{*now, *now};
    if (change.added) {
        refuseLaterChange(now->caseNo, nullptr, now->status == CaseStatus::Void, later);
        result.after.status = CaseStatus::Void;
        result.after.mergedInto = {};
        return result;
    }
    for (auto it = change.fields.cbegin(); it != change.fields.cend(); ++it) {
        const CaseField *field = findCaseField(it.key());
        if (!field || !setFieldText(*field, result.after, it->before))
            throw StorageError(refused(ErrorKind::Invalid,
                                       Words::tr("这一步由另一个版本的程序写下，不能撤销。"),
                                       Words::tr("请直接修改。")));
        refuseLaterChange(now->caseNo, field, fieldText(*field, *now) != it->after, later);
    }
    return result;
}

Reversal::IncidentChange Reversal::reversedIncident(CaseId id, const FieldChange &change)
{
    const std::optional<Incident> now = IncidentService(m_office).of(id);
    if ((now ? now->id : IncidentId()) != IncidentId{change.after.toLongLong()})
        throw changedLater(m_office.cases().find(id)->caseNo, nullptr, nullptr);
    return {id, IncidentId{change.before.toLongLong()}};
}

void Reversal::apply(Act &act, const QString &action, const QString &reason) const
{
    for (const PlaceChange &change : m_places) {
        if (change.after)
            store(change);
    }
    if (changesPlaces())
        m_office.reloadReference();
    for (const IncidentChange &change : m_incidents)
        IncidentService(m_office).move(change.caseId, change.before, action, reason);
    applyRecords(action, reason);
    applyRules(action, reason);
    for (const CaseChange &change : m_cases) {
        ComplaintCase after = change.after;
        act.store(after, &change.before, action, reason);
    }
    for (const RelationChange &change : m_relations)
        act.setRelation(change.one, change.other, change.before, change.after, action, reason);
    for (const PlaceChange &change : m_places) {
        if (!change.after)
            store(change);
    }
}

} // namespace jiesu
