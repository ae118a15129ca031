// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordfield.h"

namespace jiesu {

using SpecialTaskId = Id<struct SpecialTaskTag>;

/// What an office takes on about a matter that comes up again and again (专项): somebody answers for it,
/// measures are taken by a day, and what still comes in about it is counted. Its cases are no list of their
/// own: they are those at the place, of the category and those below it, received from a day on.
struct SpecialTask
{
    SpecialTaskId id;
    qint64 revision = 0; ///< raised by each change
    QString title;
    PlaceId place; ///< a point or a street
    CategoryId category;
    Instant since{}; ///< midnight of the day from which its cases count
    UnitId unit;     ///< that answers for it; may be unset
    QString measures;
    std::optional<Instant> dueAt;
    QString progress;
    Instant madeAt{};
    QString madeBy;
    std::optional<Instant> closedAt;
    QString closedBy;
    bool withdrawn = false; ///< taken back by an undo

    [[nodiscard]] bool isOpen() const { return !closedAt && !withdrawn; }
    friend bool operator==(const SpecialTask &, const SpecialTask &) = default;
};
template <> std::span<const RecordField<SpecialTask>> recordFields<SpecialTask>();

} // namespace jiesu
