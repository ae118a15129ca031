// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/boardquery.h"

/// From a number on the board to the cases it counted. Nothing where the number is 0 or where a case filter
/// cannot name exactly those cases, so that a list is never longer or shorter than its number.
namespace jiesu::boardlinks {

[[nodiscard]] std::optional<CaseLink> received(const BoardAnswer &answer);
[[nodiscard]] std::optional<CaseLink> rate(const BoardAnswer &answer, RateKind kind);
/// The overdue cases where there are any, else the open ones.
[[nodiscard]] std::optional<CaseLink> open(const BoardAnswer &answer);
[[nodiscard]] std::optional<CaseLink> overdue(const BoardAnswer &answer);
/// @param index of BoardFigures::months
[[nodiscard]] std::optional<CaseLink> month(const BoardAnswer &answer, int index);
/// The same month of the year before.
[[nodiscard]] std::optional<CaseLink> monthBefore(const BoardAnswer &answer, int index);
/// @param row of BoardFigures::categories
[[nodiscard]] std::optional<CaseLink> category(const BoardAnswer &answer, int row);
/// @param row of BoardFigures::points
[[nodiscard]] std::optional<CaseLink> point(const BoardAnswer &answer, int row);
/// @param weekday 1 Monday to 7 Sunday  @param hour 0 to 23
[[nodiscard]] std::optional<CaseLink> hour(const BoardAnswer &answer, int weekday, int hour);

} // namespace jiesu::boardlinks
