// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/caserow.h"

#include "domain/officetime.h"

namespace jiesu {

CaseRow rowOf(const ComplaintCase &c, const ReferenceData &reference)
{
    CaseRow row;
    row.id = c.id;
    row.revision = c.revision;
    row.key = {toEpoch(c.receivedAt), c.id.value};
    row.caseNo = c.caseNo;
    row.orderNo = c.orderNo;
    row.title = c.title;
    if (!c.isConfidential) {
        row.callerName = c.callerName;
        row.callerPhone = c.callerPhone;
    }
    row.streetName = reference.name(c.street);
    row.pointName = reference.name(c.point);
    row.unit = c.leadUnit;
    row.unitName = reference.name(c.leadUnit);
    row.dispatcher = c.dispatcher;
    row.handler = c.handler;
    row.categoryPath = reference.name(c.category);
    row.requestType = c.requestType;
    row.status = c.status;
    row.receivedAt = c.receivedAt;
    row.deadline = c.deadline;
    row.doneTime = c.doneTime;
    row.suspended = c.suspended;
    row.official = {c.officialContacted, c.officialSolved, c.officialSatisfaction};
    row.self = {c.selfContacted, c.selfSolved, c.selfSatisfaction};
    return row;
}

} // namespace jiesu
