// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/findservice.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "service/specialtaskservice.h"
#include "storage/ledgerstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FindService)
};

std::vector<FindFacts> factsOf(const std::vector<TracedFind> &finds)
{
    std::vector<FindFacts> facts;
    for (const TracedFind &each : finds)
        facts.push_back(each.facts);
    return facts;
}

} // namespace

QString outcomeText(FindOutcome outcome)
{
    switch (outcome) {
    case FindOutcome::Followed:
        return Words::tr("之后仍有诉求");
    case FindOutcome::Watching:
        return Words::tr("观察中");
    case FindOutcome::Avoided:
        return Words::tr("可能避免");
    case FindOutcome::Open:
        break;
    }
    return Words::tr("未整改，无诉求");
}

TracedFind FindService::traced(const PatrolFind &find, int days)
{
    const auto reference = m_office.reference();
    TracedFind traced;
    traced.find = find;
    traced.placeName = reference->name(find.place);
    traced.categoryName = reference->name(find.category);
    const auto link = [&](const FindWindow &window) {
        CaseLink cases{
            Words::tr("%1 · %2").arg(traced.placeName, traced.categoryName),
            matterFilter(*reference, find.place, find.category, Period::days(window.first, window.last)), 0};
        cases.count = m_office.cases().count(cases.filter);
        return cases;
    };
    traced.before = link(windowBefore(find.foundAt, days));
    traced.after = link(findWindow(find.foundAt, days));
    traced.facts = {find.foundAt, find.rectifiedAt, traced.before.count, traced.after.count};
    traced.outcome = findOutcome(traced.facts, days, m_office.now());
    return traced;
}

Result<FindFigures> FindService::figures(const Period &period, int days)
{
    if (days < 1 || days > FindWindow::mostDays)
        return refused(ErrorKind::Invalid, Words::tr("天数应为 1 到 %1。").arg(FindWindow::mostDays));
    return inResult([&] {
        FindFigures figures{period, days, {}, 0, {}};
        LedgerStore store(m_office.database(), patrolFindLedger);
        for (PatrolFind &find : store.all<PatrolFind>(recordsWithin(period))) {
            figures.finds.push_back(traced(std::move(find), days));
            figures.offDuty += figures.finds.back().find.offDuty;
        }
        figures.tally = findTally(factsOf(figures.finds), days, m_office.now());
        return figures;
    });
}

FigureTable tallyTable(const FindFigures &figures)
{
    FigureTable table;
    table.title = Words::tr("巡查发现与诉求");
    table.notes = {Words::tr("%1的发现，其后 %2 天内同一地点同一类的诉求")
                       .arg(figures.period.title())
                       .arg(figures.days)};
    table.header = {Words::tr("项目"), Words::tr("条数")};
    const FindTally &tally = figures.tally;
    table.rows = {{Words::tr("发现"), tally.finds},
                  {Words::tr("其中班外发现"), figures.offDuty},
                  {Words::tr("已整改"), tally.rectified},
                  {outcomeText(FindOutcome::Followed), tally.followed},
                  {outcomeText(FindOutcome::Avoided), tally.avoided},
                  {outcomeText(FindOutcome::Watching), tally.watching},
                  {outcomeText(FindOutcome::Open), tally.open},
                  {Words::tr("发现前 %1 天同处同类诉求").arg(figures.days), tally.casesBefore},
                  {Words::tr("发现后 %1 天同处同类诉求").arg(figures.days), tally.casesAfter}};
    return table;
}

FigureTable findTable(const FindFigures &figures)
{
    FigureTable table;
    table.title = Words::tr("巡查发现逐条");
    table.notes = tallyTable(figures).notes;
    table.header = {Words::tr("发现时间"),
                    Words::tr("发现人"),
                    Words::tr("地点"),
                    Words::tr("分类"),
                    Words::tr("发现的问题"),
                    Words::tr("整改时间"),
                    Words::tr("前 %1 天").arg(figures.days),
                    Words::tr("后 %1 天").arg(figures.days),
                    Words::tr("结果")};
    for (const TracedFind &each : figures.finds)
        table.rows.push_back({toOffice(each.find.foundAt), each.find.finder, each.placeName,
                              each.categoryName, each.find.what,
                              each.find.rectifiedAt ? FigureCell(toOffice(*each.find.rectifiedAt))
                                                    : FigureCell(std::monostate()),
                              each.before.count, each.after.count, outcomeText(each.outcome)});
    return table;
}

} // namespace jiesu
