// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgers/meetingmatter.h"
#include "report/figuretable.h"
#include "service/office.h"

namespace jiesu {

/// What the open weekly meeting (四方议事) of a week has on its table.
struct MeetingWeek
{
    QDate from;                         ///< Monday
    QDate to;                           ///< Sunday
    QDate today;                        ///< what is overdue is reckoned from it
    std::vector<MeetingMatter> fresh;   ///< of this week's meetings
    std::vector<MeetingMatter> open;    ///< of earlier meetings and still open, overdue first
    std::vector<MeetingMatter> settled; ///< of earlier meetings, done within the week
};

/// The week that holds @p day. Database thread.
[[nodiscard]] MeetingWeek meetingWeek(Office &office, QDate day);

/// Its tables as they are printed: the week's matters, what is still open, what was done.
[[nodiscard]] std::vector<FigureTable> meetingSheet(Office &office, const MeetingWeek &week);

} // namespace jiesu
