// SPDX-License-Identifier: GPL-3.0-or-later
// Practices with people of the neighbourhood: calls after bad weather, volunteers, meetings, indicators.
#include "domain/ledgers/meetingmatter.h"
#include "domain/ledgers/volunteer.h"
#include "service/indicatorservice.h"
#include "service/outreachservice.h"
#include "service/storyfacts.h"
#include "storage/ledgerstore.h"

#include <QCoreApplication>

namespace jiesu::storyfacts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StoryFacts)
};

/// The last of the table's periods that lies in @p period; empty for none.
QString lastWithin(const IndicatorTable &table, const Period &period)
{
    QString last;
    for (const QString &code : table.periods) {
        const auto parsed = Period::parse(code);
        if (parsed && parsed->first() >= period.first() && parsed->last() <= period.last())
            last = code;
    }
    return last;
}

} // namespace

StoryFacts outreach(Office &office, const Period &period)
{
    StoryFacts facts;
    facts.practice = Words::tr("热心人回访");
    const OutreachCounts counts = OutreachService(office).counts(period.first(), period.last());
    facts.hasRecords = counts.calls > 0;
    facts.done = Words::tr("恶劣天气后主动打电话 %1 次，接通 %2 次。").arg(counts.calls).arg(counts.reached);
    facts.changed = Words::tr("接通的人说路面已清理的 %1 次，听到要办的事 %2 件。")
                        .arg(counts.roadsCleared)
                        .arg(counts.matters);
    facts.sure = Words::tr("是接电话的人说的，没有打电话的地方怎样不知道。");
    return facts;
}

StoryFacts volunteers(Office &office, const Period &period)
{
    StoryFacts facts;
    facts.practice = Words::tr("志愿者服务队");
    double hours = 0;
    qint64 found = 0;
    const auto activities =
        LedgerStore(office.database(), volunteerActivityLedger).all<VolunteerActivity>(recordsWithin(period));
    for (const VolunteerActivity &activity : activities) {
        hours += activity.hours.value_or(0);
        found += activity.foundCount;
    }
    facts.hasRecords = !activities.empty();
    facts.done = Words::tr("开展活动 %1 次，共 %2 小时。").arg(activities.size()).arg(hours);
    facts.changed = Words::tr("发现问题 %1 个。").arg(found);
    facts.sure = Words::tr("按台账逐条清点；没有记的不在内。");
    return facts;
}

StoryFacts meetings(Office &office, const Period &period)
{
    StoryFacts facts;
    facts.practice = Words::tr("四方议事");
    const auto matters =
        LedgerStore(office.database(), meetingMatterLedger).all<MeetingMatter>(recordsWithin(period));
    const auto open = std::ranges::count_if(matters, isOpen);
    facts.hasRecords = !matters.empty();
    facts.done = Words::tr("议事 %1 项。").arg(matters.size());
    facts.changed = Words::tr("已办结 %1 项，还有 %2 项。").arg(std::ssize(matters) - open).arg(open);
    facts.sure = Words::tr("按台账逐条清点；没有记的不在内。");
    return facts;
}

StoryFacts indicators(Office &office, const Period &period)
{
    StoryFacts facts;
    facts.practice = Words::tr("单位指标");
    IndicatorService service(office);
    QStringList texts;
    for (const Indicator &indicator : service.indicators()) {
        const auto latest = service.table(indicator.id);
        const QString last = latest ? lastWithin(*latest, period) : QString();
        const auto table = last.isEmpty() ? latest : service.table(indicator.id, last);
        if (last.isEmpty() || !table)
            continue;
        QString text = Words::tr("%1（%2）%3 家").arg(indicator.name, last).arg(table->rows.size());
        if (indicator.target)
            text = Words::tr("%1，达到目标 %2 家").arg(text).arg(table->reached);
        texts << text;
    }
    facts.hasRecords = !texts.isEmpty();
    facts.done = Words::tr("登记指标 %1 项。").arg(texts.size());
    facts.changed = Words::tr("%1。").arg(texts.join(QStringLiteral("；")));
    facts.sure = Words::tr("数是填报的，来源写在指标里。");
    return facts;
}

} // namespace jiesu::storyfacts
