// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

namespace jiesu {

/// Something that the volunteers (志愿者服务队) did together.
struct VolunteerActivity
{
    qint64 id = 0;
    qint64 revision = 0;
    QDate day;
    QString title;
    PlaceId place;               ///< may be unset
    std::optional<double> hours; ///< how long it took
    qint64 foundCount = 0;       ///< matters found
    QString found;               ///< what they were

    friend bool operator==(const VolunteerActivity &, const VolunteerActivity &) = default;
};
template <> std::span<const RecordField<VolunteerActivity>> recordFields<VolunteerActivity>();

/// Who took part in it.
struct ActivityMember
{
    qint64 id = 0;
    qint64 revision = 0;
    qint64 activity = 0; ///< id in volunteerActivityLedger
    qint64 citizen = 0;  ///< id in citizenLedger
    std::optional<double> hours;

    friend bool operator==(const ActivityMember &, const ActivityMember &) = default;
};
template <> std::span<const RecordField<ActivityMember>> recordFields<ActivityMember>();

extern const Ledger volunteerActivityLedger;
extern const Ledger activityMemberLedger;

} // namespace jiesu
