// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/assessmentjson.h"
#include "metrics/assessmentpaste.h"

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

/// The printed table with its rows in the opposite order.
AssessmentTable printedTable()
{
    AssessmentTable table{QStringLiteral("3月份"), {}, {}};
    for (const qint64 fullMark : fullMarks)
        table.items.push_back(
            {QStringLiteral("项目%1").arg(table.items.size()), fullMark, ItemMode::Manual, {}});
    for (auto row = std::rbegin(printed); row != std::rend(printed); ++row) {
        TableRow line{QString::number(row->group), QString::fromUtf8(row->name), {}, row->lastRank};
        for (const char *item : row->items)
            line.entered.push_back(parseScore(QString::fromLatin1(item)));
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace

TEST(AssessmentTable, SumsAndRanksThePrintedTable)
{
    EXPECT_TRUE(tableProblems(printedTable()).empty());
    const RankTable table = ranked(printedTable(), {});
    ASSERT_EQ(table.rows.size(), std::size(printed));
    const auto rowOf = [&](const char *name) {
        return *std::ranges::find(table.rows, QString::fromUtf8(name), &RankTable::Row::unit);
    };
    for (const PrintedRow &expected : printed) {
        const RankTable::Row row = rowOf(expected.name);
        EXPECT_EQ(row.rank, expected.rank) << expected.name;
        EXPECT_EQ(row.previousRank, expected.lastRank) << expected.name;
        EXPECT_EQ(scoreText(row.total), QString::fromLatin1(expected.total));
    }
    const auto moved = [&](const char *name) {
        return rankChangeText(rowOf(name).rank, rowOf(name).previousRank);
    };
    EXPECT_EQ(moved("军庄镇"), QStringLiteral("↑2"));
    EXPECT_EQ(moved("永定镇"), QStringLiteral("↓1"));
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        EXPECT_TRUE(table.rows[i].group != table.rows[i - 1].group ||
                    table.rows[i].rank >= table.rows[i - 1].rank)
            << "the table is printed in the order of the ranks";
    }
}

TEST(AssessmentTable, RanksGoByTheLastTableBeforeThePrintedOne)
{
    TableContext context;
    context.lastRanks.insert(QStringLiteral("军庄镇"), 1);
    context.lastRanks.insert(QStringLiteral("永定镇"), std::nullopt);
    for (const RankTable::Row &row : ranked(printedTable(), context).rows) {
        if (row.unit == QStringLiteral("军庄镇")) {
            EXPECT_EQ(row.previousRank, 1);
        }
        if (row.unit == QStringLiteral("永定镇")) {
            EXPECT_FALSE(row.previousRank) << "it had no rank last month";
        }
    }
}

TEST(AssessmentTable, ARatioTakesTheFullMarkOfTheGroupTimesTheComposite)
{
    const Rate sixOfSeven = *Rate::ofCases(6, 7);
    TableContext context;
    context.composites.insert(QStringLiteral("甲镇"), Composite(sixOfSeven, sixOfSeven, sixOfSeven, {}));
    context.composites.insert(QStringLiteral("乙镇"), Composite(sixOfSeven, sixOfSeven, sixOfSeven, {}));
    const AssessmentTable table{
        {},
        {{QStringLiteral("热线"), 30'000, ItemMode::Ratio, {{QStringLiteral("山区"), 20'000}}},
         {QStringLiteral("媒体曝光"), 10'000, ItemMode::Deduct, {}}},
        {{QStringLiteral("平原"), QStringLiteral("甲镇"), {{}, 300}, {}},
         {QStringLiteral("山区"), QStringLiteral("乙镇"), {{}, 12'000}, {}},
         {QStringLiteral("山区"), QStringLiteral("丙镇"), {{}, 0}, {}}}};
    const RankTable result = ranked(table, context);
    EXPECT_EQ(result.rows[0].marks, (std::vector<std::optional<qint64>>{25'714, 9'700}));
    EXPECT_EQ(result.rows[0].total, 35'414);
    EXPECT_EQ(result.rows[1].marks, (std::vector<std::optional<qint64>>{17'143, 0}));
    EXPECT_FALSE(result.rows[2].total) << "nobody knows its composite";
    EXPECT_FALSE(result.rows[2].rank);
}

TEST(AssessmentTable, ALinearItemTakesTheFullMarkOfTheGroupAndNeedsTwoBounds)
{
    TableItem dust{QStringLiteral("尘土残存量"),      10'000, ItemMode::Linear,
                   {{QStringLiteral("山区"), 6'000}}, 1'000,  7'000};
    AssessmentTable table{{},
                          {dust},
                          {{QStringLiteral("平原"), QStringLiteral("甲镇"), {2'500}, {}},
                           {QStringLiteral("山区"), QStringLiteral("乙镇"), {2'500}, {}},
                           {QStringLiteral("山区"), QStringLiteral("丙镇"), {-5'000}, {}},
                           {QStringLiteral("山区"), QStringLiteral("丁镇"), {{}}, {}}}};
    EXPECT_TRUE(tableProblems(table).empty()) << "a measured value may be above the full mark or below 0";
    const RankTable result = ranked(table, {});
    EXPECT_EQ(result.rows[0].total, 7'500);
    EXPECT_EQ(result.rows[1].unit, QStringLiteral("丙镇"));
    EXPECT_EQ(result.rows[1].total, 6'000) << "beyond the bound of the full mark";
    EXPECT_EQ(result.rows[2].total, 4'500);
    EXPECT_FALSE(result.rows[3].total) << "not measured";
    const auto read = readAssessmentTable(writeAssessmentTable(table));
    ASSERT_TRUE(read.ok()) << read.error().message().toStdString();
    EXPECT_EQ(*read, table);
    for (const std::optional<qint64> bound : {std::optional<qint64>(), std::optional<qint64>(1'000)}) {
        table.items[0].nothingAt = bound;
        ASSERT_EQ(tableProblems(table).size(), 1U);
        EXPECT_TRUE(tableProblems(table)[0].sentence.contains(QStringLiteral("零分界限")));
        EXPECT_FALSE(ranked(table, {}).rows[0].total);
    }
}

TEST(AssessmentTable, SaysWhatIsWrongAndWhere)
{
    AssessmentTable table = printedTable();
    table.rows[3].entered[2] = 40'001;
    table.rows[4].unit = table.rows[5].unit;
    table.items[1].mode = ItemMode::Ratio;
    table.items[4].name = table.items[3].name;
    const std::vector<TableProblem> problems = tableProblems(table);
    const auto has = [&](std::optional<std::size_t> row, std::optional<std::size_t> item) {
        return std::ranges::any_of(problems, [&](const auto &p) { return p.row == row && p.item == item; });
    };
    EXPECT_TRUE(has(3, 2));
    EXPECT_TRUE(has(5, std::nullopt));
    EXPECT_TRUE(has(0, 1)) << "a mark that is not to be entered";
    EXPECT_TRUE(has(std::nullopt, 4));
    EXPECT_EQ(problems.size(), 3U + std::size(printed));
}

TEST(AssessmentTable, IsReadBackAsItWasWritten)
{
    AssessmentTable table = printedTable();
    table.items[0].mode = ItemMode::Ratio;
    table.items[2].groupMarks.insert(QStringLiteral("2"), 35'000);
    for (TableRow &row : table.rows)
        row.entered[0].reset();
    const auto read = readAssessmentTable(writeAssessmentTable(table));
    ASSERT_TRUE(read.ok()) << read.error().message().toStdString();
    EXPECT_EQ(*read, table);
    EXPECT_FALSE(readAssessmentTable("{\"items\": [{\"name\": \"a\", \"full_mark\": 0}]}").ok());
    const RankTable result = ranked(table, {});
    EXPECT_EQ(readRankTable(rankTableJson(result)), result);
    EXPECT_FALSE(readRankTable({}));
}

TEST(AssessmentTable, SaysHowARankMoved)
{
    EXPECT_EQ(rankChangeText(2, 4), QStringLiteral("↑2"));
    EXPECT_EQ(rankChangeText(3, 2), QStringLiteral("↓1"));
    EXPECT_EQ(rankChangeText(1, 1), QStringLiteral("→"));
    EXPECT_EQ(rankChangeText(1, {}), QStringLiteral("—"));
    EXPECT_EQ(rankChangeText({}, 1), QStringLiteral("—"));
}

TEST(AssessmentTable, AMarkStaysBetweenZeroAndTheFullMark)
{
    const auto manual = [](std::optional<qint64> mark) {
        return itemScore({{}, 40'000, ItemMode::Manual, {}}, {}, mark, {});
    };
    EXPECT_EQ(manual(40'000), 40'000);
    EXPECT_FALSE(manual(40'001));
    EXPECT_FALSE(manual(-1));
    EXPECT_FALSE(manual({}));
    const auto deduct = [](std::optional<qint64> mark) {
        return itemScore({{}, 10'000, ItemMode::Deduct, {}}, {}, mark, {});
    };
    EXPECT_EQ(deduct(300), 9'700);
    EXPECT_EQ(deduct(12'000), 0);
    EXPECT_FALSE(deduct({}));
    EXPECT_FALSE(deduct(-300));
}

TEST(AssessmentTable, ATotalNeedsEveryMark)
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

TEST(AssessmentPaste, ReadsThePrintedTableAsItIsCopiedFromASpreadsheet)
{
    QString text = QStringLiteral("辖区\t属地\t综合得分\t本月排名\t上月排名\t12345市民服务热线诉求300分\t"
                                  "小卫星监测及视频监控150分\t月专项检查400分\t综合管理50分\t"
                                  "\"领导批示及媒体曝光\n100分\"\r\n");
    int group = 0;
    for (const PrintedRow &row : printed) {
        QStringList cells{row.group == group ? QString() : QString::number(row.group),
                          QString::fromUtf8(row.name), QString::fromLatin1(row.total),
                          QString::number(row.rank), QString::number(row.lastRank)};
        group = row.group;
        for (const char *item : row.items)
            cells << QString::fromLatin1(item);
        text += cells.join(u'\t') + QStringLiteral("\r\n");
    }
    ASSERT_TRUE(isWholeTable(cellsOf(text)));
    const auto pasted = pastedTable(cellsOf(text));
    ASSERT_TRUE(pasted.ok()) << pasted.error().message().toStdString();
    EXPECT_EQ(pasted->differences, QStringList());
    ASSERT_EQ(pasted->table.items.size(), 5U);
    EXPECT_EQ(pasted->table.items[0].name, QStringLiteral("12345市民服务热线诉求"));
    EXPECT_EQ(pasted->table.items[4].fullMark, 10'000);
    const RankTable table = ranked(pasted->table, {});
    for (std::size_t i = 0; i < std::size(printed); ++i) {
        EXPECT_EQ(table.rows[i].unit, QString::fromUtf8(printed[i].name));
        EXPECT_EQ(table.rows[i].rank, printed[i].rank);
        EXPECT_EQ(table.rows[i].previousRank, printed[i].lastRank);
        EXPECT_EQ(scoreText(table.rows[i].total), QString::fromLatin1(printed[i].total));
    }
}

TEST(AssessmentPaste, SaysWhichCellItCannotRead)
{
    const auto problem = [](const char *text) {
        const auto pasted = pastedTable(cellsOf(QString::fromUtf8(text)));
        return pasted ? pasted->differences.join(u' ') : pasted.error().happened;
    };
    EXPECT_TRUE(problem("属地\t检查\n甲镇\t5").contains(QStringLiteral("检查")));
    EXPECT_TRUE(problem("属地\t检查10分\n甲镇\t五").contains(QStringLiteral("五")));
    EXPECT_TRUE(problem("属地\t综合得分\t检查10分\n甲镇\t6\t5").contains(QStringLiteral("甲镇")));
    EXPECT_EQ(problem("属地\t检查10分\n甲镇\t—"), QString());
    EXPECT_FALSE(isWholeTable(cellsOf(QStringLiteral("1\t2\n3\t4"))));
    EXPECT_EQ(cellsOf(QStringLiteral("a\t\"b \"\"c\"\"\"\n")),
              (std::vector<QStringList>{{QStringLiteral("a"), QStringLiteral("b \"c\"")}}));
}
