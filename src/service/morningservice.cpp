// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/morningservice.h"

#include "domain/officetime.h"
#include "service/figureservice.h"
#include "service/likelyplaces.h"
#include "service/ruleservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Morning)
};

// clang-format off
constexpr Choice items[] = {
    {0, "new_yesterday", QT_TRANSLATE_NOOP("choice", "昨日受理")}, {1, "new_today", QT_TRANSLATE_NOOP("choice", "今日已受理")},
    {2, "due_today", QT_TRANSLATE_NOOP("choice", "今日到期")}, {3, "overdue", QT_TRANSLATE_NOOP("choice", "超期")},
    {4, "unhappy", QT_TRANSLATE_NOOP("choice", "昨日回访不满意")}, {5, "promised", QT_TRANSLATE_NOOP("choice", "承诺回电未兑现")},
    {6, "to_review", QT_TRANSLATE_NOOP("choice", "回复待审核")}, {7, "to_decide", QT_TRANSLATE_NOOP("choice", "申请待审批")}};
// clang-format on

constexpr int week = 7;
/// Hot spots that are named; the page says how many there are.
constexpr std::size_t namedSpots = 3;

QString weekdayName(QDate day)
{
    const QString days = Words::tr("一二三四五六日");
    return days.mid(day.dayOfWeek() - 1, 1);
}

QString dayTitle(QDate day)
{
    return Words::tr("%1年%2月%3日 星期%4")
        .arg(day.year())
        .arg(day.month())
        .arg(day.day())
        .arg(weekdayName(day));
}

QString signedText(qint64 change)
{
    return change > 0 ? QStringLiteral("+%1").arg(change)
                      : QString::number(change).replace(u'-', QChar(0x2212));
}

QString lineText(const Morning &morning, const MorningLine &line)
{
    const QString compared = comparisonText(morning, line);
    const QString number = Words::tr("%1 %2 件").arg(label(line.item)).arg(line.cases);
    return compared.isEmpty() ? number : Words::tr("%1（%2）").arg(number, compared);
}

QStringList hotSpotLines(const HotSpots &spots)
{
    QStringList lines{Words::tr("热点 %1 处（近 %2 天同一地点同一类 %3 件以上）")
                          .arg(spots.total)
                          .arg(spots.rule.days)
                          .arg(spots.rule.least)};
    for (std::size_t i = 0; i < std::min(spots.rows.size(), namedSpots); ++i)
        lines << QStringLiteral("%1. %2").arg(i + 1).arg(hotSpotText(spots.rows[i], spots.rule.days));
    return lines;
}

} // namespace

template <> std::span<const Choice> choices<MorningItem>()
{
    return items;
}

const MorningLine *Morning::line(MorningItem item) const
{
    const auto found = std::ranges::find(lines, item, &MorningLine::item);
    return found == lines.end() ? nullptr : &*found;
}

void MorningService::add(Morning &morning, MorningItem item, const CaseFilter &filter,
                         const std::optional<CaseFilter> &before)
{
    MorningLine line{item, filter, m_office.cases().count(filter), {}};
    if (before)
        line.before = m_office.cases().count(*before);
    morning.lines.push_back(std::move(line));
}

Morning MorningService::morning(std::optional<QDate> asked)
{
    const QDate today = toOffice(m_office.now()).date;
    const QDate day = asked.value_or(today);
    Morning morning{m_office.name(),
                    m_office.isDemo(),
                    m_office.now(),
                    day,
                    day == today,
                    {},
                    HotSpotService(m_office).spots(HotSpotService(m_office).rule(), day),
                    {}};
    for (const ComingSeason &season : LikelyPlaceService(m_office).seasons(day)) {
        if (season.isTime)
            morning.seasons << seasonText(season, day);
    }
    const Result<AssessmentRule> rule = ruleFor(m_office, Period::days(day, day));
    const auto received = [&](QDate on) {
        CaseFilter filter =
            FigureService::receivedFilter(Period::days(on, on), {}, rule ? *rule : AssessmentRule());
        filter.dayBasis = DayBasis::Received;
        return filter;
    };
    const auto unhappy = [](QDate on) {
        CaseFilter filter;
        filter.period = Period::days(on, on);
        filter.dayBasis = DayBasis::FollowUp;
        filter.unhappyOnly = true;
        return filter;
    };
    using enum MorningItem;
    const QDate yesterday = day.addDays(-1);
    add(morning, NewYesterday, received(yesterday), received(yesterday.addDays(-week)));
    add(morning, NewToday, received(day), received(day.addDays(-week)));
    if (morning.isToday) {
        CaseFilter due;
        due.dueFrom = m_office.now();
        due.dueBefore = fromOffice(day.addDays(1));
        add(morning, DueToday, due);
        CaseFilter overdue;
        overdue.dueBefore = m_office.now();
        add(morning, Overdue, overdue);
    }
    add(morning, Unhappy, unhappy(yesterday), unhappy(yesterday.addDays(-week)));
    if (!morning.isToday)
        return morning;
    CaseFilter promised;
    promised.requests = RequestQueue::Promised;
    add(morning, Promised, promised);
    CaseFilter replied;
    replied.statuses = {CaseStatus::Replied};
    add(morning, ToReview, replied);
    CaseFilter asking;
    asking.requests = RequestQueue::ToDecide;
    add(morning, ToDecide, asking);
    return morning;
}

QString comparisonText(const Morning &morning, const MorningLine &line)
{
    if (!line.before)
        return {};
    const bool isRunning = line.item == MorningItem::NewToday && morning.isToday;
    const QDate on = line.item == MorningItem::NewToday ? morning.day : morning.day.addDays(-1);
    const QString before = Words::tr("上周%1 %2 件").arg(weekdayName(on)).arg(*line.before);
    return isRunning ? Words::tr("%1，全天").arg(before)
                     : Words::tr("%1，%2").arg(before, signedText(line.cases - *line.before));
}

QString hotSpotText(const HotSpot &spot, int days)
{
    QStringList parts{Words::tr("前 %1 天 %2 件").arg(days).arg(spot.before),
                      Words::tr("%1 人反映").arg(spot.callers), Words::tr("未办结 %1 件").arg(spot.open)};
    if (spot.overdue > 0)
        parts << Words::tr("超期 %1 件").arg(spot.overdue);
    return Words::tr("%1 · %2 %3 件（%4）")
        .arg(spot.placeName, spot.categoryName)
        .arg(spot.cases)
        .arg(parts.join(u'，'));
}

QString morningText(const Morning &morning)
{
    QStringList lines{Words::tr("【晨报】%1 %2").arg(morning.officeName, dayTitle(morning.day))};
    if (morning.isDemo)
        lines << Words::tr("（演示数据）");
    for (const MorningLine &line : morning.lines)
        lines << lineText(morning, line);
    lines += hotSpotLines(morning.hotSpots);
    lines += morning.seasons;
    lines << Words::tr("统计时间 %1").arg(officeMinuteText(morning.at));
    return lines.join(u'\n') + u'\n';
}

} // namespace jiesu
