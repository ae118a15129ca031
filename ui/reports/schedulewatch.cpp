// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/schedulewatch.h"

#include "lifecycle/permission.h"
#include "ui/officecontext.h"

#include <QFileInfo>

namespace jiesu {

namespace {

constexpr int interval = 60'000;

} // namespace

struct ScheduleWatch::Outcome
{
    DueReport report;
    Result<Done> made;
};

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
    if (refusal(m_context.session, Permission::ExportCases))
        return; // it waits for somebody who may
    m_context.ask(
        this, OfficeThread::Priority::Long,
        [](Office &office) {
            ScheduleService service(office);
            std::vector<Outcome> outcomes;
            for (DueReport &report : service.due()) {
                Result<Done> made = service.make(report);
                outcomes.push_back({std::move(report), std::move(made)});
            }
            return outcomes;
        },
        [this](const Result<std::vector<Outcome>> &outcomes) {
            // What cannot be read now is asked again in a minute; the pages tell of the failure.
            if (outcomes)
                tell(*outcomes);
        });
}

void ScheduleWatch::tell(const std::vector<Outcome> &outcomes)
{
    for (const Outcome &outcome : outcomes) {
        const QString line = scheduleText(outcome.report.report);
        if (outcome.made)
            emit notice(tr("定时报表已生成：%1").arg(QFileInfo(outcome.report.path).fileName()),
                        StateKind::Good);
        else
            emit notice(tr("定时报表“%1”没有生成。%2").arg(line, outcome.made.error().message()),
                        StateKind::Bad);
    }
}

} // namespace jiesu
