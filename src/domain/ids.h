// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace jiesu {

/// A database key that cannot be mixed up with the key of another table. 0 means "none".
template <class Tag> struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isSet() const noexcept { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) noexcept = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using CaseId = Id<struct CaseTag>;
using UnitId = Id<struct UnitTag>;
using PlaceId = Id<struct PlaceTag>;
using CategoryId = Id<struct CategoryTag>;
using TimeClassId = Id<struct TimeClassTag>;
using RuleId = Id<struct RuleTag>;
using BatchId = Id<struct BatchTag>;
using SheetId = Id<struct SheetTag>;
using ActId = Id<struct ActTag>;
using DraftId = Id<struct DraftTag>;
using IncidentId = Id<struct IncidentTag>;
using SnippetId = Id<struct SnippetTag>;
using KnowledgeId = Id<struct KnowledgeTag>;
using QuestionId = Id<struct QuestionTag>;
using RequestId = Id<struct RequestTag>;
using AssignmentId = Id<struct AssignmentTag>;
using RoundId = Id<struct RoundTag>;
using FollowUpId = Id<struct FollowUpTag>;
using SavedViewId = Id<struct SavedViewTag>;
using PromiseId = Id<struct PromiseTag>;
using SnoozeId = Id<struct SnoozeTag>;
using DutyShiftId = Id<struct DutyShiftTag>;
using ShiftHandoverId = Id<struct ShiftHandoverTag>;

} // namespace jiesu
