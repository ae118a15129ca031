// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/countdown.h"

#include "domain/officetime.h"

#include <QCoreApplication>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Countdown)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

Countdown suspended()
{
    return {StateKind::Plain, Words::tr("挂账中")};
}

} // namespace

QString durationText(qint64 seconds)
{
    const qint64 days = seconds / day;
    const qint64 hours = seconds % day / hour;
    if (days > 0)
        return hours > 0 ? Words::tr("%1天%2小时").arg(days).arg(hours) : Words::tr("%1天").arg(days);
    if (hours > 0)
        return Words::tr("%1小时").arg(hours);
    return Words::tr("%1分钟").arg(std::max<qint64>(1, seconds / minute));
}

Countdown countdown(CaseStatus status, const std::optional<Instant> &deadline,
                    const std::optional<Instant> &doneTime, Instant now)
{
    if (!deadline)
        return {};
    if (!clockRuns(status)) {
        if (!doneTime || !(status == CaseStatus::Completed || status == CaseStatus::FollowedUp ||
                           status == CaseStatus::Closed))
            return {};
        return *doneTime > *deadline ? Countdown{StateKind::Bad, Words::tr("超期办结")}
                                     : Countdown{StateKind::Plain, Words::tr("按时办结")};
    }
    const qint64 left = (*deadline - now).count();
    if (left < 0)
        return {StateKind::Bad, Words::tr("超期%1").arg(durationText(-left))};
    const OfficeTime due = toOffice(*deadline);
    if (due.date == toOffice(now).date)
        return {StateKind::Due, Words::tr("今天到期 %1").arg(due.time.toString(QStringLiteral("HH:mm")))};
    return {StateKind::Good, Words::tr("剩余%1").arg(durationText(left))};
}

Countdown countdown(const ComplaintCase &complaint, Instant now)
{
    return complaint.suspended && clockRuns(complaint.status)
               ? suspended()
               : countdown(complaint.status, complaint.deadline, complaint.doneTime, now);
}

Countdown promiseCountdown(const Promise &promise, Instant now)
{
    return countdown(CaseStatus::InProgress, promise.dueAt, std::nullopt, now);
}

Countdown countdown(const CaseRow &row, Instant now)
{
    const bool unhappy = row.official.satisfaction == Satisfaction::Dissatisfied ||
                         (row.official.satisfaction == Satisfaction::None &&
                          row.self.satisfaction == Satisfaction::Dissatisfied);
    if (unhappy && !clockRuns(row.status))
        return {StateKind::Bad, Words::tr("不满意")};
    if (row.suspended && clockRuns(row.status))
        return suspended();
    return countdown(row.status, row.deadline, row.doneTime, now);
}

} // namespace jiesu
