// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placeindex.h"
#include "service/office.h"

#include <benchmark/benchmark.h>
#include <random>

using namespace jiesu;

namespace {

/// 13 streets, 300 communities and 100,000 points with an alias each, in invented names.
const ReferenceData &manyPlaces()
{
    constexpr int streets = 13;
    constexpr int communities = 300;
    constexpr int points = 100'000;
    static const ReferenceData reference = [] {
        const QString characters =
            QStringLiteral("丽景长安重阳乐谷月季桥东新城滨河绿岛石门单店曾庄行宫永定龙泉"
                           "华府家园花苑兴隆北岭");
        std::mt19937 random(3);
        const auto name = [&](int length) {
            QString result;
            for (int i = 0; i < length; ++i)
                result += characters[qsizetype(random() % unsigned(characters.size()))];
            return result;
        };
        std::vector<Place> places;
        const auto add = [&places](int parent, PlaceKind kind, const QString &text,
                                   const QStringList &aliases) {
            places.push_back({PlaceId{qint64(places.size()) + 1},
                              1,
                              PlaceId{parent},
                              kind,
                              {},
                              text,
                              {},
                              {},
                              aliases,
                              true});
        };
        for (int i = 0; i < streets; ++i)
            add(0, PlaceKind::Street, name(2) + QStringLiteral("镇"), {});
        for (int i = 0; i < communities; ++i)
            add(i % streets + 1, PlaceKind::Community, name(3) + QStringLiteral("社区"), {});
        for (int i = 0; i < points; ++i)
            add(streets + i % communities + 1, PlaceKind::Point, name(4) + QStringLiteral("小区"), {name(3)});
        return ReferenceData({}, places, {}, {});
    }();
    return reference;
}

const PlaceIndex &manyIndexed()
{
    static const PlaceIndex index(manyPlaces());
    return index;
}

void buildPlaceIndex(benchmark::State &state)
{
    const ReferenceData &reference = manyPlaces();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(PlaceIndex(reference));
}
BENCHMARK(buildPlaceIndex)->Unit(benchmark::kMillisecond);

/// What the office's thread does after a place was learned.
void takeLearnedPlace(benchmark::State &state)
{
    const ReferenceData &reference = manyPlaces();
    Place learned = reference.places().back();
    learned.id.value += 1;
    learned.name += QStringLiteral("北区");
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(reference.withPlace(learned));
}
BENCHMARK(takeLearnedPlace)->Unit(benchmark::kMillisecond);

/// What it does after any other change of the reference data.
void reloadReference(benchmark::State &state)
{
    const auto office = Office::inMemory(std::make_shared<FixedClock>(Instant()));
    ReferenceStore store = office->referenceStore();
    Transaction transaction(office->database());
    for (Place place : manyPlaces().places()) {
        place.id = {};
        place.parent = {};
        store.save(place);
    }
    transaction.commit();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(store.load());
}
BENCHMARK(reloadReference)->Unit(benchmark::kMillisecond);

void findPlace(benchmark::State &state, const char *typed)
{
    const PlaceIndex &index = manyIndexed();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(index.find(QString::fromUtf8(typed), 8));
}
BENCHMARK_CAPTURE(findPlace, one_letter, "l")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findPlace, initials, "ljca")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findPlace, full_pinyin, "lijingchangan")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findPlace, characters, "丽景")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findPlace, in_all_names, "小区")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findPlace, in_none, "zzzz")->Unit(benchmark::kMillisecond);

void findInAddress(benchmark::State &state)
{
    const PlaceIndex &index = manyIndexed();
    const QString address = manyPlaces().places()[20].name + manyPlaces().places()[5000].name +
                            QStringLiteral("3号楼2单元门口的垃圾桶旁");
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(index.inAddress(address));
}
BENCHMARK(findInAddress)->Unit(benchmark::kMillisecond);

} // namespace
