// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfixture.h"
#include "service/demooffice.h"
#include "ui/dashboard/boardlinks.h"
#include "ui/dashboard/boardpage.h"
#include "ui/dashboard/boardtexts.h"
#include "ui/dashboard/rankcard.h"
#include "ui/dashboard/rankquery.h"
#include "ui/dashboard/sharecard.h"
#include "ui/dashboard/volumecard.h"
#include "ui/models/texttablemodel.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/horizontalbars.h"

#include <QClipboard>
#include <QPushButton>
#include <QSemaphore>

#include <random>

namespace jiesu {
namespace {

class Board : public test::BoardFixture
{
protected:
    Board()
        : request(currentMonthRequest(*clock))
        , page(context, request)
    {
    }

    void buildDemo()
    {
        ask([](Office &opened) { return buildDemoOffice(opened); });
    }

    /// Cases of every kind in 2021 and the first half of 2022; the same seed gives the same ones.
    void addRandomCases(unsigned seed, int count)
    {
        ask([seed, count](Office &opened) {
            std::mt19937 random(seed);
            const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
            Unit centre;
            centre.name = QStringLiteral("虚构中心 %1").arg(seed);
            opened.referenceStore().save(centre);
            Unit team;
            team.name = QStringLiteral("虚构中心 %1 一队").arg(seed);
            team.parent = centre.id;
            opened.referenceStore().save(team);
            opened.reloadReference();
            const UnitId units[] = {centre.id, team.id, UnitId()};
            const auto reference = opened.reference();
            Transaction transaction(opened.database());
            CaseStore store = opened.cases();
            for (int i = 0; i < count; ++i) {
                ComplaintCase c;
                c.receivedAt = fromOffice(QDate(2021, 1, 1).addDays(below(540)), QTime(below(24), below(60)));
                c.content = QStringLiteral("虚构内容 %1").arg(i);
                c.requestType = RequestType(below(8));
                c.status = CaseStatus(below(11));
                c.directlyAnswered = below(20) == 0;
                c.retained = below(20) != 0;
                c.leadUnit = units[below(3)];
                c.category = reference->categories()[std::size_t(below(12))].id;
                c.officialReached = below(3);
                c.officialContacted = Contacted(below(3));
                c.officialSolved = Solved(below(4));
                c.officialSatisfaction = Satisfaction(below(6));
                c.cityDispatchTime = c.receivedAt + std::chrono::hours(1);
                c.doneTime = c.receivedAt + std::chrono::hours(20);
                c.followUpTime = c.receivedAt + std::chrono::hours(30);
                if (below(2) == 0)
                    c.deadline = c.receivedAt + std::chrono::hours(168);
                store.insert(c);
            }
            transaction.commit();
            return true;
        });
    }

    void showAt(const Period &period)
    {
        QSignalSpy shown(&page, &BoardPage::shown);
        page.showPeriod(period);
        ASSERT_TRUE(!shown.isEmpty() || shown.wait());
    }

    qint64 countOf(const CaseFilter &filter)
    {
        return ask([filter](Office &opened) { return opened.cases().count(filter); });
    }

    /// Number and list of everything on the page that opens cases.
    void expectEveryLinkExact()
    {
        int opened = 0;
        for (const CaseLink &link : page.links()) {
            if (link.count == 0)
                continue;
            EXPECT_EQ(countOf(link.filter), link.count) << link.title.toStdString();
            ++opened;
        }
        EXPECT_GT(opened, 10);
        for (const RateKind kind : rateKinds)
            EXPECT_EQ(boardlinks::rate(*page.answer(), kind).has_value(),
                      rateOf(page.answer()->figures.current.rates, kind).isDefined());
    }

    /// Number and list of every count in the rank table of a period.
    int expectEveryRankExact(const Period &period, const QString &rule)
    {
        return ask([&](Office &opened) {
            int links = 0;
            const auto answer = askRanks(opened, period, rule);
            EXPECT_TRUE(answer.ok());
            for (const UnitRanking::Row &row : answer->ranking.rows) {
                const auto expectExact = [&](RankCount count, qint64 number) {
                    const auto link = rankLink(opened, *answer, row, count).value();
                    EXPECT_EQ(link ? link->count : 0, number) << row.figures.name.toStdString();
                    EXPECT_EQ(link ? opened.cases().count(link->filter) : 0, number);
                    ++links;
                };
                const ThreeRates &rates = row.figures.rates;
                expectExact({RankCount::Of::Received}, rates.received);
                expectExact({RankCount::Of::Answered}, rates.answered);
                for (const RateKind kind : rateKinds)
                    expectExact({RankCount::Of::Rate, kind}, rateOf(rates, kind).whole());
            }
            return links;
        });
    }

    BoardRequest request;
    BoardPage page;
};

const Period march = Period::month({2022, 3});

TEST_F(Board, ShowsTheQuarterOfTheSeed)
{
    buildDemo();
    show(page);
    showAt(march);
    EXPECT_EQ(page.cards()[0]->figure().value, QStringLiteral("6 件"));
    EXPECT_EQ(page.cards()[0]->figure().chip, QStringLiteral("↓82.35%"));
    EXPECT_EQ(page.cards()[0]->figure().note, QStringLiteral("上年 34 件"));
    for (const int rate : {1, 2, 3}) {
        EXPECT_EQ(page.cards()[std::size_t(rate)]->figure().value, QStringLiteral("100%"));
        EXPECT_TRUE(page.cards()[std::size_t(rate)]->figure().note.endsWith(QStringLiteral("6/6")));
    }
    EXPECT_EQ(page.volume()->pooledText(), QStringLiteral("合并降幅 51.9% 63 / 131 件"));
    EXPECT_EQ(page.volume()->meanText(), QStringLiteral("平均每月降幅 55.37% 3 个月"));
    EXPECT_THAT(page.cards()[3]->figure().source.toStdString(), testing::HasSubstr("满意率 = （满意"));
    EXPECT_THAT(page.cards()[3]->figure().source.toStdString(), testing::HasSubstr("第 1 版"));
    picture(page, QStringLiteral("board-2022-03"));
}

TEST_F(Board, ShowsTheAssessmentTableWithItsRisesAndFalls)
{
    buildDemo();
    show(page);
    showAt(march);
    const TextTableModel *model = page.ranking()->model();
    QStringList changes;
    for (int group = 0; group < 2; ++group) {
        for (int row = 0; row < model->rowCount(); ++row)
            changes << model->text(row, 1) + model->text(row, 4);
        EXPECT_EQ(model->text(0, 0), QStringLiteral("1"));
        page.ranking()->groupButton()->click();
    }
    EXPECT_EQ(changes.size(), 13);
    EXPECT_TRUE(changes.contains(QStringLiteral("军庄镇↑2")));
    EXPECT_TRUE(changes.contains(QStringLiteral("永定镇↓1")));
}

TEST_F(Board, EveryFigureOfTheDemoOpensExactlyItsCases)
{
    buildDemo();
    for (const char *period :
         {"2022-03", "2022-Q1", "2022", "2026-05", "2026-06", "2022-01-05..2022-03-10"}) {
        showAt(Period::parse(QString::fromLatin1(period)).value());
        expectEveryLinkExact();
    }
    EXPECT_TRUE(boardlinks::open(*page.answer()));
}

TEST_F(Board, EveryFigureOfRandomOfficesOpensExactlyItsCases)
{
    for (const unsigned seed : {1U, 2U}) {
        addRandomCases(seed, 300);
        for (const AssessmentRule &rule : ask([](Office &opened) { return opened.rules(); })) {
            page.showRule(rule.code);
            for (const Period &period : {march, Period::month({2021, 7}), Period::quarter(2022, 1)}) {
                showAt(period);
                expectEveryLinkExact();
                EXPECT_GE(expectEveryRankExact(period, rule.code), 10);
            }
        }
    }
}

TEST_F(Board, EnterOnACardOpensTheCasesOfItsNumber)
{
    buildDemo();
    show(page);
    showAt(march);
    page.cards()[0]->setFocus();
    QTest::keyClick(page.cards()[0], Qt::Key_Return);
    QTest::keyClick(page.cards()[0], Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), page.cards()[1]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_EQ(shownFilters.size(), 2U);
    EXPECT_EQ(shownTitles.front(), QStringLiteral("2022年3月 受理 6 件"));
    for (const CaseFilter &filter : shownFilters)
        EXPECT_EQ(countOf(filter), 6);
}

TEST_F(Board, EnterOnABarOpensAsManyCasesAsItSays)
{
    buildDemo();
    show(page);
    showAt(march);
    HorizontalBars *bars = page.categories()->bars();
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Home);
    QTest::keyClick(bars, Qt::Key_Down);
    QTest::keyClick(bars, Qt::Key_Return);
    ASSERT_EQ(shownFilters.size(), 1U);
    EXPECT_EQ(countOf(shownFilters.front()), bars->mark(1).cases.count);
}

TEST_F(Board, AltArrowsChangeThePeriod)
{
    show(page);
    showAt(march);
    page.cards()[0]->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(page.cards()[0], Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(page.cards()[0], Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(page.answer()->figures.period, Period::month({2022, 1}));
}

TEST_F(Board, OnlyTheAnswerToTheLastQuestionIsShown)
{
    show(page);
    showAt(march);
    QSemaphore gate;
    const auto held = office.run(OfficeThread::Priority::Save, [&gate](Office &) {
        gate.acquire();
        return true;
    });
    QSignalSpy shown(&page, &BoardPage::shown);
    for (const int month : {4, 5, 6})
        page.showPeriod(Period::month({2022, month}));
    gate.release();
    QTRY_COMPARE(page.answer()->figures.period, Period::month({2022, 6}));
    EXPECT_EQ(shown.count(), 1);
}

TEST_F(Board, AnEmptyOfficeShowsDashesAndNoPercentages)
{
    show(page);
    showAt(march);
    EXPECT_EQ(page.cards()[0]->figure().value, QStringLiteral("0 件"));
    for (const int rate : {1, 2, 3})
        EXPECT_EQ(page.cards()[std::size_t(rate)]->figure().value, QStringLiteral("—"));
    EXPECT_EQ(page.volume()->pooledText(), QStringLiteral("合并降幅 — 0 / 0 件，上年为 0，不作比较"));
    QTest::keyClick(page.cards()[1], Qt::Key_Return);
    EXPECT_TRUE(shownFilters.empty());
    picture(page, QStringLiteral("board-empty"));
}

TEST_F(Board, AnUnknownRuleIsSaidInPlaceAndTheBoardComesBack)
{
    show(page);
    showAt(march);
    page.showRule(QStringLiteral("no-such-rule"));
    QTRY_VERIFY(!page.answer());
    QSignalSpy shown(&page, &BoardPage::shown);
    page.showRule({});
    EXPECT_TRUE(!shown.isEmpty() || shown.wait());
}

TEST_F(Board, AQuestionMarkExplainsTheFigure)
{
    show(page);
    showAt(march);
    page.cards()[2]->setFocus();
    QTest::keyClick(page.cards()[2], Qt::Key_Question);
    EXPECT_EQ(prompts.asked, QStringList{QStringLiteral("解决率 —")});
}

TEST(BoardTexts, RatesAreWholeWhereTheyAreAndADashForNothing)
{
    EXPECT_EQ(boardtexts::rateText(*Rate::ofCases(6, 6)), QStringLiteral("100%"));
    EXPECT_EQ(boardtexts::rateText(*Rate::of(634'400, 670)), QStringLiteral("94.69%"));
    EXPECT_EQ(boardtexts::rateText(*Rate::ofCases(1, 4)), QStringLiteral("25%"));
    EXPECT_EQ(boardtexts::rateText(Rate()), QStringLiteral("—"));
    EXPECT_EQ(boardtexts::pointsText(*Rate::ofCases(6, 6), *Rate::ofCases(19, 21)),
              QStringLiteral("+9.52 个百分点"));
    EXPECT_EQ(boardtexts::pointsText(*Rate::ofCases(1, 2), *Rate::ofCases(2, 3)),
              QStringLiteral("−16.67 个百分点"));
    EXPECT_EQ(boardtexts::pointsText(*Rate::ofCases(1, 2), Rate()), QString());
}

TEST(BoardTexts, ARiseIsNeverANegativeFall)
{
    const Reduction rise({{{2022, 1}, 60, 50}, {{2022, 2}, 5, 0}});
    EXPECT_EQ(boardtexts::pooled(rise).label, QStringLiteral("合并升幅"));
    EXPECT_EQ(boardtexts::pooled(rise).value, QStringLiteral("30.0%"));
    EXPECT_EQ(boardtexts::meanOfMonths(rise).value, QStringLiteral("20.00%"));
    EXPECT_EQ(boardtexts::meanOfMonths(rise).note, QStringLiteral("1 个月，2月上年为 0 未计"));
}

} // namespace
} // namespace jiesu
