// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/scheduleservice.h"

class QObject;

namespace jiesu {

class OfficeContext;

/// How a scheduled report went.
struct FinishedReport
{
    DueReport report;
    DrawnBulletin bulletin;
    Result<Done> made = Done();
};

/// Chooses, on the office's thread, what is to be made.
using ReportChoice = std::function<std::vector<DueReport>(ScheduleService &)>;

/// Makes reports one after the other in the background, the charts of bulletins on the GUI thread, and hands
/// their ends over; not at all if @p receiver is gone by then. What cannot be read at all is handed over as
/// none.
void makeReports(OfficeContext &context, QObject *receiver, ReportChoice choose,
                 std::function<void(const std::vector<FinishedReport> &)> finished);

} // namespace jiesu
