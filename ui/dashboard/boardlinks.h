// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/boardquery.h"

/// From a card of the board to the cases it counted. Nothing where the number is 0.
namespace jiesu::boardlinks {

[[nodiscard]] std::optional<CaseLink> received(const BoardAnswer &answer);
[[nodiscard]] std::optional<CaseLink> rate(const BoardAnswer &answer, RateKind kind);
/// The overdue cases where there are any, else the open ones.
[[nodiscard]] std::optional<CaseLink> open(const BoardAnswer &answer);
[[nodiscard]] std::optional<CaseLink> overdue(const BoardAnswer &answer);

} // namespace jiesu::boardlinks
