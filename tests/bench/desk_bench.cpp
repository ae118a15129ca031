// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk asks for while somebody is on the line, in an office of a million cases.
#include "bench/benchoffice.h"
#include "service/callerservice.h"
#include "service/incidentservice.h"
#include "service/similarservice.h"

#include <benchmark/benchmark.h>

using namespace jiesu;
using namespace jiesu::test;

namespace {

constexpr int million = 1'000'000;
constexpr int calls = 400;

/// Runs @p work once for each call and reports the 95th percentile and the worst, in milliseconds.
template <class Work> void timeEach(benchmark::State &state, Work work)
{
    std::vector<double> times;
    for ([[maybe_unused]] auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::ranges::sort(times);
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
    state.counters["worst_ms"] = times.back();
}

void callerCard(benchmark::State &state)
{
    BenchOffice &office = millionOffice();
    timeEach(state,
             [&] { benchmark::DoNotOptimize(CallerService(office.office()).summary(office.phone())); });
}
BENCHMARK(callerCard)->Iterations(calls)->Unit(benchmark::kMillisecond);

/// The number behind five thousand cases.
void callerCardOfTheMostFrequent(benchmark::State &state)
{
    Office &office = millionOffice().office();
    timeEach(state,
             [&] { benchmark::DoNotOptimize(CallerService(office).summary(QStringLiteral("13900000000"))); });
}
BENCHMARK(callerCardOfTheMostFrequent)->Iterations(calls)->Unit(benchmark::kMillisecond);

void similarCases(benchmark::State &state)
{
    BenchOffice &office = millionOffice();
    double hints = 0;
    timeEach(state, [&] {
        ComplaintCase draft = office.next(million - 1, million);
        hints += double(SimilarService(office.office()).similar(draft).size());
    });
    state.counters["hints"] = benchmark::Counter(hints, benchmark::Counter::kAvgIterations);
}
BENCHMARK(similarCases)->Iterations(calls)->Unit(benchmark::kMillisecond);

void incidentProposals(benchmark::State &state)
{
    Office &office = millionOffice().office();
    timeEach(state, [&] { benchmark::DoNotOptimize(IncidentService(office).proposals()); });
}
BENCHMARK(incidentProposals)->Iterations(calls)->Unit(benchmark::kMillisecond);

void incidentHint(benchmark::State &state)
{
    BenchOffice &office = millionOffice();
    timeEach(state, [&] {
        const ComplaintCase draft = office.next(million - 1, million);
        benchmark::DoNotOptimize(IncidentService(office.office()).hint(draft));
    });
}
BENCHMARK(incidentHint)->Iterations(calls)->Unit(benchmark::kMillisecond);

} // namespace
