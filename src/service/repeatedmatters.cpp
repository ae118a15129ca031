// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/repeatedmatters.h"

#include "domain/liketexts.h"
#include "domain/officetime.h"
#include "service/hotspotservice.h"
#include "service/specialtaskservice.h"

#include <QSet>

namespace jiesu {

namespace {

/// Counts ids and gives them by number, the most frequent first, the earliest of equals first.
template <class Id> class Tally
{
public:
    void add(Id id)
    {
        if (!id.isSet())
            return;
        const auto known = std::ranges::find(m_counts, id, &std::pair<Id, int>::first);
        if (known == m_counts.end())
            m_counts.emplace_back(id, 1);
        else
            ++known->second;
    }
    [[nodiscard]] std::vector<Id> mostFirst()
    {
        std::ranges::stable_sort(m_counts, std::greater(), &std::pair<Id, int>::second);
        std::vector<Id> ids;
        for (const auto &[id, count] : m_counts)
            ids.push_back(id);
        return ids;
    }

private:
    std::vector<std::pair<Id, int>> m_counts;
};

RepeatedMatter told(const std::vector<HotSpotStore::Matter> &matters, const std::vector<std::size_t> &group,
                    const ReferenceData &reference)
{
    RepeatedMatter matter;
    QSet<QString> callers;
    Tally<PlaceId> places;
    Tally<CategoryId> categories;
    for (const std::size_t index : group) {
        const HotSpotStore::Matter &each = matters[index];
        matter.cases.push_back(CaseId{each.key.id});
        callers.insert(each.caller);
        places.add(each.point.isSet() ? each.point : each.street);
        categories.add(each.category);
        matter.open += each.isOpen;
    }
    matter.callers = callers.size();
    matter.sentence = shortText(matters[group.front()].text);
    matter.first = fromEpoch(matters[group.front()].key.receivedAt);
    matter.last = fromEpoch(matters[group.back()].key.receivedAt);
    for (const PlaceId place : places.mostFirst()) {
        if (!matter.place.isSet())
            matter.place = place;
        matter.places << reference.name(place);
    }
    if (const auto used = categories.mostFirst(); !used.empty())
        matter.category = used.front();
    matter.categoryName = reference.name(matter.category);
    return matter;
}

} // namespace

std::vector<HotSpotStore::Matter> mattersOf(Office &office, const Period &period,
                                            std::optional<CaseKey> after, int limit)
{
    const auto reference = office.reference();
    return HotSpotStore(office.database(), reference)
        .matters(matterFilter(*reference, {}, {}, period), after, limit);
}

std::vector<HotSpotStore::Matter> allMattersOf(Office &office, const Period &period)
{
    std::vector<HotSpotStore::Matter> all;
    while (true) {
        const auto slice = mattersOf(office, period,
                                     all.empty() ? std::nullopt : std::optional(all.back().key), matterSlice);
        all.insert(all.end(), slice.begin(), slice.end());
        if (slice.size() < std::size_t(matterSlice))
            return all;
    }
}

std::vector<RepeatedMatter> repeatedMatters(const std::vector<HotSpotStore::Matter> &matters,
                                            const ReferenceData &reference, int least)
{
    std::vector<MatterText> texts;
    texts.reserve(matters.size());
    for (const HotSpotStore::Matter &each : matters)
        texts.push_back({each.text, each.street, each.point});
    std::vector<RepeatedMatter> repeated;
    for (const std::vector<std::size_t> &group : groupsOfLike(texts)) {
        RepeatedMatter matter = told(matters, group, reference);
        if (matter.callers >= least)
            repeated.push_back(std::move(matter));
    }
    std::ranges::stable_sort(repeated, [](const RepeatedMatter &a, const RepeatedMatter &b) {
        return std::pair(a.callers, a.cases.size()) > std::pair(b.callers, b.cases.size());
    });
    return repeated;
}

} // namespace jiesu
