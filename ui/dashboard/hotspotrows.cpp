// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/hotspotrows.h"

#include "domain/officetime.h"

#include <QCoreApplication>

namespace jiesu::hotspotrows {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HotSpotRows)
};

TextCell wholeCell(const QString &text)
{
    TextCell cell(text);
    cell.tooltip = text;
    return cell;
}

QString dayText(Instant at)
{
    return toOffice(at).date.toString(QStringLiteral("MM-dd"));
}

TextCell trendCell(const HotSpot &spot)
{
    const qint64 change = spot.cases - spot.before;
    TextCell cell(change > 0   ? QStringLiteral("↑ %1").arg(change)
                  : change < 0 ? QStringLiteral("↓ %1").arg(-change)
                               : QStringLiteral("→"));
    cell.tooltip = Words::tr("前一段同样多的天数：%1 件").arg(spot.before);
    if (change > 0)
        cell.color = Theme::Token::Bad;
    return cell;
}

TextCell openCell(qint64 open, qint64 overdue)
{
    TextCell cell(overdue > 0 ? Words::tr("%1 / 超期 %2").arg(open).arg(overdue) : QString::number(open));
    if (overdue > 0)
        cell.color = Theme::Token::Bad;
    return cell;
}

TextCell measureCell(const HotSpot &spot)
{
    if (spot.task)
        return wholeCell(Words::tr("专项：%1").arg(spot.task->title));
    if (spot.measureAt)
        return wholeCell(dayText(*spot.measureAt) + u' ' + spot.measure);
    return TextCell(QStringLiteral("—"));
}

TextCell stateCell(const SpecialTask &task, Instant now)
{
    TextCell cell(Words::tr("进行中"));
    cell.chip = StateKind::Accent;
    if (task.closedAt) {
        cell.text = Words::tr("已办结");
        cell.chip = StateKind::Good;
    } else if (task.dueAt && *task.dueAt < now) {
        cell.text = Words::tr("过期");
        cell.chip = StateKind::Bad;
    }
    return cell;
}

} // namespace

std::vector<TextColumn> spotColumns()
{
    return {{Words::tr("地点")},       {Words::tr("分类")},     {Words::tr("件"), true},
            {Words::tr("趋势"), true}, {Words::tr("人"), true}, {Words::tr("未办结"), true},
            {Words::tr("上次措施")}};
}

TextTableModel::Row row(const HotSpot &spot)
{
    return {wholeCell(spot.placeName), wholeCell(spot.categoryName),  QString::number(spot.cases),
            trendCell(spot),           QString::number(spot.callers), openCell(spot.open, spot.overdue),
            measureCell(spot)};
}

std::vector<TextColumn> matterColumns()
{
    return {{Words::tr("反映的事")},     {Words::tr("人"), true}, {Words::tr("件"), true},
            {Words::tr("未办结"), true}, {Words::tr("地点")},     {Words::tr("时间")}};
}

TextTableModel::Row row(const RepeatedMatter &matter)
{
    return {wholeCell(matter.sentence),
            QString::number(matter.callers),
            QString::number(matter.cases.size()),
            QString::number(matter.open),
            wholeCell(matter.places.join(u'、')),
            QStringLiteral("%1—%2").arg(dayText(matter.first), dayText(matter.last))};
}

std::vector<TextColumn> taskColumns()
{
    return {{Words::tr("状态")},     {Words::tr("专项")},         {Words::tr("负责")}, {Words::tr("期限")},
            {Words::tr("件"), true}, {Words::tr("未办结"), true}, {Words::tr("进展")}};
}

TextTableModel::Row row(const ListedTask &listed, Instant now)
{
    const SpecialTask &task = listed.task;
    TextCell title = wholeCell(task.title);
    title.tooltip += QStringLiteral("　%1 · %2").arg(listed.placeName, listed.categoryName);
    return {stateCell(task, now),
            title,
            listed.unitName.isEmpty() ? QStringLiteral("—") : listed.unitName,
            task.dueAt ? dayText(*task.dueAt) : QStringLiteral("—"),
            QString::number(listed.cases),
            QString::number(listed.open),
            wholeCell(task.progress.simplified())};
}

} // namespace jiesu::hotspotrows
