// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "ui/followup/followupcard.h"
#include "ui/followup/followuppage.h"

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
    EXPECT_TRUE(says(second.caseNo));
    keys({Qt::Key_2, Qt::Key_3, Qt::Key_5, Qt::Key_Return});
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

TEST_F(FollowUps, NobodyAnsweringPutsTheCaseBehindAndThreeTimesMarksIt)
{
    const ComplaintCase missed = waiting(QStringLiteral("清运车凌晨噪音"));
    const ComplaintCase other = waiting(QStringLiteral("公厕异味"), 1);
    start();
    keys({Qt::Key_0});
    EXPECT_TRUE(says(other.caseNo));
    EXPECT_THAT(page.queue()->item(1)->text().toStdString(), testing::HasSubstr("第2次"));
    keys({Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_Return});
    keys({Qt::Key_0});
    keys({Qt::Key_0});
    ASSERT_EQ(calls(missed).size(), 3U);
    EXPECT_FALSE(calls(missed)[2].reached);
    EXPECT_EQ(office.stored(missed.caseNo).status, CaseStatus::Completed);
    EXPECT_THAT(page.queue()->item(0)->text().toStdString(), testing::HasSubstr("未接通"));
    EXPECT_THAT(office.notices.last().toStdString(), testing::HasSubstr("记为未接通"));
}

TEST_F(FollowUps, AHandlerCannotCallAboutHisOwnCase)
{
    const ComplaintCase complaint = waiting(QStringLiteral("清运车凌晨噪音"));
    office.setActor(QStringLiteral("承办员"));
    start();
    keys({Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_Return});
    EXPECT_TRUE(says(QStringLiteral("承办人不能回访自己办理的案件")));
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
