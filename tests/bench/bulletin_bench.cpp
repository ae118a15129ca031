// SPDX-License-Identifier: GPL-3.0-or-later
// A bulletin of a month in the office of a million cases: about 17,000 cases in the month.
#include "bench/benchoffice.h"
#include "report/bulletinword.h"
#include "service/bulletinservice.h"

#include <benchmark/benchmark.h>

using namespace jiesu;
using namespace jiesu::test;

namespace {

void bulletin(benchmark::State &state)
{
    Office &office = millionOffice().office();
    BulletinService service(office);
    for ([[maybe_unused]] auto _ : state) {
        const auto made = service.make({QStringLiteral("month"), Period::month({2026, 3}), {}, {}});
        benchmark::DoNotOptimize(bulletinWord(made->bulletin, {}, {}, office.now()));
    }
}

} // namespace

BENCHMARK(bulletin)->Name("bulletin of a month as DOCX")->Unit(benchmark::kMillisecond);
