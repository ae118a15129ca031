// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/meetingservice.h"

#include "domain/officetime.h"
#include "storage/ledgerstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingService)
};

/// "已办结 2022-04-15", "超期 3 天", "办理中".
QString stateText(const MeetingMatter &matter, QDate today)
{
    if (!isOpen(matter))
        return Words::tr("已办结 %1").arg(matter.doneOn.toString(Qt::ISODate));
    if (isOverdue(matter, today))
        return Words::tr("超期 %1 天").arg(matter.dueOn.daysTo(today));
    return Words::tr("办理中");
}

} // namespace

MeetingWeek meetingWeek(Office &office, QDate day)
{
    MeetingWeek week;
    week.from = day.addDays(1 - day.dayOfWeek());
    week.to = week.from.addDays(6);
    week.today = toOffice(office.now()).date;
    for (MeetingMatter &matter : LedgerStore(office.database(), meetingMatterLedger).all<MeetingMatter>()) {
        if (matter.meetingOn > week.to)
            continue;
        if (matter.meetingOn >= week.from)
            week.fresh.push_back(std::move(matter));
        else if (isOpen(matter))
            week.open.push_back(std::move(matter));
        else if (matter.doneOn >= week.from && matter.doneOn <= week.to)
            week.settled.push_back(std::move(matter));
    }
    const auto byMeeting = [](const MeetingMatter &matter) { return std::pair(matter.meetingOn, matter.id); };
    std::ranges::sort(week.fresh, {}, byMeeting);
    std::ranges::sort(week.settled, {}, byMeeting);
    std::ranges::sort(week.open, {}, [&week](const MeetingMatter &matter) {
        return std::tuple(!isOverdue(matter, week.today), !matter.dueOn.isValid(), matter.dueOn, matter.id);
    });
    return week;
}

std::vector<FigureTable> meetingSheet(Office &office, const MeetingWeek &week)
{
    const auto reference = office.reference();
    const auto table = [&](const QString &title, const std::vector<MeetingMatter> &matters) {
        FigureTable sheet;
        sheet.title = Words::tr("%1（%2 件）").arg(title).arg(matters.size());
        sheet.header = {Words::tr("会议日期"), Words::tr("地点"), Words::tr("议题"), Words::tr("议定事项"),
                        Words::tr("责任人"),   Words::tr("期限"), Words::tr("状态"), Words::tr("结果")};
        for (const MeetingMatter &matter : matters)
            sheet.rows.push_back({matter.meetingOn, reference->name(matter.place), matter.matter,
                                  matter.decision, matter.owner,
                                  matter.dueOn.isValid() ? FigureCell(matter.dueOn) : FigureCell(),
                                  stateText(matter, week.today), matter.result});
        return sheet;
    };
    return {table(Words::tr("本周议题"), week.fresh), table(Words::tr("仍在办理"), week.open),
            table(Words::tr("本周办结"), week.settled)};
}

} // namespace jiesu
