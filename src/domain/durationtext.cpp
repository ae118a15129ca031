// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/durationtext.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

constexpr qint64 minutesOfHour = 60;
constexpr qint64 minutesOfDay = 1440;

} // namespace

QString durationText(std::chrono::seconds length)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(length).count();
    QString text;
    if (minutes >= minutesOfDay)
        text += Words::tr("%1天").arg(minutes / minutesOfDay);
    if (minutes % minutesOfDay >= minutesOfHour)
        text += Words::tr("%1小时").arg(minutes % minutesOfDay / minutesOfHour);
    if (minutes % minutesOfHour > 0 || text.isEmpty())
        text += Words::tr("%1分").arg(minutes % minutesOfHour);
    return text;
}

} // namespace jiesu
