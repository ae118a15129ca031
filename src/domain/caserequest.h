// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordfield.h"
#include "domain/stamp.h"

/// What runs beside the state of a case: what the unit asks for and what it is ordered to do.
namespace jiesu {

/// The integer is stored: append only.
enum class RequestKind
{
    Extension,   ///< 延期
    Suspension,  ///< 挂账: the clocks stand still until it ends
    Exclusion,   ///< 剔除 from the assessment
    Appeal,      ///< 考核申诉
    Supervision, ///< 督办
    Reminder,    ///< 催办
    Whistle,     ///< 吹哨: another unit is called in
    Escalation   ///< 提级办: a leader takes it up
};
template <> std::span<const Choice> choices<RequestKind>();

/// How far a request is. The integer is stored: append only.
enum class RequestState
{
    Asked,
    Approved,
    Refused,
    Withdrawn,
    Ended, ///< a suspension that was approved and is over
    Issued,
    Answered,
    Closed
};
template <> std::span<const Choice> choices<RequestState>();

/// Who supervises. The integer is stored: append only.
enum class SupervisionLevel
{
    Unit,
    District,
    City
};
template <> std::span<const Choice> choices<SupervisionLevel>();

/// One request beside a case, with its own evidence, decision and history. Which members matter depends on
/// the kind, see requestForm().
struct CaseRequest
{
    RequestId id;
    qint64 revision = 0; ///< raised by each change
    CaseId caseId;
    RequestKind kind = RequestKind::Extension;
    RequestState state = RequestState::Asked;
    Stamp raised; ///< text: the reason, or the text of the order
    QString evidence;
    QString target; ///< exclusion: its type; whistle: the unit called; escalation: the post
    SupervisionLevel level = SupervisionLevel::Unit;
    std::optional<Instant> dueAt;             ///< extension: the new deadline; orders: answer until
    bool takesOut = false;                    ///< appeal: approving it takes the case out of the assessment
    std::optional<Instant> complainantToldAt; ///< 条例 §15(2)
    std::optional<Instant> hotlineToldAt;     ///< 条例 §15(2)
    Stamp decided;                            ///< approved, refused, withdrawn; of an order: sent back
    Stamp answered;
    Solved solved = Solved::None; ///< whistle: was the matter solved?
    Stamp ended;                  ///< a suspension that ended, an order that was closed

    friend bool operator==(const CaseRequest &, const CaseRequest &) = default;
};

template <> std::span<const RecordField<CaseRequest>> recordFields<CaseRequest>();

} // namespace jiesu
