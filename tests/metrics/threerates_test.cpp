// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/threerates.h"

#include <numeric>
#include <random>

using namespace jiesu;

namespace {

Outcome reached(Contacted contacted, Solved solved, Satisfaction satisfaction)
{
    Outcome outcome;
    outcome.type = RequestType::Complaint;
    outcome.status = CaseStatus::FollowedUp;
    outcome.official = Reached::Yes;
    outcome.officialContacted = contacted;
    outcome.officialSolved = solved;
    outcome.officialSatisfaction = satisfaction;
    return outcome;
}

Outcome good()
{
    return reached(Contacted::Yes, Solved::Yes, Satisfaction::Satisfied);
}

template <class E> E any(std::mt19937 &random)
{
    return E(random() % choices<E>().size());
}

Outcome anyOutcome(std::mt19937 &random)
{
    Outcome outcome;
    outcome.type = any<RequestType>(random);
    outcome.status = any<CaseStatus>(random);
    outcome.directlyAnswered = random() % 4 == 0;
    outcome.disposition = random() % 2 ? SpecialDisposition::None : any<SpecialDisposition>(random);
    outcome.retained = random() % 5 != 0;
    outcome.suspended = random() % 6 == 0;
    outcome.countExempt = random() % 7 == 0;
    outcome.official = any<Reached>(random);
    outcome.officialContacted = any<Contacted>(random);
    outcome.officialSolved = any<Solved>(random);
    outcome.officialSatisfaction = any<Satisfaction>(random);
    outcome.selfContacted = any<Contacted>(random);
    outcome.selfSolved = any<Solved>(random);
    outcome.selfSatisfaction = any<Satisfaction>(random);
    return outcome;
}

AssessmentRule anyRule(std::mt19937 &random)
{
    AssessmentRule rule;
    rule.answers = any<AnswerSource>(random);
    rule.notCounted = random() % 2 ? std::vector{RequestType::Commendation} : std::vector<RequestType>{};
    rule.notAssessed = random() % 2 ? std::vector{RequestType::Commendation}
                                    : std::vector{RequestType::Suggestion, RequestType::Other};
    if (random() % 2)
        rule.notCountedDispositions = {any<SpecialDisposition>(random)};
    if (random() % 2)
        rule.notAssessedDispositions = {SpecialDisposition::Repeat};
    rule.assessAnsweredConsultations = random() % 2;
    rule.assessSuspended = random() % 2;
    rule.partialWeight = int(random() % 1001);
    rule.basicallyWeight = int(random() % 1001);
    rule.neutralWeight = int(random() % 1001);
    rule.notReached = any<Unanswered>(random);
    rule.notRated = any<Unanswered>(random);
    return rule;
}

/// The figures again, case by case in floating point and written down from the words of docs/metrics.md.
struct Naive
{
    int received = 0;
    int assessed = 0;
    double part[3] = {};
    int whole[3] = {};

    void add(int rate, double value)
    {
        part[rate] += value;
        ++whole[rate];
    }

    void addUnanswered(int rate, Unanswered treatment)
    {
        if (treatment != Unanswered::LeaveOut)
            add(rate, treatment == Unanswered::AsSatisfied ? 1.0 : 0.0);
    }

    void addAnswers(Contacted contacted, Solved solved, Satisfaction satisfaction, const AssessmentRule &rule)
    {
        if (contacted != Contacted::None)
            add(0, contacted == Contacted::Yes ? 1.0 : 0.0);
        if (solved != Solved::None)
            add(1, solved == Solved::Yes       ? 1.0
                   : solved == Solved::Partial ? rule.partialWeight / 1000.0
                                               : 0.0);
        if (satisfaction == Satisfaction::NotRated)
            addUnanswered(2, rule.notRated);
        else if (satisfaction == Satisfaction::Satisfied)
            add(2, 1.0);
        else if (satisfaction == Satisfaction::Basically)
            add(2, rule.basicallyWeight / 1000.0);
        else if (satisfaction == Satisfaction::Neutral)
            add(2, rule.neutralWeight / 1000.0);
        else if (satisfaction == Satisfaction::Dissatisfied)
            add(2, 0.0);
    }

    void add(const Outcome &o, const AssessmentRule &rule)
    {
        const auto in = [&](const std::vector<RequestType> &list) {
            return std::count(list.begin(), list.end(), o.type) > 0;
        };
        const bool alive = o.status != CaseStatus::Merged && o.status != CaseStatus::Void && !o.countExempt;
        const auto disposed = [&](const std::vector<SpecialDisposition> &list) {
            return std::count(list.begin(), list.end(), o.disposition) > 0;
        };
        if (alive && !in(rule.notCounted) && !disposed(rule.notCountedDispositions))
            ++received;
        const bool answeredAtOnce = o.directlyAnswered && o.type == RequestType::Consultation;
        if (!alive || in(rule.notAssessed) || disposed(rule.notAssessedDispositions) || !o.retained ||
            (o.suspended && !rule.assessSuspended) || (answeredAtOnce && !rule.assessAnsweredConsultations))
            return;
        ++assessed;
        const bool selfAnswered = o.selfContacted != Contacted::None || o.selfSolved != Solved::None ||
                                  o.selfSatisfaction != Satisfaction::None;
        if (o.official == Reached::Yes) {
            addAnswers(o.officialContacted, o.officialSolved, o.officialSatisfaction, rule);
        } else if (rule.answers == AnswerSource::OfficialThenSelf && selfAnswered) {
            addAnswers(o.selfContacted, o.selfSolved, o.selfSatisfaction, rule);
        } else if (o.official == Reached::No) {
            for (const int rate : {0, 1, 2})
                addUnanswered(rate, rule.notReached);
        }
    }
};

} // namespace

TEST(ThreeRates, ReproduceThePublishedBulletin)
{
    // 西宁市城中区: 670 called back, 670 contacted, 663 solved, 614 satisfied, 34 basically, 22 not.
    const std::vector<OutcomeCount> groups{
        {reached(Contacted::Yes, Solved::Yes, Satisfaction::Satisfied), 614},
        {reached(Contacted::Yes, Solved::Yes, Satisfaction::Basically), 34},
        {reached(Contacted::Yes, Solved::Yes, Satisfaction::Dissatisfied), 15},
        {reached(Contacted::Yes, Solved::No, Satisfaction::Dissatisfied), 7},
    };
    AssessmentRule rule;
    const ThreeRates figures = threeRates(groups, rule);
    EXPECT_EQ(figures.received, 670);
    EXPECT_EQ(figures.answered, 670);
    EXPECT_EQ(figures.response.percentText(), QStringLiteral("100.00"));
    EXPECT_EQ(figures.resolution.percentText(), QStringLiteral("98.96"));
    EXPECT_EQ(figures.satisfaction.percentText(), QStringLiteral("94.69"));
    EXPECT_EQ(figures.satisfaction.fractionText(), QStringLiteral("634.4/670"));
    rule.basicallyWeight = 1000;
    EXPECT_EQ(threeRates(groups, rule).satisfaction.percentText(), QStringLiteral("96.72"));
    rule.basicallyWeight = 0;
    EXPECT_EQ(threeRates(groups, rule).satisfaction.percentText(), QStringLiteral("91.64"));
}

TEST(ThreeRates, NobodyAskedIsUndefined)
{
    Outcome open;
    open.type = RequestType::Complaint;
    const std::vector<OutcomeCount> groups{{open, 63}};
    const ThreeRates figures = threeRates(groups, AssessmentRule());
    EXPECT_EQ(figures.received, 63);
    EXPECT_EQ(figures.assessed, 63);
    EXPECT_EQ(figures.answered, 0);
    EXPECT_FALSE(figures.response.isDefined());
    EXPECT_EQ(figures.composite.percentText(), QStringLiteral("—"));
    EXPECT_FALSE(threeRates({}, AssessmentRule()).resolution.isDefined());
}

TEST(ThreeRates, EachExclusionIsNamed)
{
    const AssessmentRule rule;
    const auto with = [](auto change) {
        Outcome outcome = good();
        change(outcome);
        return outcome;
    };
    const std::pair<Outcome, Exclusion> rows[] = {
        {good(), Exclusion::None},
        {with([](Outcome &o) { o.status = CaseStatus::Merged; }), Exclusion::Merged},
        {with([](Outcome &o) { o.status = CaseStatus::Void; }), Exclusion::Voided},
        {with([](Outcome &o) { o.countExempt = true; }), Exclusion::CountExempt},
        {with([](Outcome &o) { o.type = RequestType::Commendation; }), Exclusion::NotAssessed},
        {with([](Outcome &o) {
             o.type = RequestType::Consultation;
             o.directlyAnswered = true;
         }),
         Exclusion::AnsweredDirectly},
        {with([](Outcome &o) { o.type = RequestType::Consultation; }), Exclusion::None},
        {with([](Outcome &o) { o.disposition = SpecialDisposition::OutsideRemit; }),
         Exclusion::SpeciallyDisposed},
        {with([](Outcome &o) { o.retained = false; }), Exclusion::Excluded},
        {with([](Outcome &o) { o.suspended = true; }), Exclusion::Suspended},
        {with([](Outcome &o) {
             o.status = CaseStatus::Merged;
             o.suspended = true;
         }),
         Exclusion::Merged},
    };
    for (const auto &[outcome, expected] : rows) {
        EXPECT_EQ(exclusionOf(outcome, rule), expected) << label(expected).toStdString();
        EXPECT_EQ(responsePart(outcome, rule).has_value(), expected == Exclusion::None);
    }
}

TEST(ThreeRates, CommendationsAreCountedApart)
{
    Outcome commendation = good();
    commendation.type = RequestType::Commendation;
    Outcome voided = commendation;
    voided.status = CaseStatus::Void;
    const std::vector<OutcomeCount> groups{{commendation, 4}, {voided, 1}, {good(), 6}};
    const ThreeRates figures = threeRates(groups, AssessmentRule());
    EXPECT_EQ(figures.total, 11);
    EXPECT_EQ(figures.received, 6);
    EXPECT_EQ(figures.commendations, 4);
    EXPECT_EQ(figures.excludedFor(Exclusion::NotAssessed), 4);
    EXPECT_EQ(figures.excludedFor(Exclusion::Voided), 1);
}

TEST(ThreeRates, TheUnitsOwnAnswersCountOnlyIfTheRuleSaysSo)
{
    Outcome self;
    self.type = RequestType::Help;
    self.selfContacted = Contacted::Yes;
    self.selfSolved = Solved::No;
    self.selfSatisfaction = Satisfaction::Satisfied;
    AssessmentRule rule;
    rule.answers = AnswerSource::OfficialOnly;
    EXPECT_FALSE(responsePart(self, rule));
    rule.answers = AnswerSource::OfficialThenSelf;
    EXPECT_EQ(responsePart(self, rule), 1000);
    EXPECT_EQ(resolutionPart(self, rule), 0);
    EXPECT_EQ(satisfactionPart(self, rule), 1000);
    self.official = Reached::No; // nobody answered the official call: the unit's answers still stand
    rule.notReached = Unanswered::AsFailed;
    EXPECT_EQ(satisfactionPart(self, rule), 1000);
    self.official = Reached::Yes; // the official call got through and asked only this
    self.officialSolved = Solved::Yes;
    EXPECT_EQ(resolutionPart(self, rule), 1000);
    EXPECT_FALSE(satisfactionPart(self, rule));
}

TEST(ThreeRates, UnansweredCallsAreTreatedAsTheRuleSays)
{
    Outcome missed;
    missed.type = RequestType::Complaint;
    missed.official = Reached::No;
    const Outcome unrated = reached(Contacted::Yes, Solved::Yes, Satisfaction::NotRated);
    AssessmentRule rule;
    EXPECT_FALSE(satisfactionPart(missed, rule));
    EXPECT_FALSE(satisfactionPart(unrated, rule));
    rule.notReached = Unanswered::AsSatisfied;
    rule.notRated = Unanswered::AsFailed;
    EXPECT_EQ(responsePart(missed, rule), 1000);
    EXPECT_EQ(resolutionPart(missed, rule), 1000);
    EXPECT_EQ(satisfactionPart(missed, rule), 1000);
    EXPECT_EQ(satisfactionPart(unrated, rule), 0);
    EXPECT_EQ(resolutionPart(unrated, rule), 1000);
    const std::vector<OutcomeCount> groups{{missed, 2}, {unrated, 3}};
    EXPECT_EQ(threeRates(groups, rule).notReached, 2);
    EXPECT_EQ(threeRates(groups, rule).notRated, 3);
}

TEST(ThreeRates, CompositeNeedsOnlyTheRatesThatHaveAWeight)
{
    const Rate full = *Rate::ofCases(6, 6);
    EXPECT_EQ(Composite(full, Rate(), full, {500, 0, 500}).basisPoints(), 10'000);
    EXPECT_FALSE(Composite(full, Rate(), full, {500, 100, 400}).basisPoints());
    EXPECT_FALSE(Composite().basisPoints());
    EXPECT_EQ(Composite(*Rate::ofCases(6, 7), Rate(), Rate(), {1000, 0, 0}).scaledTo(30'000), 25'714);
}

TEST(ThreeRates, AgreeWithARecomputationCaseByCase)
{
    std::mt19937 random(20'220'331);
    for (int round = 0; round < 400; ++round) {
        const AssessmentRule rule = anyRule(random);
        std::vector<OutcomeCount> groups;
        Naive naive;
        qint64 total = 0;
        for (auto n = random() % 60; n > 0; --n) {
            groups.push_back({anyOutcome(random), qint64(random() % 5U)});
            total += groups.back().cases;
            for (qint64 c = 0; c < groups.back().cases; ++c)
                naive.add(groups.back().outcome, rule);
        }
        const ThreeRates figures = threeRates(groups, rule);
        ASSERT_EQ(figures.total, total);
        ASSERT_EQ(figures.received, naive.received);
        ASSERT_EQ(figures.assessed, naive.assessed);
        const Rate rates[] = {figures.response, figures.resolution, figures.satisfaction};
        for (std::size_t i = 0; i < 3; ++i) {
            ASSERT_EQ(rates[i].whole(), naive.whole[i]) << round;
            ASSERT_NEAR(double(rates[i].part()) / 1000.0, naive.part[i], 1e-6) << round;
        }
        const qint64 excluded = std::accumulate(figures.excluded.begin(), figures.excluded.end(), qint64(0));
        ASSERT_EQ(figures.assessed + excluded, total);
        ASSERT_LE(figures.answered + figures.notReached, figures.assessed);
    }
}

TEST(ThreeRates, AWholeIsTheSumOfItsParts)
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        const AssessmentRule rule = anyRule(random);
        std::vector<OutcomeCount> all;
        std::vector<OutcomeCount> units[3];
        for (int i = 0; i < 50; ++i) {
            all.push_back({anyOutcome(random), qint64(random() % 9U)});
            units[random() % 3U].push_back(all.back());
        }
        const ThreeRates whole = threeRates(all, rule);
        ThreeRates sum;
        for (const auto &unit : units) {
            const ThreeRates part = threeRates(unit, rule);
            sum.received += part.received;
            sum.assessed += part.assessed;
            sum.response = sum.response + part.response;
            sum.resolution = sum.resolution + part.resolution;
            sum.satisfaction = sum.satisfaction + part.satisfaction;
        }
        ASSERT_EQ(sum.received, whole.received);
        ASSERT_EQ(sum.assessed, whole.assessed);
        ASSERT_EQ(sum.response, whole.response);
        ASSERT_EQ(sum.resolution, whole.resolution);
        ASSERT_EQ(sum.satisfaction, whole.satisfaction);
    }
}
