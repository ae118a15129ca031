// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the lifecycle: what each of them asks for and changes.
#include "domain/text.h"
#include "service/act.h"
#include "service/caseservice.h"
#include "service/handlingsettings.h"
#include "service/roundservice.h"

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

} // namespace

void CaseService::beginRound(ComplaintCase &complaint, CaseAction action, const StepInput &input, Instant at)
{
    const auto reference = m_office.reference();
    const TimeClass *chosen = reference->timeClass(input.timeClass);
    const TimeClass limit = chosen ? *chosen : roundClock(m_office, clockOf(complaint).timeClass);
    RoundService(m_office).begin(complaint, limit, at, code(action), input.reason);
    complaint.doneTime.reset();
    complaint.closeTime.reset();
    complaint.replyTime.reset();
}

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
        RoundService(m_office).noteReply(complaint, input.answers, code(action));
        break;
    case CaseAction::ApproveReply:
        complaint.doneTime = at;
        break;
    case CaseAction::Close:
        complaint.closeTime = at;
        break;
    case CaseAction::Rework:
    case CaseAction::Reopen:
        beginRound(complaint, action, input, at);
        break;
    default:
        break;
    }
}

Result<ComplaintCase> CaseService::stepped(const ComplaintCase &before, CaseAction action,
                                           const StepInput &input)
{
    const auto status = apply(before.status, action, before.signTime.has_value());
    if (!status)
        return status.error();
    if (auto problem = missingInput(before.status, action, input))
        return *problem;
    if (action == CaseAction::Merge) {
        if (auto problem = mergeProblem(before, m_office.cases().find(input.mergeInto)))
            return *problem;
    }
    ComplaintCase after = before;
    after.status = *status;
    applyStep(after, action, input);
    if (action == CaseAction::Dispatch && !after.leadUnit.isSet())
        return missing(Words::tr("还没有选承办单位。"));
    if (action == CaseAction::Dispatch && !after.deadline)
        return missing(Words::tr("还没有选时限类别，工单必须载明办理时限。"));
    return after;
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
        Result<ComplaintCase> after = stepped(*before, action, input);
        if (!after)
            return after;
        act.store(*after, &*before, code(action), input.reason);
        act.commit();
        return after;
    });
}

Result<std::vector<ComplaintCase>> CaseService::stepMany(const std::vector<ComplaintCase> &seen,
                                                         CaseAction action, const StepInput &input)
{
    return inResult([&]() -> Result<std::vector<ComplaintCase>> {
        Act act(m_office, code(action));
        std::vector<ComplaintCase> stored;
        for (const ComplaintCase &complaint : seen) {
            auto done = step(complaint.id, complaint.revision, action, input);
            if (!done)
                return done.error();
            stored.push_back(std::move(done).value());
        }
        act.commit();
        return stored;
    });
}

} // namespace jiesu
