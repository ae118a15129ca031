// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

namespace jiesu {

/// A place that a crew is sent to before anybody calls (易发点位): on a list, with an owner and a box to
/// tick.
struct LikelyPlace
{
    qint64 id = 0;
    qint64 revision = 0;
    QString list; ///< "2026年12月 雪"
    PlaceId place;
    CategoryId category;
    int cases = 0; ///< that spoke for it when the list was made
    QString owner;
    bool done = false;
    QDate doneOn; ///< invalid: not known
    QString note;
};
template <> std::span<const RecordField<LikelyPlace>> recordFields<LikelyPlace>();

extern const Ledger likelyPlaceLedger;

} // namespace jiesu
