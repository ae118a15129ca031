// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/chartoffice.h"
#include "service/exportservice.h"
#include "service/randomoffice.h"
#include "service/tilelayout.h"
#include "sheet/sheetreader.h"
#include "support/plainscan.h"

#include <QTemporaryDir>

#include <set>

using namespace jiesu;
using test::AllCharts;
using test::ChartOffice;

namespace {

const Period march = Period::month({2022, 3});

qint64 listed(Office &office, const CaseFilter &filter)
{
    constexpr int most = 10'000;
    return qint64(office.cases().page(filter, {}, most).rows.size());
}

/// Every mark's number is as long as its list.
int expectExact(Office &office, const AllCharts &charts)
{
    int opened = 0;
    for (const ChartFigures *chart : charts.list()) {
        for (const ChartMark &mark : chart->marks) {
            const std::string where = (chart->title + u' ' + mark.cases.title).toStdString();
            if (!mark.value) {
                EXPECT_EQ(mark.cases.count, 0) << where;
                continue;
            }
            EXPECT_EQ(office.cases().count(mark.cases.filter), mark.cases.count) << where;
            EXPECT_EQ(listed(office, mark.cases.filter), mark.cases.count) << where;
            if (chart != &charts.rateLines) {
                EXPECT_EQ(*mark.value, double(mark.cases.count)) << where;
            }
            opened += mark.cases.count > 0;
        }
    }
    return opened;
}

TEST(Charts, everyMarkOfRandomOfficesIsAsLongAsItsList)
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        ChartOffice random(seed, 200);
        const Scope scopes[]{{}, {random.units.front(), {}}, {{}, random.streets()[1]}};
        const std::vector<AssessmentRule> rules = random.office().rules();
        const Period periods[]{march, Period::window({2022, 3}, {19, 0}), Period::month({2021, 12})};
        const std::size_t kind = seed % 3;
        const BoardFigures board = random.board(periods[kind], scopes[kind], rules[kind % rules.size()].code);
        const AllCharts charts(ChartService(random.office(), board, scopes[kind]));
        EXPECT_GT(expectExact(random.office(), charts), 40) << "seed " << seed;
    }
}

TEST(Charts, theYearFollowsTheAssessmentWindowAndSaysSo)
{
    ChartOffice random(8, 300);
    const BoardFigures board = random.board(Period::window({2022, 3}, {19, 0}), {});
    const ColumnFigures year = ChartService(random.office(), board, {}).yearOverYear();
    EXPECT_EQ(year.series, (QStringList{QStringLiteral("2021年考核期"), QStringLiteral("2022年考核期")}));
    EXPECT_EQ(year.groups.front(), QStringLiteral("1月"));
    ASSERT_EQ(year.marks.size(), 24U);
    const ChartMark &january = year.marks[12];
    EXPECT_EQ(january.name, QStringLiteral("2022年1月考核期（12月19日—1月18日）"));
    const Period expected = Period::days(QDate(2021, 12, 19), QDate(2022, 1, 18));
    const auto reference = random.office().reference();
    CaseFilter filter = FigureService::receivedFilter(expected, {}, board.rule);
    EXPECT_EQ(january.cases.count, std::ranges::count_if(random.cases, [&](const ComplaintCase &c) {
                  return test::passes(filter, c, *reference);
              }));
    EXPECT_GT(january.cases.count, 0);
    qint64 untilMarch = 0;
    for (std::size_t mark = 12; mark < 15; ++mark)
        untilMarch += year.marks[mark].cases.count;
    EXPECT_EQ(untilMarch, board.reduction.current()) << "the bars add up to the cumulative figure";
    const BoardFigures ofMonth = random.board(march, {});
    EXPECT_EQ(ChartService(random.office(), ofMonth, {}).yearOverYear().series.back(),
              QStringLiteral("2022年"));
}

TEST(Charts, aLookAfterCountingAheadCountsNothingAnew)
{
    ChartOffice random(9, 200);
    const auto kept = [&random] {
        return random.office()
            .database()
            .statement(QStringLiteral("SELECT count(*) FROM case_kept"))
            .run()
            .firstInteger();
    };
    const auto look = [&random] {
        FigureService figures(random.office());
        (void)figures.board(march, {}, random.office().rule({}).value());
        (void)figures.unitRanking(march, random.office().rule({}).value());
    };
    ASSERT_EQ(kept(), 0);
    FigureService(random.office()).countAhead();
    const qint64 ahead = kept();
    EXPECT_GT(ahead, 0);
    look();
    EXPECT_EQ(kept(), ahead);
    EXPECT_EQ(random.office().figures().checkTally(), QStringList());
}

TEST(Charts, everyMarkHoldsAfterLawfulActs)
{
    test::RandomOffice random(5);
    for (int i = 0; i < 150; ++i)
        random.act();
    const BoardFigures board =
        FigureService(random.office()).board(march, {}, random.office().rule({}).value());
    EXPECT_GT(expectExact(random.office(), AllCharts(ChartService(random.office(), board, {}))), 15);
}

TEST(Charts, everyNumberIsAlsoTheNumberOfRowsOfItsFile)
{
    ChartOffice random(4, 60);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cases.csv"));
    const BoardFigures board = random.board(march, {});
    const AllCharts charts(ChartService(random.office(), board, {}));
    ExportService exports(random.office());
    for (const ChartFigures *chart : charts.list()) {
        for (const ChartMark &mark : chart->marks) {
            if (mark.cases.count == 0)
                continue;
            ASSERT_EQ(exports.exportCases(mark.cases.filter, path).value(), mark.cases.count)
                << mark.cases.title.toStdString();
            auto reader = SheetReader::open(path, {});
            ASSERT_TRUE(reader.ok());
            SheetRow row;
            qint64 rows = -1; // the header
            while ((*reader)->next(row))
                ++rows;
            ASSERT_EQ(rows, mark.cases.count) << mark.cases.title.toStdString();
        }
    }
}

TEST(Charts, countsAgreeWithALookAtEachCase)
{
    ChartOffice random(6, 400);
    const auto reference = random.office().reference();
    const BoardFigures board = random.board(march, {});
    const AllCharts charts(ChartService(random.office(), board, {}));
    for (const ChartFigures *chart : charts.list()) {
        if (chart == &charts.funnel || chart == &charts.rateLines)
            continue; // below, because a plain scan knows no outcomes
        for (const ChartMark &mark : chart->marks) {
            if (!mark.value)
                continue;
            const auto cases = std::ranges::count_if(random.cases, [&](const ComplaintCase &c) {
                return test::passes(mark.cases.filter, c, *reference);
            });
            EXPECT_EQ(cases, mark.cases.count) << (chart->title + mark.cases.title).toStdString();
        }
    }
}

TEST(Charts, eachChartHoldsEveryReceivedCaseOnce)
{
    ChartOffice random(7);
    const BoardFigures board = random.board(march, {});
    const AllCharts charts(ChartService(random.office(), board, {}));
    const ChartFigures *whole[]{&charts.pareto, &charts.weekHours, &charts.weekPairs, &charts.byStreet,
                                &charts.streets};
    for (const ChartFigures *chart : whole) {
        qint64 cases = 0;
        for (const ChartMark &mark : chart->marks)
            cases += mark.cases.count;
        EXPECT_EQ(cases, board.reduction.current()) << chart->title.toStdString();
    }
    EXPECT_EQ(charts.pareto.line.back(), 100.0);
    EXPECT_LE(charts.pareto.groups.size(), 13);
}

/// Written a second time, from docs/metrics.md.
bool cameAsFarAs(int step, const ComplaintCase &c)
{
    using enum CaseStatus;
    const std::vector<std::set<CaseStatus>> states{
        {Dispatched, ReturnRequested, Signed, InProgress, Replied, Completed, FollowedUp, Closed},
        {Signed, InProgress, Replied, Completed, FollowedUp, Closed},
        {InProgress, Replied, Completed, FollowedUp, Closed},
        {Completed, FollowedUp, Closed}};
    if (step == 0)
        return true;
    if (c.directlyAnswered || c.specialDisposition != SpecialDisposition::None)
        return false;
    if (!states[std::size_t(std::min(step, 4) - 1)].contains(c.status))
        return false;
    const bool official = c.officialReached == 1;
    const bool own = c.selfContacted != Contacted::None || c.selfSolved != Solved::None ||
                     c.selfSatisfaction != Satisfaction::None;
    const Solved solved = official ? c.officialSolved : own ? c.selfSolved : Solved::None;
    const Satisfaction satisfied = official ? c.officialSatisfaction
                                   : own    ? c.selfSatisfaction
                                            : Satisfaction::None;
    if (step >= 5 && !official && !own && c.officialReached != 2)
        return false;
    if (step >= 6 && solved != Solved::Yes)
        return false;
    return step < 7 || satisfied == Satisfaction::Satisfied || satisfied == Satisfaction::Basically;
}

TEST(Charts, theFunnelNarrowsAsALookAtEachCaseSays)
{
    ChartOffice random(8, 600);
    const BoardFigures board = random.board(march, {});
    const BarFigures funnel = ChartService(random.office(), board, {}).funnel();
    const CaseFilter received = FigureService::receivedFilter(board.cumulative, {}, board.rule);
    ASSERT_EQ(funnel.marks.size(), 8U);
    for (int step = 0; step < 8; ++step) {
        const auto cases = std::ranges::count_if(random.cases, [&](const ComplaintCase &c) {
            return test::passes(received, c, *random.office().reference()) && cameAsFarAs(step, c);
        });
        EXPECT_EQ(funnel.marks[std::size_t(step)].cases.count, cases) << step;
        EXPECT_GT(cases, 0) << step;
    }
}

TEST(Charts, medianAndNinetiethPercentileAreThoseOfTheSortedHours)
{
    ChartOffice random(9, 500);
    const BoardFigures board = random.board(Period::month({2022, 5}), {});
    const ColumnFigures times = ChartService(random.office(), board, {}).handlingTimes();
    const CaseFilter received = FigureService::receivedFilter(board.cumulative, {}, board.rule);
    std::vector<qint64> hours;
    for (const ComplaintCase &c : random.cases) {
        if (test::passes(received, c, *random.office().reference()) && c.doneTime &&
            *c.doneTime >= c.receivedAt)
            hours.push_back((toEpoch(*c.doneTime) - toEpoch(c.receivedAt)) / 3600);
    }
    std::ranges::sort(hours);
    const auto n = hours.size();
    ASSERT_GT(n, 20U);
    const auto &rows = times.table.rows;
    EXPECT_EQ(std::get<qint64>(rows[rows.size() - 2][1]), hours[(n + 1) / 2 - 1]);
    EXPECT_EQ(std::get<qint64>(rows[rows.size() - 1][1]), hours[(n * 9 + 9) / 10 - 1]);
    ASSERT_EQ(times.uprights.size(), 2U);
    EXPECT_LE(times.uprights.front().at, times.uprights.back().at);
    EXPECT_TRUE(times.note.contains(QStringLiteral("n = %1 件").arg(n)));
}

TEST(Charts, openCasesAreAgedByTheOfficesDays)
{
    ChartOffice random(10, 0);
    const auto add = [&](QDate day, QTime time, int limitHours) {
        ComplaintCase c;
        c.receivedAt = fromOffice(day, time);
        c.status = CaseStatus::Signed;
        if (limitHours > 0)
            c.deadline = c.receivedAt + std::chrono::hours(limitHours);
        Transaction transaction(random.office().database());
        random.office().cases().insert(c);
        transaction.commit();
    };
    const QDate today(2022, 4, 17);
    add(today, QTime(0, 0), 24);                          // 0 days
    add(today.addDays(-3), QTime(0, 0), 24);              // 3 days, overdue
    add(today.addDays(-4), QTime(23, 59, 59), 0);         // 4 days
    add(today.addDays(-30), QTime(12, 0), 24);            // 30 days, overdue
    add(today.addDays(-31), QTime(23, 59, 59), 24 * 365); // more
    const BoardFigures board = random.board(march, {});
    const ColumnFigures ages = ChartService(random.office(), board, {}).openAges();
    std::vector<qint64> counts;
    for (const ChartMark &mark : ages.marks)
        counts.push_back(mark.cases.count);
    EXPECT_EQ(counts, (std::vector<qint64>{2, 1, 0, 1, 1, 1, 0, 0, 1, 0}));
    EXPECT_EQ(ages.groups.join(u'|'), QStringLiteral("0–3 天|4–7 天|8–15 天|16–30 天|30 天以上"));
}

TEST(Charts, anEmptyOfficeHasEmptyChartsAndNoPercentages)
{
    ChartOffice random(11, 0);
    const BoardFigures board = random.board(march, {});
    const AllCharts charts(ChartService(random.office(), board, {}));
    for (const ChartFigures *chart : charts.list()) {
        EXPECT_TRUE(chart->isEmpty()) << chart->title.toStdString();
        EXPECT_FALSE(asText(chart->table).contains(QStringLiteral("0.00%"))) << chart->title.toStdString();
    }
}

TEST(Charts, theDistrictsTownshipsHaveATileEach)
{
    ChartOffice random(12, 0);
    std::vector<PlaceId> streets = random.streets();
    ASSERT_EQ(streets.size(), 13U);
    streets.push_back({});
    std::set<std::pair<int, int>> places;
    for (const Tile tile : tileLayout(streets, *random.office().reference())) {
        places.insert({tile.row, tile.column});
        EXPECT_LE(tile.column, 5);
    }
    EXPECT_EQ(places.size(), streets.size());
    const Tile first = tileLayout(streets, *random.office().reference()).front();
    EXPECT_EQ(std::pair(first.row, first.column), std::pair(1, 5)); // 大峪街道 lies in the east
}

TEST(Charts, otherDistrictsAreLaidOutInRows)
{
    std::vector<Place> places;
    std::vector<PlaceId> ids;
    for (int i = 1; i <= 10; ++i) {
        places.push_back({PlaceId{i},
                          1,
                          {},
                          PlaceKind::Street,
                          QString::number(i),
                          QStringLiteral("街%1").arg(i),
                          {},
                          {},
                          {},
                          true});
        ids.push_back({i});
    }
    const ReferenceData reference({}, places, {}, {});
    std::set<std::pair<int, int>> tiles;
    for (const Tile tile : tileLayout(ids, reference))
        tiles.insert({tile.row, tile.column});
    EXPECT_EQ(tiles.size(), 10U);
    EXPECT_EQ(*tiles.rbegin(), std::pair(2, 1)); // four in a row
    EXPECT_TRUE(tileLayout({}, reference).empty());
}

TEST(FigureTables, writeTheRowsThatAreCharted)
{
    ChartOffice random(13, 120);
    const QTemporaryDir folder;
    const BoardFigures board = random.board(march, {});
    const AllCharts charts(ChartService(random.office(), board, {}));
    for (const ChartFigures *chart : charts.list()) {
        for (const char *ending : {"xlsx", "csv"}) {
            FigureTable table = chart->table;
            table.notes = {chart->note};
            const QString path = folder.filePath(QStringLiteral("figures.") + QLatin1String(ending));
            ASSERT_TRUE(writeFigureTable(table, path).ok());
            auto reader = SheetReader::open(path, {});
            ASSERT_TRUE(reader.ok());
            SheetRow row;
            QStringList found;
            while ((*reader)->next(row)) {
                if (!row.cells.empty())
                    found << row.cells.front().text;
            }
            QStringList expected;
            for (const auto &cells : table.rows)
                expected << cellText(cells.front());
            EXPECT_EQ(found.mid(found.size() - expected.size()), expected) << chart->title.toStdString();
        }
        EXPECT_TRUE(chart->table.chart || chart->table.shading)
            << "a spreadsheet has a chart or shades the cells: " << chart->title.toStdString();
        EXPECT_EQ(asText(chart->table).count(u'\n'), qsizetype(chart->table.rows.size()));
    }
    EXPECT_EQ(writeFigureTable({}, folder.filePath(QStringLiteral("figures.txt"))).error().kind,
              ErrorKind::Invalid);
}

} // namespace
