// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/assessmentsheet.h"
#include "metrics/ranking.h"

#include <random>

using namespace jiesu;

namespace {

/// A row of the district's table of March 2022 as printed: group, five items, total, this and last rank.
struct PrintedRow
{
    const char *name;
    int group;
    const char *items[5];
    const char *total;
    int rank;
    int lastRank;
};

constexpr PrintedRow printed[] = {
    {"东辛房街道", 1, {"292.8", "150", "334", "46", "100"}, "922.8", 1, 1},
    {"军庄镇", 1, {"280.12", "150", "341", "48", "100"}, "919.12", 2, 4},
    {"城子街道", 1, {"291.7", "150", "319", "48", "100"}, "908.7", 3, 2},
    {"大峪街道", 1, {"291.27", "144", "304", "48", "100"}, "887.27", 4, 3},
    {"龙泉镇", 1, {"287.14", "138", "307", "48", "100"}, "880.14", 5, 5},
    {"潭柘寺镇", 1, {"246.85", "150", "334", "48", "97"}, "875.85", 6, 7},
    {"永定镇", 1, {"293.59", "150", "284", "48", "100"}, "875.59", 7, 6},
    {"清水镇", 2, {"288.33", "146", "360", "48", "100"}, "942.33", 1, 3},
    {"雁翅镇", 2, {"273.08", "150", "363", "48", "100"}, "934.08", 2, 1},
    {"大台街道", 2, {"270.27", "150", "327", "44", "100"}, "891.27", 3, 2},
    {"王平镇", 2, {"257.14", "146", "339", "48", "100"}, "890.14", 4, 4},
    {"妙峰山镇", 2, {"259", "145", "336", "48", "100"}, "888", 5, 6},
    {"斋堂镇", 2, {"256", "150", "337", "44", "100"}, "887", 6, 5},
};

constexpr qint64 fullMarks[] = {30'000, 15'000, 40'000, 5'000, 10'000};

std::optional<qint64> totalOf(const PrintedRow &row)
{
    std::vector<std::optional<qint64>> scores;
    for (std::size_t i = 0; i < 5; ++i) {
        const SheetItem item{QString(), fullMarks[i], ItemMode::Manual};
        scores.push_back(itemScore(item, {parseScore(QString::fromLatin1(row.items[i])), {}}));
    }
    return totalScore(scores);
}

} // namespace

TEST(AssessmentSheet, SumsAndRanksThePrintedTable)
{
    std::vector<Contestant> contestants;
    for (auto row = std::rbegin(printed); row != std::rend(printed); ++row)
        contestants.push_back({row->group, totalOf(*row), 10});
    const std::vector<Placing> placings = rankWithinGroups(contestants);
    ASSERT_EQ(placings.size(), std::size(printed));
    for (std::size_t i = 0; i < placings.size(); ++i) {
        const std::size_t index = std::size(printed) - 1 - placings[i].index;
        EXPECT_EQ(index, i) << "the table is printed in the order of the ranks";
        EXPECT_EQ(placings[i].rank, printed[index].rank) << printed[index].name;
        EXPECT_EQ(scoreText(contestants[placings[i].index].score), QString::fromLatin1(printed[index].total));
    }
}

TEST(AssessmentSheet, SaysHowARankMoved)
{
    EXPECT_EQ(rankChangeText(2, 4), QStringLiteral("↑2"));
    EXPECT_EQ(rankChangeText(3, 2), QStringLiteral("↓1"));
    EXPECT_EQ(rankChangeText(1, 1), QStringLiteral("→"));
    EXPECT_EQ(rankChangeText(1, {}), QStringLiteral("—"));
    EXPECT_EQ(rankChangeText({}, 1), QStringLiteral("—"));
}

TEST(AssessmentSheet, AMarkStaysBetweenZeroAndTheFullMark)
{
    const SheetItem manual{QStringLiteral("专项检查"), 40'000, ItemMode::Manual};
    EXPECT_EQ(itemScore(manual, {40'000, {}}), 40'000);
    EXPECT_FALSE(itemScore(manual, {40'001, {}}));
    EXPECT_FALSE(itemScore(manual, {-1, {}}));
    EXPECT_FALSE(itemScore(manual, {}));
    const SheetItem deduct{QStringLiteral("媒体曝光"), 10'000, ItemMode::Deduct};
    EXPECT_EQ(itemScore(deduct, {300, {}}), 9'700);
    EXPECT_EQ(itemScore(deduct, {12'000, {}}), 0);
    EXPECT_FALSE(itemScore(deduct, {}));
    EXPECT_FALSE(itemScore(deduct, {-300, {}}));
}

TEST(AssessmentSheet, ATotalNeedsEveryMark)
{
    const std::optional<qint64> missing[] = {100, std::nullopt};
    EXPECT_FALSE(totalScore(missing));
    EXPECT_FALSE(totalScore({}));
    EXPECT_EQ(scoreText({}), QStringLiteral("—"));
}

TEST(Ranking, ThreeAtTheTopAreAllFirst)
{
    const std::vector<Contestant> contestants{{0, 9'950, 9}, {0, 10'000, 9}, {0, 10'000, 9}, {0, 10'000, 9}};
    const std::vector<Placing> placings = rankWithinGroups(contestants);
    EXPECT_EQ(placings[0].index, 1U);
    EXPECT_EQ(placings[2].rank, 1);
    EXPECT_EQ(placings[3].index, 0U);
    EXPECT_EQ(placings[3].rank, 4);
    EXPECT_EQ(rankWithinGroups(contestants, 0, TieRule::Dense)[3].rank, 2);
}

TEST(Ranking, TooFewCasesWinNothing)
{
    const std::vector<Contestant> contestants{{0, 10'000, 1}, {0, 9'000, 3}, {0, {}, 50}, {0, 8'000, 40}};
    const std::vector<Placing> placings = rankWithinGroups(contestants, 3);
    EXPECT_EQ(placings[0].index, 1U);
    EXPECT_EQ(placings[0].rank, 1);
    EXPECT_EQ(placings[1].index, 3U);
    EXPECT_EQ(placings[1].rank, 2);
    EXPECT_EQ(placings[2].index, 0U);
    EXPECT_FALSE(placings[2].rank);
    EXPECT_FALSE(placings[3].rank);
}

TEST(Ranking, ARankIsOneMoreThanTheNumberOfBetterScores)
{
    std::mt19937 random(5);
    for (int round = 0; round < 500; ++round) {
        std::vector<Contestant> contestants;
        for (auto n = random() % 20; n > 0; --n)
            contestants.push_back({int(random() % 3U), qint64(random() % 6U), qint64(random() % 5U)});
        const std::vector<Placing> placings = rankWithinGroups(contestants, 2);
        ASSERT_EQ(placings.size(), contestants.size());
        for (const Placing &placing : placings) {
            const Contestant &one = contestants[placing.index];
            const auto better = std::ranges::count_if(contestants, [&](const Contestant &other) {
                return other.group == one.group && other.cases >= 2 && other.score > one.score;
            });
            ASSERT_EQ(placing.rank.has_value(), one.cases >= 2);
            ASSERT_EQ(placing.rank.value_or(int(better) + 1), int(better) + 1);
        }
    }
}
