// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordfield.h"
#include "domain/stamp.h"

/// Who helps the lead unit with a case (协办) and to whom the unit hands parts of it (内部分派).
namespace jiesu {

/// The integer is stored: append only.
enum class AssignmentKind
{
    CoUnit,   ///< 协办: another unit
    Team,     ///< a section or crew of the unit
    Person,   ///< by name
    Community ///< assists, and is never made responsible (条例 §17)
};
template <> std::span<const Choice> choices<AssignmentKind>();

/// How far it is. The integer is stored: append only.
enum class AssignmentState
{
    Asked,
    Signed,
    Answered,
    Withdrawn
};
template <> std::span<const Choice> choices<AssignmentState>();

/// A part of a case that somebody else than the lead unit sees to, with its own time limit. It never changes
/// the state of the case: the lead unit alone answers and closes it.
struct CaseAssignment
{
    AssignmentId id;
    qint64 revision = 0; ///< raised by each change
    CaseId caseId;
    AssignmentKind kind = AssignmentKind::CoUnit;
    AssignmentState state = AssignmentState::Asked;
    UnitId unit;                  ///< CoUnit, Team
    PlaceId community;            ///< Community
    QString person;               ///< Person
    std::optional<Instant> dueAt; ///< not after the deadline of the case
    Stamp asked;                  ///< text: what is to be done
    Stamp accepted;               ///< signed for
    Stamp answered;
    Stamp withdrawn;

    friend bool operator==(const CaseAssignment &, const CaseAssignment &) = default;
};
template <> std::span<const RecordField<CaseAssignment>> recordFields<CaseAssignment>();

/// Neither answered nor withdrawn.
[[nodiscard]] inline bool isOpen(const CaseAssignment &assignment)
{
    return assignment.state == AssignmentState::Asked || assignment.state == AssignmentState::Signed;
}

} // namespace jiesu
