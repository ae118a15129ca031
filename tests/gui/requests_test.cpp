// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "ui/cases/caselistpane.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/cases/countdown.h"
#include "ui/cases/panelform.h"
#include "ui/cases/requestsection.h"
#include "ui/cases/timelineview.h"
#include "ui/cases/viewlist.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace jiesu {
namespace {

using namespace test;

struct Requests : testing::Test
{
    void start()
    {
        office.show(page);
        office.settle();
    }
    void submit()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        office.settle();
    }
    void tab(int times = 1)
    {
        for (int i = 0; i < times; ++i)
            press(Qt::Key_Tab);
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
    [[nodiscard]] const CaseDetail &detail() const { return *page.panel()->detail(); }
    [[nodiscard]] qint64 count(ViewId view) const { return page.views()->count(view); }
    [[nodiscard]] QString story() const { return page.panel()->timelineView()->asText(); }

    GuiOffice office;
    CasesPage page{office.context};
};

TEST_F(Requests, AnExtensionIsAskedForAndApprovedByKeyboard)
{
    const ComplaintCase complaint = office.add(QStringLiteral("清运车凌晨噪音扰民"));
    start();
    press(Qt::Key_E);
    type(QStringLiteral("需要与物业协调作业时间"));
    tab();
    type(QStringLiteral("2026-03-20 18:00"));
    tab(2); // past the evidence
    press(Qt::Key_Space);
    submit();
    ASSERT_EQ(detail().requests.size(), 1U);
    EXPECT_EQ(detail().requests[0].state, RequestState::Asked);
    EXPECT_TRUE(detail().requests[0].complainantToldAt);
    EXPECT_FALSE(detail().requests[0].hotlineToldAt);
    EXPECT_EQ(count(ViewId::ToDecide), 1);
    EXPECT_EQ(office.stored(complaint.caseNo).deadline, complaint.deadline) << "not before it is approved";

    page.showView(ViewId::ToDecide);
    office.settle();
    EXPECT_EQ(page.list()->total(), 1);
    press(Qt::Key_P);
    submit();
    EXPECT_TRUE(page.panel()->isFormOpen()) << "the hotline was not told";
    tab(2);
    press(Qt::Key_Space);
    submit();
    EXPECT_FALSE(page.panel()->isFormOpen());
    EXPECT_EQ(officeMinuteText(*office.stored(complaint.caseNo).deadline),
              QStringLiteral("2026-03-20 18:00"));
    EXPECT_EQ(office.stored(complaint.caseNo).extensionCount, 1);
    EXPECT_EQ(count(ViewId::ToDecide), 0);
    EXPECT_EQ(office.notices.last(), QStringLiteral("%1　同意延期").arg(complaint.caseNo));
    page.openCase(complaint.id);
    office.settle();
    EXPECT_TRUE(story().contains(QStringLiteral("同意延期（"))) << story().toStdString();
    EXPECT_TRUE(detail().deadline->changes.join(QString()).contains(QStringLiteral("同意延期")));
}

TEST_F(Requests, ASupervisionIsIssuedAnsweredAndClosedByKeyboard)
{
    office.add(QStringLiteral("公厕异味无人保洁"));
    start();
    press(Qt::Key_A);
    choose("督办");
    tab();
    choose("区级督办");
    tab();
    type(QStringLiteral("三日内解决并回复"));
    tab();
    type(QStringLiteral("17:00"));
    submit();
    ASSERT_EQ(detail().requests.size(), 1U);
    EXPECT_EQ(detail().requests[0].level, SupervisionLevel::District);
    EXPECT_EQ(officeMinuteText(*detail().requests[0].dueAt), QStringLiteral("2026-03-06 17:00"));
    EXPECT_EQ(count(ViewId::Supervised), 1);
    office.picture(QStringLiteral("supervision"));
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    office.settle();
    ASSERT_EQ(office.prompts.papers.size(), 1);
    const Paper &notice = office.prompts.papers[0];
    for (const char *words : {"督办单", "区级督办", "三日内解决并回复", "2026-03-06 17:00", "签收人："})
        EXPECT_TRUE(notice.html.contains(QString::fromUtf8(words))) << words;
    EXPECT_TRUE(notice.footer.startsWith(QStringLiteral("发出登记 JS-DC-2026-000001")));
    EXPECT_EQ(paper::pageCount(notice), 1);
    if (const QString folder = qEnvironmentVariable("JIESU_PICTURES"); !folder.isEmpty())
        EXPECT_TRUE(paper::writePdf(notice, folder + QStringLiteral("/supervision.pdf")).ok());

    press(Qt::Key_P);
    submit();
    EXPECT_TRUE(page.panel()->isFormOpen()) << "an answer needs words";
    tab();
    type(QStringLiteral("已增加保洁班次"));
    submit();
    EXPECT_EQ(detail().requests[0].state, RequestState::Answered);
    press(Qt::Key_P);
    submit();
    EXPECT_EQ(detail().requests[0].state, RequestState::Closed);
    EXPECT_EQ(count(ViewId::Supervised), 0);
    press(Qt::Key_P);
    EXPECT_EQ(office.prompts.errors.last().happened,
              QStringLiteral("这件案件没有待审批、待回复的申请或督办。"));
}

TEST_F(Requests, ACaseThatIsNotSupervisedHasNoNotice)
{
    office.add(QStringLiteral("公厕异味无人保洁"));
    start();
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    office.settle();
    EXPECT_TRUE(office.prompts.papers.isEmpty());
    ASSERT_FALSE(office.prompts.errors.isEmpty());
    EXPECT_EQ(office.prompts.errors.last().happened, QStringLiteral("这件案件没有督办。"));
}

TEST_F(Requests, ASuspensionStopsTheCountdownAndGivesTheTimeBack)
{
    const ComplaintCase complaint = office.add(QStringLiteral("道路破损等待施工"));
    start();
    press(Qt::Key_A);
    choose("挂账");
    tab();
    type(QStringLiteral("等待管线施工结束"));
    tab();
    type(QStringLiteral("施工许可复印件"));
    submit();
    press(Qt::Key_P);
    submit();
    EXPECT_TRUE(detail().complaint.suspended);
    EXPECT_EQ(countdown(detail().complaint, office.clock->now()).text, QStringLiteral("挂账中"));
    office.clock->set(office.clock->now() + std::chrono::hours(24 * 9));
    press(Qt::Key_F5);
    page.showView(ViewId::Overdue);
    office.settle();
    EXPECT_EQ(page.list()->total(), 0) << "a clock that stands still is never overdue";
    page.openCase(complaint.id);
    office.settle();
    page.list()->focusList();
    press(Qt::Key_P);
    tab();
    type(QStringLiteral("施工结束"));
    submit();
    EXPECT_FALSE(office.stored(complaint.caseNo).suspended);
    EXPECT_EQ(office.stored(complaint.caseNo).deadline, *complaint.deadline + std::chrono::hours(24 * 9));
}

TEST_F(Requests, TheFormAsksForWhatTheKindNeedsAndEscGivesUp)
{
    office.add(QStringLiteral("清运车凌晨噪音扰民"));
    start();
    press(Qt::Key_A);
    type(QStringLiteral("E"));
    choose("剔除");
    office.picture(QStringLiteral("raise"));
    submit();
    EXPECT_TRUE(page.panel()->isFormOpen());
    press(Qt::Key_Escape);
    EXPECT_FALSE(page.panel()->isFormOpen());
    EXPECT_TRUE(detail().requests.empty());
    page.list()->focusList();
    press(Qt::Key_E);
    type(QStringLiteral("协调"));
    tab();
    type(QStringLiteral("someday"));
    submit();
    EXPECT_TRUE(page.panel()->isFormOpen());
    EXPECT_TRUE(detail().requests.empty());
}

TEST(RequestLooks, ADeciderSeesWhatIsAskedForAndTheButtons)
{
    GuiOffice office(true);
    CasesPage page{office.context};
    office.show(page);
    page.showView(ViewId::ToDecide);
    office.settle();
    EXPECT_EQ(page.list()->total(), 2);
    office.picture(QStringLiteral("todecide"));
    press(Qt::Key_P);
    office.settle();
    const auto *form = page.panel()->findChild<PanelForm *>();
    ASSERT_NE(form, nullptr);
    EXPECT_TRUE(std::ranges::any_of(form->findChildren<QLabel *>(), [&page](const QLabel *label) {
        return label->text().startsWith(page.panel()->detail()->requests[0].raised.text);
    }));
    for (const QPushButton *button : form->findChildren<QPushButton *>())
        EXPECT_FALSE(button->visibleRegion().isEmpty()) << button->text().toStdString();
    office.picture(QStringLiteral("decide"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(page.panel()->isFormOpen());
}

TEST(RequestLines, TellEverythingInOrder)
{
    const Instant now = fromOffice(QDate(2026, 3, 6), QTime(10, 0));
    CaseRequest request;
    request.kind = RequestKind::Whistle;
    request.state = RequestState::Answered;
    request.raised = {now, QStringLiteral("承办员 02"), QStringLiteral("占道堆物")};
    request.target = QStringLiteral("城管执法队");
    request.dueAt = now + std::chrono::hours(8);
    request.answered = {now, QStringLiteral("值班员"), QStringLiteral("已清理")};
    request.solved = Solved::Yes;
    EXPECT_EQ(
        requestLines(request, now),
        (QStringList{QStringLiteral("占道堆物"), QStringLiteral("吹哨单位：城管执法队"),
                     QStringLiteral("回复期限 03-06 18:00"), QStringLiteral("发出　承办员 02　03-06 10:00"),
                     QStringLiteral("回复　值班员　03-06 10:00　已清理　解决")}));
    EXPECT_EQ(requestStateKind(request, now), StateKind::Accent);
    request.state = RequestState::Issued;
    EXPECT_EQ(requestStateKind(request, now), StateKind::Due);
    EXPECT_EQ(requestStateKind(request, now + std::chrono::hours(9)), StateKind::Bad);
}

} // namespace
} // namespace jiesu
