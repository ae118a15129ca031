// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deadlinetext.h"

#include "domain/officetime.h"

#include <QCoreApplication>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineText)
};

} // namespace

QString shortTime(Instant at, Instant now)
{
    const OfficeTime time = toOffice(at);
    const bool sameYear = time.date.year() == toOffice(now).date.year();
    return time.date.toString(sameYear ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd")) + u' ' +
           time.time.toString(QStringLiteral("HH:mm"));
}

QString timeClassText(const TimeClass &timeClass)
{
    return QStringLiteral("%1 %2").arg(timeClass.name, limitText(timeClass.limit, timeClass.unit));
}

QStringList deadlineLines(const Deadline &deadline, LimitUnit unit)
{
    QStringList lines;
    for (const CountedInterval &interval : deadline.intervals) {
        const QString counted = interval.counted > 0
                                    ? Words::tr("计 %1").arg(limitText(interval.counted, unit))
                                    : Words::tr("不计");
        lines << Words::tr("%1 至 %2　%3　%4")
                     .arg(officeMinuteText(interval.from), officeMinuteText(interval.to), counted,
                          interval.reason)
                     .trimmed();
    }
    lines << deadline.changes;
    if (deadline.signDue)
        lines << Words::tr("签收不晚于 %1").arg(officeMinuteText(*deadline.signDue));
    if (deadline.responseDue)
        lines << Words::tr("首次联系不晚于 %1").arg(officeMinuteText(*deadline.responseDue));
    if (deadline.internalDue != deadline.due)
        lines << Words::tr("内部时限 %1").arg(officeMinuteText(deadline.internalDue));
    lines << Words::tr("办结时限 %1").arg(officeMinuteText(deadline.due));
    if (!deadline.warning.isEmpty())
        lines << deadline.warning;
    return lines;
}

} // namespace jiesu
