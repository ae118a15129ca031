// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefields.h"

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

/// Who did one step of a request, when and with which words; `at` is empty until it was done.
struct RequestStamp
{
    std::optional<Instant> at;
    QString by;
    QString text;
    friend bool operator==(const RequestStamp &, const RequestStamp &) = default;
};

/// One request beside a case, with its own evidence, decision and history. Which members matter depends on
/// the kind, see requestForm().
struct CaseRequest
{
    RequestId id;
    qint64 revision = 0; ///< raised by each change
    CaseId caseId;
    RequestKind kind = RequestKind::Extension;
    RequestState state = RequestState::Asked;
    RequestStamp raised; ///< text: the reason, or the text of the order
    QString evidence;
    QString target; ///< exclusion: its type; whistle: the unit called; escalation: the post
    SupervisionLevel level = SupervisionLevel::Unit;
    std::optional<Instant> dueAt;             ///< extension: the new deadline; orders: answer until
    bool takesOut = false;                    ///< appeal: approving it takes the case out of the assessment
    std::optional<Instant> complainantToldAt; ///< 条例 §15(2)
    std::optional<Instant> hotlineToldAt;     ///< 条例 §15(2)
    RequestStamp decided;                     ///< approved, refused or withdrawn
    RequestStamp answered;
    Solved solved = Solved::None; ///< whistle: was the matter solved?
    RequestStamp ended;           ///< a suspension that ended, an order that was closed

    friend bool operator==(const CaseRequest &, const CaseRequest &) = default;
};

/// A stored field of a request; storage and history are made from the table of them.
struct RequestField
{
    const char *code; ///< column and history name
    FieldType type;
    std::span<const Choice> choices;
    /// The stored form: QString, qint64 or an invalid QVariant for "not known".
    QVariant (*get)(const CaseRequest &);
    void (*set)(CaseRequest &, const QVariant &);
};

/// Everything but id and revision, in a stable order.
[[nodiscard]] std::span<const RequestField> requestFields();
/// nullptr if unknown.
[[nodiscard]] const RequestField *findRequestField(const QString &code);

} // namespace jiesu
