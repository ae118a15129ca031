// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/schedulewatch.h"

#include "lifecycle/permission.h"
#include "ui/officecontext.h"

#include <QFileInfo>

namespace jiesu {

namespace {

constexpr int interval = 60'000;

} // namespace

ScheduleWatch::ScheduleWatch(OfficeContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&m_timer, &QTimer::timeout, this, &ScheduleWatch::refresh);
    connect(&context, &OfficeContext::sessionChanged, this, &ScheduleWatch::refresh);
    m_timer.start(interval);
    refresh();
}

void ScheduleWatch::refresh()
{
    if (m_busy || refusal(m_context.session, Permission::ExportCases))
        return; // a report waits for somebody who may
    m_busy = true;
    makeReports(
        m_context, this, [](ScheduleService &service) { return service.due(); },
        [this](const std::vector<FinishedReport> &reports) {
            m_busy = false;
            for (const FinishedReport &report : reports)
                tell(report);
        });
}

void ScheduleWatch::tell(const FinishedReport &report)
{
    if (report.made)
        emit notice(tr("定时报表已生成：%1").arg(QFileInfo(report.report.path).fileName()), StateKind::Good);
    else
        emit notice(tr("定时报表“%1”没有生成。%2")
                        .arg(scheduleText(report.report.report), report.made.error().message()),
                    StateKind::Bad);
}

} // namespace jiesu
