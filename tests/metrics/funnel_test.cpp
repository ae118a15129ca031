// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/funnel.h"

#include <random>

using namespace jiesu;

namespace {

TEST(Funnel, NeverWidens)
{
    std::mt19937 random(2);
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    std::vector<StateCount> counts;
    for (int i = 0; i < 2000; ++i) {
        Outcome outcome;
        outcome.directlyAnswered = below(9) == 0;
        outcome.disposition = below(9) == 0 ? SpecialDisposition::Repeat : SpecialDisposition::None;
        outcome.official = Reached(below(3));
        outcome.officialSolved = Solved(below(4));
        outcome.officialSatisfaction = Satisfaction(below(6));
        outcome.selfSolved = Solved(below(4));
        outcome.selfSatisfaction = Satisfaction(below(6));
        counts.push_back({CaseStatus(below(11)), {outcome, below(5), 0}});
    }
    qint64 before = reached(FunnelStep::Received, counts, {});
    EXPECT_GT(before, 0);
    for (const FunnelStep step : funnelSteps) {
        const qint64 cases = reached(step, counts, {});
        EXPECT_LE(cases, before) << int(step);
        before = cases;
    }
    EXPECT_GT(before, 0);
}

TEST(Funnel, ACaseSentBackStandsWhereItIs)
{
    EXPECT_TRUE(hasReached(FunnelStep::Dispatched, CaseStatus::ReturnRequested));
    EXPECT_FALSE(hasReached(FunnelStep::Signed, CaseStatus::ReturnRequested));
    EXPECT_TRUE(hasReached(FunnelStep::Contacted, CaseStatus::Replied));
    EXPECT_FALSE(hasReached(FunnelStep::Done, CaseStatus::Replied));
    EXPECT_TRUE(hasReached(FunnelStep::Satisfied, CaseStatus::Completed)); // the outcome has the last word
}

TEST(Funnel, AnswersCountByTheRule)
{
    Outcome outcome;
    outcome.selfSolved = Solved::Yes;
    outcome.selfSatisfaction = Satisfaction::Basically;
    AssessmentRule rule;
    EXPECT_TRUE(hasReached(FunnelStep::Satisfied, outcome, rule));
    rule.answers = AnswerSource::OfficialOnly;
    EXPECT_FALSE(hasReached(FunnelStep::FollowedUp, outcome, rule));
    outcome.official = Reached::No;
    EXPECT_TRUE(hasReached(FunnelStep::FollowedUp, outcome, rule));
    EXPECT_FALSE(hasReached(FunnelStep::Solved, outcome, rule));
}

} // namespace
