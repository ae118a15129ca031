// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/target.h"

#include <random>

using namespace jiesu;

namespace {

/// A case that was satisfied, or less, so that its part of the rate under @p rule is what is wanted.
OutcomeCount rated(Satisfaction satisfaction, qint64 cases)
{
    Outcome outcome;
    outcome.type = RequestType::Complaint;
    outcome.official = Reached::Yes;
    outcome.officialSatisfaction = satisfaction;
    return {outcome, cases, 0};
}

bool reaches(qint64 part, qint64 whole, int target)
{
    return part * 10'000 >= whole * Rate::one * target;
}

/// The least number of cases to turn, tried one by one: every choice of how many of each kind.
qint64 turnedByTrying(const std::map<int, qint64> &parts, qint64 part, qint64 whole, int target)
{
    const auto at = [&parts](std::size_t i) {
        auto it = parts.begin();
        std::advance(it, i);
        return i < parts.size() ? *it : std::pair<const int, qint64>(1000, 0);
    };
    qint64 best = whole;
    for (qint64 a = 0; a <= at(0).second; ++a) {
        for (qint64 b = 0; b <= at(1).second; ++b) {
            for (qint64 c = 0; c <= at(2).second; ++c) {
                const qint64 gained =
                    a * (1000 - at(0).first) + b * (1000 - at(1).first) + c * (1000 - at(2).first);
                if (reaches(part + gained, whole, target))
                    best = std::min(best, a + b + c);
            }
        }
    }
    return best;
}

AssessmentRule ruleWithTarget(int satisfaction)
{
    AssessmentRule rule;
    rule.targets.satisfaction = satisfaction;
    return rule;
}

} // namespace

TEST(CasesToTarget, AreTheLeastThatReachIt)
{
    std::mt19937 random(7);
    const auto number = [&random](int from, int to) {
        return from + int(random() % unsigned(to - from + 1));
    };
    int lacking = 0;
    for (int i = 0; i < 3000; ++i) {
        AssessmentRule rule;
        rule.basicallyWeight = number(0, 1000);
        rule.neutralWeight = number(0, 1000);
        const std::vector<OutcomeCount> cases{
            rated(Satisfaction::Satisfied, number(0, 6)), rated(Satisfaction::Basically, number(0, 4)),
            rated(Satisfaction::Neutral, number(0, 4)), rated(Satisfaction::Dissatisfied, number(0, 4))};
        const ThreeRates rates = threeRates(cases, rule);
        const int target = number(1, 10) == 1 ? 10'000 : number(1, 10'000);
        const auto found = casesToTarget(rates, RateKind::Satisfaction, target);
        const Rate rate = rates.satisfaction;
        ASSERT_EQ(found.has_value(), rate.isDefined());
        if (!found)
            continue;
        std::map<int, qint64> parts = rates.parts[std::size_t(RateKind::Satisfaction)];
        parts.erase(1000);
        ASSERT_EQ(found->turned, turnedByTrying(parts, rate.part(), rate.whole(), target)) << i;
        lacking += found->turned > 0;
        std::optional<qint64> added;
        for (qint64 more = 0; more <= rate.whole() * 10'000 && !added; ++more) {
            if (reaches(rate.part() + more * 1000, rate.whole() + more, target))
                added = more;
        }
        ASSERT_EQ(found->added, added) << i;
    }
    EXPECT_GT(lacking, 1000);
}

TEST(CasesToTarget, OfTheXiningBulletin)
{
    const std::vector<OutcomeCount> cases{rated(Satisfaction::Satisfied, 614),
                                          rated(Satisfaction::Basically, 34),
                                          rated(Satisfaction::Dissatisfied, 22)};
    const AssessmentRule rule = ruleWithTarget(9500);
    const ThreeRates rates = threeRates(cases, rule);
    EXPECT_EQ(targetText(rates, RateKind::Satisfaction, rule),
              QStringLiteral("目标95%：还差3件（计入的案件中再有3件转为满意，或新增42件全部满意）"))
        << "636.5 of 670 are needed, 634.4 there are";
    EXPECT_EQ(targetText(rates, RateKind::Satisfaction, ruleWithTarget(9469)),
              QStringLiteral("目标94.69%：还差1件（计入的案件中再有1件转为满意，或新增1件全部满意）"))
        << "94.687 prints as 94.69 but does not reach it";
    EXPECT_EQ(targetText(rates, RateKind::Satisfaction, ruleWithTarget(9400)),
              QStringLiteral("目标94%：已达到"));
    EXPECT_EQ(targetText(rates, RateKind::Satisfaction, ruleWithTarget(10'000)),
              QStringLiteral("目标100%：还差56件（计入的案件中再有56件转为满意）"));
    EXPECT_TRUE(targetText(rates, RateKind::Resolution, rule).isEmpty()) << "no target";
    EXPECT_TRUE(targetText(ThreeRates(), RateKind::Satisfaction, rule).isEmpty()) << "no case";
}
