// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/choicelists.h"

namespace jiesu {

namespace {

PickerChoices shared(std::vector<PickerChoice> list)
{
    return std::make_shared<const std::vector<PickerChoice>>(std::move(list));
}

} // namespace

PlaceChain placeChain(const ReferenceData &reference, PlaceId place)
{
    PlaceChain chain;
    for (const Place *at = reference.place(place); at; at = reference.place(at->parent)) {
        if (at->kind == PlaceKind::Point && !chain.point.isSet())
            chain.point = at->id;
        else if (at->kind == PlaceKind::Community)
            chain.community = at->id;
        else if (at->kind == PlaceKind::Street)
            chain.street = at->id;
    }
    return chain;
}

PickerChoices placeChoices(const ReferenceData &reference)
{
    // Callers name an estate or a toilet more often than the community around it: of equal matches, points
    // first.
    std::vector<PickerChoice> places;
    std::vector<Place> byKind = reference.places();
    std::ranges::stable_sort(byKind, std::greater(), &Place::kind);
    for (const Place &place : byKind) {
        if (!place.active || place.kind == PlaceKind::District)
            continue;
        const QString street = place.kind == PlaceKind::Street
                                   ? QString()
                                   : reference.name(placeChain(reference, place.id).street);
        places.push_back(pickerChoice(place.id.value, place.name, street, place.aliases));
    }
    return shared(std::move(places));
}

PickerChoices categoryChoices(const ReferenceData &reference)
{
    std::vector<PickerChoice> categories;
    for (const Category &category : reference.categories()) {
        if (category.active)
            categories.push_back(pickerChoice(category.id.value, reference.name(category.id), {},
                                              category.aliases + QStringList(category.name)));
    }
    return shared(std::move(categories));
}

PickerChoices unitChoices(const ReferenceData &reference)
{
    std::vector<PickerChoice> units;
    for (const Unit &unit : reference.units()) {
        if (unit.active)
            units.push_back(pickerChoice(unit.id.value, unit.name, unit.group, unit.aliases));
    }
    return shared(std::move(units));
}

ChoiceLists choiceLists(const ReferenceData &reference)
{
    return {placeChoices(reference), categoryChoices(reference), unitChoices(reference)};
}

} // namespace jiesu
