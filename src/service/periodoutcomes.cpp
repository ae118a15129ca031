// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/periodoutcomes.h"

#include "service/publishedfigures.h"

namespace jiesu {

const std::vector<OutcomeCount> &PeriodOutcomes::in(const Period &period)
{
    const auto [counted, isNew] = m_counted.try_emplace(period.code());
    if (isNew)
        counted->second = m_office.figures().outcomes(FigureService::filter(period, m_scope, m_rule));
    return counted->second;
}

void PeriodOutcomes::countMonths(const std::vector<MonthPeriods> &months, Period MonthPeriods::*which)
{
    std::vector<Month> wanted;
    for (const MonthPeriods &each : months) {
        const Period &period = each.*which;
        if (period.kind() == Period::Kind::Month && !m_counted.contains(period.code()))
            wanted.push_back(Month::of(period.first()));
    }
    if (wanted.empty())
        return;
    const Period whole = Period::months(wanted.front(), wanted.back());
    auto counted = m_office.figures().outcomesByMonth(FigureService::filter(whole, m_scope, m_rule));
    for (const Month month : wanted)
        m_counted[Period::month(month).code()] = std::move(counted[month.key()]);
}

RatesFigure PeriodOutcomes::rates(const Period &period)
{
    if (auto published = publishedfigures::rates(m_office, period, m_scope, m_rule))
        return std::move(*published);
    return {period, m_rule.name, threeRates(in(period), m_rule), {}};
}

RatesFigure PeriodOutcomes::cumulative(const std::vector<MonthPeriods> &months, Period MonthPeriods::*which,
                                       const Period &whole)
{
    countMonths(months, which);
    std::vector<OutcomeCount> all;
    std::vector<ThreeRates> published;
    for (const MonthPeriods &each : months) {
        if (const auto frozen = publishedfigures::rates(m_office, each.*which, m_scope, m_rule))
            published.push_back(frozen->rates);
        else
            std::ranges::copy(in(each.*which), std::back_inserter(all));
    }
    RatesFigure figure{whole, m_rule.name, threeRates(all, m_rule), {}, int(published.size())};
    for (const ThreeRates &month : published)
        figure.rates = pooledRates(figure.rates, month, m_rule.composite);
    return figure;
}

Reduction PeriodOutcomes::reduction(const std::vector<MonthPeriods> &months)
{
    countMonths(months, &MonthPeriods::now);
    countMonths(months, &MonthPeriods::yearBefore);
    std::vector<MonthPair> pairs;
    for (const MonthPeriods &each : months)
        pairs.push_back({each.month, rates(each.now).rates.received, rates(each.yearBefore).rates.received});
    return Reduction(std::move(pairs));
}

} // namespace jiesu
