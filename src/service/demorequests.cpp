// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demorequests.h"

#include "service/requestservice.h"

#include <QJsonObject>

namespace jiesu {

namespace {

using std::chrono::hours;

/// Cases that somebody is working on, newest first, whose clock has some days left.
std::vector<ComplaintCase> casesInHand(Office &office)
{
    CaseFilter filter;
    filter.statuses = {CaseStatus::InProgress, CaseStatus::Signed};
    std::vector<ComplaintCase> cases;
    office.cases().forEach(filter, [&](const ComplaintCase &complaint) {
        if (complaint.deadline && *complaint.deadline > office.now() + hours(24))
            cases.push_back(complaint);
        return true;
    });
    return cases;
}

Stamp stamp(const QJsonObject &source, const char *by, const char *text, Instant at)
{
    return {at, source.value(QLatin1String(by)).toString(), source.value(QLatin1String(text)).toString()};
}

CaseRequest requestOf(const QJsonObject &source, const ComplaintCase &complaint, Instant now)
{
    CaseRequest request;
    request.caseId = complaint.id;
    request.kind =
        RequestKind(choice::parse(choices<RequestKind>(), source.value(QStringLiteral("kind")).toString()));
    request.state = RequestState(
        choice::parse(choices<RequestState>(), source.value(QStringLiteral("state")).toString()));
    request.raised = stamp(source, "by", "reason", std::max(complaint.receivedAt, now - hours(5)));
    request.evidence = source.value(QStringLiteral("evidence")).toString();
    request.target = source.value(QStringLiteral("target")).toString();
    request.level = SupervisionLevel(source.value(QStringLiteral("level")).toInt());
    if (request.kind == RequestKind::Extension)
        request.dueAt = *complaint.deadline + hours(72);
    else if (requestForm(request.kind).hasDueAt)
        request.dueAt = now + hours(6);
    if (request.state == RequestState::Refused)
        request.decided = stamp(source, "decided_by", "decision", now - hours(2));
    if (request.state == RequestState::Answered || request.state == RequestState::Closed)
        request.answered = stamp(source, "answered_by", "answer", now - hours(2));
    request.solved = requestForm(request.kind).hasSolved && request.answered.at ? Solved::Yes : Solved::None;
    if (request.state == RequestState::Closed)
        request.ended = {now - hours(1), request.raised.by, {}};
    return request;
}

} // namespace

void addDemoRequests(Office &office, const QJsonArray &requests)
{
    const std::vector<ComplaintCase> cases = casesInHand(office);
    std::size_t next = 0;
    for (const QJsonValue value : requests) {
        if (cases.empty())
            return;
        CaseRequest request = requestOf(value.toObject(), cases[next++ % cases.size()], office.now());
        RequestService(office).store(request, {}, requestActCode(request.kind, RequestAction::Raise),
                                     request.raised.text);
    }
}

} // namespace jiesu
