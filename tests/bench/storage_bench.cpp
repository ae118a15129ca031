// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchoffice.h"
#include "storage/searchtokens.h"

#include <benchmark/benchmark.h>

using namespace jiesu;
using namespace jiesu::test;

namespace {

constexpr int million = 1'000'000;

void insertCases(benchmark::State &state)
{
    const QString path = QStringLiteral(JIESU_BENCH_FOLDER "/insert.jiesu");
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        BenchOffice::remove(path);
        {
            BenchOffice office(path);
            state.ResumeTiming();
            office.add(int(state.range(0)));
            state.PauseTiming();
        }
        BenchOffice::remove(path);
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(insertCases)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);

/// What the generator itself takes, to be taken off insertCases.
void makeCases(benchmark::State &state)
{
    BenchOffice &office = millionOffice();
    for ([[maybe_unused]] auto _ : state) {
        for (int i = 0; i < 100'000; ++i)
            benchmark::DoNotOptimize(office.next(i, million));
    }
}
BENCHMARK(makeCases)->Iterations(1)->Unit(benchmark::kMillisecond);

void makeTokens(benchmark::State &state)
{
    BenchOffice &office = millionOffice();
    const ComplaintCase complaint = office.next(1000, million);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(SearchTokens::of(complaint, *office.reference()).text());
}
BENCHMARK(makeTokens)->Unit(benchmark::kMicrosecond);

struct NamedFilter
{
    const char *name;
    CaseFilter filter;
};

std::vector<NamedFilter> filters()
{
    std::vector<NamedFilter> list{{"all", {}}};
    const auto add = [&list](const char *name, const std::function<void(CaseFilter &)> &restrict) {
        CaseFilter filter;
        restrict(filter);
        list.push_back({name, filter});
    };
    add("month", [](CaseFilter &f) { f.period = Period::month({2026, 2}); });
    add("year", [](CaseFilter &f) { f.period = Period::year(2025); });
    add("unit", [](CaseFilter &f) { f.unit = UnitId{40}; });
    add("unit tree", [](CaseFilter &f) { f.unit = UnitId{2}; });
    add("street", [](CaseFilter &f) { f.street = PlaceId{3}; });
    add("category tree", [](CaseFilter &f) { f.category = CategoryId{3}; });
    add("open", [](CaseFilter &f) { f.openOnly = true; });
    add("signed", [](CaseFilter &f) { f.statuses = {CaseStatus::Signed}; });
    add("month by dispatch", [](CaseFilter &f) {
        f.period = Period::month({2026, 2});
        f.dayBasis = DayBasis::Dispatch;
    });
    for (const char *search : {"垃圾", "垃圾桶", "井盖缺失", "0077", "13900", "xqzys", "作业12队",
                               "3号院7号楼", "社区", "月季 渣土", "查无此词", "，", "路，每"})
        add(search, [search](CaseFilter &f) { f.search = QString::fromUtf8(search); });
    return list;
}

void firstPage(benchmark::State &state, const CaseFilter &filter)
{
    CaseStore cases = millionOffice().cases();
    for ([[maybe_unused]] auto _ : state)
        state.counters["rows"] = double(cases.page(filter, {}, 100).rows.size());
}

void countAll(benchmark::State &state, const CaseFilter &filter)
{
    CaseStore cases = millionOffice().cases();
    for ([[maybe_unused]] auto _ : state)
        state.counters["cases"] = double(cases.count(filter));
}

void deepPage(benchmark::State &state)
{
    CaseStore cases = millionOffice().cases();
    CaseFilter filter;
    filter.search = QStringLiteral("垃圾");
    const CaseKey middle{toEpoch(fromOffice(QDate(2023, 6, 1))), 0};
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(cases.page(filter, middle, 100));
}
BENCHMARK(deepPage)->Unit(benchmark::kMillisecond);

void checkTally(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(millionOffice().figures().checkTally());
}
BENCHMARK(checkTally)->Iterations(1)->Unit(benchmark::kMillisecond);

const bool registered = [] {
    for (const NamedFilter &each : filters()) {
        const std::string name(each.name);
        benchmark::RegisterBenchmark(("firstPage/" + name).c_str(), firstPage, each.filter)
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark(("countAll/" + name).c_str(), countAll, each.filter)
            ->Unit(benchmark::kMillisecond);
    }
    return true;
}();

} // namespace
