// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demotasks.h"

#include "domain/officetime.h"
#include "service/hotspotservice.h"
#include "service/specialtaskservice.h"

namespace jiesu {

namespace {

using std::chrono::days;

SpecialTask stored(const Result<SpecialTask> &task)
{
    if (!task)
        throw StorageError(task.error());
    return *task;
}

SpecialTask taskOf(Office &office, const HotSpot &spot)
{
    const auto reference = office.reference();
    SpecialTask task;
    task.place = spot.place;
    task.category = spot.category;
    task.title = QStringLiteral("%1：%2").arg(reference->name(spot.place), reference->name(spot.category));
    return task;
}

} // namespace

void addDemoTasks(Office &office)
{
    SpecialTaskService service(office);
    HotSpotService hotSpots(office);
    const Instant now = office.now();
    const HotSpots spots = hotSpots.spots(hotSpots.rule(), toOffice(now).date);
    if (spots.rows.empty())
        return;
    const auto reference = office.reference();
    SpecialTask task = taskOf(office, spots.rows.front());
    task.since = fromOffice(spots.period.first());
    task.unit = reference->findUnit(QStringLiteral("应急班"));
    task.measures = QStringLiteral("逐户回访来电人；每天早晚各到点一次，拍照留存；与物业约定作业时间。");
    task.progress = QStringLiteral("已到场两次，来电人说比上周好。");
    task.dueAt = now + days(10);
    (void)stored(service.add(task));
    SpecialTask over = taskOf(office, spots.rows.back());
    const Place *street = reference->place(reference->place(over.place)->parent);
    if (street && street->kind == PlaceKind::Street)
        over.place = street->id;
    over.title = QStringLiteral("%1：%2").arg(reference->name(over.place), reference->name(over.category));
    over.since = fromOffice(toOffice(now).date.addMonths(-2));
    over.unit = reference->findUnit(QStringLiteral("机扫队"));
    over.measures = QStringLiteral("调整班次，高峰前巡一遍。");
    over.dueAt = now + days(1);
    over = stored(service.add(over));
    over.progress = QStringLiteral("连续两周没有新的来电，转为日常巡查。");
    (void)stored(service.close(over));
}

} // namespace jiesu
