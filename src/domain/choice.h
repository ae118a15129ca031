// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

/// The closed lists of the field, each with its stored code and its wording. Stored as the
/// integer, shown by label(), read from spreadsheets by fromLabel(), written to JSON by code().
namespace jiesu {

enum class RequestType
{
    Unknown,
    Consultation,
    Help,
    Complaint,
    Report,
    Suggestion,
    Commendation,
    Other
};
enum class SourceType
{
    Local,
    DistrictForwarded,
    Direct
};
enum class Channel
{
    Phone,
    Web,
    WeChat,
    App,
    Visit,
    Leader,
    Patrol,
    Media,
    SupervisionLine ///< the office's own line (业务监督电话), not 12345
};
enum class CaseNature
{
    Lead,
    Assist,
    Forward
};
enum class Urgency
{
    Normal,
    Urgent,
    Critical
};
enum class LimitUnit
{
    Hour,
    CalendarDay,
    WorkingDay
};
/// Was the citizen contacted? None: not asked or not known.
enum class Contacted
{
    None,
    Yes,
    No
};
enum class Solved
{
    None,
    Yes,
    Partial,
    No
};
enum class Satisfaction
{
    None,
    Satisfied,
    Basically,
    Neutral,
    Dissatisfied,
    NotRated
};
enum class FollowUpBy
{
    Unit,
    District,
    City
};
/// The states of a case. The integer is stored: append only.
enum class CaseStatus
{
    Registered,
    Dispatched,
    Signed,
    InProgress,
    Replied,
    Completed,
    FollowedUp,
    Closed,
    Merged,
    Void,
    ReturnRequested
};
/// From which time the case's day was taken (a city export may lack the time of the call).
enum class ReceivedBasis
{
    Call,
    Dispatch,
    OrderNumber,
    Done,
    Import
};

/// Why a call is told something instead of being dispatched (北京市接诉即办工作条例 §11(3)).
enum class SpecialDisposition
{
    None,
    Emergency,
    LegalChannel,
    Repeat,
    Secrecy,
    OutsideRemit,
    Unlawful
};
/// What the desk knows about a number. Frequent follows from the calls and is never stored.
enum class CallerTag
{
    Frequent,
    Enthusiast
};
/// What a person said about two cases that look alike. The integer is stored: append only.
enum class RelationKind
{
    Repeat,
    NotDuplicate
};
/// How far an incident is. The integer is stored: append only.
enum class IncidentStatus
{
    Ongoing,
    Restored,
    Closed
};

struct Choice
{
    int value;
    const char *code;  ///< for JSON and the command line: "in_progress"
    const char *label; ///< zh, as offices write it
};

/// All values of an enumeration above, in order.
template <class E> [[nodiscard]] std::span<const Choice> choices();

namespace choice {

/// Empty for a value that is not in @p list.
[[nodiscard]] QString label(std::span<const Choice> list, int value);
[[nodiscard]] QString code(std::span<const Choice> list, int value);
/// Finds @p text among labels, codes and the wordings that city platforms use ("是" for Contacted::Yes,
/// "已解决" for Solved::Yes). -1 if unknown.
[[nodiscard]] int parse(std::span<const Choice> list, const QString &text);

/// The same for an enumeration; nothing if unknown.
template <class E> [[nodiscard]] std::optional<E> parsed(const QString &text)
{
    const int value = parse(choices<E>(), text);
    return value < 0 ? std::nullopt : std::optional(E(value));
}

} // namespace choice

template <class E> [[nodiscard]] QString label(E value)
{
    return choice::label(choices<E>(), int(value));
}
template <class E> [[nodiscard]] QString code(E value)
{
    return choice::code(choices<E>(), int(value));
}

} // namespace jiesu
