// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/incidentreport.h"

#include "domain/durationtext.h"
#include "domain/officetime.h"
#include "service/publicity.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IncidentReport)
};

QString spokenTime(Instant at)
{
    const OfficeTime time = toOffice(at);
    return Words::tr("%1年%2月%3日%4")
        .arg(time.date.year())
        .arg(time.date.month())
        .arg(time.date.day())
        .arg(time.time.toString(QStringLiteral("HH:mm")));
}

/// How it stands: restored, or the last that happened.
QString standing(const Incident &incident, const std::vector<IncidentEvent> &events)
{
    if (const auto length = restoredAfter(incident))
        return Words::tr("%1已恢复正常，历时%2。").arg(spokenTime(*incident.endedAt), durationText(*length));
    if (events.empty())
        return Words::tr("目前正在处理，恢复后另行告知。");
    return Words::tr("最新进展（%1）：%2恢复后另行告知。")
        .arg(spokenTime(events.back().at), events.back().text);
}

WorkOrder::Section factsOf(Office &office, const Incident &incident, qint64 callers)
{
    const auto reference = office.reference();
    WorkOrder::Section facts{Words::tr("基本情况"), {}};
    const auto add = [&facts](const QString &label, const QString &text) {
        if (!text.isEmpty())
            facts.items.push_back({label, text, false});
    };
    facts.items.push_back({Words::tr("事件"), incident.title, true});
    add(Words::tr("地点"), reference->name(incident.place));
    add(Words::tr("分类"), reference->name(incident.category));
    add(Words::tr("开始"), officeMinuteText(incident.startedAt));
    add(Words::tr("恢复"), incident.endedAt ? officeMinuteText(*incident.endedAt) : QString());
    const auto length = restoredAfter(incident);
    add(Words::tr("历时"), length ? durationText(*length) : QString());
    add(Words::tr("涉及户数"), incident.households > 0 ? QString::number(incident.households) : QString());
    add(Words::tr("来电人"), Words::tr("%1 人").arg(callers));
    add(Words::tr("状态"), label(incident.status));
    facts.items.push_back({Words::tr("措施"), incident.measures, true});
    return facts;
}

WorkOrder::Section timelineOf(const std::vector<IncidentEvent> &events)
{
    WorkOrder::Section timeline{Words::tr("经过"), {}};
    for (const IncidentEvent &event : events)
        timeline.items.push_back({officeMinuteText(event.at).mid(5), event.text, true});
    return timeline;
}

WorkOrder::Section callersOf(const IncidentDetail &detail)
{
    WorkOrder::Section section{
        Words::tr("来电与告知（已告知 %1/%2 件）").arg(detail.told.size()).arg(detail.cases.size()), {}};
    for (const CaseRow &row : detail.cases) {
        const auto told = std::ranges::find(detail.told, row.id, &IncidentTold::caseId);
        const QString answer =
            told == detail.told.end()
                ? Words::tr("还没有告知")
                : Words::tr("%1 已告知 %2").arg(officeMinuteText(told->at).mid(5), told->by);
        QStringList parts{officeMinuteText(row.receivedAt).mid(5), row.callerName, answer.trimmed()};
        parts.removeAll(QString());
        section.items.push_back({row.caseNo, parts.join(QStringLiteral(" · ")), true});
    }
    return section;
}

WorkOrder::Section reviewOf(const IncidentReview &review)
{
    WorkOrder::Section section{Words::tr("复盘"), {}};
    for (const auto &[label, text] : {std::pair(Words::tr("发生了什么"), review.happened),
                                      {Words::tr("为什么"), review.why},
                                      {Words::tr("以后怎么办"), review.next}})
        section.items.push_back({label, text, true});
    return section;
}

} // namespace

std::optional<std::chrono::seconds> restoredAfter(const Incident &incident)
{
    if (!incident.endedAt)
        return std::nullopt;
    return *incident.endedAt - incident.startedAt;
}

QString incidentNotice(Office &office, const Incident &incident, const std::vector<IncidentEvent> &events)
{
    const auto reference = office.reference();
    QString what = Words::tr("%1，%2：%3。")
                       .arg(spokenTime(incident.startedAt), reference->name(incident.place), incident.title);
    if (!incident.place.isSet())
        what = Words::tr("%1：%2。").arg(spokenTime(incident.startedAt), incident.title);
    if (incident.households > 0)
        what += Words::tr("涉及 %1 户。").arg(incident.households);
    QStringList lines{Words::tr("尊敬的居民："), what};
    if (!incident.measures.isEmpty())
        lines << Words::tr("已采取的措施：%1").arg(incident.measures);
    lines << standing(incident, events) << Words::tr("给您带来不便，敬请谅解。");
    if (const QString line = supervisionLine(office); !line.isEmpty())
        lines << Words::tr("如有疑问，请拨打业务监督电话：%1。").arg(line);
    return lines.join(u'\n');
}

Result<WorkOrder> incidentReport(Office &office, IncidentId id)
{
    return inResult([&]() -> Result<WorkOrder> {
        const auto detail = IncidentService(office).detail(id);
        if (!detail)
            return detail.error();
        const Incident &incident = detail->incident;
        WorkOrder paper;
        paper.name = Words::tr("群诉事件情况");
        paper.officeName = office.name();
        paper.caseNo = incident.title;
        paper.sections = {
            factsOf(office, incident, IncidentStore(office.database()).callers(id)),
            timelineOf(detail->events),
            {Words::tr("统一答复"),
             {{Words::tr("通知内容"), incident.reply.isEmpty() ? detail->notice : incident.reply, true}}},
            callersOf(*detail),
            reviewOf(incident.review)};
        paper.signatures = {Words::tr("填表："), Words::tr("审核："), Words::tr("日期：")};
        return paper;
    });
}

FigureTable incidentTable(Office &office, const QString &words)
{
    const auto reference = office.reference();
    IncidentStore incidents(office.database());
    const QHash<IncidentId, qint64> cases = incidents.caseCounts();
    FigureTable table;
    table.title = Words::tr("群诉事件");
    table.header = {
        Words::tr("事件"),     Words::tr("状态"),       Words::tr("地点"),   Words::tr("分类"),
        Words::tr("开始"),     Words::tr("恢复"),       Words::tr("历时"),   Words::tr("涉及户数"),
        Words::tr("案件"),     Words::tr("来电人"),     Words::tr("已告知"), Words::tr("措施"),
        Words::tr("统一答复"), Words::tr("发生了什么"), Words::tr("为什么"), Words::tr("以后怎么办")};
    for (const Incident &incident : IncidentService(office).matching(words)) {
        const auto length = restoredAfter(incident);
        table.rows.push_back(
            {incident.title, label(incident.status), reference->name(incident.place),
             reference->name(incident.category), toOffice(incident.startedAt),
             incident.endedAt ? FigureCell(toOffice(*incident.endedAt)) : FigureCell(),
             length ? durationText(*length) : QString(),
             incident.households > 0 ? FigureCell(qint64(incident.households)) : FigureCell(),
             cases.value(incident.id), incidents.callers(incident.id),
             qint64(incidents.told(incident.id).size()), incident.measures, incident.reply,
             incident.review.happened, incident.review.why, incident.review.next});
    }
    return table;
}

} // namespace jiesu
