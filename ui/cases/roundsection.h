// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseround.h"
#include "ui/cases/besidesection.h"
#include "ui/widgets/statechip.h"

namespace jiesu {

/// 办理轮次: what each round of a reworked case was set and what it ended with, newest first.
class RoundSection final : public BesideSection
{
    Q_OBJECT
public:
    explicit RoundSection(QWidget *parent = nullptr);

    /// Hidden for a case that was never reworked.
    void show(const std::vector<CaseRound> &rounds, CaseStatus status, Instant now);
};

/// Everything known about a round, a line each: reason, times, reply, both sides' answers.
[[nodiscard]] QStringList roundLines(const CaseRound &round, Instant now);

} // namespace jiesu
