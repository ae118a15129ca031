// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reminder.h"

#include "domain/officetime.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

using std::chrono::hours;
using std::chrono::seconds;

constexpr hours eachDay(24);
constexpr int quarters = 4;

// clang-format off
constexpr Choice stages[] = {
    {0, "half", QT_TRANSLATE_NOOP("choice", "已过一半")},
    {1, "three_quarters", QT_TRANSLATE_NOOP("choice", "已过75%")},
    {2, "due", QT_TRANSLATE_NOOP("choice", "到期")}, {3, "overdue", QT_TRANSLATE_NOOP("choice", "超期")}};
constexpr Choice subjects[] = {
    {0, "completion", QT_TRANSLATE_NOOP("choice", "办结")}, {1, "signing", QT_TRANSLATE_NOOP("choice", "签收")},
    {2, "response", QT_TRANSLATE_NOOP("choice", "响应")}, {3, "promise", QT_TRANSLATE_NOOP("choice", "承诺")}};
// clang-format on

/// How long the clock ran between two instants, the pauses left out.
class CountedClock
{
public:
    CountedClock(const ReminderClock &clock, const WorkCalendar &calendar)
        : m_clock(clock)
        , m_calendar(calendar)
    {
    }
    [[nodiscard]] seconds between(Instant from, Instant to) const
    {
        seconds counted = running(from, to);
        for (const auto &[begin, end] : m_clock.pauses) {
            if (begin < to && end > from)
                counted -= running(std::max(begin, from), std::min(end, to));
        }
        return counted;
    }
    /// The earliest instant by which @p share has run since the start; the deadline at the latest.
    [[nodiscard]] Instant after(seconds share) const
    {
        Instant at = m_clock.start;
        while (at < m_clock.due) {
            const Instant next = nextEdge(at);
            const seconds counted = between(at, next); // all of the stretch, or nothing of it
            if (counted >= share)
                return at + share;
            share -= counted;
            at = next;
        }
        return m_clock.due;
    }

private:
    [[nodiscard]] seconds running(Instant from, Instant to) const
    {
        return countedTime(m_clock.timeClass, m_clock.start, from, to, m_calendar);
    }
    /// Up to where the clock goes on as it does at @p at: the next midnight or the edge of a pause.
    [[nodiscard]] Instant nextEdge(Instant at) const
    {
        Instant next = fromOffice(toOffice(at).date.addDays(1));
        for (const auto &[begin, end] : m_clock.pauses) {
            for (const Instant edge : {begin, end}) {
                if (edge > at)
                    next = std::min(next, edge);
            }
        }
        return next;
    }

    const ReminderClock &m_clock;
    const WorkCalendar &m_calendar;
};

/// When what was reached at @p reachedAt is said.
Instant saidAt(const ReminderClock &clock, const DutyRule &rule, const WorkCalendar &calendar,
               Instant reachedAt)
{
    return clock.anyTime ? reachedAt : nextDutyTime(rule, calendar, reachedAt);
}

/// When the deadline itself is said.
Instant dueSaidAt(const ReminderClock &clock, const DutyRule &rule, const WorkCalendar &calendar,
                  Instant half)
{
    if (clock.anyTime || isDutyTime(rule, calendar, clock.due))
        return clock.due;
    const Instant before = std::max(half, lastDutyBegin(rule, calendar, clock.due));
    return isDutyTime(rule, calendar, before) ? before : nextDutyTime(rule, calendar, clock.due);
}

/// The three up to the deadline; those that fall together with a later one left out.
std::vector<Reminder> upToDeadline(const ReminderClock &clock, const DutyRule &rule,
                                   const WorkCalendar &calendar)
{
    const CountedClock counted(clock, calendar);
    const seconds whole = counted.between(clock.start, clock.due);
    const auto share = [&](int parts) {
        return counted.after((whole * parts + seconds(quarters - 1)) / quarters);
    };
    std::vector<Reminder> list;
    const Instant half = whole > seconds(0) ? share(2) : clock.due;
    if (whole > seconds(0)) {
        const Instant late = share(3);
        list = {{ReminderStage::Half, half, saidAt(clock, rule, calendar, half), 0},
                {ReminderStage::ThreeQuarters, late, saidAt(clock, rule, calendar, late), 0}};
    }
    list.push_back({ReminderStage::Due, clock.due, dueSaidAt(clock, rule, calendar, half), 0});
    for (std::size_t i = list.size() - 1; i > 0; --i) {
        if (list[i - 1].at >= list[i].at)
            list.erase(list.begin() + std::ptrdiff_t(i) - 1);
    }
    return list;
}

Reminder overdue(const ReminderClock &clock, const DutyRule &rule, const WorkCalendar &calendar, int days)
{
    const Instant reachedAt = clock.due + eachDay * days;
    return {ReminderStage::Overdue, reachedAt, saidAt(clock, rule, calendar, reachedAt), days};
}

} // namespace

template <> std::span<const Choice> choices<ReminderStage>()
{
    return stages;
}
template <> std::span<const Choice> choices<ReminderSubject>()
{
    return subjects;
}

std::optional<Instant> runningDue(const ComplaintCase &complaint, ReminderSubject subject)
{
    if (complaint.suspended)
        return std::nullopt;
    switch (subject) {
    case ReminderSubject::Completion:
        return clockRuns(complaint.status) ? complaint.deadline : std::nullopt;
    case ReminderSubject::Signing:
        return complaint.status == CaseStatus::Dispatched ? complaint.signDeadline : std::nullopt;
    case ReminderSubject::Response:
        return complaint.status == CaseStatus::Signed ? complaint.contactDeadline : std::nullopt;
    case ReminderSubject::Promise:
        break;
    }
    return std::nullopt;
}

std::vector<Reminder> reminders(const ReminderClock &clock, const DutyRule &rule,
                                const WorkCalendar &calendar, Instant until)
{
    std::vector<Reminder> list = upToDeadline(clock, rule, calendar);
    for (int days = 1; clock.due + eachDay * days <= until; ++days) {
        const Reminder next = overdue(clock, rule, calendar, days);
        if (list.back().at >= next.at)
            list.pop_back();
        list.push_back(next);
    }
    std::erase_if(list, [until](const Reminder &reminder) { return reminder.at > until; });
    return list;
}

std::optional<Reminder> currentReminder(const ReminderClock &clock, const DutyRule &rule,
                                        const WorkCalendar &calendar, Instant now)
{
    for (int days = int((now - clock.due) / eachDay); days > 0; --days) {
        const Reminder last = overdue(clock, rule, calendar, days);
        if (last.at <= now)
            return last;
    }
    std::optional<Reminder> current;
    const CountedClock counted(clock, calendar);
    if (now < clock.due && counted.between(clock.start, now) * 2 < counted.between(clock.start, clock.due))
        return current;
    for (const Reminder &reminder : upToDeadline(clock, rule, calendar)) {
        if (reminder.at <= now)
            current = reminder;
    }
    return current;
}

template <> std::span<const RecordField<ReminderSnooze>> recordFields<ReminderSnooze>()
{
    using S = ReminderSnooze;
    using enum FieldType;
    static const std::array fields{
        recordField<S, &S::caseId>("case_id", Case),   recordField<S, &S::promise>("promise_id", Integer),
        recordField<S, &S::madeAt>("made_at", Time),   recordField<S, &S::madeBy>("made_by", Text),
        recordField<S, &S::until>("until_at", Time),   recordField<S, &S::reason>("reason", LongText),
        recordField<S, &S::endedAt>("ended_at", Time), recordField<S, &S::endedBy>("ended_by", Text),
    };
    return fields;
}

bool hides(const ReminderSnooze &snooze, Instant due, Instant now)
{
    const bool passedDeadline = snooze.madeAt < due && due <= now;
    return !snooze.endedAt && now < snooze.until && !passedDeadline;
}

} // namespace jiesu
