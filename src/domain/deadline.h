// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "domain/ids.h"
#include "domain/workcalendar.h"
#include "support/clock.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace jiesu {

/// Which of a case's times starts the clock.
enum class ClockStart
{
    Call,
    CityDispatch,
    DistrictDispatch,
    Import
};
template <> std::span<const Choice> choices<ClockStart>();

/// A class of cases with the same time limit (时限类别).
struct TimeClass
{
    TimeClassId id;
    QString code; ///< lower-case Latin letters, digits, '-'; unique
    QString name;
    int limit = 7; ///< 1 to 1000, in @ref unit
    LimitUnit unit = LimitUnit::CalendarDay;
    ClockStart start = ClockStart::CityDispatch;
    bool endOfDay = false;    ///< CalendarDay only: to the end of the N-th day, not N times 24 hours
    int signMinutes = 0;      ///< signed by the unit within; 0: no limit set
    int responseMinutes = 0;  ///< first contact within; 0: no limit set
    int bufferMinutes = 1440; ///< the internal deadline lies this long before the deadline
    QString note;             ///< source, and whether it is only a draft

    friend bool operator==(const TimeClass &, const TimeClass &) = default;
};

/// A stretch of time and whether the clock ran.
struct CountedInterval
{
    Instant from;
    Instant to;      ///< exclusive
    int counted = 0; ///< hours, days or working days, by the unit of the time class; 0: the clock stood still
    QString reason;  ///< "清明放假，不计"
};

struct Deadline
{
    Instant due; ///< the last second in time: done at `due` is on time
    Instant internalDue;
    std::optional<Instant> signDue;
    std::optional<Instant> responseDue;
    std::vector<CountedInterval> intervals; ///< in order, without gaps, from the start to the deadline
    QStringList changes;                    ///< a sentence for each extension and pause, in order
    QString explanation;                    ///< one line
    QString warning;                        ///< empty, or: no calendar for a year, counted Monday to Friday
};

/// Hours run day and night. N days are N times 24 hours, or to 23:59:59 of the N-th day after the start day.
/// N working days end at 23:59:59 office time of the N-th working day after the start day. A year without
/// calendar data is counted Monday to Friday and said so in `warning`, because an order without a deadline is
/// not lawful (北京市接诉即办工作条例 §13). Where the buffer is as long as the whole limit, the internal
/// deadline is the deadline. Precondition: limit in range.
[[nodiscard]] Deadline computeDeadline(const TimeClass &timeClass, Instant start,
                                       const WorkCalendar &calendar);

/// What moves a deadline after it was set.
struct DeadlineChange
{
    enum class Kind
    {
        Extension, ///< an approved one (延期)
        Pause      ///< a suspension (挂账)
    };
    Kind kind = Kind::Extension;
    Instant from;              ///< pause: the clock stopped; extension: it was approved
    std::optional<Instant> to; ///< pause: it ran again, nothing while it stands still; extension: the new due
};

/// For how long the clock of a case ran between two instants, had it not been paused: all of the time for
/// hours and for N times 24 hours; from the day after the start day on where days are counted to midnight; of
/// that only working days where these are counted.
[[nodiscard]] std::chrono::seconds countedTime(const TimeClass &timeClass, Instant start, Instant from,
                                               Instant to, const WorkCalendar &calendar);
/// @p due after a pause: later by exactly the counted time of the pause. A pause that begins after @p due
/// moves nothing. Precondition: from <= to.
[[nodiscard]] Instant afterPause(const TimeClass &timeClass, Instant start, Instant due, Instant from,
                                 Instant to, const WorkCalendar &calendar);
/// Moves a deadline that computeDeadline() gave, with its internal deadline at the same distance, and writes
/// down how. A pause moves the time of response by its whole length.
void applyChange(Deadline &deadline, const TimeClass &timeClass, Instant start, const DeadlineChange &change,
                 const WorkCalendar &calendar);

/// Reads the form of resources/rules/time-classes.json: {"note", "classes": [{…}]}. Ids stay unset. Invalid,
/// naming the class, for an unknown key or a value out of range.
[[nodiscard]] Result<std::vector<TimeClass>> readTimeClasses(const QByteArray &json);

/// "7天", "24小时", "3个工作日".
[[nodiscard]] QString limitText(int limit, LimitUnit unit);

} // namespace jiesu
