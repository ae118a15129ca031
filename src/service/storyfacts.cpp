// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storyfacts.h"

#include "domain/ledgers/inspection.h"
#include "domain/officetime.h"
#include "service/figureservice.h"
#include "service/findservice.h"
#include "service/incidentservice.h"
#include "service/ruleservice.h"
#include "service/specialtaskservice.h"
#include "service/supervisionlineservice.h"
#include "service/themeservice.h"
#include "storage/ledgerstore.h"

#include <QCoreApplication>

namespace jiesu::storyfacts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StoryFacts)
};

qint64 countOf(Office &office, const Ledger &ledger, const Period &period,
               std::vector<std::pair<const char *, QVariant>> equals = {})
{
    LedgerQuery query = recordsWithin(period);
    query.equals = std::move(equals);
    return LedgerStore(office.database(), ledger).count(query);
}

} // namespace

StoryFacts themes(Office &office, const Period &period)
{
    StoryFacts facts;
    facts.practice = Words::tr("一季一主题");
    ThemeService service(office);
    QStringList titles;
    QStringList changed;
    QStringList sure;
    std::size_t measures = 0;
    int done = 0;
    for (const ListedTheme &listed : service.list()) {
        if (listed.theme.startsOn > period.last() || listed.theme.endsOn < period.first())
            continue;
        const Effect effect = service.effect(listed).effect;
        titles << listed.theme.title;
        measures += listed.measures.size();
        done += listed.done;
        changed << Words::tr("%1：%2").arg(listed.theme.title, effectSentence(effect));
        sure << Words::tr("%1：%2").arg(listed.theme.title, effectCertainty(effect));
    }
    facts.hasRecords = !titles.isEmpty();
    facts.done = Words::tr("开展主题 %1 个：%2；措施 %3 项，已完成 %4 项。")
                     .arg(titles.size())
                     .arg(titles.join(QStringLiteral("、")))
                     .arg(measures)
                     .arg(done);
    facts.changed = changed.join(u'\n');
    facts.sure = sure.join(u'\n');
    return facts;
}

StoryFacts specialTasks(Office &office, const Period &period)
{
    StoryFacts facts;
    facts.practice = Words::tr("专项");
    int made = 0;
    int closed = 0;
    qint64 cases = 0;
    for (const ListedTask &listed : SpecialTaskService(office).list()) {
        const bool isNew = period.contains(listed.task.madeAt);
        const bool isClosed = listed.task.closedAt && period.contains(*listed.task.closedAt);
        made += isNew ? 1 : 0;
        closed += isClosed ? 1 : 0;
        if (isNew || isClosed)
            cases += listed.cases;
    }
    facts.hasRecords = made + closed > 0;
    facts.done = Words::tr("立专项 %1 项，办结 %2 项。").arg(made).arg(closed);
    facts.changed = Words::tr("这些地点的同类诉求，自起算日以来受理 %1 件。").arg(cases);
    facts.sure = Words::tr("只说明办了什么，没有同别处比较。");
    return facts;
}

/// The line is told and printed on labels; whether people use it instead of 12345 is a share of both.
StoryFacts supervisionLine(Office &office, const Period &period)
{
    StoryFacts facts;
    facts.practice = Words::tr("业务监督电话");
    const std::vector<Month> months = period.monthList();
    SupervisionLineService service(office);
    const SupervisionLineFigures figures = service.figures(months.back(), int(months.size()));
    const SupervisionLineFigures before = service.figures(months.back().plus(-12), int(months.size()));
    const LineMonth now = figures.sum(months.front());
    const LineMonth then = before.sum(months.front().plus(-12));
    facts.hasRecords = now.own.count + now.told.count > 0;
    facts.done = Words::tr("公厕 %1 座，已张贴标识 %2 座；回访 %3 次，其中告知业务监督电话 %4 次（%5）。")
                     .arg(figures.toilets)
                     .arg(figures.labelledToilets)
                     .arg(now.followedUp.count)
                     .arg(now.told.count)
                     .arg(cellText(toldShare(now)));
    facts.changed = Words::tr("打到业务监督电话 %1 件，12345 %2 件，分流 %3；上年同期分流 %4。")
                        .arg(now.own.count)
                        .arg(now.hotline.count)
                        .arg(cellText(diversion(now)), cellText(diversion(then)));
    facts.sure = Words::tr("两条线都按受理的案件清点；没有同没张贴标识的地方比较，不能说都是标识带来的。");
    return facts;
}

StoryFacts finds(Office &office, const Period &period)
{
    StoryFacts facts;
    facts.practice = Words::tr("互检和巡查");
    const auto figures = FindService(office).figures(period, FindWindow::usualDays);
    if (!figures)
        throw StorageError(figures.error());
    const FindTally &tally = figures->tally;
    facts.hasRecords = tally.finds > 0;
    facts.done = Words::tr("发现问题 %1 个，其中班外发现 %2 个，已整改 %3 个。")
                     .arg(tally.finds)
                     .arg(figures->offDuty)
                     .arg(tally.rectified);
    facts.changed = Words::tr("此后 %1 天内同一地点同一类：之后仍有诉求 %2 个，可能避免 %3 个，观察中 %4 "
                              "个，未整改也没有诉求 %5 个。")
                        .arg(figures->days)
                        .arg(tally.followed)
                        .arg(tally.avoided)
                        .arg(tally.watching)
                        .arg(tally.open);
    facts.sure = Words::tr("“可能避免”只说整改以后没有人来电，不等于没有整改就一定有人来电。");
    return facts;
}

StoryFacts inspections(Office &office, const Period &period)
{
    StoryFacts facts;
    facts.practice = Words::tr("设施检查");
    const qint64 all = countOf(office, inspectionLedger, period);
    const std::pair failed{"result", QVariant(qint64(InspectionResult::Failed))};
    const qint64 bad = countOf(office, inspectionLedger, period, {failed});
    const qint64 open = countOf(office, inspectionLedger, period, {failed, {"rectified_on", QVariant()}});
    facts.hasRecords = all > 0;
    facts.done = Words::tr("检查 %1 次，不合格 %2 次。").arg(all).arg(bad);
    facts.changed = bad == 0 ? Words::tr("检查都合格。")
                             : Words::tr("不合格的已整改 %1 次，还有 %2 次。").arg(bad - open).arg(open);
    facts.sure = Words::tr("按台账逐条清点；没有记的不在内。");
    return facts;
}

StoryFacts incidents(Office &office, const Period &period)
{
    StoryFacts facts;
    facts.practice = Words::tr("群诉事件处置");
    int begun = 0;
    int over = 0;
    qint64 households = 0;
    for (const Incident &incident : IncidentService(office).list()) {
        if (!period.contains(incident.startedAt))
            continue;
        ++begun;
        over += incident.endedAt ? 1 : 0;
        households += incident.households;
    }
    facts.hasRecords = begun > 0;
    facts.done = Words::tr("处置群诉事件 %1 起，涉及 %2 户。").arg(begun).arg(households);
    facts.changed = Words::tr("已恢复 %1 起，还有 %2 起。").arg(over).arg(begun - over);
    facts.sure = Words::tr("按台账逐起清点，户数是填报的。");
    return facts;
}

StoryFacts commendations(Office &office, const Period &period)
{
    StoryFacts facts;
    facts.practice = Words::tr("群众表扬");
    const auto rule = ruleFor(office, period);
    if (!rule)
        throw StorageError(rule.error());
    const qint64 now = FigureService(office).rates(period, {}, rule.value()).rates.commendations;
    const qint64 before =
        FigureService(office).rates(period.yearBefore(), {}, rule.value()).rates.commendations;
    facts.hasRecords = now + before > 0;
    facts.done = Words::tr("收到表扬 %1 件。").arg(now);
    facts.changed = Words::tr("上年同期 %1 件。").arg(before);
    facts.sure = now + before < Effect::leastCases ? Words::tr("样本少，不宜下结论。")
                                                   : Words::tr("按受理的案件清点。");
    return facts;
}

} // namespace jiesu::storyfacts
