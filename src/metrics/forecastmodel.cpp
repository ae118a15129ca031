// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/forecastmodel.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace jiesu {

namespace {

constexpr auto ordinary = std::size_t(DayKind::Ordinary);
constexpr auto holiday = std::size_t(DayKind::Holiday);

/// Cases that speak for "like an ordinary day" before anything was counted.
constexpr double upliftPrior = 5;
/// A month half a year older weighs half as much in the level.
constexpr double halfWeightMonths = 6;
constexpr std::size_t levelMonths = 36;
constexpr std::size_t year = 12;

/// Cases a weighed day over the year around a month: the mean of the two runs of twelve months that hold it
/// in the middle, or that come nearest to it.
class YearAround
{
public:
    YearAround(std::span<const ForecastMonth> history, std::span<const double> days)
        : m_cases(history.size() + 1)
        , m_days(history.size() + 1)
    {
        for (std::size_t i = 0; i < history.size(); ++i) {
            m_cases[i + 1] = m_cases[i] + double(history[i].total());
            m_days[i + 1] = m_days[i] + days[i];
        }
    }
    [[nodiscard]] double rate(std::size_t at) const
    {
        return (run(at, year / 2) + run(at, year / 2 - 1)) / 2;
    }

private:
    [[nodiscard]] double run(std::size_t at, std::size_t before) const
    {
        const std::size_t last = m_days.size() - 1 - year;
        const std::size_t from = std::min(at < before ? 0 : at - before, last);
        return (m_cases[from + year] - m_cases[from]) / (m_days[from + year] - m_days[from]);
    }
    std::vector<double> m_cases; ///< of all months before
    std::vector<double> m_days;
};

} // namespace

qint64 ForecastMonth::total() const
{
    return std::reduce(cases.begin(), cases.end());
}

ForecastModel::ForecastModel(std::span<const ForecastMonth> history)
{
    Q_ASSERT(history.size() >= std::size_t(leastMonths));
    measureUplifts(history);
    measureUsualDays(history);
    std::vector<double> days(history.size());
    std::ranges::transform(history, days.begin(),
                           [this](const ForecastMonth &month) { return weighedDays(month); });
    measureSeason(history, days);
    measureLevel(history, days);
}

/// Days of a kind against the ordinary days of the same month, all months pooled (Mantel and Haenszel), so
/// that a snowy month is never compared with a summer.
void ForecastModel::measureUplifts(std::span<const ForecastMonth> history)
{
    for (std::size_t kind = ordinary + 1; kind < dayKindCount; ++kind) {
        double onThese = upliftPrior;
        double onOrdinary = upliftPrior;
        for (const ForecastMonth &month : history) {
            const double these = month.days[kind];
            const double others = month.days[ordinary];
            if (these > 0 && others > 0) {
                onThese += double(month.cases[kind]) * others / (these + others);
                onOrdinary += double(month.cases[ordinary]) * these / (these + others);
                m_uplifts[kind].days += month.days[kind];
            }
        }
        m_uplifts[kind].times = onThese / onOrdinary;
    }
}

void ForecastModel::measureUsualDays(std::span<const ForecastMonth> history)
{
    std::array<int, year> months{};
    std::array<int, year> allMonths{};
    for (const ForecastMonth &month : history) {
        const auto at = std::size_t(month.month.month - 1);
        m_usualDays[at][holiday] += month.holidays;
        ++allMonths[at];
        if (!month.knowsWeather)
            continue;
        for (std::size_t kind = ordinary + 1; kind < holiday; ++kind)
            m_usualDays[at][kind] += month.days[kind];
        ++months[at];
    }
    for (std::size_t at = 0; at < year; ++at) {
        for (std::size_t kind = ordinary + 1; kind < dayKindCount; ++kind)
            m_usualDays[at][kind] /= std::max(1, kind == holiday ? allMonths[at] : months[at]);
    }
}

double ForecastModel::weighedDays(int length, int month, std::optional<int> holidays) const
{
    const ByDayKind<double> &usual = m_usualDays[std::size_t(month - 1)];
    double days = length;
    for (std::size_t kind = ordinary + 1; kind < dayKindCount; ++kind) {
        const double ofKind = kind == holiday && holidays ? *holidays : usual[kind];
        days += ofKind * (m_uplifts[kind].times - 1);
    }
    return days;
}

double ForecastModel::weighedDays(const ForecastMonth &month) const
{
    if (!month.knowsWeather)
        return weighedDays(month.month.firstDay().daysInMonth(), month.month.month, month.holidays);
    double days = 0;
    for (std::size_t kind = 0; kind < dayKindCount; ++kind)
        days += month.days[kind] * m_uplifts[kind].times;
    return days;
}

/// The index of a calendar month is its cases by what the year around would have brought in as many days,
/// drawn to 1 the more, the fewer cases it stands on: by the share of the months' differences that is not
/// the chance of their numbers (empirical Bayes).
void ForecastModel::measureSeason(std::span<const ForecastMonth> history, std::span<const double> days)
{
    const YearAround around(history, days);
    std::array<double, year> came{};
    std::array<double, year> level{};
    for (std::size_t i = 0; i < history.size(); ++i) {
        const auto at = std::size_t(history[i].month.month - 1);
        came[at] += double(history[i].total());
        level[at] += around.rate(i) * days[i];
    }
    const auto raw = [&](std::size_t at) { return level[at] > 0 ? came[at] / level[at] : 1; };

    double chance = 0; // how much the months of one name differ, in multiples of pure chance
    for (std::size_t i = 0; i < history.size(); ++i) {
        const double fitted = around.rate(i) * days[i] * raw(std::size_t(history[i].month.month - 1));
        if (fitted > 0)
            chance += std::pow(double(history[i].total()) - fitted, 2) / fitted;
    }
    const double freedom = double(history.size()) - year - double(history.size()) / year;
    chance = std::max(1., chance / std::max(1., freedom));

    double differences = 0;
    for (std::size_t at = 0; at < year; ++at)
        differences += level[at] > 0 ? std::pow(raw(at) - 1, 2) - chance / level[at] : 0;
    differences = std::max(0., differences / (year - 1));
    for (std::size_t at = 0; at < year; ++at) {
        const double trust = differences * level[at] / (differences * level[at] + chance);
        m_season[at] = 1 + trust * (raw(at) - 1);
    }
}

void ForecastModel::measureLevel(std::span<const ForecastMonth> history, std::span<const double> days)
{
    double cases = 0;
    double weighed = 0;
    const std::size_t first = history.size() - std::min(history.size(), levelMonths);
    for (std::size_t i = first; i < history.size(); ++i) {
        const double weight = std::exp2(-double(history.size() - 1 - i) / halfWeightMonths);
        cases += weight * double(history[i].total());
        weighed += weight * days[i] * seasonIndex(history[i].month.month);
    }
    m_level = weighed > 0 ? cases / weighed : 0;
}

double ForecastModel::expected(const TargetMonth &target) const
{
    const int length = target.month.firstDay().daysInMonth();
    return m_level * seasonIndex(target.month.month) *
           weighedDays(length, target.month.month, target.holidays);
}

} // namespace jiesu
