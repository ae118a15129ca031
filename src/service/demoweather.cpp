// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demoweather.h"

#include "domain/officetime.h"
#include "service/ledgerservice.h"
#include "service/likelyplaces.h"

#include <random>

namespace jiesu {

namespace {

constexpr int years = 4;

/// The least and the most days of a weather in each month.
struct Usual
{
    WeatherKind kind;
    const char *level;
    std::pair<int, int> days[12];
};

// clang-format off
constexpr Usual usual[] = {
    {WeatherKind::Snow, "中雪", {{1, 4}, {1, 4}, {0, 2}, {}, {}, {}, {}, {}, {}, {}, {0, 2}, {1, 4}}},
    {WeatherKind::Rain, "大雨", {{}, {}, {}, {0, 1}, {0, 2}, {2, 5}, {4, 8}, {3, 7}, {1, 3}, {0, 1}, {}, {}}},
    {WeatherKind::Heat, "高温黄色预警", {{}, {}, {}, {}, {0, 2}, {2, 6}, {3, 7}, {1, 4}, {}, {}, {}, {}}},
    {WeatherKind::Wind, "大风蓝色预警", {{0, 1}, {0, 1}, {1, 3}, {1, 3}, {0, 2}, {}, {}, {}, {}, {0, 1}, {0, 1}, {0, 1}}},
    {WeatherKind::Cold, "寒潮蓝色预警", {{0, 2}, {0, 1}, {}, {}, {}, {}, {}, {}, {}, {}, {0, 2}, {0, 2}}},
    {WeatherKind::Air, "橙色预警", {{0, 2}, {0, 2}, {0, 1}, {}, {}, {}, {}, {}, {}, {}, {0, 1}, {0, 2}}}};
// clang-format on

LedgerRecord plan(const char *title, QDate startsOn, int leadDays, const char *owner, const char *measures)
{
    SeasonPlan plan;
    plan.title = QString::fromUtf8(title);
    plan.startsOn = startsOn;
    plan.leadDays = leadDays;
    plan.owner = QString::fromUtf8(owner);
    plan.measures = QString::fromUtf8(measures);
    return toRecord(seasonPlanLedger, plan);
}

void store(Office &office, const Ledger &ledger, const LedgerRecord &record)
{
    if (const auto saved = LedgerService(office, ledger).save(record); !saved)
        throw StorageError(saved.error());
}

/// The list for the last spells of snow, of which a few places are done.
void addList(Office &office)
{
    LikelyPlaceService service(office);
    LikelySpots spots =
        service.spots({Month::of(toOffice(office.now()).date).plus(1), WeatherKind::Snow, {}});
    constexpr std::size_t places = 8;
    spots.rows.resize(std::min(spots.rows.size(), places));
    if (const auto stored = service.store(spots, QStringLiteral("应急班班长")); !stored)
        throw StorageError(stored.error());
    int number = 0;
    for (const LikelyList &list : service.lists()) {
        for (const LikelyPlace &place : list.places) {
            if (++number % 3 == 0)
                (void)service.tick(place).value();
        }
    }
}

} // namespace

std::vector<WeatherDay> demoWeather(Month month)
{
    std::mt19937 engine{unsigned(month.key())};
    std::vector<WeatherDay> days;
    for (const Usual &weather : usual) {
        const auto [least, most] = weather.days[month.month - 1];
        const int count = least + int(engine() % unsigned(most - least + 1));
        for (int i = 0; i < count; ++i) {
            WeatherDay day;
            day.day = month.firstDay().addDays(int(engine() % unsigned(month.firstDay().daysInMonth())));
            day.kind = weather.kind;
            day.level = QString::fromUtf8(weather.level);
            day.source = QStringLiteral("演示数据（虚构）");
            if (std::ranges::find(days, day.day, &WeatherDay::day) == days.end())
                days.push_back(day);
        }
    }
    std::ranges::sort(days, {}, &WeatherDay::day);
    return days;
}

void addDemoSeasons(Office &office)
{
    const QDate today = toOffice(office.now()).date;
    const Month running = Month::of(today);
    for (Month month = running.plus(-12 * years); month <= running; month = month.plus(1)) {
        for (const WeatherDay &day : demoWeather(month)) {
            if (day.day <= today)
                store(office, weatherDayLedger, toRecord(weatherDayLedger, day));
        }
    }
    store(office, seasonPlanLedger,
          plan("扫雪铲冰", QDate(2022, 12, 1), 30, "应急班班长",
               "检修铲雪车和融雪剂；按易发点位清单提前踏勘；雪后两小时内到点。"));
    store(
        office, seasonPlanLedger,
        plan("汛期排水", QDate(2022, 6, 1), 30, "设施班班长", "清掏雨箅子；检查低洼路段；备好沙袋和水泵。"));
    store(
        office, seasonPlanLedger,
        plan("夏季异味", QDate(2022, 6, 15), 20, "公厕一班班长", "公厕和垃圾站加密冲洗除臭，检修排风设备。"));
    store(office, seasonPlanLedger,
          plan("落叶清扫", QDate(2022, 10, 20), 15, "机扫队队长", "增派早晚班次；落叶集中路段先扫。"));
    addList(office);
}

} // namespace jiesu
