// SPDX-License-Identifier: GPL-3.0-or-later
// The follow-up calls: recording one, and correcting what it said.
#include "domain/followupfields.h"
#include "domain/text.h"
#include "service/act.h"
#include "service/assignmentservice.h"
#include "service/caseservice.h"
#include "service/handlingsettings.h"
#include "service/recordhistory.h"
#include "service/roundservice.h"

#include <QCoreApplication>

#include <ranges>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseService)
};

Error refused(const QString &what, const QString &advice = {})
{
    return {ErrorKind::Invalid, what, Words::tr("案件没有改动。"), advice};
}

bool isOfficial(const FollowUp &call)
{
    return call.by != FollowUpBy::Unit;
}

/// Nothing was said after it by the same side, so that the case's answers are its answers.
bool isLatest(const FollowUp &call, const std::vector<FollowUp> &calls)
{
    for (const FollowUp &later : calls | std::views::reverse) {
        const bool counts = !later.withdrawn && (later.reached || later.isFinal);
        if (counts && isOfficial(later) == isOfficial(call))
            return later.id == call.id;
    }
    return false;
}

} // namespace

int missedCalls(std::span<const FollowUp> calls, int round)
{
    return int(std::ranges::count_if(calls, [round](const FollowUp &call) {
        return !call.reached && !call.withdrawn && call.round == round;
    }));
}

void takeAnswers(ComplaintCase &complaint, const FollowUp &followUp)
{
    const FollowUpAnswers &answers = followUp.answers;
    if (!followUp.reached && !followUp.isFinal)
        return;
    if (followUp.by != FollowUpBy::Unit) {
        complaint.officialReached = followUp.reached ? 1 : 2;
        complaint.officialContacted = answers.contacted;
        complaint.officialSolved = answers.solved;
        complaint.officialSatisfaction = answers.satisfaction;
    } else if (followUp.reached) {
        complaint.selfContacted = answers.contacted;
        complaint.selfSolved = answers.solved;
        complaint.selfSatisfaction = answers.satisfaction;
    }
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
        if (!isOfficial(followUp) && AssignmentService(m_office).hasHandled(*before, m_office.actor()))
            return refused(Words::tr("承办人不能回访自己办理的案件，请换一位同事回访。"));
        const auto status = apply(before->status, CaseAction::FollowUp);
        if (!status)
            return status.error();
        const HandlingSettings settings = handlingSettings(m_office);
        const std::vector<FollowUp> earlier = m_office.cases().followUps(id);
        followUp.caseId = id;
        followUp.attempt = attempts(earlier) + 1;
        followUp.round = before->round;
        followUp.at = followUp.at == Instant() ? m_office.now() : followUp.at;
        followUp.recordedBy = m_office.actor();
        followUp.isFinal =
            followUp.reached || missedCalls(earlier, before->round) + 1 >= settings.followUpTries;
        if (followUp.isFinal)
            followUp.nextAttemptAt.reset();
        else if (!followUp.nextAttemptAt)
            followUp.nextAttemptAt = followUp.at + std::chrono::minutes(settings.retryMinutes);
        storeRecord(m_office, entity::followUp, followUp, std::optional<FollowUp>(), action, {});
        RoundService(m_office).noteFollowUp(followUp, action);

        ComplaintCase after = *before;
        if (followUp.reached)
            after.status = *status;
        after.followUpTime = followUp.at;
        takeAnswers(after, followUp);
        act.store(after, &*before, action, {});
        act.commit();
        return after;
    });
}

Result<ComplaintCase> CaseService::correctFollowUp(const FollowUp &corrected, const QString &given)
{
    const QString reason = text::tidy(given);
    if (reason.isEmpty())
        return refused(Words::tr("更正回访需要写明理由。"),
                       Words::tr("请写明为什么改，原来的回答会留在历史里。"));
    return inResult([&]() -> Result<ComplaintCase> {
        const QString action = QStringLiteral("correct_follow_up");
        Act act(m_office, action);
        const std::optional<FollowUp> before = m_office.cases().findFollowUp(corrected.id);
        if (!before || before->withdrawn || before->revision != corrected.revision)
            return changedMeanwhile();
        if (!before->reached)
            return refused(Words::tr("这一次没有接通，没有回答可以更正。"));
        const ComplaintCase complaint = *m_office.cases().find(before->caseId);
        if (!isOfficial(*before) && AssignmentService(m_office).hasHandled(complaint, m_office.actor()))
            return refused(Words::tr("承办人不能更正自己办理的案件的回访，请换一位同事。"));
        FollowUp after = *before;
        after.answers = corrected.answers;
        after.opinion = text::tidy(corrected.opinion);
        after.supervisionLineTold = corrected.supervisionLineTold;
        after.reachedCaller = corrected.reachedCaller;
        if (after == *before)
            return refused(Words::tr("回答没有变化，不用更正。"));
        storeRecord(m_office, entity::followUp, after, before, action, reason);
        ComplaintCase changed = complaint;
        std::vector<FollowUp> calls = m_office.cases().followUps(complaint.id);
        if (isLatest(after, calls))
            takeAnswers(changed, after);
        std::erase_if(calls, [&after](const FollowUp &call) { return call.round != after.round; });
        if (isLatest(after, calls))
            RoundService(m_office).noteFollowUp(after, action, reason);
        act.store(changed, &complaint, action, reason);
        act.commit();
        return changed;
    });
}

} // namespace jiesu
