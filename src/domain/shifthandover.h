// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dutyshift.h"

#include <QJsonObject>

namespace jiesu {

/// What a shift hands over. The integer is stored: append only.
enum class HandoverPart
{
    Promised,   ///< promised calls not made yet
    Overdue,    ///< the deadline has passed
    DueSoon,    ///< due before the next shift ends
    Supervised, ///< under supervision (督办)
    Open        ///< everything else that is open
};
template <> std::span<const Choice> choices<HandoverPart>();

/// One case or promise on the sheet, as it was then.
struct HandoverLine
{
    QString caseNo;
    QString title;
    QString place;
    QString unit;
    QString status;             ///< of the case; of a promise what was promised
    std::optional<Instant> due; ///< of the case, or of the promise
    friend bool operator==(const HandoverLine &, const HandoverLine &) = default;
};

struct HandoverSection
{
    HandoverPart part = HandoverPart::Open;
    qint64 total = 0;                ///< may be more than there are lines
    std::vector<HandoverLine> lines; ///< the most pressing first
    friend bool operator==(const HandoverSection &, const HandoverSection &) = default;
};

/// The contents of a hand-over sheet (交接班单).
struct HandoverContents
{
    Instant at{};    ///< when the lines were gathered
    Instant until{}; ///< the end of the next shift
    DutyShift from;
    DutyShift to;
    std::vector<HandoverSection> sections; ///< one for each HandoverPart, in its order
    friend bool operator==(const HandoverContents &, const HandoverContents &) = default;
};

/// The form in which contents are stored and exported; times as officeText().
[[nodiscard]] QJsonObject handoverJson(const HandoverContents &contents);
/// The inverse of handoverJson(); what it does not understand is left out.
[[nodiscard]] HandoverContents handoverContents(const QJsonObject &json);

/// Who signed, and when.
struct Signature
{
    QString by;
    std::optional<Instant> at;
    friend bool operator==(const Signature &, const Signature &) = default;
};

/// A hand-over from one shift to the next. Once the outgoing shift has signed, contents and notes stand
/// still; once both have signed nothing changes any more.
struct ShiftHandover
{
    ShiftHandoverId id;
    qint64 revision = 0;
    DutyShiftId from;
    DutyShiftId to;
    Instant madeAt{};
    QString notes;    ///< typed by the outgoing shift
    QString contents; ///< handoverJson() as text
    Signature outgoing;
    Signature incoming;

    [[nodiscard]] bool isFrozen() const { return outgoing.at && incoming.at; }
    friend bool operator==(const ShiftHandover &, const ShiftHandover &) = default;
};
template <> std::span<const RecordField<ShiftHandover>> recordFields<ShiftHandover>();

} // namespace jiesu
