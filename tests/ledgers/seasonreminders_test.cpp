// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/ledgerservice.h"
#include "service/seasonreminders.h"

using namespace jiesu;

namespace {

using std::chrono::hours;

class SeasonReminderTest : public testing::Test
{
protected:
    SeasonReminderTest()
    {
        for (const QString &name : {QStringLiteral("应急班"), QStringLiteral("公厕二班")}) {
            Unit unit;
            unit.name = name;
            m_office->referenceStore().save(unit);
            m_units.push_back(unit.id);
        }
        m_office->reloadReference();
    }
    qint64 plan(const QString &title, QDate start, int lead, UnitId unit = {})
    {
        SeasonPlan plan;
        plan.title = title;
        plan.startsOn = start;
        plan.leadDays = lead;
        plan.unit = unit;
        const auto saved = LedgerService(*m_office, seasonPlanLedger).save(toRecord(seasonPlanLedger, plan));
        EXPECT_TRUE(saved.ok()) << (saved ? QString() : saved.error().message()).toStdString();
        return saved ? saved->id : 0;
    }
    QStringList standing(const ReminderReaders &readers = {})
    {
        QStringList titles;
        for (const ComingSeason &season : seasonReminders(*m_office, readers).standing)
            titles << season.plan.title;
        return titles;
    }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2026, 11, 20), QTime(10, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    std::vector<UnitId> m_units;
};

TEST_F(SeasonReminderTest, StandFromTheLeadDaysToTheBeginningForTheirUnit)
{
    plan(QStringLiteral("扫雪铲冰"), QDate(2020, 12, 1), 14, m_units[0]);
    plan(QStringLiteral("防汛"), QDate(2020, 6, 1), 30);
    plan(QStringLiteral("落叶"), QDate(2020, 11, 25), 30);
    EXPECT_EQ(standing().join(u' '), QStringLiteral("落叶 扫雪铲冰"));
    EXPECT_EQ(standing({m_units[0], false}).join(u' '), QStringLiteral("落叶 扫雪铲冰"));
    EXPECT_EQ(standing({m_units[1], false}).join(u' '), QStringLiteral("落叶"));
    m_clock->set(fromOffice(QDate(2026, 12, 1), QTime(10, 0)));
    EXPECT_EQ(standing().join(u' '), QStringLiteral("扫雪铲冰")) << "until the day itself";
    m_clock->set(fromOffice(QDate(2026, 12, 2), QTime(10, 0)));
    EXPECT_TRUE(standing().isEmpty());
}

TEST_F(SeasonReminderTest, ASnoozeNeedsAReasonEndsByItselfAndIsTakenBack)
{
    const qint64 snow = plan(QStringLiteral("扫雪铲冰"), QDate(2020, 12, 1), 14);
    const Instant until = m_clock->now() + hours(24);
    const QString reason = QStringLiteral("等融雪剂到货");
    for (const auto &[at, why] : {std::pair(until, QStringLiteral("  ")),
                                  {m_clock->now(), reason},
                                  {m_clock->now() + hours(24 * 31), reason}}) {
        const auto refusedSnooze = snoozeSeason(*m_office, snow, at, why);
        ASSERT_FALSE(refusedSnooze.ok());
        EXPECT_EQ(refusedSnooze.error().kind, ErrorKind::Invalid);
    }
    EXPECT_EQ(endSeasonSnooze(*m_office, snow).error().kind, ErrorKind::Invalid);
    ASSERT_TRUE(snoozeSeason(*m_office, snow, until, reason).ok());
    EXPECT_TRUE(standing().isEmpty());
    ASSERT_EQ(seasonReminders(*m_office, {}).snoozed.size(), 1U);
    EXPECT_EQ(seasonReminders(*m_office, {}).snoozed[0].plan.putOffReason, reason);
    ActService acts(*m_office);
    const auto act = acts.recent(m_office->actor(), 1)->front();
    EXPECT_EQ(act.name, QStringLiteral("暂缓提醒 扫雪铲冰"));
    ASSERT_TRUE(acts.undo(act.id).ok());
    EXPECT_EQ(standing().size(), 1);
    ASSERT_TRUE(snoozeSeason(*m_office, snow, until, reason).ok());
    ASSERT_TRUE(endSeasonSnooze(*m_office, snow).ok());
    EXPECT_EQ(standing().size(), 1);
    ASSERT_TRUE(snoozeSeason(*m_office, snow, until, reason).ok());
    m_clock->set(until);
    EXPECT_EQ(standing().size(), 1);
}

} // namespace
