// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/bulkservice.h"

#include "domain/text.h"
#include "storage/historystore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulkService)
};

Error refused(const QString &happened, const QString &advice = {})
{
    return {ErrorKind::Invalid, happened, Words::tr("没有改动任何案件。"), advice};
}

/// Only the first sentence of a refusal is a reason for leaving a row out.
Error notThisOne(const QString &reason)
{
    return {ErrorKind::Invalid, reason, {}, {}};
}

QString withTags(const QString &tags, const QString &added, const QString &removed)
{
    QStringList list = tags.split(u' ', Qt::SkipEmptyParts);
    for (const QString &tag : added.split(u' ', Qt::SkipEmptyParts)) {
        if (!list.contains(tag))
            list << tag;
    }
    for (const QString &tag : removed.split(u' ', Qt::SkipEmptyParts))
        list.removeAll(tag);
    return list.join(u' ');
}

bool changesNothing(const BulkChange &change)
{
    return !change.step && !change.unit.isSet() && !change.category.isSet() && !change.timeClass.isSet() &&
           !change.place.isSet() && !change.gridCode && change.addTags.isEmpty() &&
           change.removeTags.isEmpty() && !change.isKey;
}

BulkChange tidied(BulkChange change)
{
    change.addTags = text::tidyLine(change.addTags);
    change.removeTags = text::tidyLine(change.removeTags);
    change.reason = text::tidyLine(change.reason);
    change.input.reason = text::tidy(change.input.reason);
    change.input.text = text::tidy(change.input.text);
    if (change.gridCode)
        change.gridCode = text::tidyLine(*change.gridCode);
    return change;
}

} // namespace

std::span<const CaseAction> BulkService::steps()
{
    static constexpr CaseAction list[] = {CaseAction::Dispatch,     CaseAction::Sign,  CaseAction::Reassign,
                                          CaseAction::ApproveReply, CaseAction::Close, CaseAction::Void};
    return list;
}

Result<BulkPlan> BulkService::plan(std::span<const CaseId> ids, const BulkChange &change)
{
    BulkPlan plan{tidied(change), {}};
    if (changesNothing(plan.change))
        return refused(Words::tr("还没有选要改什么。"));
    return inResult([&]() -> Result<BulkPlan> {
        for (const CaseId id : ids) {
            if (const auto before = m_office.cases().find(id))
                plan.rows.push_back(planned(*before, plan.change));
        }
        return plan;
    });
}

BulkRow BulkService::planned(const ComplaintCase &before, const BulkChange &change)
{
    BulkRow row{before.id, before.caseNo, before.title, before, {}, {}};
    const Result<ComplaintCase> after =
        change.step ? CaseService(m_office).stepped(before, *change.step, change.input)
                    : edited(before, change);
    if (!after) {
        row.skipped = after.error().happened;
        return row;
    }
    row.after = *after;
    row.changes = differences(before, *after);
    if (row.changes.empty() && !change.step)
        row.skipped = Words::tr("没有变化。");
    return row;
}

Result<ComplaintCase> BulkService::edited(const ComplaintCase &before, const BulkChange &change)
{
    if (before.status == CaseStatus::Void)
        return notThisOne(Words::tr("在回收站里。"));
    if (before.status == CaseStatus::Merged)
        return notThisOne(Words::tr("已并入另一件。"));
    ComplaintCase after = before;
    if (change.unit.isSet() && change.unit != before.leadUnit) {
        if (before.status != CaseStatus::Registered)
            return notThisOne(Words::tr("已经派单，请用“内部转派”换承办单位。"));
        after.leadUnit = change.unit;
    }
    if (change.timeClass.isSet() && change.timeClass != before.timeClass) {
        if (!clockRuns(before.status))
            return notThisOne(Words::tr("已经办结，时限不再改。"));
        after.timeClass = change.timeClass;
        CaseService(m_office).setTimeLimit(after);
    }
    if (change.category.isSet())
        after.category = change.category;
    if (change.place.isSet())
        move(after, change.place);
    if (change.gridCode)
        after.gridCode = *change.gridCode;
    after.tags = withTags(before.tags, change.addTags, change.removeTags);
    after.isKey = change.isKey.value_or(before.isKey);
    return after;
}

void BulkService::move(ComplaintCase &complaint, PlaceId place)
{
    const auto reference = m_office.reference();
    complaint.street = complaint.community = complaint.point = {};
    for (const Place *each = reference->place(place); each; each = reference->place(each->parent)) {
        if (each->kind == PlaceKind::Street)
            complaint.street = each->id;
        else if (each->kind == PlaceKind::Community)
            complaint.community = each->id;
        else if (each->kind == PlaceKind::Point)
            complaint.point = each->id;
    }
}

Result<qsizetype> BulkService::perform(const BulkPlan &plan)
{
    std::vector<ComplaintCase> changed;
    for (const BulkRow &row : plan.rows) {
        if (row.skipped.isEmpty())
            changed.push_back(row.after);
    }
    if (changed.empty())
        return refused(Words::tr("没有一件可以这样改。"), Words::tr("请看每件后面的原因。"));
    CaseService service(m_office);
    const auto stored = plan.change.step ? service.stepMany(changed, *plan.change.step, plan.change.input)
                                         : service.editMany(changed, plan.change.reason);
    if (!stored)
        return stored.error();
    return qsizetype(stored->size());
}

} // namespace jiesu
