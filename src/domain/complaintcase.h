// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "domain/ids.h"
#include "support/clock.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <span>

namespace jiesu {

/// The three questions of the follow-up call: contacted, solved, satisfied.
struct FollowUpAnswers
{
    Contacted contacted = Contacted::None;
    Solved solved = Solved::None;
    Satisfaction satisfaction = Satisfaction::None;

    [[nodiscard]] bool isEmpty() const { return *this == FollowUpAnswers(); }
    friend bool operator==(const FollowUpAnswers &, const FollowUpAnswers &) = default;
};

/// One request of a citizen with everything known about it.
/// An empty string, an unset id or an empty optional means "not known". Times are UTC.
struct ComplaintCase
{
    CaseId id;
    qint64 revision = 0; ///< raised by each change; a change must name the revision it has seen

    // keys
    QString caseNo;  ///< our own number, unique, "JS-2026-004812"
    QString orderNo; ///< the platform's work order number, unique where present
    QString upstreamNo;
    SourceType sourceType = SourceType::Local;
    Channel channel = Channel::Phone;

    // caller: personal data
    QString callerName;
    QString callerGender;
    QString callerPhone; ///< as text::phoneNumber() gives it
    QString contactPhone;
    QString callerAddress;
    bool isAnonymous =
        false; ///< 匿名: name, gender and address are not kept; the number is, to tell the result
    bool isConfidential = false; ///< 保密: kept, but no list and no masked export shows the caller

    // content
    RequestType requestType = RequestType::Unknown;
    CategoryId category;
    QString title;
    QString content;
    QString tags; ///< separated by one space
    bool isKey = false;

    // place
    QString reportedDistrict;
    PlaceId street;
    PlaceId community;
    PlaceId point;
    QString occurrenceAddress;
    QString gridCode;
    QString companyName;

    // dispatch
    Instant receivedAt{}; ///< what the case's day and month are taken from; see receivedBasis
    ReceivedBasis receivedBasis = ReceivedBasis::Call;
    std::optional<Instant> callTime;
    std::optional<Instant> cityDispatchTime;
    std::optional<Instant> districtDispatchTime;
    std::optional<Instant> importTime;
    QString dispatcher;
    UnitId leadUnit;
    QString coUnits; ///< names, separated by '、'
    QString handlingSection;
    CaseNature caseNature = CaseNature::Lead;
    Urgency urgency = Urgency::Normal;
    TimeClassId timeClass;
    int limitValue = 0;
    LimitUnit limitUnit = LimitUnit::CalendarDay;
    std::optional<Instant> deadline;
    std::optional<Instant> internalDeadline;
    std::optional<Instant> signDeadline;    ///< the unit has to sign by then; as the class said at dispatch
    std::optional<Instant> contactDeadline; ///< the citizen has to be contacted by then

    // handling
    CaseStatus status = CaseStatus::Registered;
    bool directlyAnswered = false;
    SpecialDisposition specialDisposition = SpecialDisposition::None;
    QString specialDispositionReason;
    CaseId mergedInto;
    std::optional<Instant> signTime;
    std::optional<Instant> firstContactTime;
    QString handler;
    QString isTrue; ///< 是否属实, as written
    QString resultText;
    QString publicReply;
    std::optional<Instant> replyTime;
    QString unsolvedReason;
    QString policyBasis;
    std::optional<Instant> doneTime;
    std::optional<Instant> closeTime;
    int round = 1;
    int returnCount = 0;
    int extensionCount = 0;

    // answers: the unit's own call, and the latest official follow-up
    Contacted selfContacted = Contacted::None;
    Solved selfSolved = Solved::None;
    Satisfaction selfSatisfaction = Satisfaction::None;
    int officialReached = 0; ///< 0 no official follow-up yet, 1 reached, 2 nobody reached
    Contacted officialContacted = Contacted::None;
    Solved officialSolved = Solved::None;
    Satisfaction officialSatisfaction = Satisfaction::None;
    std::optional<Instant> followUpTime;

    // assessment
    bool retained = true; ///< false: excluded (剔除)
    QString excludeType;
    bool suspended = false;  ///< 挂账
    QString countExemptType; ///< 不计入总量, empty: counts
    QString instructionBy;
    QString instructionText;
    QString remark;

    friend bool operator==(const ComplaintCase &, const ComplaintCase &) = default;
};

/// True while the deadline matters: the case is neither answered (and reviewed), merged nor void.
[[nodiscard]] constexpr bool clockRuns(CaseStatus status)
{
    return status != CaseStatus::Completed && status != CaseStatus::FollowedUp &&
           status != CaseStatus::Closed && status != CaseStatus::Merged && status != CaseStatus::Void;
}

/// One attempt to reach the citizen after the reply.
struct FollowUp
{
    FollowUpId id;
    CaseId caseId;
    int attempt = 1;
    Instant at{};
    FollowUpBy by = FollowUpBy::Unit;
    bool reached = true;
    FollowUpAnswers answers;
    QString opinion;
    bool supervisionLineTold = false; ///< 已告知业务监督电话
    QString recordedBy;
    bool isFinal = true;
    bool withdrawn = false; ///< taken back by an undo: kept, but it no longer counts
    int round = 1;          ///< of the case when the call was made
    CaseId
        reachedCaller{}; ///< where several people called: the case that keeps the call of the one spoken to
    std::optional<Instant> nextAttemptAt{}; ///< nobody answered: not to be called again before
    qint64 revision = 0;                    ///< raised by each change

    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

/// How many of the calls count as attempts.
[[nodiscard]] inline int attempts(std::span<const FollowUp> followUps)
{
    return int(std::ranges::count(followUps, false, &FollowUp::withdrawn));
}

/// One line of the append-only history: a field of something changed from one value to another.
struct HistoryEntry
{
    qint64 sequence = 0;
    ActId act; ///< the act it was written in; none for imports and reference data
    Instant at{};
    QString actor;
    QString entity; ///< "case", "unit", "rule" …
    qint64 entityId = 0;
    QString action; ///< "register", "import", "edit" …
    QString field;  ///< code of the field; empty for an event without one
    QString oldValue;
    QString newValue;
    QString reason;
};

} // namespace jiesu
