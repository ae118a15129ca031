// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "metrics/assessmentpaste.h"
#include "officefixture.h"
#include "service/actservice.h"
#include "service/assessmenttableservice.h"
#include "service/ruleservice.h"
#include "ui/dashboard/assessmentgrid.h"
#include "ui/dashboard/assessmentmodel.h"
#include "ui/dashboard/assessmentpage.h"
#include "ui/dashboard/rankpage.h"
#include "ui/models/texttablemodel.h"
#include "ui/widgets/rowtable.h"

#include <QClipboard>
#include <QSpinBox>

namespace jiesu {
namespace {

using namespace test;

/// Types key by key into what has the keyboard at each.
void typeKeys(const QString &text)
{
    for (const QChar c : text)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
}

class RanksJourney : public testing::Test
{
protected:
    RanksJourney()
        : page(office.context)
    {
        QObject::connect(&office.context, &OfficeContext::showCases, &office.context,
                         [this](const CaseFilter &filter) { filters.push_back(filter); });
        office.show(page);
        page.showPeriod(Period::quarter(2022, 1));
        office.settle();
    }
    /// The number that a cell's list must be as long as.
    qint64 countIn(int row, int column)
    {
        const QString text = page.model()->text(row, column);
        return text.contains(u'/') ? text.section(u'/', 1).chopped(1).toLongLong() : text.toLongLong();
    }

    GuiOffice office{true};
    RankPage page;
    std::vector<CaseFilter> filters;
};

TEST_F(RanksJourney, EveryCountOpensExactlyItsCases)
{
    ASSERT_GT(page.model()->rowCount(), 2);
    office.picture(QStringLiteral("ranks"));
    int opened = 0;
    for (int row = 0; row < page.model()->rowCount(); ++row) {
        for (const int column : {RankPage::Received, RankPage::Answered, RankPage::Response,
                                 RankPage::Resolution, RankPage::Satisfaction}) {
            page.table()->setCurrentIndex(page.model()->index(row, column));
            filters.clear();
            press(Qt::Key_Return);
            office.settle();
            if (countIn(row, column) == 0) {
                EXPECT_TRUE(filters.empty());
                continue;
            }
            ASSERT_EQ(filters.size(), 1U) << page.model()->text(row, 1).toStdString();
            EXPECT_EQ(office.count(filters[0]), countIn(row, column));
            ++opened;
        }
    }
    EXPECT_GT(opened, 5);
}

TEST_F(RanksJourney, AVersionThatIsNotInForceYetDoesNotRank)
{
    const AssessmentRule ranked = *office.on([](Office &opened) -> Result<AssessmentRule> {
        AssessmentRule coming = *opened.rule();
        RuleService rules(opened);
        coming.id = {};
        coming.version = rules.nextVersion(coming.code);
        coming.validFrom = toOffice(opened.now()).date.addDays(1);
        coming.basicallyWeight = 100;
        if (const auto saved = rules.save(coming); !saved)
            return saved.error();
        return askRanks(opened, Period::quarter(2022, 1), {})->rule;
    });
    EXPECT_EQ(ranked.version, 1);
    EXPECT_NE(ranked.basicallyWeight, 100);
}

TEST_F(RanksJourney, TheEndsAreMarkedByWordAndTooFewCasesAreNamed)
{
    const auto ranks = [this] {
        QStringList texts;
        for (int row = 0; row < page.model()->rowCount(); ++row)
            texts << page.model()->text(row, RankPage::Rank);
        return texts.join(u' ');
    };
    EXPECT_EQ(ranks(), QStringLiteral("1 前列 2 前列 3 4 5 6 靠后 7 靠后"));
    page.showPeriod(Period::days(QDate(2022, 3, 1), QDate(2022, 3, 4)));
    office.settle();
    EXPECT_TRUE(ranks().contains(QStringLiteral("样本不足"))) << ranks().toStdString();
    page.showPeriod(Period::quarter(2022, 1));
    office.settle();
    page.marked()->setValue(0);
    for (int row = 0; row < page.model()->rowCount(); ++row)
        EXPECT_FALSE(page.model()->text(row, RankPage::Rank).contains(QStringLiteral("前列")));
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("综合得分\t")));
    press(Qt::Key_P, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(office.prompts.papers.size(), 1);
    EXPECT_TRUE(office.prompts.papers[0].html.contains(page.model()->text(0, RankPage::Unit)));
}

TEST_F(RanksJourney, UnitsBelowTheRulesBoundsAreListedByKeyWithTheirReasonsAndCases)
{
    const auto warned = [this] {
        QStringList units;
        for (int row = 0; row < page.model()->rowCount(); ++row) {
            if (!page.model()->text(row, RankPage::Warning).isEmpty())
                units << page.model()->text(row, RankPage::Unit);
        }
        return units;
    };
    ASSERT_TRUE(office
                    .on([](Office &opened) -> Result<AssessmentRule> {
                        AssessmentRule strict = *opened.rule();
                        RuleService rules(opened);
                        strict.id = {};
                        strict.version = rules.nextVersion(strict.code);
                        strict.warnings = {{0, 0, 8'500}, {0, 0, 9'500}, 0};
                        return rules.save(strict);
                    })
                    .ok());
    page.activate();
    office.settle();
    const QStringList units = warned();
    ASSERT_GT(units.size(), 0);
    ASSERT_LT(units.size(), page.model()->rowCount());
    press(Qt::Key_H, Qt::AltModifier);
    EXPECT_EQ(page.model()->rowCount(), units.size());
    EXPECT_EQ(warned(), units);
    office.picture(QStringLiteral("ranks-warned"));
    for (int row = 0; row < page.model()->rowCount(); ++row) {
        page.table()->setCurrentIndex(page.model()->index(row, RankPage::Warning));
        EXPECT_TRUE(page.reason().contains(page.model()->text(row, RankPage::Unit)));
        EXPECT_TRUE(page.reason().contains(QStringLiteral("满意率"))) << page.reason().toStdString();
        filters.clear();
        press(Qt::Key_Return);
        office.settle();
        ASSERT_EQ(filters.size(), 1U);
        EXPECT_GT(office.count(filters[0]), 0);
        EXPECT_LE(office.count(filters[0]), countIn(row, RankPage::Satisfaction));
    }
    EXPECT_EQ(page.tableSubject().title, QStringLiteral("2022年第1季度红黄牌单位"));
    press(Qt::Key_H, Qt::AltModifier);
    EXPECT_GT(page.model()->rowCount(), units.size());
}

class TableJourney : public testing::Test
{
protected:
    TableJourney()
        : page(office.context)
    {
        office.show(page);
        page.showMonth({2022, 3});
        office.settle();
    }
    int rowOf(const char *unit)
    {
        const AssessmentModel &model = *page.model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, AssessmentModel::Unit).data().toString() == QString::fromUtf8(unit))
                return row;
        }
        return -1;
    }
    QString cell(const char *unit, int column)
    {
        return page.model()->index(rowOf(unit), column).data().toString();
    }
    void goTo(int row, int column)
    {
        page.grid()->setFocus();
        page.grid()->setCurrentIndex(page.model()->index(row, column));
    }
    std::optional<KeptTable> stored(Month month)
    {
        return *office.on([month](Office &opened) {
            return Result<std::optional<KeptTable>>(AssessmentTableService(opened).find(month));
        });
    }

    static constexpr int check = AssessmentModel::FirstItem + 2; ///< 月专项检查
    GuiOffice office{true};
    AssessmentPage page;
};

TEST_F(TableJourney, ThePrintedTableIsShownWithItsSumsAndRanks)
{
    office.picture(QStringLiteral("assessment"));
    EXPECT_EQ(cell("东辛房街道", AssessmentModel::Total), QStringLiteral("922.8"));
    EXPECT_EQ(cell("军庄镇", AssessmentModel::Change), QStringLiteral("↑2"));
    EXPECT_EQ(cell("永定镇", AssessmentModel::Change), QStringLiteral("↓1"));
    EXPECT_EQ(cell("斋堂镇", AssessmentModel::Rank), QStringLiteral("6"));
    EXPECT_FALSE(page.isChanged());
}

TEST_F(TableJourney, TypingMovesTotalsAndRanksAndIsTakenBack)
{
    goTo(rowOf("永定镇"), check);
    typeKeys(QStringLiteral("400"));
    press(Qt::Key_Return);
    QTest::qWait(0);
    EXPECT_EQ(cell("永定镇", AssessmentModel::Total), QStringLiteral("991.59"));
    EXPECT_EQ(cell("永定镇", AssessmentModel::Rank), QStringLiteral("1"));
    EXPECT_EQ(cell("东辛房街道", AssessmentModel::Rank), QStringLiteral("2"));
    EXPECT_EQ(page.grid()->currentIndex().row(), rowOf("永定镇") + 1) << "Enter goes down";
    EXPECT_EQ(QApplication::focusWidget(), page.grid());
    EXPECT_TRUE(page.isChanged());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell("永定镇", AssessmentModel::Rank), QStringLiteral("7"));
    EXPECT_FALSE(page.isChanged());
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(cell("永定镇", AssessmentModel::Rank), QStringLiteral("1"));

    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    EXPECT_TRUE(office.prompts.errors.isEmpty());
    EXPECT_FALSE(page.isChanged());
    EXPECT_EQ(stored({2022, 3})->revision, 2);
    const auto undone = office.on([](Office &opened) -> Result<DoneAct> {
        ActService acts(opened);
        return acts.undo(acts.recent(opened.actor(), 1)->front().id);
    });
    ASSERT_TRUE(undone.ok()) << undone.error().message().toStdString();
    emit office.context.casesChanged();
    office.settle();
    EXPECT_EQ(cell("永定镇", AssessmentModel::Rank), QStringLiteral("7")) << "saving is an act";
}

TEST_F(TableJourney, ARefusedCellSaysWhyAndIsNotSaved)
{
    goTo(rowOf("永定镇"), check);
    typeKeys(QStringLiteral("450"));
    press(Qt::Key_Return);
    QTest::qWait(0);
    EXPECT_EQ(cell("永定镇", check), QStringLiteral("! 450"));
    EXPECT_EQ(cell("永定镇", AssessmentModel::Total), QStringLiteral("—"));
    EXPECT_TRUE(page.status().contains(QStringLiteral("超过满分 400"))) << page.status().toStdString();
    goTo(rowOf("城子街道"), check);
    typeKeys(QStringLiteral("4a"));
    press(Qt::Key_Tab);
    QTest::qWait(0);
    EXPECT_EQ(cell("城子街道", check), QStringLiteral("! 4a"));
    EXPECT_EQ(page.grid()->currentIndex().column(), check + 1) << "Tab goes right";
    press(Qt::Key_Escape);
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(stored({2022, 3})->revision, 1);
    EXPECT_FALSE(page.model()->refusal(page.grid()->currentIndex()).isEmpty()) << "brought to the cell";
    office.picture(QStringLiteral("assessment-refused"));
}

TEST_F(TableJourney, ABlockAndAWholeTableArePasted)
{
    goTo(rowOf("永定镇"), check);
    QApplication::clipboard()->setText(QStringLiteral("290\t50\n300\t49\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(cell("永定镇", check), QStringLiteral("290"));
    EXPECT_EQ(cell("清水镇", check + 1), QStringLiteral("49")) << "the row below";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell("永定镇", check), QStringLiteral("284"));
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("284"));

    for (int month = 0; month < 2; ++month) {
        press(Qt::Key_Right, Qt::AltModifier);
        office.settle();
    }
    ASSERT_EQ(page.month(), (Month{2022, 5}));
    EXPECT_EQ(cell("永定镇", AssessmentModel::Total), QStringLiteral("—")) << "items and bodies of March";
    page.grid()->setFocus();
    QApplication::clipboard()->setText(QStringLiteral(
        "属地\t检查100分\t媒体曝光50分\n甲镇\t80\t50\n乙镇\t90\t40\n丙镇\t90\t40\n丁镇\t70\t1\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(cell("乙镇", AssessmentModel::Rank), QStringLiteral("1"));
    EXPECT_EQ(cell("甲镇", AssessmentModel::Rank), QStringLiteral("1"));
    EXPECT_EQ(cell("丁镇", AssessmentModel::Rank), QStringLiteral("4"));
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    ASSERT_TRUE(stored({2022, 5}));
    EXPECT_EQ(stored({2022, 5})->table.rows.size(), 4U);
    press(Qt::Key_P, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(office.prompts.papers.size(), 1);
}

TEST_F(TableJourney, ItemsModesAndFullMarksAreTyped)
{
    const int fresh = page.model()->columnCount() - 1;
    goTo(AssessmentModel::ItemName, fresh);
    type(QStringLiteral("群众评议"));
    press(Qt::Key_Return);
    QTest::qWait(0);
    goTo(AssessmentModel::FullMark, fresh);
    typeKeys(QStringLiteral("20"));
    press(Qt::Key_Return);
    QTest::qWait(0);
    goTo(AssessmentModel::FirstGroupMark + 1, fresh);
    typeKeys(QStringLiteral("10"));
    press(Qt::Key_Return);
    QTest::qWait(0);
    goTo(rowOf("永定镇"), fresh);
    typeKeys(QStringLiteral("15"));
    press(Qt::Key_Return);
    QTest::qWait(0);
    goTo(rowOf("清水镇"), fresh);
    typeKeys(QStringLiteral("15"));
    press(Qt::Key_Return);
    QTest::qWait(0);
    EXPECT_EQ(page.model()->index(AssessmentModel::ItemName, fresh).data().toString(),
              QStringLiteral("群众评议"));
    EXPECT_EQ(cell("永定镇", AssessmentModel::Total), QStringLiteral("890.59"));
    EXPECT_EQ(cell("清水镇", fresh), QStringLiteral("! 15")) << "its group has 10 at most";
    goTo(AssessmentModel::ItemModes, AssessmentModel::FirstItem);
    type(QStringLiteral("三率"));
    press(Qt::Key_Return);
    QTest::qWait(0);
    EXPECT_EQ(page.model()->index(AssessmentModel::ItemModes, AssessmentModel::FirstItem).data().toString(),
              QStringLiteral("按三率折算"));
    EXPECT_FALSE(page.model()->flags(page.model()->index(rowOf("永定镇"), AssessmentModel::FirstItem)) &
                 Qt::ItemIsEditable);
}

TEST_F(TableJourney, ALinearItemIsTypedWithItsBounds)
{
    const int fresh = page.model()->columnCount() - 1;
    const auto put = [this](int row, int column, const char *text) {
        goTo(row, column);
        if (QString::fromUtf8(text).front().unicode() < 128)
            typeKeys(QString::fromUtf8(text));
        else
            type(QString::fromUtf8(text));
        press(Qt::Key_Return);
        QTest::qWait(0);
    };
    put(AssessmentModel::ItemName, fresh, "尘土残存量");
    put(AssessmentModel::FullMark, fresh, "100");
    const int before = page.model()->headRows();
    put(AssessmentModel::ItemModes, fresh, "线性");
    ASSERT_EQ(page.model()->headRows(), before + 2);
    const int fullAt = page.model()->boundRow(AssessmentModel::FullAt);
    EXPECT_EQ(page.model()->index(fullAt, AssessmentModel::Unit).data().toString(),
              QStringLiteral("满分界限"));
    EXPECT_TRUE(page.status().contains(QStringLiteral("零分界限"))) << page.status().toStdString();
    put(fullAt, fresh, "10");
    put(fullAt + 1, fresh, "70");
    put(rowOf("永定镇"), fresh, "33.3");
    EXPECT_EQ(cell("永定镇", fresh), QStringLiteral("61.17（值33.3）"));
    EXPECT_EQ(cell("永定镇", AssessmentModel::Total), QStringLiteral("936.76"));
    EXPECT_EQ(page.model()->index(fullAt, fresh).data().toString(), QStringLiteral("10"));
    office.picture(QStringLiteral("assessment-linear"));
    goTo(fullAt, fresh);
    typeKeys(QStringLiteral("1o"));
    press(Qt::Key_Return);
    QTest::qWait(0);
    EXPECT_EQ(page.model()->index(fullAt, fresh).data().toString(), QStringLiteral("! 1o"));
    for (int undone = 0; undone < 5; ++undone)
        press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(page.model()->headRows(), before) << "the rows of bounds go with the mode";
}

} // namespace
} // namespace jiesu
