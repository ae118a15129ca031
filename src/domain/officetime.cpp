// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"

#include <QDateTime>
#include <QTimeZone>

namespace jiesu {

namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr qint64 standardOffset = 8 * 3'600;
// Shanghai had daylight saving time until 1991 and local mean time before 1901; since then the offset is
// fixed.
constexpr qint64 fixedSince = 694'224'000; // 1992-01-01T00:00:00Z
constexpr qint64 epochJulianDay = 2'440'588;

const QTimeZone &shanghai()
{
    static const QTimeZone zone("Asia/Shanghai");
    return zone;
}

} // namespace

OfficeTime toOffice(Instant at)
{
    const qint64 utc = toEpoch(at);
    const qint64 offset = utc >= fixedSince || !shanghai().isValid()
                              ? standardOffset
                              : shanghai().offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
    const qint64 local = utc + offset;
    qint64 days = local / secondsPerDay;
    qint64 seconds = local % secondsPerDay;
    if (seconds < 0) {
        seconds += secondsPerDay;
        --days;
    }
    return {QDate::fromJulianDay(days + epochJulianDay),
            QTime::fromMSecsSinceStartOfDay(int(seconds * 1000))};
}

Instant fromOffice(QDate date, QTime time)
{
    const qint64 local =
        (date.toJulianDay() - epochJulianDay) * secondsPerDay + time.msecsSinceStartOfDay() / 1000;
    if (local - standardOffset >= fixedSince || !shanghai().isValid())
        return fromEpoch(local - standardOffset);
    return fromEpoch(QDateTime(date, time, shanghai()).toSecsSinceEpoch());
}

int dayKey(QDate day)
{
    return day.isValid() ? day.year() * 10'000 + day.month() * 100 + day.day() : 0;
}

int dayKey(Instant at)
{
    return dayKey(toOffice(at).date);
}

QDate dayFromKey(int key)
{
    return QDate(key / 10'000, key / 100 % 100, key % 100);
}

QString officeText(Instant at)
{
    const OfficeTime office = toOffice(at);
    return office.date.toString(Qt::ISODate) + QLatin1Char(' ') + office.time.toString(Qt::ISODate);
}

QString officeMinuteText(Instant at)
{
    return officeText(at).chopped(3);
}

} // namespace jiesu
