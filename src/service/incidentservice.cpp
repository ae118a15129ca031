// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/incidentservice.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/access.h"
#include "service/act.h"
#include "service/caseservice.h"
#include "service/historyline.h"
#include "service/incidentreport.h"
#include "service/masking.h"
#include "service/referenceservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IncidentService)
};

const QString joinAct = QStringLiteral("join_incident");
const QString leaveAct = QStringLiteral("leave_incident");
const QString membershipField = QStringLiteral("incident");

StorageError notFound()
{
    return StorageError(refused(ErrorKind::NotFound, Words::tr("找不到这个群诉事件。")));
}

template <class Tag> QString idText(Id<Tag> id)
{
    return id.isSet() ? QString::number(id.value) : QString();
}

std::vector<ReferenceField> fieldsOf(const Incident &incident)
{
    return {{"title", incident.title},
            {"place", idText(incident.place)},
            {"category", idText(incident.category)},
            {"started_at", officeText(incident.startedAt)},
            {"ended_at", incident.endedAt ? officeText(*incident.endedAt) : QString()},
            {"households", incident.households > 0 ? QString::number(incident.households) : QString()},
            {"measures", incident.measures},
            {"reply", incident.reply},
            {"status", code(incident.status)},
            {"review_happened", incident.review.happened},
            {"review_why", incident.review.why},
            {"review_next", incident.review.next}};
}

/// @p answered and the cases among @p cases that were merged into them: their callers hear the same.
std::vector<CaseId> withMerged(Office &office, const std::vector<CaseId> &cases, std::vector<CaseId> answered)
{
    const std::vector<CaseId> first = answered;
    for (const CaseId id : cases) {
        const CaseId into = office.cases().find(id)->mergedInto;
        if (std::ranges::find(first, into) != first.end())
            answered.push_back(id);
    }
    return answered;
}

} // namespace

Incident IncidentService::checked(Incident incident)
{
    incident.title = text::tidyLine(incident.title);
    incident.measures = text::tidy(incident.measures);
    incident.reply = text::tidy(incident.reply);
    for (QString *part : {&incident.review.happened, &incident.review.why, &incident.review.next})
        *part = text::tidy(*part);
    if (incident.title.isEmpty())
        throw StorageError(refused(ErrorKind::Invalid, Words::tr("还没有写事件名称。")));
    if (incident.endedAt && *incident.endedAt < incident.startedAt)
        throw StorageError(refused(ErrorKind::Invalid, Words::tr("恢复时间早于开始时间。")));
    if (incident.households < 0 || incident.households > Incident::mostHouseholds)
        throw StorageError(
            refused(ErrorKind::Invalid, Words::tr("涉及户数应在0到%1之间。").arg(Incident::mostHouseholds)));
    return incident;
}

void IncidentService::store(Incident &incident, const std::optional<Incident> &before)
{
    incident = checked(std::move(incident));
    incidents().save(incident);
    recordDifferences(m_office, entity::incident, incident.id.value,
                      before ? fieldsOf(*before) : std::vector<ReferenceField>(), fieldsOf(incident));
}

void IncidentService::move(CaseId caseId, IncidentId to, const QString &action, const QString &reason)
{
    const std::optional<ComplaintCase> complaint = m_office.cases().find(caseId);
    if (!complaint)
        throw StorageError(refused(ErrorKind::NotFound, Words::tr("找不到要归入事件的案件。")));
    const IncidentId from = incidents().of(caseId);
    const auto recordAt = [&](const QString &entity, qint64 id, const QString &what, const QString &field,
                              const QString &before, const QString &after) {
        HistoryEntry entry = historyLine(m_office, entity, id, what);
        entry.field = field;
        entry.oldValue = before;
        entry.newValue = after;
        entry.reason = reason;
        m_office.history().append(std::move(entry));
    };
    if (from.isSet()) {
        incidents().removeCase(caseId);
        recordAt(entity::incident, from.value, QStringLiteral("remove_case"), QStringLiteral("case"),
                 complaint->caseNo, {});
    }
    if (to.isSet()) {
        incidents().addCase(to, caseId);
        recordAt(entity::incident, to.value, QStringLiteral("add_case"), QStringLiteral("case"), {},
                 complaint->caseNo);
    }
    recordAt(entity::complaintCase, caseId.value, action, membershipField, idText(from), idText(to));
}

Result<Incident> IncidentService::create(Incident incident, const std::vector<CaseId> &cases)
{
    return inResult([&]() -> Result<Incident> {
        require(m_office, Permission::KeepIncidents);
        Transaction transaction(m_office.database());
        store(incident, {});
        if (const auto added = addCases(incident.id, cases); !added)
            return added.error();
        transaction.commit();
        return incident;
    });
}

Result<Incident> IncidentService::save(Incident incident)
{
    return inResult([&] {
        require(m_office, Permission::KeepIncidents);
        Transaction transaction(m_office.database());
        const std::optional<Incident> before = incidents().find(incident.id);
        if (!before)
            throw notFound();
        store(incident, before);
        transaction.commit();
        return incident;
    });
}

Result<Incident> IncidentService::close(Incident incident)
{
    incident.status = IncidentStatus::Closed;
    if (!incident.endedAt)
        incident.endedAt = m_office.now();
    return save(std::move(incident));
}

Result<Done> IncidentService::addCases(IncidentId id, const std::vector<CaseId> &cases)
{
    return inResult([&] {
        Act act(m_office, joinAct);
        if (!incidents().find(id))
            throw notFound();
        for (const CaseId caseId : cases) {
            if (const std::optional<Incident> other = of(caseId))
                throw StorageError(refused(ErrorKind::Invalid,
                                           Words::tr("%1 已经属于事件“%2”。")
                                               .arg(m_office.cases().find(caseId)->caseNo, other->title)));
            move(caseId, id, joinAct);
            act.concerns(m_office.cases().find(caseId)->caseNo);
        }
        act.commit();
        return Done();
    });
}

Result<Done> IncidentService::removeCase(CaseId caseId)
{
    return inResult([&] {
        Act act(m_office, leaveAct);
        if (!of(caseId))
            throw StorageError(refused(ErrorKind::NotFound, Words::tr("这件案件不属于任何事件。")));
        move(caseId, {}, leaveAct);
        act.concerns(m_office.cases().find(caseId)->caseNo);
        act.commit();
        return Done();
    });
}

Result<IncidentEvent> IncidentService::addEvent(IncidentId id, Instant at, const QString &given)
{
    return inResult([&] {
        require(m_office, Permission::KeepIncidents);
        IncidentEvent event{0, at, text::tidy(given)};
        if (event.text.isEmpty())
            throw StorageError(refused(ErrorKind::Invalid, Words::tr("还没有写发生了什么。")));
        Transaction transaction(m_office.database());
        if (!incidents().find(id))
            throw notFound();
        incidents().addEvent(id, event);
        HistoryEntry entry = historyLine(m_office, entity::incident, id.value, QStringLiteral("event"));
        entry.field = entry.action;
        entry.newValue = officeMinuteText(at) + u' ' + event.text;
        m_office.history().append(std::move(entry));
        transaction.commit();
        return event;
    });
}

void IncidentService::noteTold(IncidentId id, const std::vector<CaseId> &cases, bool told)
{
    const std::vector<CaseId> own = incidents().cases(id);
    for (const CaseId caseId : cases) {
        if (std::ranges::find(own, caseId) == own.end())
            throw StorageError(refused(ErrorKind::Invalid, Words::tr("这件案件不属于这个事件。")));
        if (told)
            incidents().setTold(id, {caseId, m_office.now(), m_office.actor()});
        else
            incidents().clearTold(id, caseId);
        HistoryEntry entry = historyLine(m_office, entity::incident, id.value, QStringLiteral("told"));
        entry.field = entry.action;
        (told ? entry.newValue : entry.oldValue) = m_office.cases().find(caseId)->caseNo;
        m_office.history().append(std::move(entry));
    }
}

Result<Done> IncidentService::tell(IncidentId id, const std::vector<CaseId> &cases, bool told)
{
    return inResult([&] {
        require(m_office, Permission::KeepIncidents);
        Transaction transaction(m_office.database());
        noteTold(id, cases, told);
        transaction.commit();
        return Done();
    });
}

Result<IncidentReply> IncidentService::reply(IncidentId id, qint64 seenRevision, const QString &given)
{
    return inResult([&]() -> Result<IncidentReply> {
        StepInput input;
        input.text = text::tidy(given);
        if (input.text.isEmpty())
            throw StorageError(refused(ErrorKind::Invalid, Words::tr("还没有写答复内容。")));
        require(m_office, Permission::KeepIncidents);
        Transaction transaction(m_office.database());
        const std::optional<Incident> before = incidents().find(id);
        if (!before)
            throw notFound();
        IncidentReply reply{*before, replyPlan(id)};
        reply.incident.revision = seenRevision;
        reply.incident.reply = input.text;
        store(reply.incident, before);
        noteTold(id, withMerged(m_office, incidents().cases(id), reply.done.answered), true);
        Act act(m_office, QStringLiteral("incident_reply"));
        CaseService cases(m_office);
        for (const CaseId caseId : reply.done.answered) {
            const qint64 revision = m_office.cases().find(caseId)->revision;
            const auto answered = cases.step(caseId, revision, CaseAction::SubmitReply, input);
            if (!answered)
                return answered.error();
        }
        act.commit();
        transaction.commit();
        return reply;
    });
}

IncidentReplyPlan IncidentService::replyPlan(IncidentId id)
{
    IncidentReplyPlan plan;
    for (const CaseId caseId : incidents().cases(id)) {
        const ComplaintCase complaint = *m_office.cases().find(caseId);
        if (!isOpen(complaint.status))
            continue;
        if (const auto lawful = apply(complaint.status, CaseAction::SubmitReply); lawful)
            plan.answered.push_back(caseId);
        else
            plan.skipped.push_back({shownRow(m_office, complaint), lawful.error().happened});
    }
    return plan;
}

std::vector<CaseRow> IncidentService::rows(const std::vector<CaseId> &cases)
{
    std::vector<CaseRow> rows;
    for (const CaseId id : cases) {
        if (const auto complaint = m_office.cases().find(id))
            rows.push_back(shownRow(m_office, *complaint));
    }
    return rows;
}

Result<IncidentDetail> IncidentService::detail(IncidentId id)
{
    return inResult([&] {
        const std::optional<Incident> incident = incidents().find(id);
        if (!incident)
            throw notFound();
        std::vector<IncidentEvent> events = incidents().events(id);
        const QString notice = incidentNotice(m_office, *incident, events);
        return IncidentDetail{*incident,
                              std::move(events),
                              rows(incidents().cases(id)),
                              m_office.history().of(entity::incident, id.value),
                              replyPlan(id),
                              incidents().told(id),
                              notice};
    });
}

std::vector<Incident> IncidentService::list(bool openOnly)
{
    return incidents().list(openOnly);
}

std::optional<Incident> IncidentService::of(CaseId caseId)
{
    return incidents().find(incidents().of(caseId));
}

} // namespace jiesu
