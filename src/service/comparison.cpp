// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/comparison.h"

#include "service/figureservice.h"

namespace jiesu {

namespace {

constexpr int noOrder = -1;

/// Smaller is better; noOrder: no answer to compare.
int order(Contacted answer)
{
    return answer == Contacted::None ? noOrder : int(answer);
}
int order(Solved answer)
{
    return answer == Solved::None ? noOrder : int(answer);
}
int order(Satisfaction answer)
{
    return answer == Satisfaction::None || answer == Satisfaction::NotRated ? noOrder : int(answer);
}

template <class E> AnswerMatch match(E own, E official)
{
    if (order(own) == noOrder || order(official) == noOrder)
        return AnswerMatch::Unknown;
    if (own == official)
        return AnswerMatch::Same;
    return order(official) > order(own) ? AnswerMatch::Worse : AnswerMatch::Better;
}

bool anyIs(const Comparison &comparison, AnswerMatch match)
{
    return comparison.contacted == match || comparison.solved == match || comparison.satisfaction == match;
}

/// Worse first, then other differences, then equal ones, then those that cannot be compared.
int rank(const Comparison &comparison)
{
    if (comparison.isWorse())
        return 0;
    if (comparison.differs())
        return 1;
    return anyIs(comparison, AnswerMatch::Same) ? 2 : 3;
}

} // namespace

bool Comparison::isWorse() const
{
    return anyIs(*this, AnswerMatch::Worse);
}

bool Comparison::differs() const
{
    return isWorse() || anyIs(*this, AnswerMatch::Better);
}

Comparison compare(const ComparedCase &sides)
{
    if (sides.officialReached != 1)
        return {sides};
    return {sides, match(sides.own.contacted, sides.official.contacted),
            match(sides.own.solved, sides.official.solved),
            match(sides.own.satisfaction, sides.official.satisfaction)};
}

ComparisonList compareFollowUps(Office &office, const Period &period, const AssessmentRule &rule)
{
    const CaseFilter filter = FigureService::filter(period, {}, rule);
    ComparisonList list{period, rule.name, {}};
    for (const ComparedCase &sides : ComparisonStore(office.database()).cases(period, filter.dayBasis)) {
        list.cases.push_back(compare(sides));
        switch (rank(list.cases.back())) {
        case 0:
            ++list.worse;
            [[fallthrough]];
        case 1:
            ++list.differing;
            ++list.compared;
            break;
        case 2:
            ++list.same;
            ++list.compared;
            break;
        default:
            ++(sides.officialReached == 1 ? list.officialOnly : list.notReached);
        }
    }
    std::ranges::stable_sort(list.cases, {}, rank);
    return list;
}

} // namespace jiesu
