// SPDX-License-Identifier: GPL-3.0-or-later
// What one look at the board costs in offices of three sizes, and the same questions asked of the same file
// by the sqlite3 shell in plain SQL. The office of ten million cases takes half an hour and 20 GB to make:
// only with JIESU_BENCH_TEN_MILLION set, or if it is there already.
#include "bench/benchoffice.h"
#include "service/figureservice.h"
#include "service/forecastservice.h"
#include "service/hotspotservice.h"
#include "service/likelyplaces.h"
#include "service/morningservice.h"
#include "service/repeatedmatters.h"

#include <QProcess>

#include <benchmark/benchmark.h>

using namespace jiesu;
using namespace jiesu::test;

namespace {

constexpr int tenMillion = 10'000'000;

/// nullptr, with the benchmark skipped, where there is none and none is to be made.
BenchOffice *officeOf(benchmark::State &state)
{
    static std::map<int, std::unique_ptr<BenchOffice>> offices;
    const int cases = int(state.range(0));
    const bool isThere = QFile::exists(BenchOffice::pathOf(cases));
    if (cases == tenMillion && !isThere && !qEnvironmentVariableIsSet("JIESU_BENCH_TEN_MILLION")) {
        state.SkipWithError("made only with JIESU_BENCH_TEN_MILLION");
        return nullptr;
    }
    if (cases == 1'000'000)
        return &millionOffice();
    auto &office = offices[cases];
    if (!office)
        office = BenchOffice::kept(cases);
    return office.get();
}

void look(BenchOffice &office, const Month &month, const Scope &scope)
{
    FigureService service(office.office());
    const AssessmentRule rule;
    const Period period = Period::month(month);
    benchmark::DoNotOptimize(service.board(period, scope, rule));
    benchmark::DoNotOptimize(service.unitRanking(period, rule));
    for (const RateKind kind : {RateKind::Response, RateKind::Resolution, RateKind::Satisfaction})
        benchmark::DoNotOptimize(service.rateFilter(period, scope, rule, kind));
}

/// As the board is asked again and again.
void board(benchmark::State &state, const Month &month, UnitId unit)
{
    BenchOffice *office = officeOf(state);
    if (!office)
        return;
    look(*office, month, {unit, {}});
    for ([[maybe_unused]] auto _ : state)
        look(*office, month, {unit, {}});
}

/// After a case of the month was changed.
void boardAfterAChange(benchmark::State &state)
{
    BenchOffice *office = officeOf(state);
    if (!office)
        return;
    const Month month{2026, 3};
    look(*office, month, {});
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        CaseFilter filter;
        filter.period = Period::days(QDate(2026, 3, 20), QDate(2026, 3, 20));
        const CaseId id = office->cases().page(filter, {}, 1).rows.front().id;
        ComplaintCase changed = *office->cases().find(id);
        changed.remark += u'.';
        Transaction transaction(office->database());
        office->cases().update(changed);
        transaction.commit();
        state.ResumeTiming();
        look(*office, month, {});
    }
}

/// @p work in an office that keeps nothing but what @p ready has counted, which is not measured.
void ofNothingKept(benchmark::State &state, const std::function<void(BenchOffice &)> &ready,
                   const std::function<void(BenchOffice &)> &work)
{
    BenchOffice *office = officeOf(state);
    if (!office)
        return;
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        office->database().exec(QStringLiteral("DELETE FROM case_kept"));
        ready(*office);
        state.ResumeTiming();
        work(*office);
    }
}

/// What a large import does when it ends, under the rule that look() counts by.
void countAhead(BenchOffice &office)
{
    if (office.office().rules().empty()) {
        AssessmentRule rule;
        rule.code = rule.name = QStringLiteral("bench");
        rule.validFrom = QDate(2020, 1, 1);
        office.office().referenceStore().save(rule, true);
    }
    FigureService(office.office()).countAhead();
}

/// One question of the board in plain SQL, by the shell that comes with SQLite, its start not counted.
void shell(benchmark::State &state, const char *sql)
{
    if (!officeOf(state))
        return;
    const QString file = QStringLiteral("file:%1?immutable=1").arg(BenchOffice::pathOf(int(state.range(0))));
    for ([[maybe_unused]] auto _ : state) {
        QProcess process;
        process.start(QStringLiteral("sqlite3"),
                      {QStringLiteral("-cmd"), QStringLiteral(".timer on"), file, QString::fromLatin1(sql)});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            return state.SkipWithError(process.readAllStandardError().constData());
        const QString out = QString::fromUtf8(process.readAllStandardOutput());
        state.SetIterationTime(out.section(QStringLiteral("real "), -1).section(u' ', 0, 0).toDouble());
    }
}

void hotSpots(benchmark::State &state)
{
    BenchOffice *office = officeOf(state);
    for ([[maybe_unused]] auto _ : state) {
        if (office)
            benchmark::DoNotOptimize(
                HotSpotService(office->office()).spots({}, toOffice(office->office().now()).date));
    }
}

void morning(benchmark::State &state)
{
    BenchOffice *office = officeOf(state);
    for ([[maybe_unused]] auto _ : state) {
        if (office)
            benchmark::DoNotOptimize(MorningService(office->office()).morning());
    }
}

void forecast(benchmark::State &state)
{
    BenchOffice *office = officeOf(state);
    for ([[maybe_unused]] auto _ : state) {
        if (office)
            benchmark::DoNotOptimize(ForecastService(office->office()).figures());
    }
}

void likelyPlaces(benchmark::State &state)
{
    BenchOffice *office = officeOf(state);
    for ([[maybe_unused]] auto _ : state) {
        if (office)
            benchmark::DoNotOptimize(LikelyPlaceService(office->office()).spots({{2026, 4}, {}, {}}));
    }
}

/// Like texts among the cases of a month of twenty thousand.
void likeTexts(benchmark::State &state)
{
    BenchOffice &office = millionOffice();
    auto matters = allMattersOf(office.office(), Period::months({2026, 2}, {2026, 3}));
    matters.resize(std::min(matters.size(), std::size_t(20'000)));
    for ([[maybe_unused]] auto _ : state)
        state.counters["groups"] = double(repeatedMatters(matters, *office.reference(), 3).size());
    state.counters["texts"] = double(matters.size());
}
BENCHMARK(likeTexts)->Unit(benchmark::kMillisecond);

const bool registered = [] {
    const auto atEachSize = [](benchmark::internal::Benchmark *benchmark) {
        for (const int cases : {100'000, 1'000'000, tenMillion})
            benchmark->Arg(cases);
        benchmark->Unit(benchmark::kMillisecond);
        return benchmark;
    };
    const auto boardOf = [&](const char *name, const Month &month, UnitId unit) {
        atEachSize(benchmark::RegisterBenchmark(
            name, [month, unit](benchmark::State &state) { board(state, month, unit); }));
    };
    boardOf("board/march", {2026, 3}, {});
    boardOf("board/december", {2025, 12}, {});
    boardOf("board/march of a unit", {2026, 3}, UnitId{2});
    atEachSize(benchmark::RegisterBenchmark("boardAfterAChange", boardAfterAChange))->Iterations(5);
    const auto first = [&](const char *name, void (*ready)(BenchOffice &), void (*work)(BenchOffice &)) {
        atEachSize(benchmark::RegisterBenchmark(name, [ready, work](benchmark::State &state) {
            ofNothingKept(state, ready, work);
        }))->Iterations(1);
    };
    const auto nothing = [](BenchOffice &) {};
    const auto lookAtDecember = [](BenchOffice &office) { look(office, {2025, 12}, {}); };
    first("firstBoard", nothing, lookAtDecember);
    first("boardAfterImport", countAhead, lookAtDecember);
    first("countAhead", nothing, countAhead);
    atEachSize(benchmark::RegisterBenchmark("hotSpots", hotSpots));
    atEachSize(benchmark::RegisterBenchmark("morning", morning));
    atEachSize(benchmark::RegisterBenchmark("forecast", forecast));
    atEachSize(benchmark::RegisterBenchmark("likelyPlaces", likelyPlaces));
    for (const auto &[name, sql] :
         {std::pair("shell/categories of a year",
                    "SELECT category_id, count(*) FROM complaint_case WHERE received_day BETWEEN 20250101 "
                    "AND 20251231 AND status NOT IN (8, 9) GROUP BY category_id ORDER BY 2 DESC LIMIT 10"),
          {"shell/points of a year",
           "SELECT point_id, count(*) FROM complaint_case WHERE received_day BETWEEN 20250101 AND 20251231 "
           "AND status NOT IN (8, 9) GROUP BY point_id ORDER BY 2 DESC LIMIT 10"},
          {"shell/units of a month",
           "SELECT lead_unit_id, official_satisfaction, count(*) FROM complaint_case WHERE received_day "
           "BETWEEN 20251201 AND 20251231 GROUP BY lead_unit_id, official_satisfaction"},
          {"shell/thirteen months",
           "SELECT received_day / 100, official_satisfaction, count(*) FROM complaint_case WHERE "
           "received_day BETWEEN 20241201 AND 20251231 GROUP BY 1, 2"}}) {
        atEachSize(
            benchmark::RegisterBenchmark(name, [sql = sql](benchmark::State &state) { shell(state, sql); }))
            ->UseManualTime()
            ->Iterations(3);
    }
    return true;
}();

} // namespace
