// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"

using namespace jiesu;

namespace {

/// An office of Saturday, 2022-04-02, with two cases a day for thirty-nine months.
class ForecastCommand : public CommandTest
{
protected:
    ForecastCommand()
    {
        auto office = Office::create(database(), m_clock);
        Transaction transaction((*office)->database());
        const CategoryId category =
            (*office)->reference()->findCategory(QStringLiteral("垃圾清运->垃圾桶满冒"));
        CaseStore cases = (*office)->cases();
        for (QDate day(2019, 1, 1); day < QDate(2022, 4, 1); day = day.addDays(1)) {
            for (const int hour : {9, 15}) {
                ComplaintCase complaint;
                complaint.receivedAt = fromOffice(day, QTime(hour, 0));
                complaint.category = category;
                complaint.requestType = RequestType::Complaint;
                cases.insert(complaint);
            }
        }
        transaction.commit();
    }
};

TEST_F(ForecastCommand, TellsTheMonthTheQuarterAndTheBackTest)
{
    const Spoken said = run("--db {db} forecast");
    ASSERT_EQ(said.exit, 0) << said.err.toStdString();
    for (const char *part : {"2022年5月预判", "最近 12 次预判与实际", "垃圾清运", "八成范围", "39 个月"})
        EXPECT_TRUE(said.out.contains(QString::fromUtf8(part))) << part;

    const QJsonObject json = run("--db {db} forecast --json").json();
    EXPECT_EQ(json.value(u"month"_qs).toString(), u"2022-05"_qs);
    const QJsonObject all = json.value(u"rows"_qs).toArray().first().toObject();
    EXPECT_NEAR(all.value(u"month"_qs).toObject().value(u"cases"_qs).toDouble(), 62, 1);
    EXPECT_EQ(all.value(u"back_test"_qs).toObject().value(u"months"_qs).toArray().size(), 12);
}

TEST_F(ForecastCommand, RefusesAMonthThatIsNoneOrTooFarAway)
{
    EXPECT_EQ(run("--db {db} forecast --month 2022-13").exit, 2);
    const Spoken far = run("--db {db} forecast --month 2023-05");
    EXPECT_EQ(far.exit, 1);
    EXPECT_TRUE(far.err.contains(u"只能预判到"_qs)) << far.err.toStdString();
    EXPECT_EQ(run("--db {db} forecast --month 2020-05 --json")
                  .json()
                  .value(u"rows"_qs)
                  .toArray()[0]
                  .toObject()
                  .value(u"month"_qs)
                  .toObject()
                  .size(),
              0)
        << "a year of history is too short";
}

} // namespace
