// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referencedata.h"

namespace jiesu {

/// Where a place stands in a schematic map; from 0.
struct Tile
{
    int row = 0;
    int column = 0;
};

/// A tile for each place, in their order. The district whose streets resources/divisions/tiles.json knows by
/// their codes is laid out as there; any other in rows in the given order. Unset ids (what has no place) and
/// streets that the file does not name come in a row of their own below.
[[nodiscard]] std::vector<Tile> tileLayout(const std::vector<PlaceId> &places,
                                           const ReferenceData &reference);

} // namespace jiesu
