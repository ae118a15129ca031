// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/reminderservice.h"
#include "ui/widgets/statechip.h"

namespace jiesu {

/// "已过一半", "将到期" before the deadline, "到期", "超期第3天"; 签收, 响应 or 承诺 comes first where
/// it is not the deadline of the case.
[[nodiscard]] QString stageText(const ListedReminder &reminder, Instant now);
[[nodiscard]] StateKind stageKind(const ListedReminder &reminder);
/// "JS-2026-000012 公厕异味", for a promise what was promised as well.
[[nodiscard]] QString subjectText(const CaseRow &row, const std::optional<Promise> &promise);
/// To whom it goes: "清运一队", from three quarters on "清运一队、督办".
[[nodiscard]] QString readersText(const ListedReminder &reminder);
/// What a notice outside the window says of them, in a few lines.
[[nodiscard]] QString noticeText(const std::vector<ListedReminder> &reminders, Instant now);

} // namespace jiesu
