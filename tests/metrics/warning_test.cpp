// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/warning.h"

#include <gtest/gtest.h>

using namespace jiesu;

namespace {

/// Rates of cases of which @p satisfied and @p dissatisfied were rated so.
ThreeRates rated(qint64 satisfied, qint64 dissatisfied)
{
    std::vector<OutcomeCount> groups;
    for (const auto &[answer, cases] :
         {std::pair(Satisfaction::Satisfied, satisfied), {Satisfaction::Dissatisfied, dissatisfied}}) {
        Outcome outcome;
        outcome.type = RequestType::Complaint;
        outcome.official = Reached::Yes;
        outcome.officialSatisfaction = answer;
        groups.push_back({outcome, cases, 0});
    }
    return threeRates(groups, AssessmentRule());
}

/// Warned for the satisfaction rate alone.
AssessmentRule ruleOf(int red, int yellow, int fall)
{
    AssessmentRule rule;
    rule.warnings = {{0, 0, red}, {0, 0, yellow}, fall};
    return rule;
}

QString told(const ThreeRates &now, const ThreeRates *before, const AssessmentRule &rule)
{
    const auto reasons = warningsOf(now, before, rule);
    const auto card = cardOf(reasons);
    return card ? label(*card) + u' ' + warningsText(reasons) : QString();
}

} // namespace

TEST(Warning, ARateBelowALevelIsWarnedByTheExactCounts)
{
    struct Example
    {
        qint64 satisfied;
        qint64 dissatisfied;
        const char *expected;
    };
    for (const auto &[satisfied, dissatisfied, expected] : {
             Example{7, 3, "黄牌 满意率70.00%（7/10）低于80%"},
             {8, 2, ""},
             {5, 3, "红牌 满意率62.50%（5/8）低于70%"},
             {69'997, 30'003, "红牌 满意率70.00%（69997/100000）低于70%"}, // prints as 70 and lies below it
             {0, 3, "红牌 满意率0.00%（0/3）低于70%"},
             {0, 2, ""}, // fewer than are ranked
         })
        EXPECT_EQ(told(rated(satisfied, dissatisfied), nullptr, ruleOf(7'000, 8'000, 0)),
                  QString::fromUtf8(expected))
            << satisfied << ' ' << dissatisfied;
}

TEST(Warning, AFallByAsManyPointsAsTheRuleSaysIsAYellowCard)
{
    const AssessmentRule rule = ruleOf(0, 0, 500);
    const ThreeRates best = rated(100, 0);
    const ThreeRates few = rated(2, 0);
    EXPECT_EQ(told(rated(95, 5), &best, rule),
              QStringLiteral("黄牌 满意率95.00%（95/100）较上期下降5.00个百分点"));
    EXPECT_EQ(told(rated(951, 49), &best, rule), QString()) << "4.90 points";
    EXPECT_EQ(told(rated(50, 50), &few, rule), QString()) << "too few before to compare with";
    EXPECT_EQ(told(rated(50, 50), nullptr, rule), QString());
    EXPECT_EQ(told(best, &best, rule), QString());
    EXPECT_EQ(told(rated(95, 5), &best, ruleOf(0, 0, 0)), QString());
    EXPECT_EQ(
        told(rated(60, 40), &best, ruleOf(7'000, 0, 500)),
        QStringLiteral("红牌 满意率60.00%（60/100）低于70%；满意率60.00%（60/100）较上期下降40.00个百分点"));
}

TEST(Warning, BoundsAreReadBackAndAYellowLevelIsNotBelowTheRedOne)
{
    AssessmentRule rule = ruleOf(7'000, 8'000, 650);
    rule.code = QStringLiteral("a");
    rule.name = QStringLiteral("甲");
    rule.validFrom = QDate(2022, 1, 1);
    const auto read = readAssessmentRule(writeAssessmentRule(rule));
    ASSERT_TRUE(read.ok()) << read.error().message().toStdString();
    EXPECT_EQ(read->warnings, rule.warnings);
    rule.warnings.yellow.satisfaction = 6'999;
    EXPECT_FALSE(checkAssessmentRule(rule).ok());
    rule.warnings.yellow.satisfaction = 0;
    EXPECT_TRUE(checkAssessmentRule(rule).ok()) << "none";
    rule.warnings.fall = 10'001;
    EXPECT_FALSE(checkAssessmentRule(rule).ok());
}
