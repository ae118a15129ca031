// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/caseservice.h"
#include "service/dutyservice.h"
#include "service/handoverservice.h"
#include "service/promiseservice.h"
#include "storage/dutystore.h"

#include <QFile>
#include <QTemporaryDir>

using namespace jiesu;

namespace {

using std::chrono::hours;
using Side = HandoverService::Side;

/// Friday, 2026-03-06 19:50; the day shift is about to go.
class ShiftHandoverTest : public testing::Test
{
protected:
    RosterRows addRows(const char *rows)
    {
        const auto added = DutyService(*m_office).addRows(QString::fromUtf8(rows));
        EXPECT_TRUE(added.ok());
        return added ? *added : RosterRows();
    }
    void addTwoShifts()
    {
        addRows(
            "2026-03-06\t白班\t值班员 01\t13900000101\n2026-03-06\t夜班\t值班员 02\t13900000102\t带班组长");
    }
    ComplaintCase add(const QString &timeClass)
    {
        ComplaintCase draft;
        draft.requestType = RequestType::Complaint;
        draft.content = u"桶满"_qs;
        Unit unit;
        unit.name = u"清运一队"_qs;
        if (!m_office->reference()->findUnit(unit.name).isSet()) {
            m_office->referenceStore().save(unit);
            m_office->reloadReference();
        }
        draft.leadUnit = m_office->reference()->findUnit(unit.name);
        for (const TimeClass &each : m_office->reference()->timeClasses()) {
            if (each.code == timeClass)
                draft.timeClass = each.id;
        }
        return *CaseService(*m_office).registerCase(draft, true);
    }
    QList<qint64> totals(const ShiftHandover &handover)
    {
        QList<qint64> list;
        for (const HandoverSection &section : contentsOf(handover).sections)
            list << section.total;
        return list;
    }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 6), QTime(19, 50)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
};

TEST_F(ShiftHandoverTest, TheRosterIsTakenFromPastedRows)
{
    const RosterRows rows = addRows("日期\t班次\t值班人\t电话\n"
                                    "2026-03-06\t白班\t值班员 01\t13900000101\n"
                                    "3月6日，夜班，值班员 02\n"
                                    "03-07 白班 值班员03 13900000103\n"
                                    "2026-03-07\t中班\t值班员 04\n"
                                    "明天\t白班\t值班员 04\n"
                                    "2026-03-07\t夜班\t\n");
    ASSERT_EQ(rows.shifts.size(), 3U);
    EXPECT_EQ(rows.rejected, (QStringList{u"第 5 行：没有“中班”这个班次。"_qs,
                                          u"第 6 行：看不懂日期“明天”。"_qs, u"第 7 行：没有写值班人。"_qs}));
    EXPECT_EQ(shiftText(rows.shifts[1]), u"03-06 夜班 20:00–08:00"_qs);
    EXPECT_EQ(rows.shifts[2].phone, u"13900000103"_qs);
    DutyService duty(*m_office);
    ASSERT_EQ(duty.onDuty(m_office->now()).size(), 1U);
    EXPECT_EQ(duty.onDuty(m_office->now())[0].person, u"值班员 01"_qs);
    m_clock->set(m_clock->now() + hours(1));
    EXPECT_EQ(duty.onDuty(m_office->now())[0].person, u"值班员 02"_qs);
    const auto history = m_office->history().of(u"duty_shift"_qs, rows.shifts[0].id.value);
    EXPECT_FALSE(history.empty());

    addRows("2026-03-06\t白班\t值班员 09");
    const auto day = duty.shifts(m_office->now() - hours(2), m_office->now() - hours(1));
    ASSERT_EQ(day.size(), 1U) << "the same shift, with somebody else";
    EXPECT_EQ(day[0].person, u"值班员 09"_qs);
    EXPECT_EQ(m_office->history().of(u"duty_shift"_qs, day[0].id.value).back().newValue, QString());
}

TEST_F(ShiftHandoverTest, TheRosterIsReadFromAFile)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"roster.csv"_qs));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "日期,班次,值班人,电话\n2026-03-06,白班,值班员 01,13900000101\n\n2026-03-06,早班,值班员 02,\n");
    file.close();
    const auto rows = DutyService(*m_office).importFile(file.fileName());
    ASSERT_TRUE(rows.ok());
    EXPECT_EQ(rows->shifts.size(), 1U);
    EXPECT_EQ(rows->rejected, QStringList{u"第 4 行：没有“早班”这个班次。"_qs});
    EXPECT_FALSE(DutyService(*m_office).importFile(folder.filePath(u"none.csv"_qs)).ok());
}

TEST_F(ShiftHandoverTest, AWeekIsCopiedIntoTheShiftsThatHaveNobody)
{
    addTwoShifts();
    addRows("2026-03-13\t白班\t值班员 07");
    DutyService duty(*m_office);
    const auto filled = duty.copyWeekBefore(QDate(2026, 3, 9));
    ASSERT_TRUE(filled.ok());
    ASSERT_EQ(filled->size(), 1U);
    EXPECT_EQ(shiftText((*filled)[0]), u"03-13 夜班 20:00–08:00"_qs);
    EXPECT_EQ((*filled)[0].person, u"值班员 02"_qs);
    EXPECT_EQ((*filled)[0].nightContact, u"带班组长"_qs);
    EXPECT_TRUE(duty.copyWeekBefore(QDate(2026, 3, 9))->empty()) << "once is enough";
}

TEST_F(ShiftHandoverTest, AShiftThatIsClearedGoesAndAStaleOneIsRefused)
{
    addTwoShifts();
    DutyService duty(*m_office);
    DutyShift shift = duty.onDuty(m_office->now())[0];
    DutyShift stale = shift;
    shift.person = u"值班员 05"_qs;
    shift = *duty.save(shift);
    stale.person = u"值班员 06"_qs;
    EXPECT_EQ(duty.save(stale).error().kind, ErrorKind::Conflict);
    shift.person.clear();
    shift.phone.clear();
    ASSERT_TRUE(duty.save(shift).ok());
    EXPECT_TRUE(duty.onDuty(m_office->now()).empty());
    EXPECT_EQ(duty.shifts(m_office->now(), m_office->now() + hours(1)).size(), 1U) << "the night shift";
}

TEST_F(ShiftHandoverTest, ChangesOfTheRosterAreUndoneAndDoneAgain)
{
    addTwoShifts(); // one act of two shifts
    DutyService duty(*m_office);
    ActService acts(*m_office);
    const auto people = [&] {
        QStringList names;
        for (const DutyShift &shift : duty.shifts(m_office->now() - hours(12), m_office->now() + hours(12)))
            names << shift.person;
        return names;
    };
    DutyShift shift = duty.onDuty(m_office->now())[0];
    shift.person = u"值班员 05"_qs;
    shift = *duty.save(shift);
    DutyShift cleared = shift;
    cleared.person.clear();
    cleared.phone.clear();
    ASSERT_TRUE(duty.save(cleared).ok());
    EXPECT_EQ(people(), QStringList{u"值班员 02"_qs});

    const auto done = *acts.recent(m_office->actor(), 5); // newest first
    ASSERT_EQ(done.size(), 3U);
    EXPECT_EQ(done[0].name, u"改值班表 03-06 白班 08:00–20:00"_qs);
    EXPECT_EQ(done[2].name, u"排班 03-06 白班 08:00–20:00 等 2 班"_qs);
    EXPECT_EQ(acts.undo(done[1].id).error().kind, ErrorKind::Conflict) << "cleared later";
    ASSERT_TRUE(acts.undo(done[0].id).ok());
    EXPECT_EQ(people(), (QStringList{u"值班员 05"_qs, u"值班员 02"_qs}));
    EXPECT_EQ(duty.onDuty(m_office->now())[0].phone, u"13900000101"_qs) << "with all it had";
    ASSERT_TRUE(acts.undo(done[1].id).ok());
    EXPECT_EQ(people(), (QStringList{u"值班员 01"_qs, u"值班员 02"_qs}));
    ASSERT_TRUE(acts.undo(done[2].id).ok());
    EXPECT_TRUE(people().isEmpty()) << "nobody was in them before";
    ASSERT_TRUE(acts.redo(done[2].id).ok());
    ASSERT_TRUE(acts.redo(done[1].id).ok());
    EXPECT_EQ(people(), (QStringList{u"值班员 05"_qs, u"值班员 02"_qs}));
    EXPECT_EQ(duty.history(shift.id).back().newValue, u"值班员 05"_qs);
}

TEST_F(ShiftHandoverTest, ListsWhatIsOpenDueOverdueAndPromised)
{
    EXPECT_EQ(HandoverService(*m_office).open().error().kind, ErrorKind::NotFound) << "no roster";
    addTwoShifts();
    m_clock->set(m_clock->now() - hours(3));
    add(u"emergency"_qs); // two hours: overdue
    m_clock->set(m_clock->now() + hours(3));
    const ComplaintCase soon = add(u"emergency"_qs);
    add(u"general"_qs);
    Promise draft;
    draft.caseId = soon.id;
    draft.dueAt = m_office->now() + hours(1);
    ASSERT_TRUE(PromiseService(*m_office).add(draft).ok());

    const auto handover = HandoverService(*m_office).open();
    ASSERT_TRUE(handover.ok()) << handover.error().message().toStdString();
    EXPECT_EQ(totals(*handover), (QList<qint64>{1, 1, 1, 0, 1}));
    const HandoverContents contents = contentsOf(*handover);
    EXPECT_EQ(contents.from.person, u"值班员 01"_qs);
    EXPECT_EQ(contents.to.person, u"值班员 02"_qs);
    EXPECT_EQ(contents.sections[2].lines[0].caseNo, soon.caseNo);
    EXPECT_EQ(HandoverService(*m_office).open()->id, handover->id) << "one for each shift";
    const QString text = handoverText(contents, &*handover);
    EXPECT_TRUE(text.contains(u"承诺回电 1 件"_qs)) << text.toStdString();
    EXPECT_TRUE(text.contains(soon.caseNo));
}

TEST_F(ShiftHandoverTest, IsSignedByBothAndThenFrozen)
{
    addTwoShifts();
    HandoverService service(*m_office);
    ShiftHandover sheet = *service.open();
    EXPECT_EQ(service.sign(sheet.id, sheet.revision, Side::Incoming, u"值班员 02"_qs).error().kind,
              ErrorKind::Invalid)
        << "the outgoing shift signs first";
    sheet = *service.update(sheet.id, sheet.revision, u"夜间抢修电话在值班台"_qs);
    add(u"general"_qs);
    EXPECT_EQ(totals(sheet)[4], 0);
    sheet = *service.update(sheet.id, sheet.revision, sheet.notes);
    EXPECT_EQ(totals(sheet)[4], 1) << "gathered anew";

    EXPECT_FALSE(service.sign(sheet.id, sheet.revision, Side::Outgoing, u" "_qs).ok());
    sheet = *service.sign(sheet.id, sheet.revision, Side::Outgoing, u"值班员 01"_qs);
    EXPECT_FALSE(service.update(sheet.id, sheet.revision, u"改一改"_qs).ok());
    EXPECT_FALSE(service.sign(sheet.id, sheet.revision, Side::Incoming, u"值班员 01"_qs).ok())
        << "not the same person";
    sheet = *service.takeBackSignature(sheet.id, sheet.revision);
    sheet = *service.update(sheet.id, sheet.revision, u"改一改"_qs);
    sheet = *service.sign(sheet.id, sheet.revision, Side::Outgoing, u"值班员 01"_qs);
    const qint64 stale = sheet.revision;
    sheet = *service.sign(sheet.id, sheet.revision, Side::Incoming, u"值班员 02"_qs);
    EXPECT_TRUE(sheet.isFrozen());

    for (const qint64 revision : {sheet.revision, stale}) {
        EXPECT_FALSE(service.update(sheet.id, revision, u"再改"_qs).ok());
        EXPECT_FALSE(service.takeBackSignature(sheet.id, revision).ok());
    }
    add(u"general"_qs);
    EXPECT_EQ(*DutyStore(m_office->database()).handover(sheet.id), sheet);
    ShiftHandover forged = sheet;
    forged.notes = u"伪造"_qs;
    EXPECT_THROW(DutyStore(m_office->database()).save(forged), StorageError) << "the file itself refuses";
    const QString text = handoverText(contentsOf(sheet), &sheet);
    EXPECT_TRUE(text.contains(u"接班人签字：值班员 02 2026-03-06 19:50"_qs)) << text.toStdString();
    DutyShift shift = *DutyStore(m_office->database()).shift(sheet.from);
    shift.person.clear();
    shift.phone.clear();
    ASSERT_TRUE(DutyService(*m_office).save(shift).ok());
    EXPECT_TRUE(DutyStore(m_office->database()).shift(sheet.from)) << "a hand-over names it";
}

} // namespace
