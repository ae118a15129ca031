// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators of units, the open weekly meeting and the sheet that tells the office's own line.
#include "domain/officetime.h"
#include "service/indicatorservice.h"
#include "service/ledgerservice.h"
#include "service/meetingservice.h"
#include "service/publicity.h"

using namespace jiesu;

namespace {

class IndicatorTest : public testing::Test
{
protected:
    IndicatorTest()
    {
        for (const char *name : {"甲队", "乙队", "丙队", "丁队"}) {
            Unit unit;
            unit.name = QString::fromUtf8(name);
            m_office->referenceStore().save(unit);
            m_units.push_back(unit.id);
        }
        m_office->reloadReference();
    }
    qint64 indicator(BetterWhen better, std::optional<double> target)
    {
        Indicator indicator;
        indicator.name = QStringLiteral("收缴率");
        indicator.measure = QStringLiteral("%");
        indicator.target = target;
        indicator.better = better;
        indicator.source = QStringLiteral("物业办");
        return LedgerService(*m_office, indicatorLedger).save(toRecord(indicatorLedger, indicator))->id;
    }
    Result<LedgerRecord> value(qint64 indicator, std::size_t unit, const char *period, double number)
    {
        IndicatorValue value;
        value.indicator = indicator;
        value.unit = m_units[unit];
        value.period = QLatin1String(period);
        value.value = number;
        return LedgerService(*m_office, indicatorValueLedger).save(toRecord(indicatorValueLedger, value));
    }
    QString ranks(const IndicatorTable &table)
    {
        QStringList parts;
        for (const IndicatorRow &row : table.rows)
            parts << QString::number(row.rank.value_or(0)) + row.name +
                         indicatorText(row.value, table.indicator.measure);
        return parts.join(u' ');
    }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 4, 20), QTime(9, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    std::vector<UnitId> m_units;
};

TEST_F(IndicatorTest, RanksUnitsOfAPeriodWithTargetAndThePeriodBefore)
{
    const qint64 rate = indicator(BetterWhen::Higher, 95);
    for (const auto &[unit, number] : {std::pair(0, 91.5), {1, 100.0}, {2, 95.0}, {3, 95.004}})
        ASSERT_TRUE(value(rate, std::size_t(unit), "2021", number).ok());
    ASSERT_TRUE(value(rate, 1, "2019", 88).ok());
    IndicatorService service(*m_office);
    const auto table = service.table(rate);
    ASSERT_TRUE(table.ok());
    EXPECT_EQ(table->period, QStringLiteral("2021"));
    EXPECT_EQ(ranks(*table), QStringLiteral("1乙队100% 2丁队95% 2丙队95% 4甲队91.5%"))
        << "what is printed alike shares a rank";
    EXPECT_EQ(table->rows[0].before, 88);
    EXPECT_FALSE(table->rows[1].before.has_value());
    EXPECT_EQ(table->reached, 3);
    EXPECT_EQ(table->rows[3].reachesTarget, false);
    EXPECT_EQ(table->rows[3].source, QStringLiteral("物业办"));
    EXPECT_DOUBLE_EQ(*table->mean, (91.5 + 100 + 95 + 95.004) / 4);
    EXPECT_EQ(ranks(*service.table(rate, QStringLiteral("2019"))), QStringLiteral("1乙队88%"));
    EXPECT_EQ(service.table(99).error().kind, ErrorKind::NotFound);
}

TEST_F(IndicatorTest, LessCanBeBetter)
{
    const qint64 dust = indicator(BetterWhen::Lower, 35);
    ASSERT_TRUE(value(dust, 0, "2022-03", 40).ok());
    ASSERT_TRUE(value(dust, 1, "2022-03", 30).ok());
    const auto table = IndicatorService(*m_office).table(dust);
    EXPECT_EQ(table->rows[0].name, QStringLiteral("乙队"));
    EXPECT_EQ(table->rows[0].reachesTarget, true);
    EXPECT_EQ(table->rows[1].reachesTarget, false);
}

TEST_F(IndicatorTest, TheTrendHoldsEachPeriodOfOneUnit)
{
    const qint64 rate = indicator(BetterWhen::Higher, {});
    for (const auto &[period, number] : {std::pair("2022-03", 3.0), {"2022-01", 1.5}, {"2022-02", 2.0}})
        ASSERT_TRUE(value(rate, 0, period, number).ok());
    ASSERT_TRUE(value(rate, 1, "2022-03", 9).ok());
    IndicatorService service(*m_office);
    const IndicatorTable table = *service.table(rate);
    const ColumnFigures trend = service.trend(table.indicator, table.rows[1]);
    EXPECT_EQ(trend.groups,
              (QStringList{QStringLiteral("2022-01"), QStringLiteral("2022-02"), QStringLiteral("2022-03")}));
    EXPECT_EQ(trend.marks[0].value, 1.5);
    EXPECT_EQ(trend.marks[0].text, QStringLiteral("1.5%"));
    EXPECT_FALSE(trend.isEmpty());
    EXPECT_TRUE(table.rows[0].reachesTarget == std::nullopt);
}

TEST_F(IndicatorTest, AValueIsOfOneSubjectAndOfAPeriod)
{
    const qint64 rate = indicator(BetterWhen::Higher, {});
    EXPECT_FALSE(value(rate, 0, "三月", 1).ok());
    IndicatorValue nobody;
    nobody.indicator = rate;
    nobody.period = QStringLiteral("2022-03");
    nobody.value = 1;
    LedgerService ledger(*m_office, indicatorValueLedger);
    EXPECT_FALSE(ledger.save(toRecord(indicatorValueLedger, nobody)).ok());
    nobody.place = m_office->reference()->findPlace(PlaceKind::Street, QStringLiteral("永定镇"));
    EXPECT_TRUE(ledger.save(toRecord(indicatorValueLedger, nobody)).ok());
    EXPECT_EQ(IndicatorService(*m_office).table(rate)->rows[0].name, QStringLiteral("永定镇"));
}

class MeetingTest : public testing::Test
{
protected:
    void matter(const char *what, QDate meeting, QDate due, QDate done = {})
    {
        MeetingMatter matter;
        matter.meetingOn = meeting;
        matter.matter = QString::fromUtf8(what);
        matter.dueOn = due;
        matter.doneOn = done;
        const auto saved =
            LedgerService(*m_office, meetingMatterLedger).save(toRecord(meetingMatterLedger, matter));
        ASSERT_TRUE(saved.ok()) << saved.error().message().toStdString();
    }
    std::unique_ptr<Office> m_office =
        Office::inMemory(std::make_shared<FixedClock>(fromOffice(QDate(2022, 4, 20), QTime(9, 0))));
};

TEST_F(MeetingTest, TheSheetHasTheWeeksMattersWhatIsOpenAndWhatWasDone)
{
    matter("早已办结", QDate(2022, 3, 1), {}, QDate(2022, 3, 8));
    matter("未到期", QDate(2022, 4, 6), QDate(2022, 4, 30));
    matter("逾期", QDate(2022, 4, 7), QDate(2022, 4, 17));
    matter("无期限", QDate(2022, 4, 5), {});
    matter("本周办结", QDate(2022, 4, 8), QDate(2022, 4, 25), QDate(2022, 4, 19));
    matter("本周新议", QDate(2022, 4, 18), QDate(2022, 4, 25));
    matter("下周", QDate(2022, 4, 25), {});
    const MeetingWeek week = meetingWeek(*m_office, QDate(2022, 4, 24));
    EXPECT_EQ(week.from, QDate(2022, 4, 18));
    const std::vector<FigureTable> sheet = meetingSheet(*m_office, week);
    const auto column = [&](std::size_t table, std::size_t at) {
        QStringList texts;
        for (const auto &row : sheet[table].rows)
            texts << cellText(row[at]);
        return texts.join(u' ');
    };
    EXPECT_EQ(column(0, 2), QStringLiteral("本周新议"));
    EXPECT_EQ(column(1, 2), QStringLiteral("逾期 未到期 无期限"));
    EXPECT_EQ(column(1, 6), QStringLiteral("超期 3 天 办理中 办理中"));
    EXPECT_EQ(column(2, 2), QStringLiteral("本周办结"));
}

TEST_F(MeetingTest, NothingIsDoneBeforeItWasDecided)
{
    MeetingMatter matter;
    matter.meetingOn = QDate(2022, 4, 18);
    matter.doneOn = QDate(2022, 4, 17);
    matter.matter = QStringLiteral("议题");
    EXPECT_FALSE(
        LedgerService(*m_office, meetingMatterLedger).save(toRecord(meetingMatterLedger, matter)).ok());
}

TEST_F(MeetingTest, ThePublicitySheetIsTheOfficesOwn)
{
    const PublicitySheet builtIn = publicitySheet(*m_office);
    EXPECT_TRUE(builtIn.text.contains(QStringLiteral("{电话}")));
    EXPECT_FALSE(savePublicitySheet(*m_office, {{}, QStringLiteral("内容"), {}}).ok());
    const PublicitySheet own{QStringLiteral("提示"), QStringLiteral("请打{单位}{电话}"),
                             QStringLiteral("69800000")};
    ASSERT_TRUE(savePublicitySheet(*m_office, own).ok());
    EXPECT_EQ(publicitySheet(*m_office), own);
    EXPECT_EQ(supervisionLine(*m_office), QStringLiteral("69800000"));
    EXPECT_EQ(publicityText(own, QStringLiteral("环卫中心")), QStringLiteral("请打环卫中心69800000"));
}

} // namespace
