// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/caseservice.h"
#include "service/dutyservice.h"
#include "service/filtertext.h"
#include "service/promiseservice.h"
#include "service/reminderservice.h"
#include "service/requestservice.h"

using namespace jiesu;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// Tuesday, 2022-03-01 10:00. One unit, one case of a week, dispatched.
class ReminderServiceTest : public testing::Test
{
protected:
    ReminderServiceTest()
    {
        for (const QString &name : {u"清运一队"_qs, u"公厕二班"_qs}) {
            Unit unit;
            unit.name = name;
            m_office->referenceStore().save(unit);
            m_units.push_back(unit.id);
        }
        m_office->reloadReference();
        m_case = add(u"general"_qs, m_units[0]);
    }

    /// A case that was dispatched, signed and answered at once, so that only its deadline is to come.
    ComplaintCase add(const QString &timeClass, UnitId unit)
    {
        return contacted(signedBy(dispatched(timeClass, unit)));
    }
    ComplaintCase dispatched(const QString &timeClass, UnitId unit)
    {
        ComplaintCase draft;
        draft.requestType = RequestType::Complaint;
        draft.content = u"小区北门垃圾清运车凌晨作业噪音大。"_qs;
        draft.leadUnit = unit;
        for (const TimeClass &each : m_office->reference()->timeClasses()) {
            if (each.code == timeClass)
                draft.timeClass = each.id;
        }
        return *CaseService(*m_office).registerCase(draft, true);
    }
    ComplaintCase signedBy(const ComplaintCase &complaint)
    {
        return *CaseService(*m_office).step(complaint.id, complaint.revision, CaseAction::Sign, {});
    }
    ComplaintCase contacted(const ComplaintCase &complaint)
    {
        return *CaseService(*m_office).step(complaint.id, complaint.revision, CaseAction::FirstContact, {});
    }
    void goTo(const char *text)
    {
        const QString time = QString::fromLatin1(text);
        m_clock->set(fromOffice(QDate::fromString(time.left(10), Qt::ISODate),
                                QTime::fromString(time.mid(11), QStringLiteral("HH:mm"))));
    }
    ReminderList current(const ReminderReaders &readers = {})
    {
        return ReminderService(*m_office).current(readers, 100);
    }
    /// "signing half": what stands beside the deadlines of the cases, in order.
    QStringList steps()
    {
        QStringList codes;
        for (const ListedReminder &each : current().rows) {
            if (each.subject != ReminderSubject::Completion)
                codes << code(each.subject) + u' ' + code(each.reminder.stage);
        }
        return codes;
    }
    /// The stages that stand, in order.
    QStringList stages()
    {
        QStringList codes;
        for (const ListedReminder &each : current().rows)
            codes << code(each.reminder.stage);
        return codes;
    }
    Promise promise(Instant due)
    {
        Promise draft;
        draft.caseId = m_case.id;
        draft.what = u"回电告知结果"_qs;
        draft.dueAt = due;
        const auto added = PromiseService(*m_office).add(draft);
        EXPECT_TRUE(added.ok());
        return added ? *added : draft;
    }
    ReminderSnooze snoozed(hours by)
    {
        const auto made =
            ReminderService(*m_office).snooze(m_case.id, {}, m_office->now() + by, u"已约周五上门"_qs);
        EXPECT_TRUE(made.ok());
        return made ? *made : ReminderSnooze();
    }
    Result<DoneAct> undoLast()
    {
        const auto acts = *ActService(*m_office).recent(m_office->actor(), 20);
        const auto last = std::ranges::find_if(acts, [](const DoneAct &a) { return !a.undoneBy.isSet(); });
        return ActService(*m_office).undo(last->id);
    }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 3, 1), QTime(10, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    std::vector<UnitId> m_units;
    ComplaintCase m_case;
};

TEST_F(ReminderServiceTest, StagesComeWithTheTimeAndTheSupervisorFromThreeQuartersOn)
{
    EXPECT_TRUE(stages().isEmpty());
    goTo("2022-03-04 17:00");
    EXPECT_TRUE(stages().isEmpty()) << "half is reached in the night";
    goTo("2022-03-07 08:29");
    EXPECT_TRUE(stages().isEmpty()) << "a weekend is no duty time";
    goTo("2022-03-07 08:30"); // half and three quarters fall together
    EXPECT_EQ(stages(), QStringList{u"three_quarters"_qs});
    EXPECT_EQ(current().rows[0].row.unitName, u"清运一队"_qs);
    EXPECT_TRUE(current().rows[0].reminder.toSupervisor());
    goTo("2022-03-08 10:00");
    EXPECT_EQ(stages(), QStringList{u"due"_qs});
    goTo("2022-03-10 10:00");
    EXPECT_EQ(stages(), QStringList{u"overdue"_qs});
    EXPECT_EQ(current().rows[0].reminder.overdueDays, 2);
}

TEST_F(ReminderServiceTest, AnUrgentClassIsRemindedOfAtNight)
{
    goTo("2022-03-01 20:00");
    add(u"emergency"_qs, m_units[1]); // two hours
    goTo("2022-03-01 21:00");
    EXPECT_EQ(stages(), QStringList{u"half"_qs});
    goTo("2022-03-01 21:30");
    EXPECT_EQ(stages(), QStringList{u"three_quarters"_qs});
    EXPECT_EQ(current({m_units[0], false}).total, 0) << "another unit's";
    EXPECT_EQ(current({m_units[1], true}).total, 1);
    DutyRule rule = DutyService(*m_office).rule();
    EXPECT_TRUE(DutyService(*m_office).isDefaultRule());
    rule.urgentClasses.clear();
    ASSERT_TRUE(DutyService(*m_office).saveRule(rule).ok());
    EXPECT_FALSE(DutyService(*m_office).isDefaultRule());
    EXPECT_TRUE(stages().isEmpty()) << "urgency is the office's own data";
}

TEST_F(ReminderServiceTest, ASuspensionStopsRemindersAndItsCountedTimeIsLeftOut)
{
    m_office->setActor(u"承办人 02"_qs);
    CaseRequest draft;
    draft.caseId = m_case.id;
    draft.kind = RequestKind::Suspension;
    draft.raised.text = u"等施工结束"_qs;
    draft.evidence = u"照片"_qs;
    RequestService requests(*m_office);
    auto request = requests.raise(draft);
    ASSERT_TRUE(request.ok());
    RequestInput input;
    input.text = u"情况属实"_qs;
    m_office->setActor(u"督办员 03"_qs);
    request = requests.step(request->id, request->revision, RequestAction::Approve, input);
    ASSERT_TRUE(request.ok());
    goTo("2022-03-09 10:00");
    EXPECT_TRUE(stages().isEmpty()) << "it stands still";
    request = requests.step(request->id, request->revision, RequestAction::End, input);
    ASSERT_TRUE(request.ok());
    EXPECT_TRUE(stages().isEmpty()) << "nothing of the week has run";
    goTo("2022-03-13 12:00");
    EXPECT_TRUE(stages().isEmpty());
    goTo("2022-03-14 08:30");
    EXPECT_EQ(stages(), QStringList{u"half"_qs});
}

TEST_F(ReminderServiceTest, SigningIsRemindedOfUntilSignedAndThenTheFirstContact)
{
    const ComplaintCase waiting = dispatched(u"general"_qs, m_units[1]); // a day for each of the two
    goTo("2022-03-01 16:59");
    EXPECT_TRUE(steps().isEmpty());
    goTo("2022-03-02 08:30"); // half at 22:00, three quarters at 04:00: the night says nothing
    EXPECT_EQ(steps(), QStringList{u"signing three_quarters"_qs});
    EXPECT_EQ(current({m_units[1], true}).total, 1);
    EXPECT_EQ(current({m_units[0], false}).total, 0) << "another unit's";
    goTo("2022-03-02 10:00");
    EXPECT_EQ(steps(), QStringList{u"signing due"_qs});
    EXPECT_EQ(current().rows[0].due, *waiting.signDeadline);
    goTo("2022-03-03 10:00");
    EXPECT_EQ(steps(), QStringList{u"signing overdue"_qs});

    const ComplaintCase taken = signedBy(waiting);
    EXPECT_EQ(steps(), QStringList{u"response overdue"_qs}) << "signed: its first contact is owed now";
    ASSERT_TRUE(undoLast().ok());
    EXPECT_EQ(steps(), QStringList{u"signing overdue"_qs});
    const ComplaintCase again = *m_office->cases().find(taken.id);
    contacted(signedBy(again));
    EXPECT_TRUE(steps().isEmpty());
}

TEST_F(ReminderServiceTest, AllThatIsNotSignedInTimeIsCountedAndASnoozeHidesIt)
{
    std::vector<ComplaintCase> waiting;
    for (int i = 0; i < 5; ++i)
        waiting.push_back(dispatched(u"general"_qs, m_units[1]));
    goTo("2022-03-02 11:00");
    EXPECT_EQ(ReminderService(*m_office).current({}, 2).total, 5);
    EXPECT_EQ(ReminderService(*m_office).current({}, 2).rows.size(), 2U);
    ASSERT_TRUE(ReminderService(*m_office)
                    .snooze(waiting[0].id, {}, m_office->now() + hours(3), u"网络故障，已电话告知"_qs)
                    .ok());
    EXPECT_EQ(ReminderService(*m_office).current({}, 2).total, 4);
    goTo("2022-03-02 14:00");
    EXPECT_EQ(ReminderService(*m_office).current({}, 2).total, 5);
}

TEST_F(ReminderServiceTest, ASnoozeNeedsAReasonAndIsEndedOrUndone)
{
    goTo("2022-03-07 09:00");
    ReminderService service(*m_office);
    EXPECT_FALSE(service.snooze(m_case.id, {}, m_office->now() + hours(5), u"　"_qs).ok());
    EXPECT_FALSE(service.snooze(m_case.id, {}, m_office->now(), u"理由"_qs).ok());
    EXPECT_FALSE(service.snooze(m_case.id, {}, m_office->now() + hours(24 * 31), u"理由"_qs).ok());
    EXPECT_TRUE(service.snoozes(m_case.id).empty()) << "nothing half written";

    const ReminderSnooze made = snoozed(hours(5));
    EXPECT_EQ(current().total, 0);
    ASSERT_EQ(service.runningSnoozes().size(), 1U);
    EXPECT_FALSE(m_office->history().of(u"reminder_snooze"_qs, made.id.value).empty());
    ASSERT_TRUE(service.endSnooze(made.id, made.revision).ok());
    EXPECT_EQ(current().total, 1);
    EXPECT_FALSE(service.endSnooze(made.id, made.revision + 1).ok()) << "over";

    ASSERT_TRUE(undoLast().ok());
    EXPECT_EQ(current().total, 0) << "the end was taken back";
    ASSERT_TRUE(undoLast().ok());
    EXPECT_EQ(current().total, 1) << "and so was the snooze";
    snoozed(hours(48));
    goTo("2022-03-08 09:59");
    EXPECT_EQ(current().total, 0);
    goTo("2022-03-08 10:00");
    EXPECT_EQ(current().total, 1) << "the deadline is said though it is snoozed";
}

TEST_F(ReminderServiceTest, OverdueCasesAreAllCountedAndTheLastOnesListed)
{
    for (int i = 0; i < 7; ++i)
        add(u"general"_qs, m_units[std::size_t(i) % 2]);
    goTo("2022-03-09 11:00");
    const ReminderList some = ReminderService(*m_office).current({}, 3);
    EXPECT_EQ(some.total, 8);
    EXPECT_EQ(some.rows.size(), 3U);
    snoozed(hours(2));
    EXPECT_EQ(ReminderService(*m_office).current({}, 3).total, 7);
    EXPECT_EQ(ReminderService(*m_office).current({}, 3).rows.size(), 3U);
    EXPECT_EQ(ReminderService(*m_office).current({m_units[1], false}, 2).total, 3);
}

TEST_F(ReminderServiceTest, APromiseHasItsOwnClockAndEndsWithANote)
{
    const Promise made = promise(m_office->now() + hours(8)); // 18:00, after duty hours
    goTo("2022-03-01 13:59");
    EXPECT_TRUE(stages().isEmpty());
    goTo("2022-03-01 14:00");
    EXPECT_EQ(stages(), QStringList{u"half"_qs});
    EXPECT_EQ(current().rows[0].promise->id, made.id);
    goTo("2022-03-01 18:00");
    EXPECT_EQ(stages(), QStringList{u"due"_qs}) << "the citizen was told a time";
    EXPECT_EQ(PromiseService(*m_office).open().size(), 1U);
    CaseFilter promised;
    promised.requests = RequestQueue::Promised;
    EXPECT_EQ(m_office->cases().count(promised), 1);
    EXPECT_EQ(filterText(promised, *m_office->reference()), u"有还没兑现的约定"_qs);

    EXPECT_FALSE(PromiseService(*m_office).keep(made.id, made.revision, {}).ok()) << "no note";
    EXPECT_FALSE(PromiseService(*m_office).keep(made.id, made.revision + 1, u"已告知"_qs).ok());
    const auto kept = PromiseService(*m_office).keep(made.id, made.revision, u"已告知处理结果"_qs);
    ASSERT_TRUE(kept.ok());
    EXPECT_EQ(kept->keptAt, m_office->now());
    EXPECT_TRUE(stages().isEmpty());
    EXPECT_EQ(m_office->cases().count(promised), 0);
    EXPECT_FALSE(PromiseService(*m_office).keep(made.id, kept->revision, u"再来一次"_qs).ok());

    ASSERT_TRUE(undoLast().ok());
    EXPECT_EQ(PromiseService(*m_office).open().size(), 1U) << "not kept after all";
    ASSERT_TRUE(undoLast().ok());
    EXPECT_TRUE(PromiseService(*m_office).open().empty());
    EXPECT_TRUE(PromiseService(*m_office).of(m_case.id).empty()) << "never made";
    const auto acts = *ActService(*m_office).recent(m_office->actor(), 2);
    ASSERT_TRUE(ActService(*m_office).redo(acts[1].id).ok());
    ASSERT_TRUE(ActService(*m_office).redo(acts[0].id).ok());
    EXPECT_EQ(PromiseService(*m_office).of(m_case.id)[0].note, u"已告知处理结果"_qs) << "all of it again";
}

TEST_F(ReminderServiceTest, APromiseMovesToATimeAgreedAnew)
{
    const Promise made = promise(m_office->now() + hours(8));
    goTo("2022-03-01 18:00");
    PromiseService service(*m_office);
    const Instant tomorrow = m_office->now() + hours(24);
    EXPECT_FALSE(service.move(made.id, made.revision, tomorrow, {}).ok()) << "no word why";
    EXPECT_FALSE(service.move(made.id, made.revision, m_office->now(), u"改约"_qs).ok()) << "not to come";
    EXPECT_FALSE(service.move(made.id, made.revision + 1, tomorrow, u"改约"_qs).ok());
    const auto moved = service.move(made.id, made.revision, tomorrow, u"来电人不在，约明天同一时间"_qs);
    ASSERT_TRUE(moved.ok());
    EXPECT_EQ(moved->dueAt, tomorrow);
    EXPECT_TRUE(moved->isOpen());
    EXPECT_TRUE(stages().isEmpty()) << "8 of 32 hours";
    goTo("2022-03-02 18:00");
    EXPECT_EQ(stages(), QStringList{u"due"_qs});
    ASSERT_TRUE(undoLast().ok());
    EXPECT_EQ(service.of(m_case.id)[0].dueAt, made.dueAt);
}

TEST_F(ReminderServiceTest, APromiseNeedsATimeToCome)
{
    Promise draft;
    draft.caseId = m_case.id;
    draft.dueAt = m_office->now();
    EXPECT_FALSE(PromiseService(*m_office).add(draft).ok());
    draft.dueAt += minutes(1);
    const auto added = PromiseService(*m_office).add(draft);
    ASSERT_TRUE(added.ok());
    EXPECT_EQ(added->what, u"回电"_qs) << "what a promise is if nothing is said";
    draft.caseId = CaseId{4711};
    EXPECT_FALSE(PromiseService(*m_office).add(draft).ok());
}

TEST_F(ReminderServiceTest, TheDueBoardCountsEachCaseOnceByItsDeadline)
{
    goTo("2022-03-07 09:00");
    add(u"livelihood"_qs, m_units[0]); // 24 hours: tomorrow
    add(u"emergency"_qs, m_units[0]);  // 11:00
    const auto totals = [this] {
        QList<qint64> list;
        for (const DueColumn &column : ReminderService(*m_office).dueBoard(10)) {
            EXPECT_EQ(column.total, qint64(column.rows.size()));
            EXPECT_EQ(column.total, m_office->cases().count(column.filter)) << "number and list";
            list << column.total;
        }
        return list;
    };
    EXPECT_EQ(totals(), (QList<qint64>{0, 1, 2, 0, 0, 0}));
    goTo("2022-03-07 12:00");
    EXPECT_EQ(totals(), (QList<qint64>{1, 0, 2, 0, 0, 0}));
    EXPECT_EQ(ReminderService(*m_office).dueBoard(1)[2].rows.size(), 1U);
}

TEST_F(ReminderServiceTest, TheDueBoardHoldsWhatIsNotSignedInTime)
{
    goTo("2022-03-07 09:00");
    const auto late = [this] { return ReminderService(*m_office).dueBoard(10).back(); };
    const ComplaintCase registered = dispatched(u"general"_qs, m_units[0]);
    ASSERT_TRUE(registered.signDeadline);
    const qint64 before = late().total;
    goTo("2022-03-08 09:00");
    EXPECT_EQ(late().total, before) << "the last second is in time";
    goTo("2022-03-08 09:01");
    EXPECT_EQ(late().total, before + 1);
    EXPECT_EQ(late().rows.front().id, registered.id);
    EXPECT_EQ(m_office->cases().count(late().filter), before + 1) << "number and list";
}

} // namespace
