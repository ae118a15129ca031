// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/publication.h"

#include <random>

using namespace jiesu;

namespace {

Outcome randomOutcome(std::mt19937 &random)
{
    const auto below = [&random](unsigned limit) { return int(random() % limit); };
    Outcome outcome;
    outcome.type = RequestType(below(8));
    outcome.status = CaseStatus(below(11));
    outcome.retained = below(5) != 0;
    outcome.suspended = below(9) == 0;
    outcome.official = Reached(below(3));
    outcome.officialContacted = Contacted(below(3));
    outcome.officialSolved = Solved(below(4));
    outcome.officialSatisfaction = Satisfaction(below(6));
    outcome.selfSolved = Solved(below(4));
    return outcome;
}

} // namespace

TEST(Publication, FiguresComeBackFromTheirCounts)
{
    std::mt19937 random(7);
    const AssessmentRule rule;
    for (int round = 0; round < 200; ++round) {
        std::vector<OutcomeCount> outcomes;
        for (auto n = random() % 30U; n > 0; --n)
            outcomes.push_back({randomOutcome(random), qint64(random() % 50U), 0});
        const ThreeRates made = threeRates(outcomes, rule);
        const ThreeRates back = ratesFromCounts(figureCounts(made), rule.composite);
        ASSERT_EQ(figureCounts(back), figureCounts(made));
        ASSERT_EQ(back.composite.basisPoints(), made.composite.basisPoints());
        ASSERT_EQ(back.excluded, made.excluded);
        ASSERT_EQ(back.satisfaction, made.satisfaction);
    }
    EXPECT_EQ(figureCountNames().size(), qsizetype(figureCountSize));
}

TEST(Publication, ACaseDiffersWhereItCountsOtherwise)
{
    const AssessmentRule rule;
    CaseInFigures then{true, UnitId{1}, PlaceId{2}, {}};
    then.outcome.official = Reached::Yes;
    then.outcome.officialSolved = Solved::Yes;
    CaseInFigures now = then;
    EXPECT_FALSE(figuresDiffer(then, now, rule));
    now.outcome.selfSolved = Solved::No;
    EXPECT_FALSE(figuresDiffer(then, now, rule)) << "the official answer counts";
    now.outcome.officialSolved = Solved::No;
    EXPECT_TRUE(figuresDiffer(then, now, rule));
    now = then;
    now.unit = UnitId{3};
    EXPECT_TRUE(figuresDiffer(then, now, rule));
    now.isIn = then.isIn = false;
    EXPECT_FALSE(figuresDiffer(then, now, rule));
    now.isIn = true;
    EXPECT_TRUE(figuresDiffer(then, now, rule));
}

TEST(Publication, TheDigestTellsEveryDifference)
{
    Publication publication;
    publication.note = QStringLiteral("首次公布");
    const AssessmentRule rule;
    const OutcomeCount one{{}, 3, 0};
    std::vector<PublishedFigure> figures{
        {PublishedScope::Office, 0, QStringLiteral("办"), {}, threeRates(std::span(&one, 1), rule), {}, {}}};
    const QByteArray digest = publicationDigest(publication, figures);
    EXPECT_EQ(publicationDigest(publication, figures), digest);
    figures[0].rank = 1;
    EXPECT_NE(publicationDigest(publication, figures), digest);
    figures[0].rank.reset();
    figures[0].rates.received += 1;
    EXPECT_NE(publicationDigest(publication, figures), digest);
    figures[0].rates.received -= 1;
    publication.ruleDefinition = "{}";
    EXPECT_NE(publicationDigest(publication, figures), digest);
}
