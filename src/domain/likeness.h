// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"

#include <QStringList>

namespace jiesu {

/// In what two cases agree, seen from a case that is being taken down; the ground for calling one a
/// duplicate of the other (重复诉求原则上并单处理, 国办函〔2025〕66号).
struct Likeness
{
    bool sameNumber = false; ///< any of the two numbers of the one with any of the other
    bool samePoint = false;
    bool sameStreet = false;
    bool otherPoint = false; ///< both name a point, and it is not the same
    bool sameCategory = false;
    int textPercent = 0; ///< grams in common, see text::likePercent()
    qint64 days = 0;     ///< office days since the earlier case, 0: today
    bool isOpen = false; ///< clockRuns() of the earlier case

    friend bool operator==(const Likeness &, const Likeness &) = default;
};

/// From so many percent on two texts say nearly the same, and from so many even where nothing else agrees.
inline constexpr int nearText = 50;
inline constexpr int sameText = 85;

[[nodiscard]] Likeness likeness(const ComplaintCase &draft, const ComplaintCase &earlier, Instant now);
/// Worth showing: the number or the place agrees, and so does what it is about. A person who calls again
/// about something else, or two matters at one place, are no duplicates.
[[nodiscard]] bool mayBeDuplicate(const Likeness &likeness);
/// 0 to 100: number 30, point 25 (street 8), category 15, text up to 15, nearness in time up to 10, open 5.
[[nodiscard]] int score(const Likeness &likeness);
/// "同号码", "同点位", "同类", "内容相近 82%", "3天前", "未办结": what agrees, in this order.
[[nodiscard]] QStringList reasons(const Likeness &likeness);

} // namespace jiesu
