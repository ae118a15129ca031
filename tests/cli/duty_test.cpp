// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"
#include "service/caseservice.h"
#include "service/dutyservice.h"
#include "service/promiseservice.h"

using namespace jiesu;

namespace {

using std::chrono::hours;

/// An office of Saturday, 2022-04-02, a make-up working day.
class DutyCommands : public CommandTest
{
protected:
    DutyCommands()
    {
        auto office = Office::create(database(), m_clock);
        Unit unit;
        unit.name = QStringLiteral("清运一队");
        (*office)->referenceStore().save(unit);
        (*office)->reloadReference();
        ComplaintCase draft;
        draft.content = QStringLiteral("桶满");
        draft.leadUnit = unit.id;
        for (const TimeClass &each : (*office)->reference()->timeClasses()) {
            if (each.code == QLatin1String("emergency"))
                draft.timeClass = each.id;
        }
        Promise promise;
        promise.caseId = CaseService(**office).registerCase(draft, true)->id;
        promise.what = QStringLiteral("回电告知结果");
        promise.dueAt = m_clock->now() + hours(5);
        EXPECT_TRUE(PromiseService(**office).add(promise).ok());
        EXPECT_TRUE(DutyService(**office)
                        .addRows(QStringLiteral("2022-04-02 白班 值班员01\n2022-04-02 夜班 值班员02"))
                        .ok());
        office->reset();
        m_clock->set(m_clock->now() + hours(3));
    }
};

TEST_F(DutyCommands, RemindersAreListedForTheUnitAndTheSupervisor)
{
    const QJsonObject all = run("--db {db} reminders --json").json();
    EXPECT_EQ(all.value(QStringLiteral("total")).toInt(), 2);
    const QJsonObject first = all.value(QStringLiteral("reminders")).toArray()[0].toObject();
    EXPECT_EQ(first.value(QStringLiteral("stage")), QStringLiteral("half"));
    EXPECT_EQ(first.value(QStringLiteral("promise")).toObject().value(QStringLiteral("what")),
              QStringLiteral("回电告知结果"));
    const QJsonObject supervisor = run("--db {db} reminders --supervisor --unit 清运一队 --json").json();
    EXPECT_EQ(supervisor.value(QStringLiteral("total")).toInt(), 1) << "the call is half way only";
    EXPECT_EQ(
        supervisor.value(QStringLiteral("reminders")).toArray()[0].toObject().value(QStringLiteral("stage")),
        QStringLiteral("due"));
    EXPECT_TRUE(run("--db {db} reminders").out.contains(QStringLiteral("共 2 条。")));
    EXPECT_EQ(run("--db {db} reminders --limit x").exit, 2);
    EXPECT_EQ(run("--db {db} reminders --unit 没有").exit, 1);
}

TEST_F(DutyCommands, PromisesAndTheHandOverAreListed)
{
    const QJsonArray promises =
        run("--db {db} promises --json").json().value(QStringLiteral("promises")).toArray();
    ASSERT_EQ(promises.size(), 1);
    EXPECT_EQ(promises[0].toObject().value(QStringLiteral("due_at")), QStringLiteral("2022-04-02 15:00:00"));
    EXPECT_TRUE(run("--db {db} promises").out.contains(QStringLiteral("回电告知结果")));
    const QJsonObject sheet = run("--db {db} handover --json").json();
    EXPECT_EQ(sheet.value(QStringLiteral("from")).toObject().value(QStringLiteral("person")),
              QStringLiteral("值班员01"));
    EXPECT_EQ(sheet.value(QStringLiteral("sections")).toArray().size(), 5);
    const Spoken text = run("--db {db} handover");
    EXPECT_TRUE(text.out.contains(QStringLiteral("超期 1 件"))) << text.out.toStdString();
    m_clock->set(m_clock->now() + hours(240));
    EXPECT_EQ(run("--db {db} handover").exit, 1) << "no shift is on duty then";
}

} // namespace
