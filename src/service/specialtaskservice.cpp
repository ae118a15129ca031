// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/specialtaskservice.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/act.h"
#include "service/recordhistory.h"
#include "storage/hotspotstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SpecialTaskService)
};

const QString addAct = QStringLiteral("special_task");
const QString editAct = QStringLiteral("special_task_edit");
const QString closeAct = QStringLiteral("special_task_close");

/// Puts the texts in order; what is wrong with the task, if anything.
std::optional<Error> problemOf(SpecialTask &task, const ReferenceData &reference)
{
    task.title = text::tidyLine(task.title);
    task.measures = text::tidy(task.measures);
    task.progress = text::tidy(task.progress);
    const Place *place = reference.place(task.place);
    const auto invalid = [](const QString &happened, const QString &advice) {
        return refused(ErrorKind::Invalid, happened, advice);
    };
    if (task.title.isEmpty())
        return invalid(Words::tr("还没有写专项名称。"), Words::tr("请写一个名称。"));
    if (task.title.size() > SpecialTaskService::titleLimit)
        return invalid(Words::tr("专项名称超过 %1 字。").arg(SpecialTaskService::titleLimit),
                       Words::tr("请写短一些。"));
    if (std::max(task.measures.size(), task.progress.size()) > SpecialTaskService::textLimit)
        return invalid(Words::tr("有一栏超过 %1 字。").arg(SpecialTaskService::textLimit),
                       Words::tr("请写短一些。"));
    if (!place || (place->kind != PlaceKind::Street && place->kind != PlaceKind::Point))
        return invalid(Words::tr("专项的地点应是街道或点位。"), Words::tr("请从列表中选一个街道或点位。"));
    if (!reference.category(task.category))
        return invalid(Words::tr("还没有选专项的分类。"), Words::tr("请从列表中选。"));
    if (task.dueAt && *task.dueAt < task.since)
        return invalid(Words::tr("期限早于专项的起算日。"), Words::tr("请改写期限。"));
    return std::nullopt;
}

} // namespace

CaseFilter matterFilter(const ReferenceData &reference, PlaceId place, CategoryId category,
                        const Period &period)
{
    CaseFilter filter;
    filter.period = period;
    filter.category = category;
    filter.withoutTypes = {RequestType::Commendation};
    for (const Choice &status : choices<CaseStatus>()) {
        if (CaseStatus(status.value) != CaseStatus::Void)
            filter.statuses.push_back(CaseStatus(status.value));
    }
    const Place *found = reference.place(place);
    if (found && found->kind == PlaceKind::Street)
        filter.street = place;
    else if (found && found->kind == PlaceKind::Community)
        filter.community = place;
    else
        filter.point = place;
    return filter;
}

Result<SpecialTask> SpecialTaskService::add(SpecialTask draft)
{
    if (const auto problem = problemOf(draft, *m_office.reference()))
        return *problem;
    return inResult([&] {
        Act act(m_office, addAct);
        draft.id = {};
        draft.revision = 0;
        draft.madeAt = m_office.now();
        draft.madeBy = m_office.actor();
        draft.closedAt.reset();
        draft.closedBy.clear();
        draft.withdrawn = false;
        storeRecord(m_office, entity::specialTask, draft, {}, addAct, {});
        act.setSubject(draft.title);
        act.commit();
        return draft;
    });
}

Result<SpecialTask> SpecialTaskService::save(const SpecialTask &edited)
{
    return change(edited, editAct, false);
}

Result<SpecialTask> SpecialTaskService::close(const SpecialTask &edited)
{
    if (text::tidy(edited.progress).isEmpty())
        return refused(ErrorKind::Invalid, Words::tr("还没有写专项办得怎么样。"),
                       Words::tr("请在“进展”里写明结果，再办结。"));
    return change(edited, closeAct, true);
}

Result<SpecialTask> SpecialTaskService::change(const SpecialTask &edited, const QString &code, bool closes)
{
    return inResult([&]() -> Result<SpecialTask> {
        const auto before = SpecialTaskStore(m_office.database()).find(edited.id);
        if (!before || before->withdrawn)
            return refused(ErrorKind::NotFound, Words::tr("找不到这个专项。"));
        if (before->revision != edited.revision)
            return refused(ErrorKind::Conflict, Words::tr("这个专项刚刚被别处改过。"),
                           Words::tr("请看一眼新的内容，再做一次。"));
        if (before->closedAt)
            return refused(ErrorKind::Invalid, Words::tr("这个专项已经办结，不能再改。"),
                           Words::tr("要接着办，请先撤销办结。"));
        SpecialTask after = *before;
        after.title = edited.title;
        after.unit = edited.unit;
        after.measures = edited.measures;
        after.dueAt = edited.dueAt;
        after.progress = edited.progress;
        if (const auto problem = problemOf(after, *m_office.reference()))
            return *problem;
        Act act(m_office, code);
        if (closes) {
            after.closedAt = m_office.now();
            after.closedBy = m_office.actor();
        }
        storeRecord(m_office, entity::specialTask, after, before, code, {});
        act.setSubject(after.title);
        act.commit();
        return after;
    });
}

std::vector<ListedTask> SpecialTaskService::list()
{
    const auto reference = m_office.reference();
    const QDate today = toOffice(m_office.now()).date;
    std::vector<ListedTask> tasks;
    for (SpecialTask &task : SpecialTaskStore(m_office.database()).list()) {
        const QDate first = toOffice(task.since).date;
        const QDate last = task.closedAt ? toOffice(*task.closedAt).date : today;
        ListedTask listed{
            {},
            reference->name(task.place),
            reference->name(task.category),
            reference->name(task.unit),
            matterFilter(*reference, task.place, task.category, Period::days(first, std::max(first, last)))};
        listed.cases = m_office.cases().count(listed.filter);
        CaseFilter open = listed.filter;
        open.openOnly = true;
        listed.open = m_office.cases().count(open);
        listed.task = std::move(task);
        tasks.push_back(std::move(listed));
    }
    return tasks;
}

std::optional<SpecialTask> SpecialTaskService::openFor(PlaceId place, CategoryId category)
{
    for (SpecialTask &task : SpecialTaskStore(m_office.database()).list()) {
        if (task.isOpen() && task.place == place && task.category == category)
            return std::move(task);
    }
    return std::nullopt;
}

std::vector<HistoryEntry> SpecialTaskService::history(SpecialTaskId id)
{
    return m_office.history().of(entity::specialTask, id.value);
}

} // namespace jiesu
