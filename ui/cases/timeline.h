// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/caseservice.h"
#include "ui/widgets/statechip.h"

#include <span>

namespace jiesu {

/// One thing that happened to a case, as a person tells it.
struct TimelineEntry
{
    Instant at{};
    QString actor;
    QString what;
    StateKind kind = StateKind::Plain;
};

/// Everything that happened, newest first: each step of the lifecycle, import or change of fields is one
/// entry, and so is each follow-up call with its answers.
[[nodiscard]] std::vector<TimelineEntry> timeline(const CaseDetail &detail, const ReferenceData &reference);

/// "承办单位 清运一队 → 公厕二班；状态 …": what lines of a case's history changed; personal data only by name.
[[nodiscard]] QString changesText(std::span<const HistoryEntry> entries, const ReferenceData &reference);

/// "已联系 · 部分解决 · 基本满意"; only what was answered.
[[nodiscard]] QString answersText(const FollowUpAnswers &answers);

} // namespace jiesu
