// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referencedata.h"
#include "ui/desk/choicepicker.h"

namespace jiesu {

/// What the pickers of a page offer, made once from the reference data.
struct ChoiceLists
{
    PickerChoices places;     ///< streets, communities and points in use, with the street as detail
    PickerChoices categories; ///< in use, by path "垃圾清运 › 清运不及时"
    PickerChoices units;      ///< in use
};

/// All of these are thread safe and not meant for the GUI thread: the initials of a few thousand names take a
/// moment.
[[nodiscard]] PickerChoices placeChoices(const ReferenceData &reference);
[[nodiscard]] PickerChoices categoryChoices(const ReferenceData &reference);
[[nodiscard]] PickerChoices unitChoices(const ReferenceData &reference);
[[nodiscard]] ChoiceLists choiceLists(const ReferenceData &reference);

/// The street, community and point that choosing @p place stands for.
struct PlaceChain
{
    PlaceId street;
    PlaceId community;
    PlaceId point;
    friend bool operator==(const PlaceChain &, const PlaceChain &) = default;
};
[[nodiscard]] PlaceChain placeChain(const ReferenceData &reference, PlaceId place);

} // namespace jiesu
