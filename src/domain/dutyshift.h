// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dutyrule.h"
#include "domain/recordfield.h"

namespace jiesu {

/// Who is on duty in one shift (值班表).
struct DutyShift
{
    DutyShiftId id;
    qint64 revision = 0;
    QString name; ///< 白班, 夜班
    Instant startsAt{};
    Instant endsAt{}; ///< exclusive, later than `startsAt`
    QString person;   ///< empty: nobody yet
    QString phone;
    QString nightContact; ///< whom the shift may wake: a name, a number

    friend bool operator==(const DutyShift &, const DutyShift &) = default;
};
template <> std::span<const RecordField<DutyShift>> recordFields<DutyShift>();

/// The shift of @p pattern that begins on @p day, with nobody in it.
[[nodiscard]] DutyShift shiftOn(QDate day, const ShiftPattern &pattern);
/// "03-06 白班 08:00–20:00".
[[nodiscard]] QString shiftText(const DutyShift &shift);

/// A stretch without anybody on duty.
struct DutyGap
{
    Instant from{};
    Instant to{}; ///< exclusive
    friend bool operator==(const DutyGap &, const DutyGap &) = default;
};
/// What is left of [from, to) beside the shifts that have a person, in order.
[[nodiscard]] std::vector<DutyGap> dutyGaps(std::vector<DutyShift> shifts, Instant from, Instant to);

} // namespace jiesu
