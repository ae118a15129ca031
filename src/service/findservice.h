// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caselink.h"
#include "domain/ledgers/patrolfind.h"
#include "metrics/findoutcome.h"
#include "report/figuretable.h"
#include "service/office.h"

namespace jiesu {

/// A find with the cases at the same place and category around it.
struct TracedFind
{
    PatrolFind find;
    QString placeName;
    QString categoryName;
    FindFacts facts;
    FindOutcome outcome = FindOutcome::Open;
    CaseLink before; ///< in windowBefore()
    CaseLink after;  ///< in findWindow()
};

/// The finds of a period and what became of them.
struct FindFigures
{
    Period period;
    int days = FindWindow::usualDays;
    FindTally tally;
    qint64 offDuty = 0;            ///< found off duty, of tally.finds
    std::vector<TracedFind> finds; ///< newest first
};

/// What is found on patrol against the cases of the hotline (互检, 巡查). Same place: the point, the
/// community or the street that the find names. Same category: it and those below it. Void cases and
/// commendations do not count. Database thread.
class FindService final
{
public:
    explicit FindService(Office &office)
        : m_office(office)
    {
    }

    /// Finds of whole days. @param days 1 to FindWindow::mostDays
    [[nodiscard]] Result<FindFigures> figures(const Period &period, int days);

private:
    [[nodiscard]] TracedFind traced(const PatrolFind &find, int days);

    Office &m_office;
};

/// "之后仍有诉求".
[[nodiscard]] QString outcomeText(FindOutcome outcome);
/// The tally as rows of name and number, as charted, copied and exported.
[[nodiscard]] FigureTable tallyTable(const FindFigures &figures);
/// Each find with its cases before and after.
[[nodiscard]] FigureTable findTable(const FindFigures &figures);

} // namespace jiesu
