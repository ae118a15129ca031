// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/clock.h"
#include "support/result.h"

#include <QDate>
#include <QString>

#include <compare>
#include <vector>

namespace jiesu {

/// A calendar month in office time.
struct Month
{
    int year = 0;
    int month = 0; ///< 1 to 12

    [[nodiscard]] static Month of(QDate day) { return {day.year(), day.month()}; }
    [[nodiscard]] int key() const { return year * 100 + month; } ///< yyyymm
    [[nodiscard]] static Month fromKey(int key) { return {key / 100, key % 100}; }
    [[nodiscard]] QDate firstDay() const { return QDate(year, month, 1); }
    [[nodiscard]] QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    [[nodiscard]] Month plus(int months) const { return of(firstDay().addMonths(months)); }
    [[nodiscard]] QString text() const; ///< "2022-03"
    /// Reads "2022-03". Nothing for anything else.
    [[nodiscard]] static std::optional<Month> parse(const QString &text);
    friend auto operator<=>(const Month &, const Month &) = default;
};

/// The office's own assessment month (考核期): from a day of the month before to that day of the month, e.g.
/// the 19th 00:00 to the 18th, or the 28th 12:00 to the 28th 12:00. The month it ends in names it.
struct AssessmentWindow
{
    static constexpr int firstDay = 2;
    static constexpr int lastDay = 28; ///< so that every month has it

    int day = 0;    ///< it starts on, in the month before, firstDay to lastDay; 0: the calendar month
    int minute = 0; ///< after midnight, office time, at which it starts and ends; 0 to 1439

    [[nodiscard]] bool isCalendarMonth() const { return day == 0; }
    friend bool operator==(const AssessmentWindow &, const AssessmentWindow &) = default;
};

/// A stretch of office time, what every figure is counted over. Its days include both ends; in seconds it is
/// half-open, [start, end). Most periods are whole days; one with a time of day starts on its first day and
/// ends on its last day at that time.
class Period final
{
public:
    enum class Kind
    {
        Month,
        Quarter,
        Year,
        Free,
        Week,       ///< Monday to Sunday
        YearToDate, ///< 1 January to a day (累计)
        Window      ///< AssessmentWindow
    };

    [[nodiscard]] static Period month(Month month);
    [[nodiscard]] static Period quarter(int year, int quarter); ///< quarter 1 to 4
    [[nodiscard]] static Period year(int year);
    [[nodiscard]] static Period week(QDate day); ///< the one that holds @p day
    [[nodiscard]] static Period yearToDate(QDate last);
    /// The assessment window that @p month names; the calendar month if the office has none of its own.
    [[nodiscard]] static Period window(Month month, const AssessmentWindow &window);
    /// Precondition: valid days, first <= last.
    [[nodiscard]] static Period days(QDate first, QDate last);
    /// From @p first to @p last, each @p minute minutes after midnight; days() up to the day before for 0.
    /// Precondition: first < last, minute 0 to 1439.
    [[nodiscard]] static Period span(QDate first, QDate last, int minute);
    /// Months first to last, whole.
    [[nodiscard]] static Period months(Month first, Month last);

    /// What some forms of a period's text leave to the office.
    struct Context
    {
        AssessmentWindow window; ///< meant by 2022-03@window
        QDate today;             ///< where 2022-ytd ends; invalid: that form is refused
    };
    /// Reads 2022-03, 2022-Q1, 2022, 2022-W03, 2022-01-05..2022-02-10, 2022-02-19T12:00..2022-03-19T12:00,
    /// 2022-04-17@ytd, 2022-03@19 and 2022-03@19T12:00 (the assessment window from the 19th), and by
    /// @p context 2022-ytd and 2022-03@window.
    [[nodiscard]] static Result<Period> parse(const QString &text, const Context &context);
    [[nodiscard]] static Result<Period> parse(const QString &text) { return parse(text, Context()); }

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }
    [[nodiscard]] bool isWholeDays() const { return m_minute == 0; }
    /// Minutes after midnight at which it starts and ends; 0: whole days.
    [[nodiscard]] int minute() const { return m_minute; }
    [[nodiscard]] Instant start() const;
    [[nodiscard]] Instant end() const; ///< the first second that no longer belongs to it
    [[nodiscard]] bool contains(Instant at) const { return at >= start() && at < end(); }
    /// Of 24 hours.
    [[nodiscard]] qint64 dayCount() const { return m_first.daysTo(m_last) + (isWholeDays() ? 1 : 0); }
    /// Its first @p count days; itself if it has no more. Precondition: count > 0.
    [[nodiscard]] Period firstDays(qint64 count) const;
    /// The same days one year earlier; 29 February becomes 28 February, whole months stay whole months, a
    /// week is the one 52 weeks earlier so that the weekdays are the same.
    [[nodiscard]] Period yearBefore() const;
    /// The period of the same kind just before; for free periods the same number of days, for a year to date
    /// the same days of the year before.
    [[nodiscard]] Period previous() const;
    /// The period of the same kind just after.
    [[nodiscard]] Period next() const;
    /// The calendar months it touches, in order.
    [[nodiscard]] std::vector<Month> monthList() const;
    /// The form that parse() reads in any office on any day.
    [[nodiscard]] QString code() const;
    /// "2022年3月", "2022年第1季度", "2022年", "2022年第3周（1月17日—1月23日）",
    /// "2022年累计（1月1日—4月17日）", "2022年3月考核期（2月19日—3月18日）", "2022年1月5日—2月10日".
    [[nodiscard]] QString title() const;

    friend bool operator==(const Period &, const Period &) = default;

private:
    Period(Kind kind, QDate first, QDate last, int minute = 0)
        : m_kind(kind)
        , m_first(first)
        , m_last(last)
        , m_minute(minute)
    {
    }
    /// @p months later, for kinds that are known by a month.
    [[nodiscard]] Period shifted(int months) const;
    [[nodiscard]] QString daysText() const;

    Kind m_kind;
    QDate m_first;
    QDate m_last;
    int m_minute;
};

} // namespace jiesu
