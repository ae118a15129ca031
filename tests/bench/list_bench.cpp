// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of an office of a million cases: opening a view, its count, other orders, bulk edits.
#include "bench/benchoffice.h"
#include "domain/quickfilter.h"
#include "service/bulkservice.h"
#include "service/caselistservice.h"
#include "service/viewservice.h"

#include <benchmark/benchmark.h>

using namespace jiesu;
using namespace jiesu::test;

namespace {

constexpr const char *lines[] = {"未办结",
                                 "超期",
                                 "到期<3天",
                                 "状态:待签收",
                                 "状态:已办结",
                                 "状态:待回访",
                                 "不满意",
                                 "承办:作业40队",
                                 "承办:作业2队 未办结",
                                 "地点:第3街道",
                                 "分类:环境问题3类",
                                 "分类:环境问题3类 不满意",
                                 "类型:投诉 受理:2025",
                                 "受理>2026-01-15",
                                 "地点:第3街道 分类:环境问题40类",
                                 "号码:0077",
                                 "来电人:王女士",
                                 "单号:202503",
                                 "轮次:2",
                                 "垃圾桶 -类型:表扬",
                                 "井盖缺失"};

CaseFilter filterOf(const char *line)
{
    const QuickFilter read = readQuickFilter(QString::fromUtf8(line), {}, *millionOffice().reference(),
                                             millionOffice().office().now());
    if (!read.problems.isEmpty())
        qFatal("%s", qPrintable(read.problems.join(u' ')));
    return read.filter;
}

void openView(benchmark::State &state, const char *line)
{
    for ([[maybe_unused]] auto _ : state)
        state.counters["rows"] = double(millionOffice().cases().page(filterOf(line), {}, 100).rows.size());
}

void countView(benchmark::State &state, const char *line)
{
    for ([[maybe_unused]] auto _ : state)
        state.counters["cases"] = double(millionOffice().cases().count(filterOf(line)));
}

/// The same where nothing was counted before.
void countAnew(benchmark::State &state, const char *line)
{
    Database &database = millionOffice().database();
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        database.exec(QStringLiteral("DELETE FROM case_count"));
        state.ResumeTiming();
        state.counters["cases"] = double(millionOffice().cases().count(filterOf(line)));
    }
}
BENCHMARK_CAPTURE(countAnew, orderNumber, "单号:202503")->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(countAnew, phone, "号码:0077")->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(countAnew, caller, "来电人:王女士")->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(countAnew, text, "垃圾桶 -类型:表扬")->Iterations(3)->Unit(benchmark::kMillisecond);

/// The longest that one piece of such a count keeps others waiting.
void countPiece(benchmark::State &state, const char *line)
{
    CaseListService service(millionOffice().office());
    Database &database = millionOffice().database();
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        database.exec(QStringLiteral("DELETE FROM case_count"));
        state.ResumeTiming();
        state.counters["left"] = service.countFurther(filterOf(line))->monthsLeft;
    }
}
BENCHMARK_CAPTURE(countPiece, text, "垃圾桶 -类型:表扬")->Iterations(5)->Unit(benchmark::kMillisecond);

void sortView(benchmark::State &state, const char *line, CaseSort sort)
{
    CaseListService service(millionOffice().office());
    for ([[maybe_unused]] auto _ : state) {
        const auto ids = service.sorted(filterOf(line), sort);
        state.counters["cases"] = ids ? double(ids->size()) : -1;
        if (ids)
            benchmark::DoNotOptimize(service.page(*ids, {}, 100));
    }
}
const CaseSort byUnitAndDeadline{{CaseOrder::Unit, false}, SortKey{CaseOrder::Deadline, false}};
BENCHMARK_CAPTURE(sortView, open, "未办结", byUnitAndDeadline)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sortView, unit, "承办:作业40队", byUnitAndDeadline)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sortView, all, "", byUnitAndDeadline)->Unit(benchmark::kMillisecond);

/// Adds a tag to the 1,000 newest cases, or takes it away again, each as one act.
void bulkEdit(benchmark::State &state)
{
    Office &office = millionOffice().office();
    const std::vector<CaseId> ids = office.cases().ids({}, {}, 1000);
    BulkService service(office);
    const QString tag = QStringLiteral("专项");
    bool add = true;
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        office.cases().settleSearch(); // what the edit before left for the next search
        state.ResumeTiming();
        BulkChange change;
        (std::exchange(add, !add) ? change.addTags : change.removeTags) = tag;
        const auto plan = service.plan(ids, change);
        state.counters["cases"] = double(service.perform(*plan).value());
    }
}
BENCHMARK(bulkEdit)->Iterations(4)->Unit(benchmark::kMillisecond);

const bool registered = [] {
    for (const char *line : lines) {
        const std::string name = line;
        benchmark::RegisterBenchmark(("openView/" + name).c_str(), openView, line)
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark(("countView/" + name).c_str(), countView, line)
            ->Unit(benchmark::kMillisecond);
    }
    return true;
}();

} // namespace
