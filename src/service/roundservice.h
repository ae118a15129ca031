// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseround.h"
#include "domain/deadline.h"
#include "service/office.h"

#include <functional>

namespace jiesu {

/// The rounds of reworked cases. The functions that change something do so as part of the caller's act and
/// write to the history; they throw StorageError.
class RoundService final
{
public:
    explicit RoundService(Office &office)
        : m_office(office)
    {
    }

    /// Oldest first; none for a case that was never reworked.
    [[nodiscard]] std::vector<CaseRound> of(CaseId id);
    /// The clock of the round that runs and when it started; nothing for a case in its first round.
    struct Clock
    {
        TimeClass timeClass; ///< without an id where the limit was set in days
        Instant start{};
    };
    [[nodiscard]] std::optional<Clock> clockOf(const ComplaintCase &complaint);

    /// Begins the next round of @p complaint: raises its number and sets its deadline by @p limit, from
    /// @p at on. Stores the round that ends, if it is the first, and the new one.
    void begin(ComplaintCase &complaint, const TimeClass &limit, Instant at, const QString &action,
               const QString &reason);
    /// What was replied in the round that runs. @param self empty: the reply says nothing about it
    void noteReply(const ComplaintCase &complaint, const FollowUpAnswers &self, const QString &action);
    /// What a follow-up call said about its round; a call that reached nobody counts where it is final.
    void noteFollowUp(const FollowUp &call, const QString &action, const QString &reason = {});

private:
    void change(CaseId id, int number, const QString &action, const QString &reason,
                const std::function<void(CaseRound &)> &change);
    Office &m_office;
};

} // namespace jiesu
