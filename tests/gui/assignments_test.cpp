// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "ui/cases/assignmentsection.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/cases/roundsection.h"
#include "ui/cases/timelineview.h"

#include <QComboBox>
#include <QLabel>

namespace jiesu {
namespace {

using namespace test;

struct Assignments : testing::Test
{
    void start()
    {
        office.show(page);
        page.showView(ViewId::All);
        office.settle();
        page.activate();
        office.settle();
    }
    void submit()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        office.settle();
    }
    /// Goes down a combo box until it shows @p text.
    void choose(const char *text)
    {
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        ASSERT_NE(box, nullptr);
        for (int i = 0; i < box->count() && box->currentText() != QString::fromUtf8(text); ++i)
            press(Qt::Key_Down);
        ASSERT_EQ(box->currentText(), QString::fromUtf8(text));
    }
    /// A case that was called about and found unhappy by somebody else than its handler.
    ComplaintCase unhappy()
    {
        office.setActor(QStringLiteral("承办员"));
        const ComplaintCase complaint = office.advance(
            office.add(QStringLiteral("公厕异味无人保洁")),
            {CaseAction::Sign, CaseAction::FirstContact, CaseAction::SubmitReply, CaseAction::ApproveReply});
        office.setActor(QStringLiteral("回访员"));
        (void)office.on([&](Office &o) {
            FollowUp call;
            call.answers = {Contacted::Yes, Solved::No, Satisfaction::Dissatisfied};
            return CaseService(o).recordFollowUp(complaint.id, complaint.revision, call);
        });
        return complaint;
    }
    [[nodiscard]] const CaseDetail &detail() const { return *page.panel()->detail(); }
    [[nodiscard]] QString story() const { return page.panel()->timelineView()->asText(); }

    GuiOffice office;
    CasesPage page{office.context};
};

TEST_F(Assignments, ACoUnitIsAskedSignsAndAnswersByKeyboard)
{
    const ComplaintCase complaint = office.add(QStringLiteral("清运车凌晨噪音扰民"));
    start();
    press(Qt::Key_T);
    press(Qt::Key_Tab);
    type(QStringLiteral("公厕二班"));
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    type(QStringLiteral("清理路面并拍照"));
    press(Qt::Key_Tab);
    type(QStringLiteral("2026-03-09"));
    submit();
    ASSERT_EQ(detail().assignments.size(), 1U);
    EXPECT_EQ(officeMinuteText(*detail().assignments[0].dueAt), QStringLiteral("2026-03-09 23:59"));
    EXPECT_EQ(office.stored(complaint.caseNo).coUnits, QStringLiteral("公厕二班"));
    EXPECT_EQ(office.notices.last(), QStringLiteral("%1　分办").arg(complaint.caseNo));
    office.picture(QStringLiteral("assignment"));

    press(Qt::Key_Y);
    submit();
    EXPECT_EQ(detail().assignments[0].state, AssignmentState::Signed);
    press(Qt::Key_Y);
    submit();
    EXPECT_TRUE(page.panel()->isFormOpen()) << "an answer needs words";
    press(Qt::Key_Tab);
    type(QStringLiteral("已清理"));
    submit();
    EXPECT_FALSE(page.panel()->isFormOpen());
    EXPECT_EQ(detail().assignments[0].answered.text, QStringLiteral("已清理"));
    EXPECT_TRUE(story().contains(QStringLiteral("分办回复：已清理"))) << story().toStdString();
    press(Qt::Key_Y);
    EXPECT_THAT(office.prompts.errors.last().happened.toStdString(), testing::HasSubstr("没有待签收"));
}

TEST_F(Assignments, ANameThatIsNoneAndATimeThatIsTooLateAreSaidInTheForm)
{
    office.add(QStringLiteral("清运车凌晨噪音扰民"));
    start();
    press(Qt::Key_T);
    choose("个人");
    press(Qt::Key_Tab);
    type(QStringLiteral("保洁员"));
    press(Qt::Key_Tab);
    type(QStringLiteral("看现场"));
    press(Qt::Key_Tab);
    type(QStringLiteral("2026-12-31"));
    submit();
    EXPECT_TRUE(page.panel()->isFormOpen());
    EXPECT_TRUE(detail().assignments.empty());
    press(Qt::Key_Escape);
    EXPECT_FALSE(page.panel()->isFormOpen());
}

TEST_F(Assignments, AnUnhappyCaseIsReworkedAndShowsItsRounds)
{
    const ComplaintCase complaint = unhappy();
    start();
    page.openCase(complaint.id);
    office.settle();
    press(Qt::Key_Space); // rework stands first, before the archive
    ASSERT_TRUE(page.panel()->isFormOpen());
    submit(); // the reason is there already
    EXPECT_EQ(office.stored(complaint.caseNo).round, 2);
    ASSERT_EQ(detail().rounds.size(), 2U);
    EXPECT_EQ(detail().rounds[1].reason, QStringLiteral("回访结果：未解决、不满意。"));
    EXPECT_TRUE(page.findChild<RoundSection *>()->isVisible());
    office.picture(QStringLiteral("rounds"));
}

TEST_F(Assignments, AnAnswerIsCorrectedWithAReason)
{
    const ComplaintCase complaint = unhappy();
    start();
    page.openCase(complaint.id);
    office.settle();
    press(Qt::Key_K);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Up); // from 不满意 to 一般
    submit();
    EXPECT_TRUE(page.panel()->isFormOpen()) << "it needs a reason";
    page.findChild<QWidget *>(QStringLiteral("correctReason"))->setFocus();
    type(QStringLiteral("按错了键"));
    submit();
    EXPECT_EQ(office.stored(complaint.caseNo).selfSatisfaction, Satisfaction::Neutral);
    EXPECT_TRUE(story().contains(QStringLiteral("更正回访：按错了键"))) << story().toStdString();
}

} // namespace
} // namespace jiesu
