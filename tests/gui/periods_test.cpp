// SPDX-License-Identifier: GPL-3.0-or-later
// Periods that have not ended, and what the board says they are compared with.
#include "boardfixture.h"
#include "service/demooffice.h"
#include "service/ruleservice.h"
#include "ui/dashboard/boardpage.h"
#include "ui/dashboard/boardtexts.h"
#include "ui/dashboard/volumecard.h"
#include "ui/widgets/figurecard.h"

#include <QLabel>
#include <QPushButton>

namespace jiesu {
namespace {

class Periods : public test::BoardFixture
{
protected:
    Periods()
        : request(currentMonthRequest(context.clock))
        , page(context, request)
    {
    }

    /// As many cases on a day, received at the given second of it.
    void add(QDate day, int count, QTime time = QTime(9, 0), Satisfaction satisfaction = Satisfaction::None)
    {
        ask([=](Office &opened) {
            Transaction transaction(opened.database());
            for (int i = 0; i < count; ++i) {
                ComplaintCase c;
                c.receivedAt = fromOffice(day, time);
                c.requestType = RequestType::Complaint;
                c.status = CaseStatus::Closed;
                c.officialReached = satisfaction == Satisfaction::None ? 0 : 1;
                c.officialSatisfaction = satisfaction;
                opened.cases().insert(c);
            }
            transaction.commit();
            return true;
        });
    }

    void showAt(const char *period)
    {
        QSignalSpy shown(&page, &BoardPage::shown);
        page.showPeriod(Period::parse(QString::fromLatin1(period)).value());
        ASSERT_TRUE(!shown.isEmpty() || shown.wait());
    }

    const Figure &card(int index) { return page.cards()[std::size_t(index)]->figure(); }
    QPushButton *wholeMonths()
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->accessibleName() == QStringLiteral("只比完整月"))
                return button;
        }
        return nullptr;
    }

    BoardRequest request;
    BoardPage page;
};

TEST_F(Periods, TheGoldenSentenceOfTheQuarter)
{
    const int before[] = {30, 41, 60};
    const int now[] = {9, 18, 36};
    for (int month = 1; month <= 3; ++month) {
        add(QDate(2021, month, 10), before[month - 1]);
        add(QDate(2022, month, 10), now[month - 1]);
    }
    show(page);
    showAt("2022-Q1");
    EXPECT_EQ(page.volume()->pooledText(), QStringLiteral("合并降幅 51.9% 63 / 131 件"));
    EXPECT_EQ(page.volume()->meanText(), QStringLiteral("平均每月降幅 55.37% 3 个月"));
    EXPECT_THAT(
        card(0).source.toStdString(),
        testing::HasSubstr(
            "同比下降51.91%：63 件，上年同期 131 件（2022年第1季度 对 2021年第1季度（90天 对 90天））"));
    EXPECT_THAT(card(0).source.toStdString(), testing::HasSubstr("环比—（上期为0）"));
    EXPECT_THAT(card(0).source.toStdString(), testing::HasSubstr("累计下降51.91%"));
    std::vector<QString> drops;
    for (const MonthPair &pair : page.answer()->figures.reduction.months())
        drops.push_back(reductionText(reductionPercent(pair.current, pair.previous)));
    EXPECT_THAT(drops, testing::ElementsAre(QStringLiteral("下降70.00%"), QStringLiteral("下降56.10%"),
                                            QStringLiteral("下降40.00%")));
}

TEST_F(Periods, AMonthThatHasNotEndedMeetsTheSameDays)
{
    add(QDate(2025, 6, 10), 4);
    add(QDate(2025, 6, 20), 6); // after the 15th: not yet due for comparison
    add(QDate(2026, 5, 3), 2);
    add(QDate(2026, 6, 3), 5);
    show(page);
    showAt("2026-06");
    EXPECT_EQ(card(0).value, QStringLiteral("5 件"));
    EXPECT_EQ(card(0).chip, QStringLiteral("上升 25.00%")) << "5 against 4, not against 10";
    EXPECT_EQ(card(0).note, QStringLiteral("上年 4 件"));
    EXPECT_THAT(card(0).source.toStdString(), testing::HasSubstr("环比上升150.00%：5 件，上期 2 件"));
    EXPECT_THAT(card(0).source.toStdString(), testing::HasSubstr("1月1日—6月15日"));
    ASSERT_TRUE(wholeMonths() && wholeMonths()->isVisible());
    QStringList lines;
    for (const QLabel *label : page.findChildren<QLabel *>())
        lines << label->text();
    EXPECT_TRUE(
        lines.filter(QStringLiteral("累计：2026年1月1日—6月15日 对 2025年1月1日—6月15日（166天 对 166天）"))
            .size() == 1)
        << "said on the page itself";
    picture(page, QStringLiteral("board-running-month"));

    QSignalSpy shown(&page, &BoardPage::shown);
    wholeMonths()->setFocus();
    QTest::keyClick(wholeMonths(), Qt::Key_Space);
    ASSERT_TRUE(!shown.isEmpty() || shown.wait());
    EXPECT_EQ(card(0).note, QStringLiteral("上年 10 件　未满期")) << "said, not hidden";
    EXPECT_THAT(card(0).source.toStdString(), testing::HasSubstr("尚未结束"));
    showAt("2026-05");
    EXPECT_FALSE(wholeMonths()->isVisible()) << "a month that has ended is compared whole in any case";
}

TEST_F(Periods, TheLastSecondOfAMonthStaysInIt)
{
    add(QDate(2022, 3, 31), 1, QTime(23, 59, 59));
    add(QDate(2022, 4, 1), 2, QTime(0, 0));
    show(page);
    showAt("2022-03");
    EXPECT_EQ(card(0).value, QStringLiteral("1 件"));
    showAt("2022-04");
    EXPECT_EQ(card(0).value, QStringLiteral("2 件"));
}

TEST_F(Periods, TheCardSaysHowManyCasesTheTargetLacks)
{
    ask([](Office &opened) {
        AssessmentRule rule = opened.rule().value();
        rule.version = 2;
        rule.targets.satisfaction = 9500;
        return RuleService(opened).save(rule).ok();
    });
    add(QDate(2022, 3, 5), 9, QTime(9, 0), Satisfaction::Satisfied);
    add(QDate(2022, 3, 6), 1, QTime(9, 0), Satisfaction::Dissatisfied);
    show(page);
    showAt("2022-03");
    const std::string source = card(3).source.toStdString();
    EXPECT_THAT(source, testing::HasSubstr("目标95%：还差1件"));
    EXPECT_THAT(source, testing::HasSubstr("新增10件全部满意"));
    EXPECT_THAT(source, testing::HasSubstr("第 2 版"));
}

TEST_F(Periods, AWindowWithATimeOfDayIsShownAndItsNumberIsItsList)
{
    add(QDate(2022, 2, 19), 1, QTime(11, 59, 59));
    add(QDate(2022, 2, 19), 2, QTime(12, 0));
    add(QDate(2022, 3, 19), 3, QTime(11, 59, 59));
    add(QDate(2022, 3, 19), 4, QTime(12, 0));
    show(page);
    showAt("2022-03@19T12:00");
    EXPECT_EQ(card(0).value, QStringLiteral("5 件"));
    QTest::keyClick(page.cards()[0], Qt::Key_Return);
    ASSERT_EQ(shownFilters.size(), 1U);
    EXPECT_EQ(ask([filter = shownFilters[0]](Office &opened) { return opened.cases().count(filter); }), 5);
    EXPECT_TRUE(shownTitles[0].contains(QStringLiteral("考核期"))) << shownTitles[0].toStdString();
}

} // namespace
} // namespace jiesu
