// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/effect.h"
#include "service/chartfigures.h"
#include "service/figureservice.h"

namespace jiesu {

/// The volume (受理量) of each category by month, under the default rule. A month is counted when it is first
/// asked for. Database thread; every function throws StorageError.
class CategoryMonths final
{
public:
    explicit CategoryMonths(Office &office);

    /// By a category's own id, without those below it; 0: none.
    [[nodiscard]] const QHash<qint64, qint64> &of(Month month);
    [[nodiscard]] qint64 cases(Month month, const std::vector<qint64> &categories);
    [[nodiscard]] bool hasCases(Month month);
    /// Over the months of both sides and of the same in earlier years.
    [[nodiscard]] EffectCounts counts(const EffectMonths &months, const std::vector<qint64> &categories);
    /// The filter whose list is as long as cases() of each of its months.
    [[nodiscard]] CaseFilter filter(const Period &period, const std::vector<qint64> &categories) const;
    [[nodiscard]] QString ruleName() const { return m_rule.name; }

private:
    [[nodiscard]] qint64 cases(const Period &period, const std::vector<qint64> &categories);

    Office &m_office;
    std::shared_ptr<const ReferenceData> m_reference;
    AssessmentRule m_rule;
    std::map<int, QHash<qint64, qint64>> m_months; ///< by yyyymm
};

/// What is asked of the effect of something done about categories.
struct EffectQuestion
{
    QString name; ///< what was done: "清运车噪音"
    QDate start;
    std::vector<CategoryId> categories; ///< with those below them
    std::vector<CategoryId> leftOut;    ///< with those below them: no measure of what happened without it
    int months = EffectMonths::usual;   ///< length of a side, 1 to EffectMonths::longest
};

/// The effect with the months it stands on.
struct EffectAnswer
{
    Effect effect;
    QString ruleName;
    ColumnFigures chart;  ///< months before and after, beside the same a year earlier
    CaseLink after;       ///< cases after the start; count 0 where there are none yet
    QStringList controls; ///< names of the untouched categories that have cases in these months
};

/// The effect of what was done about some categories against all others; see metrics/effect.h. Database
/// thread; throws StorageError.
[[nodiscard]] EffectAnswer effectAnswer(Office &office, const EffectQuestion &question);

} // namespace jiesu
