// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/forecast.h"

#include <cmath>
#include <numbers>
#include <random>

namespace jiesu::test {

/// An office whose season, growth, weather and chance are known.
struct SyntheticOffice
{
    const char *name = "";
    int months = 72;
    double aMonth = 60;      ///< cases of an average month
    double season = 0.3;     ///< how far the best and the worst month are from the average, as a logarithm
    double growth = 0;       ///< a year
    double wander = 0;       ///< of the level, a month
    double beyondChance = 0; ///< variance of the months' factors
    double snow = 1.5;       ///< times the cases of an ordinary day
    double holidays = 0.7;   ///< likewise
    double summer = 1;       ///< of a winter day, where a category is one of the winter
};

/// The same seed gives the same months.
class SyntheticMonths
{
public:
    SyntheticMonths(const SyntheticOffice &office, unsigned seed)
        : m_office(office)
        , m_engine(seed)
    {
    }
    [[nodiscard]] std::vector<ForecastMonth> make()
    {
        std::vector<ForecastMonth> months;
        double level = m_office.aMonth / 30;
        for (int i = 0; i < m_office.months; ++i) {
            level *= std::exp(m_office.growth / 12 + m_office.wander * m_normal(m_engine));
            months.push_back(one(Month{2016, 1}.plus(i), level * factor()));
        }
        return months;
    }

private:
    double factor()
    {
        if (m_office.beyondChance <= 0)
            return 1;
        return std::gamma_distribution<double>(1 / m_office.beyondChance, m_office.beyondChance)(m_engine);
    }
    int holidaysOf(Month month) const
    {
        static constexpr int fixed[]{1, 0, 0, 3, 5, 3, 0, 0, 3, 7, 0, 0};
        const int springFestival = month.year % 3 == 0 ? 1 : 2; // it moves
        return fixed[month.month - 1] + (month.month == springFestival ? 7 : 0);
    }
    double seasonOf(Month month) const
    {
        const bool isWinter = month.month == 12 || month.month <= 3;
        const double turn = 2 * std::numbers::pi * (month.month - 8) / 12;
        return std::exp(m_office.season * std::cos(turn)) * (isWinter ? 1 : m_office.summer);
    }
    ForecastMonth one(Month month, double level)
    {
        static constexpr double snowChance[]{.08, .08, .04, 0, 0, 0, 0, 0, 0, 0, .04, .08};
        const double snowiness = std::gamma_distribution<double>(2, 0.5)(m_engine);
        ForecastMonth made{month, {}, {}, holidaysOf(month), true};
        for (int day = 0; day < month.firstDay().daysInMonth(); ++day) {
            const bool isSnow = m_share(m_engine) < snowChance[month.month - 1] * snowiness;
            const DayKind kind = isSnow                ? DayKind::Snow
                                 : day < made.holidays ? DayKind::Holiday
                                                       : DayKind::Ordinary;
            const double times = isSnow ? m_office.snow : kind == DayKind::Holiday ? m_office.holidays : 1;
            ++made.days[std::size_t(kind)];
            std::poisson_distribution<qint64> calls(level * seasonOf(month) * times);
            made.cases[std::size_t(kind)] += calls(m_engine);
        }
        return made;
    }

    SyntheticOffice m_office;
    std::mt19937 m_engine;
    std::normal_distribution<double> m_normal;
    std::uniform_real_distribution<double> m_share;
};

/// The forecast for the month @p ahead of the last one known, made @p before months before the end.
inline SeriesForecast forecastOf(const std::vector<ForecastMonth> &months, int ahead, int before = 0)
{
    const auto known = std::span(months).first(months.size() - std::size_t(before));
    const Month first = known.back().month.plus(ahead);
    return forecastSeries(known, {TargetMonth{first, {}}, {first.plus(1), {}}, {first.plus(2), {}}});
}

} // namespace jiesu::test
