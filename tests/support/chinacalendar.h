// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officetime.h"
#include "domain/workcalendar.h"
#include "support/sourcepath.h"

#include <QFile>

namespace jiesu::test {

/// A file of resources/, as it is in the source tree.
inline QByteArray resource(const char *name)
{
    QFile file(sourcePath(u"resources/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The calendar that Jiesu ships.
inline const WorkCalendar &china()
{
    static const WorkCalendar calendar(*readCalendar(resource("calendars/china-workdays.json")));
    return calendar;
}

/// Office time: "2022-03-01 10:00", with seconds if wanted.
inline Instant at(const QString &text)
{
    return fromOffice(QDate::fromString(text.left(10), Qt::ISODate),
                      QTime::fromString(text.mid(11), Qt::ISODate));
}
inline Instant at(const char *text)
{
    return at(QString::fromLatin1(text));
}

} // namespace jiesu::test
