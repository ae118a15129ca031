// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pointstory.h"

#include "domain/ledgers/inspection.h"
#include "domain/ledgers/patrolfind.h"
#include "domain/officetime.h"
#include "domain/refusal.h"
#include "service/specialtaskservice.h"
#include "storage/ledgerstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PointStory)
};

/// Cases wherever they are that are not void.
CaseFilter standingCases()
{
    CaseFilter filter;
    for (const Choice &status : choices<CaseStatus>()) {
        if (CaseStatus(status.value) != CaseStatus::Void)
            filter.statuses.push_back(CaseStatus(status.value));
    }
    return filter;
}

LedgerQuery withValue(const char *code, qint64 value)
{
    LedgerQuery query;
    query.equals = {{code, value}};
    return query;
}

} // namespace

CaseLink PointStoryService::link(const QString &title, const CaseFilter &filter)
{
    return {title, filter, m_office.cases().count(filter)};
}

Result<PointStory> PointStoryService::story(PlaceId id, int months, int caseLimit)
{
    return inResult([&]() -> Result<PointStory> {
        const auto reference = m_office.reference();
        const Place *point = reference->place(id);
        if (!point || point->kind != PlaceKind::Point)
            return refused(ErrorKind::NotFound, Words::tr("找不到这个点位。"));
        PointStory story;
        story.point = *point;
        const Place *parent = reference->place(point->parent);
        const bool inCommunity = parent && parent->kind == PlaceKind::Community;
        story.communityName = inCommunity ? parent->name : QString();
        story.streetName = reference->name(inCommunity ? parent->parent : point->parent);
        addCases(story, months, caseLimit);
        addFacilities(story);
        addInspections(story);
        addFinds(story);
        addTasks(story);
        std::ranges::stable_sort(story.lines, std::greater(), &StoryLine::at);
        return story;
    });
}

void PointStoryService::addCases(PointStory &story, int shownMonths, int limit)
{
    const auto reference = m_office.reference();
    const QString name = story.point.name;
    CaseFilter filter = standingCases();
    filter.point = story.point.id;
    story.here = link(name, filter);
    CaseFilter open = filter;
    open.openOnly = true;
    story.open = link(Words::tr("%1 未办结").arg(name), open);
    const Month last = Month::of(toOffice(m_office.now()).date);
    CaseFilter nearby = standingCases(); // of the months charted, because no index knows neighbours
    nearby.period = Period::months(last.plus(1 - shownMonths), last);
    if (!story.point.gridCode.isEmpty()) {
        CaseFilter grid = nearby;
        for (const Place &place : reference->places()) {
            if (place.kind == PlaceKind::Point && place.gridCode == story.point.gridCode)
                grid.exactPoints.push_back(place.id);
        }
        story.grid = link(Words::tr("网格 %1").arg(story.point.gridCode), grid);
    }
    if (!story.communityName.isEmpty()) {
        CaseFilter community = nearby;
        community.community = story.point.parent;
        story.community = link(story.communityName, community);
    }
    ColumnFigures &months = story.months;
    months.title = Words::tr("这里每月的诉求");
    months.series = {Words::tr("件数")};
    months.table = {months.title, {}, {Words::tr("月份"), Words::tr("件数")}, {}, TableChart{}};
    months.table.chart->columns = {1};
    for (int i = 0; i < shownMonths; ++i) {
        const Month month = last.plus(i + 1 - shownMonths);
        CaseFilter inMonth = filter;
        inMonth.period = Period::month(month);
        const CaseLink cases = link(Words::tr("%1 %2").arg(name, inMonth.period->title()), inMonth);
        months.groups << QStringLiteral("%1/%2").arg(month.year % 100).arg(month.month);
        months.marks.push_back(
            {inMonth.period->title(), Words::tr("%1 件").arg(cases.count), 0, i, double(cases.count), cases});
        months.table.rows.push_back({month.text(), cases.count});
    }
    const int rows = limit > 0 ? limit : int(story.here.count);
    for (const CaseRow &row : m_office.cases().page(filter, {}, rows).rows)
        story.lines.push_back({row.receivedAt, false, Words::tr("诉求"),
                               Words::tr("%1　%2").arg(row.caseNo, row.title), label(row.status), row.id});
}

void PointStoryService::addFacilities(PointStory &story)
{
    const auto reference = m_office.reference();
    LedgerStore store(m_office.database(), facilityLedger);
    for (const Facility &facility : store.all<Facility>(withValue("place_id", story.point.id.value))) {
        story.facilities.push_back(facility);
        story.unitNames.push_back(reference->name(facility.unit));
        if (facility.labelledOn.isValid())
            story.lines.push_back({fromOffice(facility.labelledOn),
                                   true,
                                   Words::tr("标识"),
                                   Words::tr("张贴业务监督电话标识"),
                                   label(facility.kind),
                                   {}});
    }
}

void PointStoryService::addInspections(PointStory &story)
{
    LedgerStore store(m_office.database(), inspectionLedger);
    for (const Facility &facility : story.facilities) {
        for (const Inspection &inspection : store.all<Inspection>(withValue("facility", facility.id))) {
            const bool passed = inspection.result == InspectionResult::Passed;
            story.lines.push_back(
                {fromOffice(inspection.day),
                 true,
                 Words::tr("检查"),
                 inspection.finding.isEmpty()
                     ? inspection.inspector
                     : Words::tr("%1：%2").arg(inspection.inspector, inspection.finding),
                 !passed && inspection.rectifiedOn.isValid() ? Words::tr("已整改") : label(inspection.result),
                 {}});
        }
    }
}

void PointStoryService::addFinds(PointStory &story)
{
    LedgerStore store(m_office.database(), patrolFindLedger);
    for (const PatrolFind &find : store.all<PatrolFind>(withValue("place_id", story.point.id.value))) {
        story.lines.push_back({find.foundAt,
                               false,
                               Words::tr("发现"),
                               Words::tr("%1：%2").arg(find.finder, find.what),
                               find.rectifiedAt ? Words::tr("已整改") : Words::tr("未整改"),
                               {}});
    }
}

void PointStoryService::addTasks(PointStory &story)
{
    for (const ListedTask &listed : SpecialTaskService(m_office).list()) {
        if (listed.task.place == story.point.id)
            story.lines.push_back({listed.task.since,
                                   true,
                                   Words::tr("专项"),
                                   listed.task.title,
                                   listed.task.isOpen() ? Words::tr("进行中") : Words::tr("已办结"),
                                   {}});
    }
}

FigureTable nearbyTable(const PointStory &story)
{
    FigureTable table;
    table.title = Words::tr("%1的诉求").arg(story.point.name);
    table.header = {Words::tr("项目"), Words::tr("件数")};
    table.rows = {{Words::tr("这里的诉求，全部时间"), story.here.count},
                  {Words::tr("未办结"), story.open.count}};
    const auto months = story.months.groups.size();
    if (!story.point.gridCode.isEmpty())
        table.rows.push_back({Words::tr("同网格，近 %1 个月").arg(months), story.grid.count});
    if (!story.communityName.isEmpty())
        table.rows.push_back({Words::tr("同社区，近 %1 个月").arg(months), story.community.count});
    return table;
}

FigureTable storyTable(const PointStory &story)
{
    FigureTable table;
    table.title = Words::tr("%1的经过").arg(story.point.name);
    table.header = {Words::tr("时间"), Words::tr("事项"), Words::tr("内容"), Words::tr("状态")};
    for (const StoryLine &line : story.lines)
        table.rows.push_back({line.isDay ? FigureCell(toOffice(line.at).date) : FigureCell(toOffice(line.at)),
                              line.kind, line.text, line.state});
    return table;
}

} // namespace jiesu
