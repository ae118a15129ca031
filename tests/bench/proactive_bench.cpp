// SPDX-License-Identifier: GPL-3.0-or-later
// The views of 主动治理 in an office of a million cases. The first look counts what is kept from then on.
#include "bench/benchoffice.h"
#include "domain/ledgers/actiontheme.h"
#include "domain/ledgers/facility.h"
#include "domain/ledgers/patrolfind.h"
#include "service/citizenservice.h"
#include "service/findservice.h"
#include "service/forecastservice.h"
#include "service/ledgerservice.h"
#include "service/pointstory.h"
#include "service/storyservice.h"
#include "service/supervisionlineservice.h"
#include "service/themeservice.h"

#include <benchmark/benchmark.h>

using namespace jiesu;
using namespace jiesu::test;

namespace {

constexpr int finds = 300;
constexpr int themes = 4;

qint64 stored(Office &office, const Ledger &ledger, LedgerRecord record)
{
    LedgerStore(office.database(), ledger).save(record);
    return record.id;
}

/// Records beside the cases, in a transaction that is never committed: the office on the disk stays as it is.
struct ProactiveOffice
{
    ProactiveOffice()
        : office(millionOffice().office())
        , transaction(office.database())
    {
        QFile shipped(QStringLiteral(":/rules/default.json"));
        if (shipped.open(QIODevice::ReadOnly)) {
            AssessmentRule rule = readAssessmentRule(shipped.readAll()).value();
            office.referenceStore().save(rule, true);
        }
        const auto &places = office.reference()->places();
        const QDate today = toOffice(office.now()).date;
        for (int i = 0; i < finds; ++i) {
            PatrolFind find;
            find.foundAt = fromOffice(today.addDays(-i / 4), QTime(9, 0));
            find.finder = QStringLiteral("巡查员");
            find.place = places[places.size() - 1 - std::size_t(i)].id;
            find.category = CategoryId{i % 100 + 1};
            find.what = QStringLiteral("桶满");
            (void)stored(office, patrolFindLedger, toRecord(patrolFindLedger, find));
            Facility facility;
            facility.place = find.place;
            facility.hasLabel = true;
            facility.labelledOn = today.addDays(-i);
            (void)stored(office, facilityLedger, toRecord(facilityLedger, facility));
        }
        for (int i = 0; i < themes; ++i) {
            ActionTheme theme;
            theme.title = QStringLiteral("主题%1").arg(i);
            theme.startsOn = Month::of(today).plus(-4 - 3 * i).firstDay();
            theme.endsOn = theme.startsOn.addMonths(3);
            const qint64 id = stored(office, themeLedger, toRecord(themeLedger, theme));
            const ThemeCategory category{0, 0, id, CategoryId{i + 1}, ThemeCategoryRole::Touched};
            (void)stored(office, themeCategoryLedger, toRecord(themeCategoryLedger, category));
        }
        point = places.back().id;
    }

    Office &office;
    Transaction transaction;
    PlaceId point;
};

ProactiveOffice &knownOffice()
{
    static ProactiveOffice office;
    return office;
}

template <class Work> void timed(benchmark::State &state, Work work)
{
    ProactiveOffice &known = knownOffice();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(work(known.office, known));
}

void pointStory(benchmark::State &state)
{
    timed(state, [](Office &office, const ProactiveOffice &known) {
        return PointStoryService(office).story(known.point);
    });
}
void forecastPage(benchmark::State &state)
{
    timed(state, [](Office &office, const ProactiveOffice &) { return ForecastService(office).figures(); });
}
void themeEffect(benchmark::State &state)
{
    timed(state, [](Office &office, const ProactiveOffice &) {
        ThemeService service(office);
        return service.effect(service.list().front());
    });
}
void themeEffectOfAYear(benchmark::State &state)
{
    timed(state, [](Office &office, const ProactiveOffice &) {
        ThemeService service(office);
        return service.effect(service.list().back(), EffectMonths::longest);
    });
}
void diversion(benchmark::State &state)
{
    constexpr int months = 13;
    timed(state, [](Office &office, const ProactiveOffice &) {
        return SupervisionLineService(office).figures(Month::of(toOffice(office.now()).date), months);
    });
}
void findsAgainstCases(benchmark::State &state)
{
    timed(state, [](Office &office, const ProactiveOffice &) {
        const QDate today = toOffice(office.now()).date;
        return FindService(office).figures(Period::days(today.addDays(-89), today), FindWindow::usualDays);
    });
}
void frequentCallers(benchmark::State &state)
{
    timed(state, [](Office &office, const ProactiveOffice &) { return CitizenService(office).proposals(); });
}
void yearStory(benchmark::State &state)
{
    timed(state, [](Office &office, const ProactiveOffice &) {
        return storyOf(office, Period::year(toOffice(office.now()).date.year()));
    });
}

BENCHMARK(pointStory)->Unit(benchmark::kMillisecond);
BENCHMARK(forecastPage)->Unit(benchmark::kMillisecond);
BENCHMARK(themeEffect)->Unit(benchmark::kMillisecond);
BENCHMARK(themeEffectOfAYear)->Unit(benchmark::kMillisecond);
BENCHMARK(diversion)->Unit(benchmark::kMillisecond);
BENCHMARK(findsAgainstCases)->Unit(benchmark::kMillisecond);
BENCHMARK(frequentCallers)->Unit(benchmark::kMillisecond);
BENCHMARK(yearStory)->Unit(benchmark::kMillisecond);

} // namespace
