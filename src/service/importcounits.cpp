// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importcounits.h"

#include "service/act.h"
#include "service/importservice.h"
#include "service/recordhistory.h"
#include "storage/assignmentstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool helps(const CaseAssignment &assignment, UnitId unit)
{
    return assignment.kind == AssignmentKind::CoUnit && assignment.unit == unit &&
           assignment.state != AssignmentState::Withdrawn;
}

} // namespace

void askImportedCoUnits(Office &office, const ImportRow &row, const ComplaintCase &complaint, Instant at)
{
    if (row.coUnits.empty())
        return;
    const std::vector<CaseAssignment> there = AssignmentStore(office.database()).of(complaint.id);
    for (const UnitId unit : row.coUnits) {
        const bool isKnown = std::ranges::any_of(
            there, [unit](const CaseAssignment &assignment) { return helps(assignment, unit); });
        if (isKnown || unit == complaint.leadUnit)
            continue;
        CaseAssignment assignment;
        assignment.caseId = complaint.id;
        assignment.unit = unit;
        assignment.asked = {at, office.actor(), Words::tr("随导入的表格")};
        if (!clockRuns(complaint.status)) {
            assignment.state = AssignmentState::Answered;
            assignment.answered = {complaint.doneTime.value_or(at), office.actor(),
                                   Words::tr("导入时案件已经办结")};
        }
        storeRecord(office, entity::assignment, assignment, std::optional<CaseAssignment>(), importAction,
                    assignment.asked.text);
    }
}

void withdrawImportedCoUnits(Office &office, const ImportBatch &batch, CaseId id, const QString &reason)
{
    for (const CaseAssignment &before : AssignmentStore(office.database()).of(id)) {
        const bool isOfThisImport = before.asked.at == batch.at && before.asked.by == batch.actor;
        if (!isOfThisImport || before.kind != AssignmentKind::CoUnit || before.revision > 1 ||
            before.state == AssignmentState::Withdrawn)
            continue;
        CaseAssignment after = before;
        after.state = AssignmentState::Withdrawn;
        after.withdrawn = {office.now(), office.actor(), reason};
        storeRecord(office, entity::assignment, after, std::optional(before), importUndoAction, reason);
    }
}

} // namespace jiesu
