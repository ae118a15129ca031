// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/period.h"

#include <array>
#include <optional>
#include <span>

namespace jiesu {

/// What sort of day cases came in on. A day is of one kind: of several weathers the first one here, and a
/// weather goes before a public holiday.
enum class DayKind
{
    Ordinary,
    Snow,
    Rain,
    Heat,
    Wind,
    Cold,
    Air,
    Holiday
};
constexpr std::size_t dayKindCount = 8;
/// A number for each kind of day.
template <class T> using ByDayKind = std::array<T, dayKindCount>;

/// A whole month of one series (the office or a category): its days and its cases by the kind of day.
struct ForecastMonth
{
    Month month;
    ByDayKind<int> days{};
    ByDayKind<qint64> cases{};
    int holidays = 0;          ///< public holidays, whatever the weather was
    bool knowsWeather = false; ///< weather days were entered by then; else all its days look ordinary
    [[nodiscard]] qint64 total() const;
};

/// 1 from a month to the next one.
[[nodiscard]] inline int monthsFrom(Month from, Month to)
{
    return (to.year - from.year) * 12 + to.month - from.month;
}

/// A month to come.
struct TargetMonth
{
    Month month;
    std::optional<int> holidays; ///< nothing where the year's calendar is not known
};

/// How many times the cases of an ordinary day a day of a kind brings.
struct DayUplift
{
    static constexpr int fewDays = 10;
    double times = 1;
    int days = 0; ///< that it stands on
    [[nodiscard]] bool isFew() const { return days < fewDays; }
};

/// The plain model of docs/metrics.md: level a day, times the index of the calendar month, times the days
/// weighed by what each kind of day brings. Made of nothing but the months given to it.
class ForecastModel final
{
public:
    /// Months that a season can be read from at all.
    static constexpr int leastMonths = 12;
    /// Precondition: at least leastMonths, one after the other without a gap.
    explicit ForecastModel(std::span<const ForecastMonth> history);

    /// The weather of a month to come is not known: the usual number of days of each kind is taken.
    [[nodiscard]] double expected(const TargetMonth &target) const;
    [[nodiscard]] const ByDayKind<DayUplift> &uplifts() const { return m_uplifts; }
    /// 1 for a month like the average one. @param month 1 to 12
    [[nodiscard]] double seasonIndex(int month) const { return m_season[std::size_t(month - 1)]; }
    /// Cases of an ordinary day of an average month.
    [[nodiscard]] double level() const { return m_level; }
    /// Of each kind, in the months given. @param month 1 to 12
    [[nodiscard]] const ByDayKind<double> &usualDays(int month) const
    {
        return m_usualDays[std::size_t(month - 1)];
    }

private:
    void measureUplifts(std::span<const ForecastMonth> history);
    void measureUsualDays(std::span<const ForecastMonth> history);
    void measureSeason(std::span<const ForecastMonth> history, std::span<const double> weighedDays);
    void measureLevel(std::span<const ForecastMonth> history, std::span<const double> weighedDays);
    [[nodiscard]] double weighedDays(int length, int month, std::optional<int> holidays) const;
    [[nodiscard]] double weighedDays(const ForecastMonth &month) const;

    ByDayKind<DayUplift> m_uplifts;
    std::array<ByDayKind<double>, 12> m_usualDays{};
    std::array<double, 12> m_season{};
    double m_level = 0;
};

} // namespace jiesu
