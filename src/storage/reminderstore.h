// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reminder.h"
#include "storage/recordtable.h"

namespace jiesu {

/// What reminders are made from: the open cases by deadline, their pauses, and the snoozes. Reads by the
/// indexes of open cases, whatever else the office holds. The caller opens the transaction and writes the
/// history.
class ReminderStore final : public RecordTable<ReminderSnooze>
{
public:
    using RecordTable::RecordTable;

    /// Which open cases are meant; no bound: not bounded on that side.
    struct Window
    {
        std::optional<Instant> from;
        std::optional<Instant> before;                         ///< exclusive
        std::vector<qint64> units = {};                        ///< lead units; empty: all
        ReminderSubject subject = ReminderSubject::Completion; ///< whose time is meant; not Promise
    };
    enum class Order
    {
        EarliestFirst,
        LatestFirst
    };
    /// Cases whose clock of that subject runs, with what a clock and a line of a list need. @param limit 0:
    /// all
    [[nodiscard]] std::vector<ComplaintCase> openCases(const Window &window, Order order, int limit);
    [[nodiscard]] qint64 countOpen(const Window &window);

    struct Pause
    {
        CaseId caseId;
        Instant from{};
        Instant to{};
    };
    /// The suspensions that are over, of open cases with a deadline from @p from on.
    [[nodiscard]] std::vector<Pause> pauses(Instant from);

    /// Those that still put something off at @p now, the last one first.
    [[nodiscard]] std::vector<ReminderSnooze> running(Instant now);
};

} // namespace jiesu
