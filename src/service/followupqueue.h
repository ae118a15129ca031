// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

namespace jiesu {

/// Where a case stands in the queue of follow-up calls; the queue is in this order.
enum class QueuePlace
{
    Now,    ///< to be called
    Later,  ///< nobody answered; to be called again at its time
    Own,    ///< the person at the keyboard handled it: somebody else has to call
    GivenUp ///< as many calls without an answer as the office set: 未接通
};

/// A case that waits for its follow-up call.
struct QueuedCase
{
    CaseRow row;
    QueuePlace place = QueuePlace::Now;
    int missed = 0;                       ///< calls of this round that nobody answered
    std::optional<Instant> nextAttemptAt; ///< Later: not before
    bool isOwn = false;                   ///< the person at the keyboard handled it
};

/// Every case that waits for its call, in the order of calling: what was missed less often first, then what
/// waits longest; later ones by their time. @throws StorageError
[[nodiscard]] std::vector<QueuedCase> followUpQueue(Office &office);

} // namespace jiesu
