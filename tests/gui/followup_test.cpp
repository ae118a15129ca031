// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "ui/followup/followupcard.h"
#include "ui/followup/followuppage.h"
#include "ui/followup/reworkoffer.h"

#include <QLabel>
#include <QListWidget>

namespace jiesu {
namespace {

using namespace test;

struct FollowUps : testing::Test
{
    /// A case that waits for its call, handled by 承办员 at the clock's time plus @p hours.
    ComplaintCase waiting(const QString &content, int hours = 0)
    {
        office.setActor(QStringLiteral("承办员"));
        office.clock->set(office.clock->now() + std::chrono::hours(hours));
        const ComplaintCase complaint =
            office.advance(office.add(content), {CaseAction::Sign, CaseAction::FirstContact,
                                                 CaseAction::SubmitReply, CaseAction::ApproveReply});
        office.setActor(QStringLiteral("回访员"));
        return complaint;
    }
    void start() { office.show(page); }
    void keys(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys)
            press(key);
        office.settle();
    }
    [[nodiscard]] std::vector<FollowUp> calls(const ComplaintCase &complaint)
    {
        return office.on([&](Office &o) { return CaseService(o).detail(complaint.id); })->followUps;
    }
    [[nodiscard]] bool says(const QString &part) const
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](QLabel *l) { return l->isVisible() && l->text().contains(part); });
    }

    GuiOffice office;
    FollowUpPage page{office.context};
};

TEST_F(FollowUps, ThreeKeysAndEnterRecordACallAndShowTheNext)
{
    const ComplaintCase first = waiting(QStringLiteral("清运车凌晨噪音"));
    const ComplaintCase second = waiting(QStringLiteral("公厕异味"), 1);
    start();
    ASSERT_EQ(page.queue()->count(), 2);
    EXPECT_TRUE(says(first.caseNo)) << "the longest waiting comes first";
    keys({Qt::Key_1, Qt::Key_2, Qt::Key_4, Qt::Key_9, Qt::Key_8});
    type(QStringLiteral("希望尽快"));
    keys({Qt::Key_Return});

    const ComplaintCase stored = office.stored(first.caseNo);
    EXPECT_EQ(stored.status, CaseStatus::FollowedUp);
    EXPECT_EQ(stored.selfContacted, Contacted::Yes);
    EXPECT_EQ(stored.selfSolved, Solved::Partial);
    EXPECT_EQ(stored.selfSatisfaction, Satisfaction::Dissatisfied);
    ASSERT_EQ(calls(first).size(), 1U);
    EXPECT_TRUE(calls(first)[0].supervisionLineTold);
    EXPECT_EQ(calls(first)[0].opinion, QStringLiteral("希望尽快"));
    EXPECT_EQ(calls(first)[0].recordedBy, QStringLiteral("回访员"));
    EXPECT_EQ(page.queue()->count(), 1);
    keys({Qt::Key_Return}); // no further round
    EXPECT_TRUE(says(second.caseNo));
    keys({Qt::Key_2, Qt::Key_2, Qt::Key_5, Qt::Key_Return});
    EXPECT_EQ(page.queue()->count(), 0);
    EXPECT_TRUE(says(QStringLiteral("没有要回访的案件。")));
}

TEST_F(FollowUps, AnUnansweredQuestionIsAskedForAndBackspaceGoesBack)
{
    const ComplaintCase complaint = waiting(QStringLiteral("清运车凌晨噪音"));
    start();
    keys({Qt::Key_1, Qt::Key_Return});
    EXPECT_TRUE(says(QStringLiteral("还有问题没有回答。")));
    EXPECT_TRUE(calls(complaint).empty());
    keys({Qt::Key_1, Qt::Key_Backspace, Qt::Key_3, Qt::Key_1, Qt::Key_Return});
    EXPECT_EQ(office.stored(complaint.caseNo).selfSolved, Solved::No);
}

TEST_F(FollowUps, NobodyAnsweringPutsTheCaseOffAndThreeTimesMarksIt)
{
    const ComplaintCase missed = waiting(QStringLiteral("清运车凌晨噪音"));
    const ComplaintCase other = waiting(QStringLiteral("公厕异味"), 1);
    start();
    keys({Qt::Key_0});
    EXPECT_TRUE(says(other.caseNo));
    EXPECT_THAT(page.queue()->item(1)->text().toStdString(), testing::HasSubstr("13:00 第2次"));
    keys({Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_Return});
    EXPECT_TRUE(says(QStringLiteral("现在没有要打的电话。"))) << "its time has not come";
    press(Qt::Key_J, Qt::ControlModifier);
    office.settle();
    EXPECT_TRUE(says(missed.caseNo)) << "but it may be opened";
    EXPECT_TRUE(says(QStringLiteral("第1次"))) << "with the log of its calls";
    office.picture(QStringLiteral("followup-later"));
    keys({Qt::Key_0});
    office.clock->set(office.clock->now() + std::chrono::hours(2));
    page.activate();
    office.settle();
    EXPECT_TRUE(says(missed.caseNo)) << "its time has come";
    keys({Qt::Key_0});
    ASSERT_EQ(calls(missed).size(), 3U);
    EXPECT_FALSE(calls(missed)[2].reached);
    EXPECT_EQ(office.stored(missed.caseNo).status, CaseStatus::Completed);
    EXPECT_THAT(page.queue()->item(0)->text().toStdString(), testing::HasSubstr("未接通"));
    EXPECT_THAT(office.notices.last().toStdString(), testing::HasSubstr("记为未接通"));
    EXPECT_TRUE(says(QStringLiteral("剩下的都没有打通。")));
}

TEST_F(FollowUps, AnUnhappyAnswerOffersTheNextRoundByOneKey)
{
    const ComplaintCase first = waiting(QStringLiteral("清运车凌晨噪音"));
    const ComplaintCase second = waiting(QStringLiteral("公厕异味"), 1);
    start();
    keys({Qt::Key_1, Qt::Key_3, Qt::Key_4, Qt::Key_Return});
    EXPECT_TRUE(page.offer()->isOpen());
    EXPECT_TRUE(says(QStringLiteral("第2轮")));
    EXPECT_TRUE(says(QStringLiteral("未解决、不满意")));
    office.picture(QStringLiteral("followup-rework"));
    keys({Qt::Key_W});
    const ComplaintCase reworked = office.stored(first.caseNo);
    EXPECT_EQ(reworked.status, CaseStatus::InProgress);
    EXPECT_EQ(reworked.round, 2);
    EXPECT_EQ(officeMinuteText(*reworked.deadline), QStringLiteral("2026-03-11 23:59"));
    EXPECT_THAT(office.notices.last().toStdString(), testing::HasSubstr("第2轮办理开始"));
    EXPECT_TRUE(says(second.caseNo)) << "and the next call stands there";
    keys({Qt::Key_1, Qt::Key_3, Qt::Key_2, Qt::Key_Return});
    EXPECT_TRUE(page.offer()->isOpen());
    keys({Qt::Key_Return});
    EXPECT_FALSE(page.offer()->isOpen());
    EXPECT_EQ(office.stored(second.caseNo).status, CaseStatus::FollowedUp) << "Enter goes on without it";
}

TEST_F(FollowUps, OfAMergedCaseTheCallerWhoWasReachedIsKept)
{
    const ComplaintCase complaint = waiting(QStringLiteral("清运车凌晨噪音"));
    const ComplaintCase other = *office.on([&](Office &o) -> Result<ComplaintCase> {
        ComplaintCase draft;
        draft.content = QStringLiteral("还是噪音");
        draft.callerName = QStringLiteral("李先生");
        draft.callerPhone = QStringLiteral("13900070002");
        auto call = CaseService(o).registerCase(draft, false);
        StepInput input;
        input.mergeInto = complaint.id;
        return CaseService(o).step(call->id, call->revision, CaseAction::Merge, input);
    });
    start();
    keys({Qt::Key_7});
    EXPECT_TRUE(says(QStringLiteral("13900070002")));
    keys({Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_Return});
    ASSERT_EQ(calls(complaint).size(), 1U);
    EXPECT_EQ(calls(complaint)[0].reachedCaller, other.id);
}

TEST_F(FollowUps, OurAnswersAreComparedWithTheCitys)
{
    const ComplaintCase complaint = waiting(QStringLiteral("清运车凌晨噪音"));
    start();
    keys({Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_Return});
    keys({Qt::Key_F6});
    EXPECT_TRUE(says(QStringLiteral("这个月还没有市级回访结果。")));
    keys({Qt::Key_Escape});
    EXPECT_TRUE(says(QStringLiteral("没有要回访的案件。")));
    (void)office.on([&](Office &o) {
        FollowUp call;
        call.by = FollowUpBy::City;
        call.answers = {Contacted::Yes, Solved::No, Satisfaction::Dissatisfied};
        return CaseService(o).recordFollowUp(complaint.id, o.cases().find(complaint.id)->revision, call);
    });
    keys({Qt::Key_F6});
    EXPECT_TRUE(says(QStringLiteral("可比 1 件：一致 0 件，不一致 1 件，其中市级较差 1 件。")));
    office.picture(QStringLiteral("followup-compare"));
    QSignalSpy opened(&office.context, &OfficeContext::openCase);
    keys({Qt::Key_Return});
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<CaseId>(), complaint.id);
}

TEST_F(FollowUps, AHandlerCannotCallAboutHisOwnCase)
{
    const ComplaintCase complaint = waiting(QStringLiteral("清运车凌晨噪音"));
    office.setActor(QStringLiteral("承办员"));
    start();
    EXPECT_TRUE(says(QStringLiteral("承办人不能回访自己办理的案件"))) << "before anything is typed";
    office.picture(QStringLiteral("followup-own"));
    keys({Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_Return});
    EXPECT_TRUE(calls(complaint).empty());
}

TEST_F(FollowUps, WhoCallsIsRemembered)
{
    waiting(QStringLiteral("清运车凌晨噪音"));
    start();
    page.card()->setBy(FollowUpBy::District);
    keys({Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_Return});
    const FollowUpPage again(office.context);
    EXPECT_EQ(again.card()->by(), FollowUpBy::District);
}

} // namespace
} // namespace jiesu
