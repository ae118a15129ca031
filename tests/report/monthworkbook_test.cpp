// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/monthworkbook.h"
#include "report/reporttext.h"
#include "sheet/sheetreader.h"

#include <QFile>
#include <QTemporaryDir>

using namespace jiesu;

namespace {

/// The quarter of the seed article: 51, 46, 34 before, 36, 21, 6 now.
Reduction seedReduction()
{
    return Reduction({{{2022, 1}, 36, 51}, {{2022, 2}, 21, 46}, {{2022, 3}, 6, 34}});
}

AssessmentRule rule()
{
    AssessmentRule made;
    made.code = QStringLiteral("test");
    made.name = QStringLiteral("试行规则");
    made.validFrom = QDate(2022, 1, 1);
    return made;
}

ThreeRates ratesOf(qint64 satisfied, qint64 dissatisfied)
{
    Outcome good;
    good.type = RequestType::Complaint;
    good.status = CaseStatus::Closed;
    good.official = Reached::Yes;
    good.officialContacted = Contacted::Yes;
    good.officialSolved = Solved::Yes;
    good.officialSatisfaction = Satisfaction::Satisfied;
    Outcome bad = good;
    bad.officialSatisfaction = Satisfaction::Dissatisfied;
    const OutcomeCount outcomes[] = {{good, satisfied}, {bad, dissatisfied}};
    return threeRates(outcomes, rule());
}

MonthReport report()
{
    MonthReport made;
    made.office = QStringLiteral("区环卫中心");
    made.scope = made.office;
    made.madeBy = QStringLiteral("值班员");
    made.madeAt = {QDate(2022, 4, 1), QTime(9, 0)};
    made.demo = true;
    made.period = Period::month({2022, 3});
    made.comparison = comparePeriods(made.period, made.period.last(), ComparisonBasis::EqualDays);
    made.rule = rule();
    made.current = ratesOf(5, 1);
    made.previous = ratesOf(0, 0);
    made.yearBefore = ratesOf(30, 4);
    made.reduction = seedReduction();
    made.categories = {{QStringLiteral("=垃圾清运"), 4, 20}, {QStringLiteral("公厕"), 2, 0}};
    made.units = {{QStringLiteral("清运一队"), {}, ratesOf(5, 1), 1, 2},
                  {QStringLiteral("小队"), {}, ratesOf(1, 0), {}, {}}};
    made.assessment =
        RankTable{202203,
                  QStringLiteral("考评表"),
                  {{QStringLiteral("热线"), 30000, ItemMode::Manual, {}},
                   {QStringLiteral("其他"), 70000, ItemMode::Manual, {}}},
                  {{QStringLiteral("门城"), QStringLiteral("甲镇"), {29280, 63000}, 92280, 1, 3}}};
    return made;
}

class MonthWorkbookTest : public testing::Test
{
protected:
    QString write()
    {
        const QString path = m_folder.filePath(QStringLiteral("month.xlsx"));
        const auto fill = [](WorksheetWriter &sheet) -> Result<Done> {
            sheet.text(0, 0, QStringLiteral("工单编号"));
            return Done();
        };
        const auto written = writeMonthWorkbook(report(), fill, path);
        EXPECT_TRUE(written.ok()) << (written ? QString() : written.error().message()).toStdString();
        return path;
    }
    static std::vector<std::vector<SheetCell>> cells(const QString &path, const char *sheet)
    {
        ReadOptions options;
        options.sheetName = QString::fromUtf8(sheet);
        auto reader = SheetReader::open(path, options);
        EXPECT_TRUE(reader.ok()) << sheet;
        std::vector<std::vector<SheetCell>> rows;
        SheetRow row;
        while (reader && (*reader)->next(row))
            rows.push_back(row.cells);
        return rows;
    }
    static const std::vector<SheetCell> *rowOf(const std::vector<std::vector<SheetCell>> &rows,
                                               const char *name)
    {
        const auto found = std::ranges::find_if(
            rows, [name](const auto &row) { return row[0].text == QString::fromUtf8(name); });
        return found == rows.end() ? nullptr : &*found;
    }
    QTemporaryDir m_folder;
};

TEST_F(MonthWorkbookTest, PrintsRatesAsNumbersWithTheirFractions)
{
    const auto rows = cells(write(), "概览");
    const auto *satisfaction = rowOf(rows, "满意率");
    ASSERT_TRUE(satisfaction);
    EXPECT_EQ((*satisfaction)[1].kind, CellKind::Number);
    EXPECT_NEAR((*satisfaction)[1].number, 5.0 / 6.0, 1e-12);
    EXPECT_EQ((*satisfaction)[2].text, QStringLiteral("—")) << "0/0 is no percentage";
    const auto *fraction = satisfaction + 1;
    EXPECT_EQ((*fraction)[1].text, QStringLiteral("5/6"));
    EXPECT_EQ((*fraction)[2].text, QStringLiteral("0/0"));
    EXPECT_TRUE(rows[1][0].text.contains(QStringLiteral("试行规则，第1版")));
    EXPECT_TRUE(rows[1][0].text.contains(QStringLiteral("演示数据")));
    EXPECT_TRUE(rowOf(rows, "口径"));
}

TEST_F(MonthWorkbookTest, ShowsTheReductionByMonthWithANativeChart)
{
    const QString path = write();
    const auto rows = cells(path, "同比");
    const auto *march = rowOf(rows, "2022-03");
    ASSERT_TRUE(march);
    EXPECT_EQ((*march)[1].number, 34);
    EXPECT_EQ((*march)[2].number, 6);
    EXPECT_NEAR((*march)[4].number, 0.8235, 1e-9);
    EXPECT_NEAR((*rowOf(rows, "合并降幅"))[4].number, 0.5191, 1e-9);
    EXPECT_NEAR((*rowOf(rows, "平均每月降幅"))[4].number, 0.5537, 1e-9);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("xl/charts/chart1.xml"));
}

TEST_F(MonthWorkbookTest, KeepsTextsTextsAndSaysWhyThereIsNoRank)
{
    const QString path = write();
    const auto categories = cells(path, "分类");
    ASSERT_EQ(categories.size(), 5u);
    EXPECT_EQ(categories[3][0].kind, CellKind::Text);
    EXPECT_EQ(categories[3][0].text, QStringLiteral("=垃圾清运"));
    EXPECT_EQ(categories[3][4].text, QStringLiteral("下降80.00%"));
    EXPECT_EQ(categories[4][4].text, QStringLiteral("—（上年为0）"));
    const auto units = cells(path, "承办单位");
    EXPECT_EQ(units[3][11].number, 1);
    EXPECT_EQ(units[4][11].text, QStringLiteral("样本不足"));
    const auto assessment = cells(path, "综合考评");
    EXPECT_EQ(assessment[3][2].number, 922.8);
    EXPECT_EQ(assessment[3][5].text, QStringLiteral("↑2"));
    EXPECT_EQ(assessment[2][6].text, QStringLiteral("热线300分"));
}

TEST_F(MonthWorkbookTest, AnErrorOfTheCaseListLeavesTheOldFile)
{
    const QString path = m_folder.filePath(QStringLiteral("old.xlsx"));
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto fail = [](WorksheetWriter &) -> Result<Done> {
        return Error{ErrorKind::Cancelled, QStringLiteral("已取消。"), {}, {}};
    };
    const auto written = writeMonthWorkbook(report(), fail, path);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().kind, ErrorKind::Cancelled);
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), QByteArray("old"));
}

TEST(ReportText, NamesBothReductions)
{
    const QString sentence = reporttext::reductionSentence(seedReduction());
    EXPECT_EQ(sentence,
              QStringLiteral(
                  "受理63件，上年同期131件，减少68件；合并降幅：下降51.91%；平均每月降幅：下降55.37%。"));
    const QString leftOut = reporttext::reductionSentence(Reduction({{{2022, 1}, 5, 0}, {{2022, 2}, 4, 2}}));
    EXPECT_TRUE(leftOut.contains(QStringLiteral("增加7件")));
    EXPECT_TRUE(leftOut.endsWith(QStringLiteral("不参加平均：2022-01。")));
    EXPECT_FALSE(leftOut.contains(u'-' + QStringLiteral("100")));
}

TEST(ReportText, RateShowsItsCounts)
{
    EXPECT_EQ(reporttext::rate(*Rate::of(634'400, 670)), QStringLiteral("94.69%（634.4/670）"));
    EXPECT_EQ(reporttext::rate(Rate()), QStringLiteral("—（0/0）"));
}

TEST(ReportText, DefinitionsFollowTheRule)
{
    AssessmentRule strict = rule();
    strict.basicallyWeight = 1000;
    strict.notRated = Unanswered::AsFailed;
    const QString text = reporttext::definitions(strict).join(u'\n');
    EXPECT_TRUE(text.contains(QStringLiteral("基本满意×1 ")));
    EXPECT_TRUE(text.contains(QStringLiteral("未评价视为不满意")));
}

} // namespace
