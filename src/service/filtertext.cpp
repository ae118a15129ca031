// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/filtertext.h"

#include "domain/caseview.h"
#include "domain/officetime.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

template <class E> QString labels(const std::vector<E> &values)
{
    QStringList list;
    for (const E value : values)
        list << label(value);
    return list.join(u'、');
}

void addTimes(QStringList &parts, const CaseFilter &filter)
{
    if (filter.period)
        parts << filter.period->title();
    if (filter.openOnly)
        parts << Words::tr("未办结");
    if (filter.dueFrom)
        parts << Words::tr("截止时间不早于 %1").arg(officeMinuteText(*filter.dueFrom));
    if (filter.dueBefore)
        parts << Words::tr("截止时间早于 %1").arg(officeMinuteText(*filter.dueBefore));
    if (filter.signDueBefore)
        parts << Words::tr("待签收，签收时限早于 %1").arg(officeMinuteText(*filter.signDueBefore));
    if (filter.weekday)
        parts << Words::tr("星期%1").arg(Words::tr("一二三四五六日").mid(*filter.weekday - 1, 1));
    if (filter.hour)
        parts << (filter.lastHour && filter.lastHour != filter.hour
                      ? Words::tr("%1时至%2时").arg(*filter.hour).arg(*filter.lastHour)
                      : Words::tr("%1时").arg(*filter.hour));
    if (filter.handled)
        parts << (filter.handled->before ? Words::tr("办理用时 %1 至 %2 小时")
                                               .arg(filter.handled->from)
                                               .arg(*filter.handled->before)
                                         : Words::tr("办理用时 %1 小时以上").arg(filter.handled->from));
}

/// "垃圾清运、未填等 7 个".
template <class Tag>
void addNames(QStringList &parts, const QString &what, const std::vector<Id<Tag>> &ids,
              const ReferenceData &reference)
{
    constexpr std::size_t most = 3;
    if (ids.empty())
        return;
    QStringList names;
    for (std::size_t i = 0; i < std::min(ids.size(), most); ++i)
        names << (ids[i].isSet() ? reference.name(ids[i]) : Words::tr("未填"));
    const QString some = names.join(u'、');
    parts << what.arg(ids.size() > most ? Words::tr("%1等 %2 个").arg(some).arg(ids.size()) : some);
}

/// What is looked for in single fields.
void addPieces(QStringList &parts, const CaseFilter &filter)
{
    if (!filter.phonePart.isEmpty())
        parts << Words::tr("号码含 %1").arg(filter.phonePart);
    if (!filter.callerPart.isEmpty())
        parts << Words::tr("来电人含“%1”").arg(filter.callerPart);
    if (!filter.numberPart.isEmpty())
        parts << Words::tr("编号含 %1").arg(filter.numberPart);
    if (!filter.tag.isEmpty())
        parts << Words::tr("标签：%1").arg(filter.tag);
    if (filter.round)
        parts << Words::tr("第 %1 轮").arg(*filter.round);
}

} // namespace

QString filterText(const CaseFilter &filter, const ReferenceData &reference)
{
    QStringList parts;
    addTimes(parts, filter);
    addPieces(parts, filter);
    if (!filter.search.isEmpty())
        parts << Words::tr("搜索：%1").arg(filter.search);
    if (!filter.statuses.empty())
        parts << Words::tr("状态：%1").arg(labels(filter.statuses));
    if (filter.unit.isSet())
        parts << Words::tr("承办单位：%1").arg(reference.name(filter.unit));
    if (filter.street.isSet())
        parts << Words::tr("街道乡镇：%1").arg(reference.name(filter.street));
    if (filter.community.isSet())
        parts << Words::tr("社区：%1").arg(reference.name(filter.community));
    if (filter.point.isSet())
        parts << Words::tr("点位：%1").arg(reference.name(filter.point));
    if (filter.category.isSet())
        parts << Words::tr("分类：%1").arg(reference.name(filter.category));
    addNames(parts, Words::tr("承办单位：%1"), filter.exactUnits, reference);
    addNames(parts, Words::tr("街道乡镇：%1"), filter.exactStreets, reference);
    addNames(parts, Words::tr("点位：%1"), filter.exactPoints, reference);
    addNames(parts, Words::tr("分类：%1"), filter.exactCategories, reference);
    if (!filter.sources.empty())
        parts << Words::tr("来源：%1").arg(labels(filter.sources));
    if (!filter.channels.empty())
        parts << Words::tr("渠道：%1").arg(labels(filter.channels));
    if (filter.toldOfLine)
        parts << Words::tr("回访时已告知业务监督电话");
    if (filter.requestType)
        parts << Words::tr("类型：%1").arg(label(*filter.requestType));
    if (!filter.withoutTypes.empty())
        parts << Words::tr("不含类型：%1").arg(labels(filter.withoutTypes));
    if (!filter.withoutDispositions.empty())
        parts << Words::tr("不含特殊处置：%1").arg(labels(filter.withoutDispositions));
    if (filter.countedOnly)
        parts << Words::tr("只含计入受理量的案件");
    if (!filter.callerPhone.isEmpty())
        parts << Words::tr("同一来电号码");
    if (filter.official)
        parts << Words::tr("按回访结果");
    if (filter.unhappyOnly)
        parts << Words::tr("不满意");
    if (!filter.outcomes.empty())
        parts << Words::tr("只含按考核规则计入该指标的案件");
    if (filter.batch.isSet())
        parts << Words::tr("第 %1 次导入").arg(filter.batch.value);
    if (filter.requests)
        parts << label(*filter.requests);
    return parts.isEmpty() ? Words::tr("全部案件") : parts.join(u'；');
}

} // namespace jiesu
