// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"

namespace jiesu {

enum class NameKind
{
    Unit,
    Place,
    Category
};

/// A name in a sheet that the office does not know.
struct UnknownName
{
    NameKind kind = NameKind::Unit;
    PlaceKind placeKind = PlaceKind::Point;
    QString name;   ///< of a category its path, with "->"
    PlaceId parent; ///< of a place: where it would be added
    friend bool operator==(const UnknownName &, const UnknownName &) = default;
};

/// What a person said an unknown name is. It is remembered, so that no later import asks again.
struct NameDecision
{
    UnknownName name;
    qint64 target = 0; ///< id of the unit, place or category that gets the name as an alias; 0: it is none,
                       ///< and stays in the row's original
};

} // namespace jiesu
