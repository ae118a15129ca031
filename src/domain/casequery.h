// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"
#include "domain/period.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace jiesu {

/// Which time of a case decides the day it is counted on (an assessment rule may say otherwise than the
/// call).
enum class DayBasis
{
    Received,
    Dispatch,
    Done,
    FollowUp
};

/// Requests and promises beside a case that wait for somebody (see CaseRequest).
enum class RequestQueue
{
    ToDecide,   ///< asked for and neither approved, refused nor withdrawn
    Supervised, ///< a supervision that is not closed
    Promised    ///< a promise to the citizen that is not kept yet (see Promise)
};

/// Whole hours from receipt to the end: at least @ref from, fewer than @ref before where that is given.
struct HandlingHours
{
    int from = 0;
    std::optional<int> before;
    friend bool operator==(const HandlingHours &, const HandlingHours &) = default;
};

/// Which cases are meant. One value of this type feeds a figure, its list and its export, so that the number
/// and the list are always equal. Empty members do not restrict.
struct CaseFilter
{
    std::optional<Period> period;
    DayBasis dayBasis = DayBasis::Received;
    QString search; ///< any text of two or more characters, a phone fragment, pinyin initials
    std::vector<CaseStatus> statuses;
    bool openOnly = false;                ///< clockRuns()
    std::optional<Instant> dueBefore;     ///< open, not suspended, with a deadline before this instant
    std::optional<Instant> dueFrom;       ///< together with dueBefore: a window
    std::optional<Instant> signDueBefore; ///< waits to be signed, with its 签收时限 before this instant
    UnitId unit;                          ///< with all units below it
    PlaceId street;
    PlaceId point;
    CategoryId category; ///< with all categories below it
    std::optional<RequestType> requestType;
    std::vector<RequestType> withoutTypes;
    std::vector<SpecialDisposition> withoutDispositions;
    bool countedOnly = false;                ///< not merged, not void, not count-exempt
    QString callerPhone;                     ///< the whole number
    std::optional<FollowUpAnswers> official; ///< members that are not None must match
    bool unhappyOnly = false;                ///< official or own answer is dissatisfied
    std::vector<qint64> outcomes;            ///< OutcomeCount::key of the groups that count in a figure
    std::optional<int> weekday;              ///< 1 Monday to 7 Sunday, office time
    std::optional<int> hour;                 ///< 0 to 23, office time
    BatchId batch;                           ///< touched by this import
    std::optional<RequestQueue> requests;    ///< not void (nor, but for promises, merged), in this queue
    QString phonePart;                       ///< stands in the caller's or the contact's number
    QString callerPart;                      ///< stands in the caller's name
    QString numberPart;                      ///< stands in the case, order or upstream number
    QString tag;                             ///< one of its tags, whole
    std::optional<int> round;                ///< 1 for the first
    /// Any of these and nothing below them; an unset id stands for the cases that have none.
    std::vector<UnitId> exactUnits;
    std::vector<PlaceId> exactStreets;
    std::vector<PlaceId> exactPoints;
    std::vector<CategoryId> exactCategories;
    std::optional<int> lastHour;          ///< together with hour: the last of several hours, itself included
    std::optional<HandlingHours> handled; ///< with an end, not before the receipt
    PlaceId community;
    std::vector<SourceType> sources; ///< one of these
    std::vector<Channel> channels;   ///< one of these
    bool toldOfLine = false;         ///< told of the supervision line in a call-back

    friend bool operator==(const CaseFilter &, const CaseFilter &) = default;
};

/// Where a page of a newest-first list ends: the next page starts after it.
struct CaseKey
{
    qint64 receivedAt = 0;
    qint64 id = 0;
    friend bool operator==(CaseKey, CaseKey) = default;
};

/// A row of a list: what a table shows, without the long texts.
struct CaseRow
{
    CaseId id;
    qint64 revision = 0;
    CaseKey key;
    QString caseNo;
    QString orderNo;
    QString title;
    QString callerName;
    QString callerPhone;
    QString streetName;
    QString pointName;
    UnitId unit;
    QString unitName;
    QString dispatcher;
    QString handler;
    QString categoryPath;
    RequestType requestType = RequestType::Unknown;
    CaseStatus status = CaseStatus::Registered;
    Instant receivedAt{};
    std::optional<Instant> deadline;
    std::optional<Instant> doneTime;
    bool suspended = false;
    FollowUpAnswers official;
    FollowUpAnswers self;
    std::optional<Instant> voidedAt; ///< filled in lists of the trash only, like the next one
    QString voidedBy;
};

/// Lists the trash: void cases and nothing else.
[[nodiscard]] inline bool isTrash(const CaseFilter &filter)
{
    return filter.statuses == std::vector{CaseStatus::Void};
}

struct CasePage
{
    std::vector<CaseRow> rows;
    std::optional<CaseKey> next; ///< none: this was the last page
};

} // namespace jiesu
