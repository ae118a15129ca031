// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/incidenthistory.h"

#include "domain/officetime.h"
#include "domain/valuewords.h"
#include "service/act.h"

#include <QCoreApplication>
#include <QStringList>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IncidentHistory)
};

QString fieldName(const QString &code)
{
    const std::pair<const char *, QString> names[]{{"title", Words::tr("事件名称")},
                                                   {"place", Words::tr("地点")},
                                                   {"category", Words::tr("分类")},
                                                   {"started_at", Words::tr("开始")},
                                                   {"ended_at", Words::tr("恢复")},
                                                   {"households", Words::tr("涉及户数")},
                                                   {"measures", Words::tr("措施")},
                                                   {"reply", Words::tr("统一答复")},
                                                   {"status", Words::tr("状态")},
                                                   {"case", Words::tr("案件")},
                                                   {"told", Words::tr("已告知")},
                                                   {"event", Words::tr("经过")},
                                                   {"review_happened", Words::tr("复盘：发生了什么")},
                                                   {"review_why", Words::tr("复盘：为什么")},
                                                   {"review_next", Words::tr("复盘：以后怎么办")}};
    const auto found =
        std::ranges::find_if(names, [&code](const auto &name) { return code == QLatin1String(name.first); });
    return found == std::end(names) ? code : found->second;
}

QString valueOf(const QString &field, const QString &value, const ReferenceData &reference)
{
    if (value.isEmpty())
        return Words::tr("（空）");
    if (field == QLatin1String("place"))
        return reference.name(PlaceId{value.toLongLong()});
    if (field == QLatin1String("category"))
        return reference.name(CategoryId{value.toLongLong()});
    if (field == QLatin1String("status"))
        return label(IncidentStatus(choice::parse(choices<IncidentStatus>(), value)));
    return shortenedValue(value.simplified());
}

QString changeOf(const HistoryEntry &entry, const ReferenceData &reference)
{
    const QString after = valueOf(entry.field, entry.newValue, reference);
    if (entry.oldValue.isEmpty())
        return Words::tr("%1：%2").arg(fieldName(entry.field), after);
    return Words::tr("%1：%2 → %3")
        .arg(fieldName(entry.field), valueOf(entry.field, entry.oldValue, reference), after);
}

} // namespace

QString incidentHistoryText(std::span<const HistoryEntry> entries, const ReferenceData &reference)
{
    QStringList lines;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        lines << QStringLiteral("%1　%2　%3")
                     .arg(officeMinuteText(entry->at), entry->actor, changeOf(*entry, reference));
    return lines.join(u'\n');
}

} // namespace jiesu
