// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

namespace jiesu {

enum class FacilityKind
{
    Toilet,
    Bin,
    Station,
    Route,
    Estate,
    Road,
    Other
};
enum class FacilityCondition
{
    Good,
    Worn,
    UnderRepair,
    OutOfUse
};
template <> std::span<const Choice> choices<FacilityKind>();
template <> std::span<const Choice> choices<FacilityCondition>();

/// What the office keeps at a point: a toilet, bins, a station, the beginning of a route. Name, street and
/// grid are those of the point.
struct Facility
{
    qint64 id = 0;
    qint64 revision = 0;
    PlaceId place; ///< a point
    FacilityKind kind = FacilityKind::Other;
    QString number;        ///< painted on it: "GC-001"
    UnitId unit;           ///< in charge
    bool hasLabel = false; ///< the supervision line's label (业务监督电话标识) is put up
    QDate labelledOn;      ///< invalid: not known
    QString labelPhoto;    ///< SHA-256 of its picture
    FacilityCondition condition = FacilityCondition::Good;
    QString note;
};
template <> std::span<const RecordField<Facility>> recordFields<Facility>();

extern const Ledger facilityLedger;

} // namespace jiesu
