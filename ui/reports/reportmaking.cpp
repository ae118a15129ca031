// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportmaking.h"

#include "ui/officecontext.h"
#include "ui/reports/bulletindrawing.h"

namespace jiesu {

namespace {

using Finished = std::function<void(const std::vector<FinishedReport> &)>;

struct Chosen
{
    DueReport report;
    std::optional<MadeBulletin> bulletin;
};

void write(OfficeContext &context, QObject *receiver, std::vector<FinishedReport> reports, Finished finished)
{
    context.ask(
        receiver, OfficeThread::Priority::Long,
        [reports = std::move(reports)](Office &office) mutable {
            for (FinishedReport &each : reports)
                each.made = ScheduleService(office).make(each.report, each.charts);
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
            std::vector<Chosen> chosen;
            for (DueReport &report : choose(service)) {
                auto bulletin = service.bulletin(report);
                chosen.push_back({std::move(report), std::move(bulletin)});
            }
            return chosen;
        },
        [&context, receiver, finished = std::move(finished)](Result<std::vector<Chosen>> chosen) {
            std::vector<FinishedReport> reports;
            for (Chosen &each : chosen ? chosen.value() : std::vector<Chosen>())
                reports.push_back({std::move(each.report), each.bulletin
                                                               ? drawnBulletin(*each.bulletin, false).charts
                                                               : BulletinPictures()});
            if (reports.empty())
                finished({});
            else
                write(context, receiver, std::move(reports), finished);
        });
}

} // namespace jiesu
