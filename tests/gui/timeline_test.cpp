// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/actservice.h"
#include "ui/cases/timeline.h"
#include "ui/followup/followupcard.h"

using namespace jiesu;

namespace {

class TimelineTest : public testing::Test
{
protected:
    TimelineTest()
    {
        ComplaintCase draft;
        draft.content = QStringLiteral("桶满");
        draft.requestType = RequestType::Complaint;
        m_case = CaseService(*m_office).registerCase(draft, false)->id;
    }
    ComplaintCase complaint() { return *m_office->cases().find(m_case); }
    void laterBy(int minutes) { m_clock->set(m_clock->now() + std::chrono::minutes(minutes)); }
    void undoLast()
    {
        laterBy(1);
        ActService acts(*m_office);
        ASSERT_TRUE(acts.undo(acts.recent(m_office->actor(), 1).value().front().id).ok());
    }
    QString newest()
    {
        const auto detail = CaseService(*m_office).detail(m_case);
        return timeline(*detail, *m_office->reference()).front().what;
    }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 3, 1), QTime(10, 41)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    CaseId m_case;
};

TEST_F(TimelineTest, tellsChangedValuesInWords)
{
    laterBy(1);
    ComplaintCase changed = complaint();
    changed.requestType = RequestType::Consultation;
    changed.isKey = true;
    changed.callTime = fromOffice(QDate(2022, 3, 1), QTime(9, 5));
    changed.callerName = QStringLiteral("王女士");
    ASSERT_TRUE(CaseService(*m_office).edit(changed, {}).ok());
    EXPECT_EQ(newest(), QStringLiteral("修改：来电人 已改；诉求类型 投诉 → 咨询；重点工单 否 → 是；来电时间 "
                                       "2022-03-01 10:41 → 2022-03-01 09:05"));
}

TEST_F(TimelineTest, namesWhatWasUndoneAndRestored)
{
    undoLast();
    EXPECT_EQ(newest(), QStringLiteral("撤销：登记 JS-2022-000001（状态 待派单 → 已作废）"));
    laterBy(1);
    ASSERT_TRUE(CaseService(*m_office).restore(m_case).ok());
    EXPECT_EQ(newest(), QStringLiteral("从回收站恢复：状态 已作废 → 待派单"));
}

TEST_F(TimelineTest, aWithdrawnCallIsToldAsSuchAndCountsNoMore)
{
    ComplaintCase completed = complaint();
    completed.status = CaseStatus::Completed;
    m_office->cases().update(completed);
    laterBy(1);
    FollowUp call;
    call.by = FollowUpBy::City;
    call.reached = false;
    ASSERT_TRUE(CaseService(*m_office).recordFollowUp(m_case, completed.revision, call).ok());
    EXPECT_EQ(newest(), QStringLiteral("市级回访第1次，未接通"));
    EXPECT_EQ(missedCalls(m_office->cases().followUps(m_case), 1), 1);
    undoLast();
    EXPECT_EQ(missedCalls(m_office->cases().followUps(m_case), 1), 0);
    EXPECT_EQ(attempts(m_office->cases().followUps(m_case)), 0);
    const auto detail = CaseService(*m_office).detail(m_case);
    EXPECT_TRUE(
        std::ranges::any_of(timeline(*detail, *m_office->reference()), [](const TimelineEntry &entry) {
            return entry.what == QStringLiteral("市级回访：已撤销，不计入");
        }));
}

} // namespace
