// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportmaking.h"

#include "ui/officecontext.h"
#include "ui/reports/bulletindrawing.h"

namespace jiesu {

namespace {

using Finished = std::function<void(const std::vector<FinishedReport> &)>;

void write(OfficeContext &context, QObject *receiver, std::vector<FinishedReport> reports, Finished finished)
{
    context.ask(
        receiver, OfficeThread::Priority::Long,
        [reports = std::move(reports)](Office &office) mutable {
            for (FinishedReport &each : reports)
                each.made = ScheduleService(office).make(each.report, each.bulletin);
            return std::move(reports);
        },
        [finished = std::move(finished)](const Result<std::vector<FinishedReport>> &done) {
            finished(done ? *done : std::vector<FinishedReport>());
        });
}

} // namespace

void makeReports(OfficeContext &context, QObject *receiver, ReportChoice choose, Finished finished)
{
    context.ask(
        receiver, OfficeThread::Priority::Long,
        [choose = std::move(choose)](Office &office) {
            ScheduleService service(office);
            std::vector<FinishedReport> chosen;
            for (DueReport &report : choose(service)) {
                auto bulletin = service.bulletin(report);
                chosen.push_back({std::move(report), {std::move(bulletin), {}}});
            }
            return chosen;
        },
        [&context, receiver, finished = std::move(finished)](Result<std::vector<FinishedReport>> chosen) {
            std::vector<FinishedReport> reports =
                chosen ? std::move(chosen).value() : std::vector<FinishedReport>();
            for (FinishedReport &each : reports) {
                if (each.bulletin.made)
                    each.bulletin.charts = drawnBulletin(*each.bulletin.made).charts;
            }
            if (reports.empty())
                finished({});
            else
                write(context, receiver, std::move(reports), finished);
        });
}

} // namespace jiesu
