// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promise.h"
#include "domain/reminder.h"
#include "service/office.h"
#include "storage/reminderstore.h"

namespace jiesu {

/// What somebody is reminded of: one of the clocks of a case, or what was promised beside it.
struct ListedReminder
{
    Reminder reminder;
    ReminderSubject subject = ReminderSubject::Completion;
    CaseRow row;
    QString handler;
    Instant due{};                  ///< of the subject
    std::optional<Promise> promise; ///< the reminder is of this promise
};

struct ReminderList
{
    std::vector<ListedReminder> rows; ///< what was said last comes first
    qint64 total = 0;                 ///< may be more than there are rows
};

/// A snooze that puts something off now.
struct ListedSnooze
{
    ReminderSnooze snooze;
    CaseRow row;
    std::optional<Promise> promise; ///< what is put off is a reminder of it
};

/// Whose reminders are meant; empty members do not restrict.
struct ReminderReaders
{
    UnitId unit;                 ///< of the handler, with all units below it
    bool supervisorOnly = false; ///< what a supervisor is told: from three quarters on
};

/// What the person at the keyboard is reminded of: somebody who only handles cases of the own unit and those
/// below it, everybody else of all.
[[nodiscard]] ReminderReaders readersFor(const Session &session);

/// Why a reminder cannot be put off; nothing if it can. @param reason tidied
[[nodiscard]] std::optional<Error> snoozeRefusal(const QString &reason, Instant until, Instant now);

/// A column of the due board (到期看板).
struct DueColumn
{
    QString name;
    CaseFilter filter; ///< the list behind it
    qint64 total = 0;
    std::vector<CaseRow> rows; ///< the first to fall due, as many as were asked for
};

/// Reminders, their snoozes, and the due board. On the office's thread.
class ReminderService final
{
public:
    /// Longest reason, in UTF-16 units.
    static constexpr qsizetype textLimit = 500;

    explicit ReminderService(Office &office)
        : m_office(office)
    {
    }

    /// What stands to be reminded of now, what is snoozed left out: signing until the unit has signed, then
    /// the first contact until it is made; completion; promises. What is not due yet is all listed; of what
    /// is overdue that which fell due last. @param limit overdue rows of each clock at most
    [[nodiscard]] ReminderList current(const ReminderReaders &readers, int limit);

    /// Puts the reminders of a case, or of one promise beside it, off until a time (暂缓提醒). One act.
    /// Invalid without a reason, for a time that is not in the future or more than mostSnooze away.
    [[nodiscard]] Result<ReminderSnooze> snooze(CaseId caseId, PromiseId promise, Instant until,
                                                const QString &reason);
    static constexpr std::chrono::days mostSnooze{30};
    /// Ends a snooze before its time. Conflict if it is no longer at @p seenRevision; Invalid if it is over.
    [[nodiscard]] Result<ReminderSnooze> endSnooze(SnoozeId id, qint64 seenRevision);
    /// Of one case and its promises, oldest first, also those that are over.
    [[nodiscard]] std::vector<ReminderSnooze> snoozes(CaseId id);
    /// Those whose time is not over yet, the last one first.
    [[nodiscard]] std::vector<ListedSnooze> runningSnoozes();

    /// Overdue, today, tomorrow, within three and within seven days; last those not signed in time, the
    /// newest first, which may stand in another column too. @param rows of each column at most
    [[nodiscard]] std::vector<DueColumn> dueBoard(int rows);

    /// Stores @p after and writes its differences to the history as part of the caller's act.
    /// @throws StorageError
    void store(ReminderSnooze &after, const std::optional<ReminderSnooze> &before, const QString &action,
               const QString &reason);

private:
    class Gathering;
    [[nodiscard]] DueColumn signedLate(int rows);

    Office &m_office;
};

} // namespace jiesu
