// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/figureservice.h"

namespace jiesu {

/// The outcomes of a scope's cases under a rule, period by period; each period is counted once however often
/// it is asked for. For one look at the office's figures, on the office's thread. @throws StorageError
class PeriodOutcomes final
{
public:
    PeriodOutcomes(Office &office, const Scope &scope, const AssessmentRule &rule)
        : m_office(office)
        , m_scope(scope)
        , m_rule(rule)
    {
    }

    /// As published where the period was.
    [[nodiscard]] RatesFigure rates(const Period &period);
    /// Pooled over the months of a comparison, each as published where it was, else as counted now.
    /// @param whole what they make together
    [[nodiscard]] RatesFigure cumulative(const std::vector<MonthPeriods> &months, Period MonthPeriods::*which,
                                         const Period &whole);
    /// Received cases, month by month; whole calendar months come out of one question.
    [[nodiscard]] Reduction reduction(const std::vector<MonthPeriods> &months);

private:
    const std::vector<OutcomeCount> &in(const Period &period);
    /// Counts the whole calendar months among @p months in one go.
    void countMonths(const std::vector<MonthPeriods> &months, Period MonthPeriods::*which);

    Office &m_office;
    Scope m_scope;
    AssessmentRule m_rule;
    std::map<QString, std::vector<OutcomeCount>> m_counted; ///< by Period::code()
};

} // namespace jiesu
