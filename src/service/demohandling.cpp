// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demohandling.h"

#include "service/assignmentservice.h"
#include "service/attachmentservice.h"
#include "service/caseservice.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

namespace jiesu {

namespace {

using std::chrono::hours;

QString textOf(const QJsonObject &source, const char *key)
{
    return source.value(QLatin1String(key)).toString();
}

template <class T> T needed(Result<T> result)
{
    if (!result)
        throw StorageError(result.error());
    return std::move(result).value();
}

/// The newest cases of the filter that @p fits, as many as are wanted.
std::vector<ComplaintCase> newest(Office &office, const CaseFilter &filter, std::size_t wanted,
                                  const std::function<bool(const ComplaintCase &)> &fits)
{
    std::vector<ComplaintCase> cases;
    office.cases().forEach(filter, [&](const ComplaintCase &complaint) {
        if (fits(complaint))
            cases.push_back(complaint);
        return cases.size() < wanted;
    });
    return cases;
}

CaseAssignment assignmentOf(Office &office, const QJsonObject &source, const ComplaintCase &complaint)
{
    CaseAssignment draft;
    draft.caseId = complaint.id;
    draft.kind = AssignmentKind(choice::parse(choices<AssignmentKind>(), textOf(source, "kind")));
    draft.person = textOf(source, "person");
    draft.asked.text = textOf(source, "task");
    for (const QJsonValue name : source.value(QStringLiteral("units")).toArray()) {
        const UnitId unit = office.reference()->findUnit(name.toString());
        if (!draft.unit.isSet() && unit != complaint.leadUnit)
            draft.unit = unit; // a unit does not help itself
    }
    return draft;
}

void assign(Office &office, const QJsonObject &source, const ComplaintCase &complaint)
{
    AssignmentService service(office);
    office.setActor(complaint.handler);
    CaseAssignment assignment = needed(service.ask(assignmentOf(office, source, complaint)));
    office.setActor(textOf(source, "by"));
    const auto go = [&](AssignmentAction action, const QString &text) {
        assignment = needed(service.step(assignment.id, assignment.revision, action, text));
    };
    const QString state = textOf(source, "state");
    if (state != QLatin1String("asked"))
        go(AssignmentAction::Sign, {});
    if (state == QLatin1String("answered"))
        go(AssignmentAction::Answer, textOf(source, "answer"));
}

/// A closed case that was not solved is taken up again; with a reply it is handled, answered and closed anew.
void rework(Office &office, const QJsonObject &source, ComplaintCase complaint)
{
    CaseService service(office);
    const auto go = [&](const char *actor, CaseAction action, Instant at, StepInput input = {}) {
        office.setActor(textOf(source, actor));
        input.at = at;
        complaint = needed(service.step(complaint.id, complaint.revision, action, input));
    };
    const QString reply = textOf(source, "reply");
    const Instant again = reply.isEmpty() ? office.now() - hours(20) : *complaint.followUpTime + hours(3);
    StepInput why;
    why.reason = textOf(source, "reason");
    go("supervisor", CaseAction::Reopen, again, why);
    if (reply.isEmpty())
        return;
    StepInput done;
    done.text = reply;
    done.answers = {Contacted::Yes, Solved::Yes, Satisfaction::None};
    go("handler", CaseAction::SubmitReply, again + hours(26), done);
    go("supervisor", CaseAction::ApproveReply, again + hours(27));
    FollowUp call;
    call.by = FollowUpBy::City;
    call.at = again + hours(48);
    call.reached = true;
    call.answers = {Contacted::Yes, Solved::Yes, Satisfaction::Basically};
    call.supervisionLineTold = true;
    complaint = needed(service.recordFollowUp(complaint.id, complaint.revision, call));
    go("supervisor", CaseAction::Close, again + hours(49));
}

/// The drawn pictures and the note of the contact, as files that a person would have chosen.
void attach(Office &office, const QJsonArray &files, const ComplaintCase &complaint)
{
    const QTemporaryDir folder;
    office.setActor(complaint.handler);
    for (const QJsonValue value : files) {
        const QJsonObject source = value.toObject();
        const QString path = folder.filePath(textOf(source, "name"));
        QFile::copy(QStringLiteral(":/demo/") + textOf(source, "file"), path);
        const auto purpose = choice::parsed<AttachmentPurpose>(textOf(source, "purpose"));
        (void)needed(AttachmentService(office).add(
            {complaint.id, purpose.value_or(AttachmentPurpose::Other), path, textOf(source, "note")}));
    }
}

} // namespace

void addDemoHandling(Office &office, const QJsonObject &handling)
{
    const QString actor = office.actor();
    const QJsonArray assignments = handling.value(QStringLiteral("assignments")).toArray();
    CaseFilter inHand;
    inHand.statuses = {CaseStatus::InProgress};
    const std::vector<ComplaintCase> cases =
        newest(office, inHand, std::size_t(assignments.size()),
               [](const ComplaintCase &complaint) { return !complaint.handler.isEmpty(); });
    for (qsizetype i = 0; i < assignments.size() && !cases.empty(); ++i)
        assign(office, assignments[i].toObject(), cases[std::size_t(i) / 2 % cases.size()]);

    const QJsonArray reworks = handling.value(QStringLiteral("reworks")).toArray();
    CaseFilter unhappy;
    unhappy.statuses = {CaseStatus::Closed};
    unhappy.unhappyOnly = true;
    const std::vector<ComplaintCase> again =
        newest(office, unhappy, std::size_t(reworks.size()), [&office](const ComplaintCase &complaint) {
            return complaint.followUpTime && *complaint.followUpTime + hours(72) < office.now();
        });
    for (std::size_t i = 0; i < again.size(); ++i)
        rework(office, reworks[qsizetype(i)].toObject(), again[i]);

    if (!office.database().path().isEmpty()) {
        const QJsonArray files = handling.value(QStringLiteral("attachments")).toArray();
        if (!cases.empty())
            attach(office, files, cases.front());
        if (!again.empty())
            attach(office, files, again.front());
    }
    office.setActor(actor);
}

} // namespace jiesu
