// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

namespace jiesu {

/// A matter of the open weekly meeting (四方议事): who decided what, who does it until when.
struct MeetingMatter
{
    qint64 id = 0;
    qint64 revision = 0;
    QDate meetingOn;
    PlaceId place;   ///< where it was held; may be unset
    QString parties; ///< who sat at the table: "社区党支部、物管会、物业、业主代表"
    QString matter;
    QString decision;
    QString owner; ///< who does it
    QDate dueOn;   ///< invalid: none
    QDate doneOn;  ///< invalid: open
    QString result;

    friend bool operator==(const MeetingMatter &, const MeetingMatter &) = default;
};
template <> std::span<const RecordField<MeetingMatter>> recordFields<MeetingMatter>();

[[nodiscard]] bool isOpen(const MeetingMatter &matter);
/// Open after its due day.
[[nodiscard]] bool isOverdue(const MeetingMatter &matter, QDate today);

extern const Ledger meetingMatterLedger;

} // namespace jiesu
