// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demoincident.h"

#include "domain/officetime.h"
#include "service/caseservice.h"
#include "storage/incidentstore.h"

#include <QJsonArray>

namespace jiesu {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

class DemoIncident
{
public:
    DemoIncident(Office &office, const QJsonObject &source)
        : m_office(office)
        , m_reference(office.reference())
        , m_source(source)
        , m_day(QDate::fromString(text("day"), Qt::ISODate))
    {
    }
    [[nodiscard]] bool isPast() const { return fromOffice(m_day.addDays(3)) < m_office.now(); }
    void add();

private:
    [[nodiscard]] QString text(const char *key) const
    {
        return m_source.value(QLatin1String(key)).toString();
    }
    [[nodiscard]] Instant at(const QJsonObject &entry) const
    {
        return fromOffice(m_day, QTime::fromString(entry.value(QStringLiteral("time")).toString(),
                                                   QStringLiteral("HH:mm")));
    }
    [[nodiscard]] ComplaintCase call(const QJsonObject &source, int serial) const;
    void handle(ComplaintCase &complaint) const;
    void store(ComplaintCase &complaint, CaseAction action);

    Office &m_office;
    std::shared_ptr<const ReferenceData> m_reference;
    QJsonObject m_source;
    QDate m_day;
};

ComplaintCase DemoIncident::call(const QJsonObject &source, int serial) const
{
    ComplaintCase complaint;
    complaint.receivedAt = at(source);
    complaint.callTime = complaint.receivedAt;
    complaint.orderNo =
        QStringLiteral("%1%2").arg(dayKey(complaint.receivedAt)).arg(900'000 + serial); // beside the others
    complaint.sourceType = SourceType::DistrictForwarded;
    complaint.requestType = RequestType::Help;
    complaint.callerName = source.value(QStringLiteral("caller")).toString();
    complaint.callerPhone =
        QStringLiteral("139000%1").arg(90'000 + source.value(QStringLiteral("number")).toInt());
    complaint.content = source.value(QStringLiteral("content")).toString();
    complaint.title = text("title");
    for (const Place &place : m_reference->places()) {
        if (place.kind == PlaceKind::Point && place.name == text("place"))
            complaint.point = place.id;
    }
    if (const Place *point = m_reference->place(complaint.point))
        complaint.street = point->parent;
    complaint.reportedDistrict = QStringLiteral("门头沟区");
    complaint.category = m_reference->findCategory(text("category"));
    complaint.leadUnit = m_reference->findUnit(text("team"));
    complaint.timeClass = m_reference->findTimeClass(text("time_class"));
    return complaint;
}

/// Dispatched within minutes, answered and done when the water was back, all callers reached the next day.
void DemoIncident::handle(ComplaintCase &complaint) const
{
    complaint.districtDispatchTime = complaint.receivedAt + minutes(5);
    complaint.dispatcher = QStringLiteral("话务员 01");
    if (const TimeClass *timeClass = m_reference->timeClass(complaint.timeClass)) {
        const auto deadline = CaseService(m_office).deadlineFor(complaint);
        complaint.limitValue = timeClass->limit;
        complaint.limitUnit = timeClass->unit;
        CaseService::setDeadlines(complaint, *deadline);
    }
    complaint.signTime = complaint.receivedAt + minutes(9);
    complaint.handler = QStringLiteral("承办员 01");
    complaint.firstContactTime = complaint.receivedAt + minutes(20);
    complaint.resultText = complaint.publicReply = text("reply");
    complaint.replyTime = fromOffice(m_day, QTime(17, 20));
    complaint.doneTime = fromOffice(m_day, QTime(17, 40));
    complaint.selfContacted = Contacted::Yes;
    complaint.followUpTime = *complaint.doneTime + hours(17);
    complaint.officialReached = 1;
    complaint.officialContacted = Contacted::Yes;
    complaint.officialSolved = Solved::Yes;
    complaint.officialSatisfaction = Satisfaction::Satisfied;
    complaint.closeTime = *complaint.followUpTime + hours(1);
    complaint.status = CaseStatus::Closed;
}

void DemoIncident::store(ComplaintCase &complaint, CaseAction action)
{
    CaseStore cases = m_office.cases();
    cases.insert(complaint);
    if (complaint.followUpTime) {
        FollowUp followUp;
        followUp.caseId = complaint.id;
        followUp.at = *complaint.followUpTime;
        followUp.by = FollowUpBy::City;
        followUp.answers = {complaint.officialContacted, complaint.officialSolved,
                            complaint.officialSatisfaction};
        followUp.supervisionLineTold = true;
        cases.saveFollowUp(followUp);
    }
    HistoryEntry entry;
    entry.at = complaint.receivedAt;
    entry.actor = QStringLiteral("演示数据");
    entry.entity = QStringLiteral("case");
    entry.entityId = complaint.id.value;
    entry.action = code(action);
    m_office.history().append(entry);
}

void DemoIncident::add()
{
    Incident incident;
    incident.title = text("title");
    incident.households = m_source.value(QStringLiteral("households")).toInt();
    incident.measures = text("measures");
    incident.reply = text("reply");
    incident.status = IncidentStatus::Closed;
    incident.review = {text("review_happened"), text("review_why"), text("review_next")};
    std::vector<CaseId> ids;
    QHash<QString, CaseId> firstCalls; // a second call by the same person is merged into the first
    for (const QJsonValue value : m_source.value(QStringLiteral("calls")).toArray()) {
        ComplaintCase complaint = call(value.toObject(), int(ids.size()) + 1);
        incident.place = complaint.point;
        incident.category = complaint.category;
        if (const CaseId first = firstCalls.value(complaint.callerPhone); first.isSet()) {
            complaint.mergedInto = first;
            complaint.status = CaseStatus::Merged;
            store(complaint, CaseAction::Merge);
        } else {
            handle(complaint);
            store(complaint, CaseAction::Register);
            firstCalls.insert(complaint.callerPhone, complaint.id);
        }
        ids.push_back(complaint.id);
    }
    IncidentStore incidents(m_office.database());
    std::vector<IncidentEvent> events;
    for (const QJsonValue value : m_source.value(QStringLiteral("timeline")).toArray())
        events.push_back(
            {0, at(value.toObject()), value.toObject().value(QStringLiteral("text")).toString()});
    incident.startedAt = events.front().at;
    incident.endedAt = events.back().at;
    incidents.save(incident);
    for (IncidentEvent &event : events)
        incidents.addEvent(incident.id, event);
    const Instant told = fromOffice(m_day, QTime(17, 25)); // all of them, once the water was back
    for (const CaseId id : ids) {
        incidents.addCase(incident.id, id);
        incidents.setTold(incident.id, {id, told, QStringLiteral("话务员 01")});
    }
}

} // namespace

void addDemoIncident(Office &office, const QJsonObject &source)
{
    DemoIncident incident(office, source);
    if (incident.isPast())
        incident.add();
}

} // namespace jiesu
