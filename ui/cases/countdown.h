// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/promise.h"
#include "ui/widgets/statechip.h"

namespace jiesu {

/// What a chip says about a case's time limit; an empty text where there is nothing to say.
struct Countdown
{
    StateKind kind = StateKind::Plain;
    QString text;
    friend bool operator==(const Countdown &, const Countdown &) = default;
};

/// "2天3小时", "5小时", "12分钟"; the two largest units, rounded down, never less than one minute.
/// Precondition: seconds >= 0.
[[nodiscard]] QString durationText(qint64 seconds);

/// While the clock runs: ✓ 剩余2天3小时, ◷ 今天到期 18:00 (due on the office day of @p now), ! 超期5小时.
/// Afterwards 按时办结 or ! 超期办结, where the time of completion is known.
[[nodiscard]] Countdown countdown(CaseStatus status, const std::optional<Instant> &deadline,
                                  const std::optional<Instant> &doneTime, Instant now);

/// The same for a case, whose clocks stand still while it is suspended: 挂账中.
[[nodiscard]] Countdown countdown(const ComplaintCase &complaint, Instant now);

/// The same for a promise that is not kept yet.
[[nodiscard]] Countdown promiseCountdown(const Promise &promise, Instant now);

/// The same for a row of a list, where a dissatisfied citizen comes before a case done in time.
[[nodiscard]] Countdown countdown(const CaseRow &row, Instant now);

} // namespace jiesu
