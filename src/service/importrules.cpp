// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importrules.h"

#include "domain/officetime.h"
#include "service/masking.h"

namespace jiesu {

namespace {

constexpr int firstPlausibleYear = 2000;

struct Received
{
    Instant at;
    ReceivedBasis basis;
};

Received receivedFrom(const ComplaintCase &complaint, Instant now)
{
    if (complaint.callTime)
        return {*complaint.callTime, ReceivedBasis::Call};
    if (complaint.cityDispatchTime)
        return {*complaint.cityDispatchTime, ReceivedBasis::Dispatch};
    if (complaint.districtDispatchTime)
        return {*complaint.districtDispatchTime, ReceivedBasis::Dispatch};
    if (const auto day = dateInOrderNumber(complaint.orderNo, toOffice(now).date))
        return {fromOffice(*day), ReceivedBasis::OrderNumber};
    if (complaint.doneTime)
        return {*complaint.doneTime, ReceivedBasis::Done};
    if (complaint.replyTime)
        return {*complaint.replyTime, ReceivedBasis::Done};
    return {complaint.importTime.value_or(now), ReceivedBasis::Import};
}

CaseStatus statusFrom(const ImportRow &row, const ComplaintCase &complaint)
{
    if (row.gives("status"))
        return row.values.status;
    if (complaint.doneTime || complaint.replyTime || !complaint.publicReply.isEmpty())
        return CaseStatus::Closed;
    return complaint.leadUnit.isSet() ? CaseStatus::Dispatched : CaseStatus::Registered;
}

/// A call-back that reached somebody is the case's follow-up; it ends nothing else.
CaseStatus statusAfterCall(const ImportRow &row, const ComplaintCase &existing)
{
    const bool reached = row.values.officialReached != 2;
    return existing.status == CaseStatus::Completed && reached ? CaseStatus::FollowedUp : existing.status;
}

/// How far a case has come.
int progressOf(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Registered:
        return 0;
    case CaseStatus::Dispatched:
        return 1;
    case CaseStatus::Signed:
    case CaseStatus::ReturnRequested:
        return 2;
    case CaseStatus::InProgress:
        return 3;
    case CaseStatus::Replied:
        return 4;
    case CaseStatus::Completed:
        return 5;
    case CaseStatus::FollowedUp:
        return 6;
    case CaseStatus::Closed:
        return 7;
    case CaseStatus::Merged:
    case CaseStatus::Void:
        return 8;
    }
    return 0;
}

/// Fills the times of a closed case that the list has no column for.
void completeClosing(ComplaintCase &complaint, const ColumnMapping &mapping)
{
    if (complaint.status != CaseStatus::Closed)
        return;
    if (!complaint.doneTime && !mapping.has("done_time"))
        complaint.doneTime = complaint.replyTime;
    if (!complaint.closeTime && !mapping.has("close_time"))
        complaint.closeTime = complaint.doneTime;
}

FollowUpAnswers officialAnswers(const ComplaintCase &complaint)
{
    return {complaint.officialContacted, complaint.officialSolved, complaint.officialSatisfaction};
}

void completeAnswers(ComplaintCase &complaint, const ImportRow &row, Instant now)
{
    const bool answered = !officialAnswers(complaint).isEmpty();
    if (answered && !row.gives("official_reached"))
        complaint.officialReached = 1;
    if (complaint.officialReached != 0 && !complaint.followUpTime)
        complaint.followUpTime = complaint.doneTime.value_or(now);
}

/// Our own masked export coming back: the text is the one we have, but for the numbers hidden in it.
bool isMaskedForm(const CaseField &field, const ComplaintCase &existing, const QVariant &value)
{
    const bool isText = field.type == FieldType::LongText || field.type == FieldType::Text;
    return isText && value.toString().contains(QStringLiteral("****")) &&
           withMaskedPhones(field.get(existing).toString()) == value.toString();
}

} // namespace

std::optional<QDate> dateInOrderNumber(const QString &orderNo, QDate today)
{
    const QString front = orderNo.left(8);
    const bool digits =
        front.size() == 8 && std::ranges::all_of(front, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const QDate day = digits ? dayFromKey(front.toInt()) : QDate();
    if (!day.isValid() || day.year() < firstPlausibleYear || day > today.addDays(1))
        return {};
    return day;
}

ComplaintCase newCase(const ImportRow &row, const ColumnMapping &mapping, Instant now)
{
    ComplaintCase complaint = row.values;
    if (!row.gives("channel"))
        complaint.channel = mapping.channel;
    if (!mapping.has("import_time"))
        complaint.importTime = now;
    if (!row.gives("received_at")) {
        const Received received = receivedFrom(complaint, now);
        complaint.receivedAt = received.at;
        complaint.receivedBasis = received.basis;
    }
    complaint.status = statusFrom(row, complaint);
    completeClosing(complaint, mapping);
    completeAnswers(complaint, row, now);
    return complaint;
}

ComplaintCase updatedCase(const ComplaintCase &existing, const ImportRow &row, const ColumnMapping &mapping,
                          Instant now)
{
    ComplaintCase complaint = existing;
    for (const CaseField *field : row.given) {
        const bool apart = qstrcmp(field->code, "status") == 0 || qstrcmp(field->code, "case_no") == 0;
        const QVariant value = field->get(row.values);
        if (!apart && !isMaskedForm(*field, existing, value))
            field->set(complaint, value);
    }
    if (!row.gives("received_at")) {
        const Received received = receivedFrom(complaint, now);
        if (received.basis != ReceivedBasis::Import && received.basis <= existing.receivedBasis) {
            complaint.receivedAt = received.at;
            complaint.receivedBasis = received.basis;
        }
    }
    const CaseStatus status =
        mapping.resultsOnly ? statusAfterCall(row, existing) : statusFrom(row, complaint);
    if (progressOf(status) > progressOf(existing.status)) {
        complaint.status = status;
        completeClosing(complaint, mapping);
    }
    completeAnswers(complaint, row, now);
    return complaint;
}

std::optional<FollowUp> reportedFollowUp(const ComplaintCase *before, const ComplaintCase &after, Instant now)
{
    if (after.officialReached == 0)
        return {};
    if (before && before->officialReached == after.officialReached &&
        officialAnswers(*before) == officialAnswers(after))
        return {};
    FollowUp followUp;
    followUp.caseId = after.id;
    followUp.at = after.followUpTime.value_or(now);
    followUp.by = FollowUpBy::City;
    followUp.reached = after.officialReached == 1;
    followUp.answers = officialAnswers(after);
    return followUp;
}

} // namespace jiesu
