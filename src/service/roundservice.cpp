// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/roundservice.h"

#include "service/act.h"
#include "service/recordhistory.h"

namespace jiesu {

namespace {

/// The round that a case in its first one has gone through so far.
CaseRound firstRound(const ComplaintCase &complaint)
{
    CaseRound round;
    round.caseId = complaint.id;
    round.number = complaint.round;
    round.startedAt =
        complaint.districtDispatchTime.value_or(complaint.cityDispatchTime.value_or(complaint.receivedAt));
    round.startedBy = complaint.dispatcher;
    round.timeClass = complaint.timeClass;
    round.limitValue = complaint.limitValue;
    round.limitUnit = complaint.limitUnit;
    round.deadline = complaint.deadline;
    round.reply = complaint.publicReply;
    round.replyTime = complaint.replyTime;
    round.self = {complaint.selfContacted, complaint.selfSolved, complaint.selfSatisfaction};
    round.officialReached = complaint.officialReached;
    round.official = {complaint.officialContacted, complaint.officialSolved, complaint.officialSatisfaction};
    return round;
}

} // namespace

std::vector<CaseRound> RoundService::of(CaseId id)
{
    std::vector<CaseRound> rounds = RecordTable<CaseRound>(m_office.database()).of(id);
    std::erase_if(rounds, [](const CaseRound &round) { return round.withdrawn; });
    return rounds;
}

std::optional<RoundService::Clock> RoundService::clockOf(const ComplaintCase &complaint)
{
    if (complaint.round < 2 || !complaint.id.isSet())
        return std::nullopt;
    const std::vector<CaseRound> rounds = of(complaint.id);
    if (rounds.empty() || rounds.back().number != complaint.round)
        return std::nullopt; // the list that it came with says how often it was handled
    const CaseRound &round = rounds.back();
    const auto reference = m_office.reference();
    if (const TimeClass *timeClass = reference->timeClass(round.timeClass))
        return Clock{*timeClass, round.startedAt};
    TimeClass limit;
    if (const TimeClass *usual = reference->timeClass(complaint.timeClass))
        limit = *usual;
    limit.id = {};
    limit.limit = round.limitValue;
    limit.unit = round.limitUnit;
    limit.endOfDay = false;
    return Clock{limit, round.startedAt};
}

void RoundService::begin(ComplaintCase &complaint, const TimeClass &limit, Instant at, const QString &action,
                         const QString &reason)
{
    std::vector<CaseRound> rounds = of(complaint.id);
    std::optional<CaseRound> before;
    CaseRound ending = firstRound(complaint);
    if (!rounds.empty() && rounds.back().number == complaint.round)
        before = ending = rounds.back();
    ending.endedAt = at;
    storeRecord(m_office, entity::round, ending, before, action, reason);

    const Deadline deadline = computeDeadline(limit, at, m_office.calendar());
    CaseRound next;
    next.caseId = complaint.id;
    next.number = complaint.round + 1;
    next.startedAt = at;
    next.startedBy = m_office.actor();
    next.reason = reason;
    next.timeClass = limit.id;
    next.limitValue = limit.limit;
    next.limitUnit = limit.unit;
    next.deadline = deadline.due;
    storeRecord(m_office, entity::round, next, std::optional<CaseRound>(), action, reason);
    complaint.round = next.number;
    complaint.limitValue = limit.limit;
    complaint.limitUnit = limit.unit;
    complaint.deadline = deadline.due;
    complaint.internalDeadline = deadline.internalDue;
}

void RoundService::change(CaseId id, int number, const QString &action, const QString &reason,
                          const std::function<void(CaseRound &)> &change)
{
    for (const CaseRound &round : of(id)) {
        if (round.number != number)
            continue;
        CaseRound after = round;
        change(after);
        if (after != round)
            storeRecord(m_office, entity::round, after, std::optional(round), action, reason);
    }
}

void RoundService::noteReply(const ComplaintCase &complaint, const FollowUpAnswers &self,
                             const QString &action)
{
    change(complaint.id, complaint.round, action, {}, [&](CaseRound &round) {
        round.reply = complaint.publicReply;
        round.replyTime = complaint.replyTime;
        if (!self.isEmpty())
            round.self = self;
    });
}

void RoundService::noteFollowUp(const FollowUp &call, const QString &action, const QString &reason)
{
    if (!call.reached && !call.isFinal)
        return;
    change(call.caseId, call.round, action, reason, [&call](CaseRound &round) {
        if (call.by != FollowUpBy::Unit) {
            round.officialReached = call.reached ? 1 : 2;
            round.official = call.answers;
        } else if (call.reached) {
            round.self = call.answers;
        }
    });
}

} // namespace jiesu
