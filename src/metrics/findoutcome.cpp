// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/findoutcome.h"

#include "domain/officetime.h"

namespace jiesu {

FindWindow findWindow(Instant foundAt, int days)
{
    const QDate day = toOffice(foundAt).date;
    return {day.addDays(1), day.addDays(days)};
}

FindWindow windowBefore(Instant foundAt, int days)
{
    const QDate day = toOffice(foundAt).date;
    return {day.addDays(-days), day.addDays(-1)};
}

FindOutcome findOutcome(const FindFacts &find, int days, Instant now)
{
    const Instant end = fromOffice(findWindow(find.foundAt, days).last.addDays(1));
    if (find.casesAfter > 0)
        return FindOutcome::Followed;
    if (now < end)
        return FindOutcome::Watching;
    return find.rectifiedAt && *find.rectifiedAt < end ? FindOutcome::Avoided : FindOutcome::Open;
}

FindTally findTally(std::span<const FindFacts> finds, int days, Instant now)
{
    FindTally tally;
    for (const FindFacts &find : finds) {
        ++tally.finds;
        tally.rectified += find.rectifiedAt.has_value();
        tally.casesBefore += find.casesBefore;
        tally.casesAfter += find.casesAfter;
        switch (findOutcome(find, days, now)) {
        case FindOutcome::Followed:
            ++tally.followed;
            break;
        case FindOutcome::Watching:
            ++tally.watching;
            break;
        case FindOutcome::Avoided:
            ++tally.avoided;
            break;
        case FindOutcome::Open:
            ++tally.open;
            break;
        }
    }
    return tally;
}

} // namespace jiesu
