// SPDX-License-Identifier: GPL-3.0-or-later
// Each write of an act failing once, as a full disk and as an input/output error: the old state or the new
// one.
#include "domain/casefields.h"
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/caseservice.h"
#include "service/promiseservice.h"
#include "service/reminderservice.h"
#include "support/faultvfs.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>

using namespace jiesu;

namespace {

class ActFaultTest : public testing::TestWithParam<int>
{
protected:
    using Work = std::function<bool(Office &)>;

    ActFaultTest()
    {
        auto office = Office::create(m_model, m_clock);
        ComplaintCase draft;
        draft.content = QStringLiteral("桶满");
        draft.requestType = RequestType::Complaint;
        draft.timeClass = (*office)->reference()->timeClasses().front().id;
        m_case = CaseService(**office).registerCase(draft, false)->id;
    }

    ComplaintCase complaint(Office &office) { return *office.cases().find(m_case); }
    static ActId lastAct(Office &office)
    {
        return ActService(office).recent(office.actor(), 1).value().front().id;
    }
    /// Everything that an act writes, as one text.
    QString state(Office &office)
    {
        QStringList parts;
        const ComplaintCase now = complaint(office);
        for (const CaseField &field : caseFields())
            parts << fieldText(field, now);
        parts << QString::number(now.revision);
        for (const FollowUp &call : office.cases().followUps(m_case))
            parts << QString::number(int(call.withdrawn));
        for (const HistoryEntry &line : office.history().of(entity::complaintCase, m_case.value))
            parts << line.action + line.field + line.newValue + QString::number(line.act.value);
        for (const Promise &promise : PromiseService(office).of(m_case))
            parts << promise.what + promise.note;
        for (const ReminderSnooze &snooze : ReminderService(office).snoozes(m_case))
            parts << snooze.reason + snooze.endedBy;
        const auto acts = ActService(office).recent(office.actor(), 50);
        for (const DoneAct &act : *acts)
            parts << act.name + QString::number(act.undoneBy.value);
        return parts.join(u'|');
    }

    /// Runs @p work on copies of the model, with the n-th write failing, until it is not reached any more.
    void failEachWriteOf(const Work &work)
    {
        const QString path = m_folder.filePath(QStringLiteral("office.db"));
        FaultVfs disk;
        int failures = 0;
        for (int n = 1;; ++n) {
            ASSERT_LT(n, 300);
            QFile::remove(path);
            QFile::copy(m_model, path);
            bool acknowledged = false;
            QString before;
            {
                auto office = Office::open(path, m_clock);
                before = state(**office);
                disk.arm(n, GetParam());
                acknowledged = work(**office);
                disk.disarm();
            }
            auto office = Office::open(path, m_clock);
            ASSERT_TRUE(office.ok()) << n;
            EXPECT_EQ(state(**office) != before, acknowledged) << n;
            EXPECT_EQ((*office)->database().integrityCheck(), QStringLiteral("ok")) << n;
            if (!disk.fired())
                break;
            ++failures;
        }
        EXPECT_GT(failures, 1);
    }
    /// Makes @p work part of the model.
    void prepare(const Work &work)
    {
        auto office = Office::open(m_model, m_clock);
        ASSERT_TRUE(work(**office));
    }

    QTemporaryDir m_folder;
    QString m_model = m_folder.filePath(QStringLiteral("model.db"));
    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 3, 1), QTime(10, 41)));
    CaseId m_case;
};

TEST_P(ActFaultTest, anEditItsUndoAndItsRedoAreAllOrNothing)
{
    const Work edit = [this](Office &office) {
        ComplaintCase changed = complaint(office);
        changed.title = QStringLiteral("改过");
        changed.remark = QStringLiteral("备注").repeated(2000);
        return CaseService(office).edit(changed, {}).ok();
    };
    const Work undo = [](Office &office) { return ActService(office).undo(lastAct(office)).ok(); };
    const Work redo = [](Office &office) { return ActService(office).redo(lastAct(office)).ok(); };
    failEachWriteOf(edit);
    prepare(edit);
    failEachWriteOf(undo);
    prepare(undo);
    failEachWriteOf(redo);
}

TEST_P(ActFaultTest, aFollowUpAndItsUndoAreAllOrNothing)
{
    prepare([this](Office &office) {
        ComplaintCase completed = complaint(office);
        completed.status = CaseStatus::Completed;
        office.cases().update(completed);
        return true;
    });
    const Work call = [this](Office &office) {
        FollowUp followUp;
        followUp.by = FollowUpBy::City;
        followUp.answers = {Contacted::Yes, Solved::Yes, Satisfaction::Satisfied};
        return CaseService(office).recordFollowUp(m_case, complaint(office).revision, followUp).ok();
    };
    failEachWriteOf(call);
    prepare(call);
    failEachWriteOf([](Office &office) { return ActService(office).undo(lastAct(office)).ok(); });
}

TEST_P(ActFaultTest, theTrashIsAllOrNothing)
{
    const Work undo = [](Office &office) { return ActService(office).undo(lastAct(office)).ok(); };
    failEachWriteOf(undo);
    prepare(undo);
    failEachWriteOf([this](Office &office) { return CaseService(office).restore(m_case).ok(); });
}

TEST_P(ActFaultTest, aPromiseAndASnoozeAreAllOrNothing)
{
    const Work promise = [this](Office &office) {
        Promise draft;
        draft.caseId = m_case;
        draft.dueAt = office.now() + std::chrono::hours(2);
        draft.what = QStringLiteral("回电");
        return PromiseService(office).add(draft).ok();
    };
    const Work keep = [this](Office &office) {
        const Promise made = PromiseService(office).of(m_case).front();
        return PromiseService(office).keep(made.id, made.revision, QStringLiteral("已告知")).ok();
    };
    const Work snooze = [this](Office &office) {
        return ReminderService(office)
            .snooze(m_case, {}, office.now() + std::chrono::hours(2), QStringLiteral("已约上门"))
            .ok();
    };
    failEachWriteOf(promise);
    prepare(promise);
    failEachWriteOf(keep);
    failEachWriteOf(snooze);
    prepare(snooze);
    failEachWriteOf([](Office &office) { return ActService(office).undo(lastAct(office)).ok(); });
}

INSTANTIATE_TEST_SUITE_P(Codes, ActFaultTest, testing::Values(SQLITE_FULL, SQLITE_IOERR),
                         [](const auto &parameter) {
                             return parameter.param == SQLITE_FULL ? "full" : "io";
                         });

} // namespace
