// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookups.h"

namespace jiesu {

namespace {

Lookups readRows(Office &office)
{
    Lookups read;
    read.reference = office.reference();
    read.uses = office.referenceStore().placeUses();
    return read;
}

Result<Lookups> built(Result<Lookups> read)
{
    if (!read)
        return read;
    Lookups lookups = std::move(read).value();
    lookups.choices = choiceLists(*lookups.reference);
    lookups.places = std::make_shared<const PlaceIndex>(*lookups.reference, lookups.uses);
    std::vector<Place> areas;
    for (const Place &place : lookups.reference->places()) {
        if (place.kind == PlaceKind::Point)
            lookups.points.push_back(place.id);
        else
            areas.push_back(place);
    }
    std::ranges::stable_sort(lookups.points, std::greater(),
                             [&lookups](PlaceId id) { return lookups.uses.value(id); });
    lookups.areas = std::make_shared<const PlaceIndex>(ReferenceData({}, areas, {}, {}), lookups.uses);
    return lookups;
}

} // namespace

LookupKeeper::LookupKeeper(OfficeThread &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
{
    m_pool.setMaxThreadCount(1);
}

LookupKeeper::~LookupKeeper()
{
    m_pool.waitForDone();
}

void LookupKeeper::load()
{
    const auto isOutdated = [latest = m_generation, generation = ++*m_generation] {
        return generation != *latest;
    };
    m_office.run(OfficeThread::Priority::Read, readRows)
        .then(&m_pool,
              [isOutdated](const Result<Lookups> &read) { return isOutdated() ? read : built(read); })
        .then(this, [this, isOutdated](const Result<Lookups> &lookups) {
            if (isOutdated())
                return;
            if (!lookups) {
                emit failed(lookups.error());
                return;
            }
            m_current = *lookups;
            emit changed();
        });
}

} // namespace jiesu
