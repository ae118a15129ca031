// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workcalendar.h"
#include "support/clock.h"

#include <QStringList>
#include <QTime>

namespace jiesu {

/// A shift as it comes back every day.
struct ShiftPattern
{
    QString name; ///< 白班, 夜班
    QTime from;
    QTime to; ///< not later than `from`: on the next day

    friend bool operator==(const ShiftPattern &, const ShiftPattern &) = default;
};

/// When people may be reminded, and which shifts there are. An office's own data; no law sets them.
struct DutyRule
{
    QTime from{8, 30};
    QTime to{17, 30};            ///< exclusive, later than `from`
    bool workingDaysOnly = true; ///< by the work calendar; a year without one: Monday to Friday
    QStringList urgentClasses;   ///< codes of time classes that are reminded of day and night
    bool promisesAnyTime = true; ///< so are promised calls: the citizen was told a time
    std::vector<ShiftPattern> shifts;
    QString note; ///< whose hours these are

    friend bool operator==(const DutyRule &, const DutyRule &) = default;
};

/// Reads the form of resources/duty/duty.json. Invalid, saying what, for anything else.
[[nodiscard]] Result<DutyRule> readDutyRule(const QByteArray &json);
/// The inverse of readDutyRule().
[[nodiscard]] QByteArray dutyRuleJson(const DutyRule &rule);

[[nodiscard]] bool isDutyTime(const DutyRule &rule, const WorkCalendar &calendar, Instant at);
/// @p at, or the next moment that is duty time.
[[nodiscard]] Instant nextDutyTime(const DutyRule &rule, const WorkCalendar &calendar, Instant at);
/// Where the duty hours that hold @p at, or the last ones before it, began.
[[nodiscard]] Instant lastDutyBegin(const DutyRule &rule, const WorkCalendar &calendar, Instant at);

} // namespace jiesu
