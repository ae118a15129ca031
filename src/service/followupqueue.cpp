// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/followupqueue.h"

#include "service/caseservice.h"
#include "service/handlingsettings.h"

#include <tuple>

namespace jiesu {

namespace {

constexpr int pageSize = 500;

QueuedCase queued(Office &office, CaseRow row, int tries)
{
    const ComplaintCase complaint = *office.cases().find(row.id);
    QueuedCase waiting;
    waiting.row = std::move(row);
    waiting.isOwn = AssignmentService(office).hasHandled(complaint, office.actor());
    for (const FollowUp &call : office.cases().followUps(complaint.id)) {
        if (call.withdrawn || call.round != complaint.round)
            continue;
        waiting.missed += call.reached ? 0 : 1;
        waiting.nextAttemptAt = call.nextAttemptAt;
    }
    if (waiting.missed >= tries)
        waiting.place = QueuePlace::GivenUp;
    else if (waiting.isOwn)
        waiting.place = QueuePlace::Own;
    else if (waiting.nextAttemptAt && *waiting.nextAttemptAt > office.now())
        waiting.place = QueuePlace::Later;
    return waiting;
}

} // namespace

std::vector<QueuedCase> followUpQueue(Office &office)
{
    CaseFilter filter;
    filter.statuses = {CaseStatus::Completed};
    const int tries = handlingSettings(office).followUpTries;
    std::vector<QueuedCase> queue;
    CaseStore cases = office.cases();
    std::optional<CaseKey> after;
    do {
        CasePage page = cases.page(filter, after, pageSize);
        for (CaseRow &row : page.rows)
            queue.push_back(queued(office, std::move(row), tries));
        after = page.next;
    } while (after);
    std::ranges::sort(queue, {}, [](const QueuedCase &c) {
        const bool isLater = c.place == QueuePlace::Later;
        const Instant since = isLater ? *c.nextAttemptAt : c.row.doneTime.value_or(c.row.receivedAt);
        return std::tuple(c.place, isLater ? 0 : c.missed, since, c.row.id);
    });
    return queue;
}

} // namespace jiesu
