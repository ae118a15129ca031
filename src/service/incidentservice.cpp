// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/incidentservice.h"

#include "domain/officetime.h"
#include "domain/text.h"
#include "service/caseservice.h"
#include "service/referenceservice.h"
#include "storage/caserow.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IncidentService)
};

const QString incidentEntity = QStringLiteral("incident");

StorageError refusal(ErrorKind kind, const QString &happened)
{
    return StorageError({kind, happened, Words::tr("没有写入任何内容。"), {}});
}

StorageError notFound()
{
    return refusal(ErrorKind::NotFound, Words::tr("找不到这个群诉事件。"));
}

void check(Incident &incident)
{
    incident.title = text::tidyLine(incident.title);
    incident.measures = text::tidy(incident.measures);
    incident.reply = text::tidy(incident.reply);
    if (incident.title.isEmpty())
        throw refusal(ErrorKind::Invalid, Words::tr("还没有写事件名称。"));
    if (incident.endedAt && *incident.endedAt < incident.startedAt)
        throw refusal(ErrorKind::Invalid, Words::tr("恢复时间早于开始时间。"));
    if (incident.households < 0 || incident.households > Incident::mostHouseholds)
        throw refusal(ErrorKind::Invalid, Words::tr("涉及户数应在0到%1之间。").arg(Incident::mostHouseholds));
}

std::vector<ReferenceField> fieldsOf(const Incident &incident)
{
    const auto idText = [](auto id) { return id.isSet() ? QString::number(id.value) : QString(); };
    return {{"title", incident.title},
            {"place", idText(incident.place)},
            {"category", idText(incident.category)},
            {"started_at", officeText(incident.startedAt)},
            {"ended_at", incident.endedAt ? officeText(*incident.endedAt) : QString()},
            {"households", incident.households > 0 ? QString::number(incident.households) : QString()},
            {"measures", incident.measures},
            {"reply", incident.reply},
            {"status", code(incident.status)}};
}

/// Does a call about @p draft's place belong to the incident? A point's own, or a street's of one category.
bool isAbout(const Incident &incident, const ComplaintCase &draft)
{
    const bool samePoint = incident.place.isSet() && incident.place == draft.point;
    const bool sameStreet = incident.place.isSet() && incident.place == draft.street &&
                            incident.category.isSet() && incident.category == draft.category;
    return samePoint || sameStreet;
}

} // namespace

void IncidentService::record(const QString &entity, qint64 id, const QString &action, const QString &field,
                             const QString &before, const QString &after)
{
    HistoryEntry entry;
    entry.at = m_office.now();
    entry.actor = m_office.actor();
    entry.entity = entity;
    entry.entityId = id;
    entry.action = action;
    entry.field = field;
    entry.oldValue = before;
    entry.newValue = after;
    m_office.history().append(entry);
}

void IncidentService::store(Incident &incident, const std::optional<Incident> &before)
{
    check(incident);
    incidents().save(incident);
    recordDifferences(m_office, incidentEntity, incident.id.value,
                      before ? fieldsOf(*before) : std::vector<ReferenceField>(), fieldsOf(incident));
}

void IncidentService::join(const Incident &incident, CaseId caseId)
{
    const std::optional<ComplaintCase> complaint = m_office.cases().find(caseId);
    if (!complaint)
        throw refusal(ErrorKind::NotFound, Words::tr("找不到要并入事件的案件。"));
    if (const std::optional<Incident> other = of(caseId))
        throw refusal(ErrorKind::Invalid,
                      Words::tr("%1 已经属于事件“%2”。").arg(complaint->caseNo, other->title));
    incidents().addCase(incident.id, caseId);
    record(incidentEntity, incident.id.value, QStringLiteral("add_case"), QStringLiteral("case"), {},
           complaint->caseNo);
    record(QStringLiteral("case"), caseId.value, QStringLiteral("join_incident"), QStringLiteral("incident"),
           {}, incident.title);
}

Result<Incident> IncidentService::create(Incident incident, const std::vector<CaseId> &cases)
{
    return inResult([&] {
        Transaction transaction(m_office.database());
        store(incident, {});
        for (const CaseId id : cases)
            join(incident, id);
        transaction.commit();
        return incident;
    });
}

Result<Incident> IncidentService::save(Incident incident)
{
    return inResult([&] {
        Transaction transaction(m_office.database());
        const std::optional<Incident> before = incidents().find(incident.id);
        if (!before)
            throw notFound();
        store(incident, before);
        transaction.commit();
        return incident;
    });
}

Result<Done> IncidentService::addCase(IncidentId id, CaseId caseId)
{
    return inResult([&] {
        Transaction transaction(m_office.database());
        const std::optional<Incident> incident = incidents().find(id);
        if (!incident)
            throw notFound();
        join(*incident, caseId);
        transaction.commit();
        return Done();
    });
}

Result<Done> IncidentService::removeCase(CaseId caseId)
{
    return inResult([&] {
        Transaction transaction(m_office.database());
        const std::optional<Incident> incident = of(caseId);
        if (!incident)
            throw refusal(ErrorKind::NotFound, Words::tr("这件案件不属于任何事件。"));
        incidents().removeCase(caseId);
        record(incidentEntity, incident->id.value, QStringLiteral("remove_case"), QStringLiteral("case"),
               m_office.cases().find(caseId)->caseNo, {});
        record(QStringLiteral("case"), caseId.value, QStringLiteral("leave_incident"),
               QStringLiteral("incident"), incident->title, {});
        transaction.commit();
        return Done();
    });
}

Result<IncidentEvent> IncidentService::addEvent(IncidentId id, Instant at, const QString &given)
{
    return inResult([&] {
        IncidentEvent event{0, at, text::tidy(given)};
        if (event.text.isEmpty())
            throw refusal(ErrorKind::Invalid, Words::tr("还没有写发生了什么。"));
        Transaction transaction(m_office.database());
        if (!incidents().find(id))
            throw notFound();
        incidents().addEvent(id, event);
        record(incidentEntity, id.value, QStringLiteral("event"), QStringLiteral("event"), {},
               officeMinuteText(at) + u' ' + event.text);
        transaction.commit();
        return event;
    });
}

Result<IncidentReply> IncidentService::reply(IncidentId id, qint64 seenRevision, const QString &given)
{
    return inResult([&]() -> Result<IncidentReply> {
        StepInput input;
        input.text = text::tidy(given);
        if (input.text.isEmpty())
            throw refusal(ErrorKind::Invalid, Words::tr("还没有写答复内容。"));
        Transaction transaction(m_office.database());
        const std::optional<Incident> before = incidents().find(id);
        if (!before)
            throw notFound();
        IncidentReply done{*before, {}, {}};
        done.incident.revision = seenRevision;
        done.incident.reply = input.text;
        store(done.incident, before);
        CaseService cases(m_office);
        for (const CaseId caseId : incidents().cases(id)) {
            const ComplaintCase complaint = *m_office.cases().find(caseId);
            if (!isOpen(complaint.status))
                continue;
            if (const auto lawful = apply(complaint.status, CaseAction::SubmitReply); !lawful) {
                done.skipped.push_back({rowOf(complaint, *m_office.reference()), lawful.error().happened});
                continue;
            }
            const auto answered = cases.step(caseId, complaint.revision, CaseAction::SubmitReply, input);
            if (!answered)
                return answered.error();
            done.answered.push_back(caseId);
        }
        transaction.commit();
        return done;
    });
}

Result<IncidentDetail> IncidentService::detail(IncidentId id)
{
    return inResult([&] {
        const std::optional<Incident> incident = incidents().find(id);
        if (!incident)
            throw notFound();
        IncidentDetail detail{
            *incident, incidents().events(id), {}, m_office.history().of(incidentEntity, id.value)};
        for (const CaseId caseId : incidents().cases(id)) {
            if (const auto complaint = m_office.cases().find(caseId))
                detail.cases.push_back(rowOf(*complaint, *m_office.reference()));
        }
        return detail;
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

std::optional<Incident> IncidentService::openAt(const ComplaintCase &draft)
{
    for (const Incident &incident : list(true)) {
        if (isAbout(incident, draft))
            return incident;
    }
    return std::nullopt;
}

} // namespace jiesu
