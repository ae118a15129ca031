// SPDX-License-Identifier: GPL-3.0-or-later
#include "officefixture.h"
#include "service/publicationservice.h"
#include "ui/dashboard/boardpage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/publishedpage.h"
#include "ui/models/texttablemodel.h"
#include "ui/widgets/rowtable.h"

#include <QComboBox>
#include <QPushButton>

namespace jiesu {
namespace {

using namespace test;

/// Two cases of February, on the 6th of March.
class PublishedJourney : public testing::Test
{
protected:
    PublishedJourney()
        : page(office.context)
        , board(page.findChild<BoardPage *>())
        , published(page.findChild<PublishedPage *>())
    {
        office.clock->set(fromOffice(QDate(2026, 2, 10), QTime(9, 0)));
        first = office.add(QStringLiteral("垃圾桶满了"));
        office.add(QStringLiteral("公厕没有水"));
        office.clock->set(fromOffice(QDate(2026, 3, 6), QTime(10, 0)));
        office.show(page);
    }

    void leaveOut(CaseId id)
    {
        const auto done = office.on([id](Office &opened) {
            ComplaintCase complaint = *opened.cases().find(id);
            complaint.retained = false;
            return CaseService(opened).edit(complaint, QStringLiteral("核对"));
        });
        ASSERT_TRUE(done.ok()) << done.error().message().toStdString();
        emit office.context.casesChanged();
        office.settle();
    }
    void tabTo(const Page *view)
    {
        for (int tabs = 0; tabs < 10 && page.current() != view; ++tabs) {
            press(Qt::Key_Tab, Qt::ControlModifier);
            office.settle();
        }
        EXPECT_EQ(page.current(), view);
    }
    QPushButton *badge()
    {
        for (QPushButton *button : board->findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("已封账")) && button->isVisible())
                return button;
        }
        return nullptr;
    }
    qint64 assessed() { return board->answer()->figures.current.rates.assessed; }

    GuiOffice office;
    DashboardPage page;
    BoardPage *board;
    PublishedPage *published;
    ComplaintCase first;
};

TEST_F(PublishedJourney, FreezeChangeSeeTheBadgeAndCorrectByKeyboard)
{
    press(Qt::Key_Left, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(board->request().period, Period::month({2026, 2}));
    EXPECT_EQ(badge(), nullptr);
    EXPECT_EQ(assessed(), 2);

    tabTo(published);
    office.prompts.texts = {QStringLiteral("二月公布")};
    press(Qt::Key_N, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(published->versionModel()->rowCount(), 1) << office.prompts.errors.size();
    EXPECT_EQ(published->changeModel()->rowCount(), 0);
    EXPECT_GT(published->figureModel()->rowCount(), 1);

    leaveOut(first.id);
    ASSERT_EQ(published->changeModel()->rowCount(), 1);
    EXPECT_EQ(published->changeModel()->text(0, 0), first.caseNo);
    EXPECT_TRUE(published->changeModel()->text(0, 1).contains(QStringLiteral("是 → 否")))
        << published->changeModel()->text(0, 1).toStdString();
    office.picture(QStringLiteral("published"));

    tabTo(board);
    EXPECT_EQ(assessed(), 2) << "as published";
    ASSERT_NE(badge(), nullptr);
    EXPECT_TRUE(badge()->text().contains(QStringLiteral("封账后变更 1 件"))) << badge()->text().toStdString();
    office.picture(QStringLiteral("board-published"));
    badge()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    office.settle();
    ASSERT_EQ(page.current(), published);

    office.prompts.texts = {QString()};
    press(Qt::Key_R, Qt::AltModifier);
    office.settle();
    ASSERT_EQ(office.prompts.errors.size(), 1) << "a correction wants a reason";
    office.prompts.texts = {QStringLiteral("剔除一件")};
    press(Qt::Key_R, Qt::AltModifier);
    office.settle();
    ASSERT_EQ(published->versionModel()->rowCount(), 2);
    EXPECT_EQ(published->versionModel()->text(0, 1), QStringLiteral("2"));
    EXPECT_EQ(published->changeModel()->rowCount(), 0);
    tabTo(board);
    EXPECT_EQ(assessed(), 1);
    EXPECT_FALSE(badge()->text().contains(QStringLiteral("变更")));
}

TEST_F(PublishedJourney, EveryRuleIsPublishedByKeyboard)
{
    tabTo(published);
    ASSERT_EQ(published->rules()->count(), 4);
    published->rules()->setFocus();
    press(Qt::Key_End);
    office.settle();
    EXPECT_EQ(published->rules()->currentText(), QStringLiteral("全部口径（3 条）"));
    office.prompts.texts = {QString()};
    press(Qt::Key_N, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(published->versionModel()->rowCount(), 3) << office.prompts.errors.size();
    office.picture(QStringLiteral("published-rules"));
    leaveOut(first.id);
    EXPECT_EQ(published->changeModel()->rowCount(), 1);
    press(Qt::Key_Home);
    office.settle();
    EXPECT_TRUE(published->rules()->currentText().contains(QStringLiteral("默认考核规则")));
    office.prompts.texts = {QString()};
    press(Qt::Key_N, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(office.prompts.errors.size(), 1) << "it is published already";
}

TEST_F(PublishedJourney, EnterGoesToTheChangesAndThenToTheCase)
{
    QSignalSpy opened(&office.context, &OfficeContext::openCase);
    tabTo(published);
    office.prompts.texts = {QString()};
    press(Qt::Key_N, Qt::ControlModifier);
    office.settle();
    leaveOut(first.id);
    press(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), published->changes());
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<CaseId>(), first.id);
}

TEST_F(PublishedJourney, ARunningMonthIsRefused)
{
    tabTo(published);
    press(Qt::Key_Right, Qt::AltModifier);
    office.settle();
    office.prompts.texts = {QString()};
    press(Qt::Key_N, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(office.prompts.errors.size(), 1);
    EXPECT_EQ(published->versionModel()->rowCount(), 0);
}

} // namespace
} // namespace jiesu
