// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/savedviews.h"

#include "domain/officetime.h"

#include <QCoreApplication>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
};

CaseFilter withRequests(RequestQueue queue)
{
    CaseFilter filter;
    filter.requests = queue;
    return filter;
}

CaseFilter withStatuses(std::vector<CaseStatus> statuses)
{
    CaseFilter filter;
    filter.statuses = std::move(statuses);
    return filter;
}

} // namespace

std::vector<SavedView> savedViews(Instant now)
{
    CaseFilter dueToday;
    dueToday.openOnly = true;
    dueToday.dueFrom = now;
    dueToday.dueBefore = fromOffice(toOffice(now).date.addDays(1));
    CaseFilter overdue;
    overdue.openOnly = true;
    overdue.dueBefore = now;
    CaseFilter unhappy;
    unhappy.unhappyOnly = true;
    CaseFilter open;
    open.openOnly = true;
    return {{Words::tr("待派单"), withStatuses({CaseStatus::Registered})},
            {Words::tr("待签收"), withStatuses({CaseStatus::Dispatched})},
            {Words::tr("今日到期"), dueToday, StateKind::Due},
            {Words::tr("超期"), overdue, StateKind::Bad},
            {Words::tr("督办"), withRequests(RequestQueue::Supervised), StateKind::Bad},
            {Words::tr("待审核"), withStatuses({CaseStatus::Replied, CaseStatus::ReturnRequested})},
            {Words::tr("待审批"), withRequests(RequestQueue::ToDecide), StateKind::Due},
            {Words::tr("待回访"), withStatuses({CaseStatus::Completed})},
            {Words::tr("不满意"), unhappy, StateKind::Bad},
            {Words::tr("待归档"), withStatuses({CaseStatus::FollowedUp})},
            {Words::tr("全部未办结"), open},
            {Words::tr("全部"), {}},
            {Words::tr("回收站"), withStatuses({CaseStatus::Void})}};
}

} // namespace jiesu
