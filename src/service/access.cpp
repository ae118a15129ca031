// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/access.h"

#include "service/act.h"

namespace jiesu {

void requireNothingAgainst(const std::optional<Error> &refusal)
{
    if (refusal)
        throw StorageError(*refusal);
}

void require(const Office &office, Permission permission)
{
    requireNothingAgainst(refusal(office.session(), permission));
}

CaseParties partiesOf(Office &office, const ComplaintCase &complaint)
{
    CaseParties parties{complaint.leadUnit, complaint.handler, {}, {}};
    if (complaint.status != CaseStatus::Replied)
        return parties;
    for (const HistoryEntry &line : office.history().of(entity::complaintCase, complaint.id.value)) {
        if (line.action == code(CaseAction::SubmitReply))
            parties.replySubmitter = line.actor;
    }
    return parties;
}

} // namespace jiesu
