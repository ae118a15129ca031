// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"

namespace jiesu {

/// What was answered asks for another round: not solved, or dissatisfied.
[[nodiscard]] bool wantsRework(const FollowUpAnswers &answers);
/// The answers that count for a case now: the official ones where the official call got through, else its
/// own.
[[nodiscard]] FollowUpAnswers latestAnswers(const ComplaintCase &complaint);
/// The reason for another round as the answers give it: "回访结果：未解决、不满意。气味还在"; empty if they
/// give none. @param opinion what the citizen said; may be empty
[[nodiscard]] QString reworkReason(const FollowUpAnswers &answers, const QString &opinion = {});

} // namespace jiesu
