// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// A stretch of whole office days, both ends included; what every figure is counted over.
class Period final
{
public:
    enum class Kind
    {
        Month,
        Quarter,
        Year,
        Free
    };

    [[nodiscard]] static Period month(Month month);
    [[nodiscard]] static Period quarter(int year, int quarter); ///< quarter 1 to 4
    [[nodiscard]] static Period year(int year);
    /// Precondition: valid days, first <= last.
    [[nodiscard]] static Period days(QDate first, QDate last);
    /// Months first to last, whole.
    [[nodiscard]] static Period months(Month first, Month last);
    /// Reads 2022-03, 2022-Q1, 2022 and 2022-01-05..2022-02-10 (the command line's forms).
    [[nodiscard]] static Result<Period> parse(const QString &text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }
    [[nodiscard]] qint64 dayCount() const { return m_first.daysTo(m_last) + 1; }
    /// The same days one year earlier; 29 February becomes 28 February, whole months stay whole months.
    [[nodiscard]] Period yearBefore() const;
    /// The period of the same kind just before; for free periods the same number of days.
    [[nodiscard]] Period previous() const;
    /// The period of the same kind just after.
    [[nodiscard]] Period next() const;
    /// The calendar months it touches, in order.
    [[nodiscard]] std::vector<Month> monthList() const;
    /// The form that parse() reads.
    [[nodiscard]] QString code() const;
    /// "2022年3月", "2022年第1季度", "2022年", "2022年1月5日—2月10日".
    [[nodiscard]] QString title() const;

    friend bool operator==(const Period &, const Period &) = default;

private:
    Period(Kind kind, QDate first, QDate last)
        : m_kind(kind)
        , m_first(first)
        , m_last(last)
    {
    }

    Kind m_kind;
    QDate m_first;
    QDate m_last;
};

} // namespace jiesu
