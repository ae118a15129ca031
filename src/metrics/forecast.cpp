// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/forecast.h"

#include "metrics/rounding.h"

#include <cmath>

namespace jiesu {

namespace {

using History = std::span<const ForecastMonth>;
constexpr std::size_t quarterMonths = 3;

double sumOf(History months)
{
    qint64 sum = 0;
    for (const ForecastMonth &month : months)
        sum += month.total();
    return double(sum);
}

/// Of @p count months, of which the first comes @p ahead months after the last one known.
NaiveCases naiveCases(History known, std::size_t ahead, std::size_t count)
{
    NaiveCases naive;
    if (known.empty())
        return naive;
    naive.last = double(known.back().total()) * double(count);
    if (known.size() >= quarterMonths)
        naive.meanOfThree = sumOf(known.last(quarterMonths)) * double(count) / quarterMonths;
    const std::size_t back = 12 + 1 - ahead; // from the end to the same month a year earlier
    if (ahead <= 12 && known.size() >= back && back >= count)
        naive.yearBefore = sumOf(known.last(back).first(count));
    return naive;
}

TargetMonth asTarget(const ForecastMonth &month)
{
    return {month.month, month.holidays};
}

/// All forecasts of the past that the history allows, each from the months before it alone.
class RollingOrigin
{
public:
    RollingOrigin(History history, std::size_t ahead)
        : m_history(history)
        , m_ahead(ahead)
    {
        for (std::size_t known = ForecastModel::leastMonths; known + ahead <= history.size(); ++known)
            forecast(known);
    }

    /// How far forecasts of a single month, and of a quarter, missed that were over when @p known months
    /// were.
    [[nodiscard]] double monthSpread(std::size_t known) const
    {
        return extraSpread(before(m_months, known, m_ahead));
    }
    [[nodiscard]] double quarterSpread(std::size_t known) const
    {
        return extraSpread(before(m_quarters, known, m_ahead + quarterMonths - 1));
    }
    [[nodiscard]] BackTest backTest() const;

private:
    void forecast(std::size_t known);
    /// Those whose last month is among the first @p known ones.
    [[nodiscard]] static std::span<const ForecastOutcome> before(const std::vector<ForecastOutcome> &all,
                                                                 std::size_t known, std::size_t reach)
    {
        const std::size_t needed = ForecastModel::leastMonths + reach;
        return std::span(all).first(known < needed ? 0 : std::min(all.size(), known - needed + 1));
    }

    History m_history;
    std::size_t m_ahead;
    std::vector<ForecastOutcome> m_months; ///< the first one from leastMonths known months
    std::vector<ForecastOutcome> m_quarters;
};

void RollingOrigin::forecast(std::size_t known)
{
    const ForecastModel model(m_history.first(known));
    const History targets = m_history.subspan(known + m_ahead - 1);
    ForecastOutcome sum;
    for (std::size_t i = 0; i < std::min(targets.size(), quarterMonths); ++i) {
        sum.expected += model.expected(asTarget(targets[i]));
        sum.came += targets[i].total();
        if (i == 0)
            m_months.push_back(sum);
        if (i + 1 == quarterMonths)
            m_quarters.push_back(sum);
    }
}

BackTest RollingOrigin::backTest() const
{
    BackTest test;
    const std::size_t enough = SeriesForecast::leastMonths + m_ahead - 1; // the first month with a forecast
    const std::size_t twelfth = m_history.size() - std::min<std::size_t>(m_history.size(), BackTest::months);
    for (std::size_t at = std::max(enough, twelfth); at < m_history.size(); ++at) {
        const std::size_t known = at + 1 - m_ahead;
        const ForecastOutcome &outcome = m_months[known - ForecastModel::leastMonths];
        const BackTestMonth row{m_history[at].month,
                                outcome.came,
                                {outcome.expected, eightyPercentRange(outcome.expected, monthSpread(known))},
                                naiveCases(m_history.first(known), m_ahead, 1)};
        const auto miss = [&row](double said) { return std::abs(said - double(row.came)); };
        test.missed += miss(row.expected.cases);
        test.lastMissed += miss(*row.naive.last);
        test.yearBeforeMissed += miss(*row.naive.yearBefore);
        test.meanOfThreeMissed += miss(*row.naive.meanOfThree);
        test.inRange += row.expected.range.holds(row.came) ? 1 : 0;
        test.rows.push_back(row);
    }
    for (double *sum : {&test.missed, &test.lastMissed, &test.yearBeforeMissed, &test.meanOfThreeMissed})
        *sum /= double(std::max<std::size_t>(1, test.rows.size()));
    return test;
}

} // namespace

std::optional<qint64> BackTest::missedShare() const
{
    qint64 came = 0;
    for (const BackTestMonth &row : rows)
        came += row.came;
    if (came == 0)
        return std::nullopt;
    return qRound64(missed * double(rows.size()) * 10'000 / double(came));
}

SeriesForecast forecastSeries(History history, const std::array<TargetMonth, 3> &targets)
{
    SeriesForecast series;
    series.months = int(history.size());
    if (history.empty())
        return series;
    series.lastYear = qint64(sumOf(history.last(std::min<std::size_t>(history.size(), 12))));
    const int ahead = monthsFrom(history.back().month, targets.front().month);
    Q_ASSERT(ahead > 0);
    series.monthNaive = naiveCases(history, std::size_t(ahead), 1);
    series.quarterNaive = naiveCases(history, std::size_t(ahead), quarterMonths);
    if (series.months < SeriesForecast::leastMonths)
        return series;

    const RollingOrigin past(history, std::size_t(ahead));
    series.model.emplace(history);
    const double month = series.model->expected(targets[0]);
    const double quarter = month + series.model->expected(targets[1]) + series.model->expected(targets[2]);
    series.month = ExpectedCases{month, eightyPercentRange(month, past.monthSpread(history.size()))};
    series.quarter = ExpectedCases{quarter, eightyPercentRange(quarter, past.quarterSpread(history.size()))};
    series.backTest = past.backTest();
    return series;
}

QString expectedText(double cases)
{
    constexpr double whole = 9.95; // from here on it would print as 10.0
    return cases < whole ? fixedText(qRound64(cases * 10), 1) : QString::number(qRound64(cases));
}

QString rangeText(const CaseRange &range)
{
    return QStringLiteral("%1—%2").arg(range.low).arg(range.high);
}

} // namespace jiesu
