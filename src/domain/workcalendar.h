// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace jiesu {

/// A day on which the State Council's yearly notice departs from Monday to Friday.
struct CalendarDay
{
    enum class Kind
    {
        Holiday,
        MakeUp
    };
    QDate day;
    Kind kind = Kind::Holiday;
    QString name; ///< "春节"; for a make-up day the holiday it makes up for
    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

/// Which days are worked on: a make-up day is, else a holiday is not, else Monday to Friday are. Only for
/// years whose notice is known; for any other year it says so and never guesses.
class WorkCalendar final
{
public:
    WorkCalendar() = default;
    /// Of two entries for a day a make-up day wins. Invalid dates are ignored.
    explicit WorkCalendar(const std::vector<CalendarDay> &days);

    /// A year is known when its 1 October is listed (a holiday every year); a stray New Year's day carried
    /// over from the neighbouring year's notice is not enough.
    [[nodiscard]] bool knowsYear(int year) const;
    [[nodiscard]] std::vector<int> years() const;
    /// Nothing when the year is not known.
    [[nodiscard]] std::optional<bool> isWorkingDay(QDate day) const;
    /// The listed entry of a day, if there is one.
    [[nodiscard]] std::optional<CalendarDay> entry(QDate day) const;
    /// The @p count-th working day after @p start (which itself does not count). NotFound, naming the year,
    /// when the count runs into a year that is not known. Precondition: valid start, count >= 0 (0 gives
    /// start).
    [[nodiscard]] Result<QDate> addWorkingDays(QDate start, int count) const;
    /// Nothing when the year is not known.
    [[nodiscard]] std::optional<int> workingDaysIn(int year) const;

private:
    std::map<QDate, CalendarDay> m_days;
};

/// Reads {"source", "holidays": {"2022-01-01": "New Year's Day,元旦,1"}, "workdays": {…}}, the form of
/// resources/calendars. Invalid, naming the entry, for anything else.
[[nodiscard]] Result<std::vector<CalendarDay>> readCalendar(const QByteArray &json);

} // namespace jiesu
