// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordfield.h"

namespace jiesu {

/// One go at handling a case (办理轮次). A case that was never reworked has none stored: it is its own only
/// round. The first rework stores the round that ends and the one that begins; from then on the latest one
/// follows what is replied and answered, so that what every round ended with is kept beside what the case
/// says now.
struct CaseRound
{
    RoundId id;
    qint64 revision = 0; ///< raised by each change
    CaseId caseId;
    int number = 1;
    Instant startedAt{};
    QString startedBy;
    QString reason; ///< why the case was taken up again; empty for the first round
    TimeClassId timeClass;
    int limitValue = 0; ///< 0: the deadline was given by a list
    LimitUnit limitUnit = LimitUnit::WorkingDay;
    std::optional<Instant> deadline; ///< as set; extensions and pauses move that of the case
    QString reply;
    std::optional<Instant> replyTime;
    FollowUpAnswers self;     ///< the unit's own answers of this round
    int officialReached = 0;  ///< as ComplaintCase::officialReached
    FollowUpAnswers official; ///< official answers of this round
    std::optional<Instant> endedAt;
    bool withdrawn = false; ///< taken back by an undo

    friend bool operator==(const CaseRound &, const CaseRound &) = default;
};
template <> std::span<const RecordField<CaseRound>> recordFields<CaseRound>();

} // namespace jiesu
