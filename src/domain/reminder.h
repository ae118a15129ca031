// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"
#include "domain/deadline.h"
#include "domain/dutyrule.h"
#include "domain/recordfield.h"

namespace jiesu {

/// How far the time of a case or a promise is used up when somebody is reminded.
enum class ReminderStage
{
    Half,
    ThreeQuarters,
    Due,
    Overdue ///< again on each day after the deadline
};
template <> std::span<const Choice> choices<ReminderStage>();

/// Which clock somebody is reminded of.
enum class ReminderSubject
{
    Completion, ///< the deadline of the case
    Signing,    ///< 签收时限, until the unit has signed
    Response,   ///< 响应时限: the first contact, from the signature on
    Promise
};
template <> std::span<const Choice> choices<ReminderSubject>();

/// By when the step of @p subject has to be taken; nothing while that clock does not run for the case, and
/// for Promise, which is no clock of the case.
[[nodiscard]] std::optional<Instant> runningDue(const ComplaintCase &complaint, ReminderSubject subject);

/// What reminders are counted by.
struct ReminderClock
{
    TimeClass timeClass; ///< its unit says which time counts
    Instant start{};
    Instant due{};                                   ///< as it is now, after extensions and pauses
    std::vector<std::pair<Instant, Instant>> pauses; ///< that are over, apart from each other
    bool anyTime = false;                            ///< outside duty hours too
};

struct Reminder
{
    ReminderStage stage = ReminderStage::Half;
    Instant reachedAt{}; ///< when the share of the counted time was used up
    Instant at{};        ///< when it is said
    int overdueDays = 0; ///< Overdue: the how many-th day, from 1

    /// To the supervisor besides the handler's unit.
    [[nodiscard]] bool toSupervisor() const { return stage != ReminderStage::Half; }
    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// Everything that is said up to @p until, in order of `at`. The half and the three quarters are of the time
/// that counts: without pauses, and for working days without the days off. Outside duty hours nothing is
/// said: a reminder waits for the next duty time, but a deadline at such a time is reminded of in the duty
/// hours before it, if half of the time is used up by then. Of several that fall together the last one is
/// said.
[[nodiscard]] std::vector<Reminder> reminders(const ReminderClock &clock, const DutyRule &rule,
                                              const WorkCalendar &calendar, Instant until);
/// The last of reminders() up to @p now; nothing before the first.
[[nodiscard]] std::optional<Reminder> currentReminder(const ReminderClock &clock, const DutyRule &rule,
                                                      const WorkCalendar &calendar, Instant now);

/// A reminder put off for a while (暂缓提醒), with its reason. Either of a case or of a promise.
struct ReminderSnooze
{
    SnoozeId id;
    qint64 revision = 0;
    CaseId caseId;
    PromiseId promise; ///< unset: the case's own reminders, of each of its clocks
    Instant madeAt{};
    QString madeBy;
    Instant until{};
    QString reason;
    std::optional<Instant> endedAt; ///< ended before its time, or taken back
    QString endedBy;

    friend bool operator==(const ReminderSnooze &, const ReminderSnooze &) = default;
};
template <> std::span<const RecordField<ReminderSnooze>> recordFields<ReminderSnooze>();

/// Nothing is said at @p now. A snooze from before the deadline does not reach beyond it.
[[nodiscard]] bool hides(const ReminderSnooze &snooze, Instant due, Instant now);

} // namespace jiesu
