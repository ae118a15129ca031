// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

namespace jiesu {

/// What somebody of the office found while looking as a citizen would (巡查, 互检), on duty or off.
struct PatrolFind
{
    qint64 id = 0;
    qint64 revision = 0;
    Instant foundAt{};
    QString finder;
    bool offDuty = false;
    PlaceId place; ///< a street, a community or a point
    CategoryId category;
    QString what;
    QString photo; ///< SHA-256
    UnitId unit;   ///< that is to rectify it; may be unset
    QDate dueOn;   ///< last day to rectify it; invalid: none was set
    std::optional<Instant> rectifiedAt;
    QString remedy;      ///< what was done
    QString remedyPhoto; ///< SHA-256
};
template <> std::span<const RecordField<PatrolFind>> recordFields<PatrolFind>();

extern const Ledger patrolFindLedger;

} // namespace jiesu
