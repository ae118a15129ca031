// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgers/weatherday.h"

namespace jiesu {

enum class OutreachOutcome
{
    Reached,
    NoAnswer,
    Busy,
    StopAsked ///< reached, and asked not to be called any more
};
enum class RoadState
{
    NotAsked,
    Cleared,
    PartlyCleared,
    NotCleared
};
template <> std::span<const Choice> choices<OutreachOutcome>();
template <> std::span<const Choice> choices<RoadState>();

/// A call of the office to a warm-hearted citizen on a day of bad weather (外呼).
struct OutreachCall
{
    qint64 id = 0;
    qint64 revision = 0;
    Instant calledAt{};
    qint64 citizen = 0; ///< id in citizenLedger
    QDate weatherDay;
    WeatherKind weather = WeatherKind::Snow;
    OutreachOutcome outcome = OutreachOutcome::Reached;
    RoadState road = RoadState::NotAsked; ///< whether the roads there are cleared, as the person says
    bool advised = false;                 ///< told to go carefully (嘱咐出行安全)
    QString need;                         ///< what the person needs or found; empty for nothing
    QDate nextOn;                         ///< when to call again; invalid: not agreed
    QString calledBy;
    CaseId registered; ///< the case that was made of the need; may be unset

    friend bool operator==(const OutreachCall &, const OutreachCall &) = default;
};
template <> std::span<const RecordField<OutreachCall>> recordFields<OutreachCall>();

/// Somebody was spoken with.
[[nodiscard]] bool isReached(OutreachOutcome outcome);

extern const Ledger outreachCallLedger;

} // namespace jiesu
