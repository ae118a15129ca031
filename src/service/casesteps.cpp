// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the lifecycle: what each of them asks for and changes.
#include "domain/text.h"
#include "service/act.h"
#include "service/caseservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseService)
};

Error missing(const QString &what)
{
    return {ErrorKind::Invalid, what, Words::tr("案件没有改动。"), {}};
}

std::optional<Error> missingInput(CaseStatus from, CaseAction action, const StepInput &input)
{
    if (needsReason(from, action) && input.reason.isEmpty())
        return missing(Words::tr("“%1”需要写明理由。").arg(label(action)));
    if (action == CaseAction::SubmitReply && input.text.isEmpty())
        return missing(Words::tr("还没有写办理结果。"));
    if (action == CaseAction::Reassign && !input.unit.isSet())
        return missing(Words::tr("还没有选转给谁。"));
    if (action == CaseAction::Merge && !input.mergeInto.isSet())
        return missing(Words::tr("还没有选并入哪一件。"));
    return std::nullopt;
}

/// Why a case cannot be merged into @p target; the sentence names the case to choose instead.
std::optional<Error> mergeProblem(const ComplaintCase &complaint, const std::optional<ComplaintCase> &target)
{
    if (!target)
        return missing(Words::tr("找不到要并入的案件。"));
    if (target->id == complaint.id)
        return missing(Words::tr("一件案件不能并入它自己。"));
    if (!isOpen(target->status))
        return missing(Words::tr("%1 现在是“%2”，不能再并入。").arg(target->caseNo, label(target->status)));
    return std::nullopt;
}

void answerDirectly(ComplaintCase &complaint, const StepInput &input, Instant at)
{
    complaint.directlyAnswered = true;
    complaint.publicReply = input.text;
    complaint.replyTime = complaint.doneTime = complaint.closeTime = at;
}

void submitReply(ComplaintCase &complaint, const StepInput &input, Instant at)
{
    complaint.resultText = input.text;
    complaint.publicReply = input.text;
    complaint.replyTime = at;
    complaint.unsolvedReason = input.reason;
    if (!input.answers.isEmpty()) {
        complaint.selfContacted = input.answers.contacted;
        complaint.selfSolved = input.answers.solved;
        complaint.selfSatisfaction = input.answers.satisfaction;
    }
}

void rework(ComplaintCase &complaint)
{
    complaint.round += 1;
    complaint.doneTime.reset();
    complaint.closeTime.reset();
    complaint.replyTime.reset();
}

} // namespace

void CaseService::applyStep(ComplaintCase &complaint, CaseAction action, const StepInput &input)
{
    const Instant at = input.at.value_or(m_office.now());
    switch (action) {
    case CaseAction::Dispatch:
    case CaseAction::Reassign:
        if (input.unit.isSet())
            complaint.leadUnit = input.unit;
        if (input.timeClass.isSet())
            complaint.timeClass = input.timeClass;
        complaint.dispatcher = m_office.actor();
        if (!complaint.districtDispatchTime && !complaint.cityDispatchTime)
            complaint.districtDispatchTime = at;
        setTimeLimit(complaint);
        break;
    case CaseAction::AnswerDirectly:
        answerDirectly(complaint, input, at);
        break;
    case CaseAction::Merge:
        complaint.mergedInto = input.mergeInto;
        break;
    case CaseAction::Unmerge: // the deadline was kept and counts again
        complaint.mergedInto = {};
        break;
    case CaseAction::Sign:
        complaint.signTime = at;
        complaint.handler = m_office.actor();
        break;
    case CaseAction::FirstContact:
        complaint.firstContactTime = at;
        complaint.selfContacted = Contacted::Yes;
        break;
    case CaseAction::ApproveReturn:
        complaint.returnCount += 1;
        break;
    case CaseAction::SubmitReply:
        submitReply(complaint, input, at);
        break;
    case CaseAction::ApproveReply:
        complaint.doneTime = at;
        break;
    case CaseAction::Close:
        complaint.closeTime = at;
        break;
    case CaseAction::Rework:
    case CaseAction::Reopen:
        rework(complaint);
        break;
    default:
        break;
    }
}

Result<ComplaintCase> CaseService::step(CaseId id, qint64 seenRevision, CaseAction action,
                                        const StepInput &given)
{
    StepInput input = given;
    input.text = text::tidy(input.text);
    input.reason = text::tidy(input.reason);
    return inResult([&]() -> Result<ComplaintCase> {
        Act act(m_office, code(action));
        const std::optional<ComplaintCase> before = m_office.cases().find(id);
        if (!before || before->revision != seenRevision)
            return changedMeanwhile();
        const auto status = apply(before->status, action, before->signTime.has_value());
        if (!status)
            return status.error();
        if (auto problem = missingInput(before->status, action, input))
            return *problem;
        if (action == CaseAction::Merge) {
            if (auto problem = mergeProblem(*before, m_office.cases().find(input.mergeInto)))
                return *problem;
        }
        ComplaintCase after = *before;
        after.status = *status;
        applyStep(after, action, input);
        if (action == CaseAction::Dispatch && !after.leadUnit.isSet())
            return missing(Words::tr("还没有选承办单位。"));
        if (action == CaseAction::Dispatch && !after.deadline)
            return missing(Words::tr("还没有选时限类别，工单必须载明办理时限。"));
        act.store(after, &*before, code(action), input.reason);
        act.commit();
        return after;
    });
}

Result<ComplaintCase> CaseService::recordFollowUp(CaseId id, qint64 seenRevision, FollowUp followUp)
{
    followUp.opinion = text::tidy(followUp.opinion);
    return inResult([&]() -> Result<ComplaintCase> {
        const QString action = code(CaseAction::FollowUp);
        Act act(m_office, action);
        const std::optional<ComplaintCase> before = m_office.cases().find(id);
        if (!before || before->revision != seenRevision)
            return changedMeanwhile();
        if (followUp.by == FollowUpBy::Unit && !before->handler.isEmpty() &&
            before->handler == m_office.actor())
            return missing(Words::tr("承办人不能回访自己办理的案件，请换一位同事回访。"));
        const auto status = apply(before->status, CaseAction::FollowUp);
        if (!status)
            return status.error();
        followUp.caseId = id;
        followUp.attempt = attempts(m_office.cases().followUps(id)) + 1;
        followUp.at = followUp.at == Instant() ? m_office.now() : followUp.at;
        followUp.recordedBy = m_office.actor();
        followUp.isFinal = followUp.reached;
        act.addFollowUp(followUp, action);

        ComplaintCase after = *before;
        if (followUp.reached)
            after.status = *status;
        takeAnswers(after, followUp);
        act.store(after, &*before, action, {});
        act.commit();
        return after;
    });
}

void takeAnswers(ComplaintCase &complaint, const FollowUp &followUp)
{
    const FollowUpAnswers &answers = followUp.answers;
    complaint.followUpTime = followUp.at;
    if (followUp.by == FollowUpBy::Unit) {
        if (!followUp.reached)
            return;
        complaint.selfContacted = answers.contacted;
        complaint.selfSolved = answers.solved;
        complaint.selfSatisfaction = answers.satisfaction;
    } else {
        complaint.officialReached = followUp.reached ? 1 : 2;
        complaint.officialContacted = answers.contacted;
        complaint.officialSolved = answers.solved;
        complaint.officialSatisfaction = answers.satisfaction;
    }
}

} // namespace jiesu
