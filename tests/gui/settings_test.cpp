// SPDX-License-Identifier: GPL-3.0-or-later
// The settings for what the desk uses: ready texts, answers, callers, points; by keyboard.
#include "gui/officefixture.h"
#include "service/callerservice.h"
#include "service/knowledgeservice.h"
#include "service/snippetservice.h"
#include "ui/admin/callersection.h"
#include "ui/admin/knowledgesection.h"
#include "ui/admin/settingspage.h"
#include "ui/admin/snippetsection.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sidelist.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>

namespace jiesu {
namespace {

using namespace test;

struct DeskSettings : testing::Test
{
    /// Shows the page and goes to a section with the arrow keys.
    template <class Section> Section *open(SettingsPage::Section which)
    {
        office.setActor(QStringLiteral("话务员 01"));
        page = std::make_unique<SettingsPage>(office.context);
        office.show(*page);
        EXPECT_EQ(QApplication::focusWidget(), page->list());
        press(Qt::Key_Home);
        for (int i = 0; i < which; ++i)
            press(Qt::Key_Down);
        office.settle();
        return static_cast<Section *>(page->section(which));
    }
    void save()
    {
        press(Qt::Key_S, Qt::ControlModifier);
        office.settle();
    }
    void startNew() { press(Qt::Key_N, Qt::AltModifier); }
    void filter(const QString &words)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(words);
        press(Qt::Key_Down);
        office.settle();
    }
    [[nodiscard]] std::vector<Snippet> snippets(const QString &typed)
    {
        return *office.on([typed](Office &o) { return SnippetService(o).find(typed); });
    }

    GuiOffice office;
    std::unique_ptr<SettingsPage> page;
};

TEST_F(DeskSettings, ASnippetIsAddedChangedAndRetired)
{
    auto *section = open<SnippetSection>(SettingsPage::Snippets);
    const int before = section->model()->rowCount();
    startNew();
    EXPECT_EQ(QApplication::focusWidget(), section->codeField()->editor());
    type(QStringLiteral("路灯"));
    press(Qt::Key_Tab);
    type(QStringLiteral("路灯不亮"));
    press(Qt::Key_Tab);
    press(Qt::Key_Down); // only for oneself
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), section->textField()->editor());
    type(QStringLiteral("{点位}路灯不亮，已转{承办}。"));
    save();
    ASSERT_EQ(snippets(QStringLiteral(";;路灯")).size(), 1U) << section->codeField()->error().toStdString();
    EXPECT_EQ(snippets(QStringLiteral(";;路灯")).front().owner, QStringLiteral("话务员 01"));
    EXPECT_EQ(section->model()->rowCount(), before + 1);
    EXPECT_EQ(office.notices.last(), QStringLiteral("已保存“;;路灯”"));

    filter(QStringLiteral("ldbl"));
    ASSERT_EQ(section->model()->rowCount(), 1);
    EXPECT_EQ(section->shownId(), snippets(QStringLiteral("路灯")).front().id.value);
    press(Qt::Key_Return); // into the form
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Tab);
    ASSERT_TRUE(qobject_cast<QCheckBox *>(QApplication::focusWidget()));
    press(Qt::Key_Space);
    save();
    EXPECT_TRUE(snippets(QStringLiteral(";;路灯")).empty()) << "put aside";
    EXPECT_EQ(section->model()->text(0, 1), QStringLiteral("路灯不亮（停用）"));
    EXPECT_TRUE(office.prompts.asked.isEmpty());
}

TEST_F(DeskSettings, ASlipInASnippetIsSaidAtItsField)
{
    auto *section = open<SnippetSection>(SettingsPage::Snippets);
    startNew();
    save();
    EXPECT_FALSE(section->codeField()->error().isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), section->codeField()->editor());
    type(QStringLiteral("漏水"));
    EXPECT_TRUE(section->codeField()->error().isEmpty());
    section->textField()->setFocus();
    type(QStringLiteral("{电话}"));
    EXPECT_TRUE(section->textField()->error().contains(QStringLiteral("{电话}")));
    save();
    EXPECT_EQ(QApplication::focusWidget(), section->textField()->editor());
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("请关总阀。"));
    save();
    EXPECT_TRUE(section->codeField()->error().contains(QStringLiteral(";;漏水"))) << "the code is taken";
    EXPECT_TRUE(office.prompts.asked.isEmpty());
    EXPECT_TRUE(office.prompts.errors.isEmpty());
}

TEST_F(DeskSettings, AChangedFormIsNotLeftUnnoticedAndEscTakesTheChangesBack)
{
    auto *section = open<SnippetSection>(SettingsPage::Snippets);
    const qint64 shown = section->shownId();
    section->textField()->setFocus();
    press(Qt::Key_End, Qt::ControlModifier);
    type(QStringLiteral("改了一半"));
    section->table()->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(section->shownId(), shown);
    EXPECT_EQ(section->table()->currentIndex().row(), 0);
    EXPECT_TRUE(section->warning().contains(QStringLiteral("Ctrl+S")));
    press(Qt::Key_F5); // a reading meanwhile
    section->refresh();
    office.settle();
    auto *text = qobject_cast<QPlainTextEdit *>(section->textField()->editor());
    EXPECT_TRUE(text->toPlainText().endsWith(QStringLiteral("改了一半")));
    text->setFocus();
    press(Qt::Key_Escape);
    EXPECT_FALSE(text->toPlainText().endsWith(QStringLiteral("改了一半")));
    EXPECT_TRUE(section->warning().isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), section->table());
    press(Qt::Key_Down);
    EXPECT_NE(section->shownId(), shown);
    EXPECT_TRUE(office.prompts.asked.isEmpty());
}

TEST_F(DeskSettings, AQuestionFromTheDeskBecomesAnEntry)
{
    const ComplaintCase call = office.add(QStringLiteral("问装修垃圾几点能清"));
    (void)office.on([call](Office &o) {
        return KnowledgeService(o).ask(QStringLiteral("装修垃圾几点能清运？"), call.id);
    });
    auto *section = open<KnowledgeSection>(SettingsPage::Knowledge);
    ASSERT_EQ(section->questions()->model()->rowCount(), 1);
    EXPECT_TRUE(section->questions()->isVisible());
    while (QApplication::focusWidget() != section->questions())
        press(Qt::Key_Tab);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), section->textField()->editor());
    type(QStringLiteral("六点到二十二点，由物业预约。"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), section->validField()->editor());
    type(QStringLiteral("2026-13-01"));
    save();
    EXPECT_TRUE(section->validField()->error().contains(QStringLiteral("2026-13-01")));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("2026.12.31"));
    save();
    EXPECT_TRUE(section->titleField()->error().isEmpty()) << section->titleField()->error().toStdString();
    EXPECT_TRUE(office.on([](Office &o) { return KnowledgeService(o).unanswered(); })->empty());
    EXPECT_FALSE(section->questions()->isVisible());
    const auto entries =
        *office.on([call](Office &o) { return KnowledgeService(o).forCategory(call.category); });
    const auto made = std::ranges::find(entries, QStringLiteral("装修垃圾几点能清运？"),
                                        [](const auto &shown) { return shown.entry.title; });
    ASSERT_NE(made, entries.end());
    EXPECT_EQ(made->entry.category, call.category);
    EXPECT_EQ(made->entry.validUntil, QDate(2026, 12, 31));
    EXPECT_EQ(section->shownId(), made->entry.id.value);
}

TEST_F(DeskSettings, AnEntryWithoutATextIsRefusedAtTheText)
{
    auto *section = open<KnowledgeSection>(SettingsPage::Knowledge);
    EXPECT_FALSE(section->questions()->isVisible());
    startNew();
    type(QStringLiteral("只有标题"));
    save();
    EXPECT_FALSE(section->textField()->error().isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), section->textField()->editor());
}

TEST_F(DeskSettings, ACallerIsMarkedAndUnmarked)
{
    office.add(QStringLiteral("来电一"), QStringLiteral("13900000007"));
    auto *section = open<CallerSection>(SettingsPage::Callers);
    EXPECT_EQ(section->model()->rowCount(), 0);
    startNew();
    type(QStringLiteral("不是号码"));
    save();
    EXPECT_FALSE(section->phoneField()->error().isEmpty());
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("+86 139-0000-0007"));
    office.settle();
    EXPECT_TRUE(section->knownLabel()->text().contains(QStringLiteral("共 1 次")));
    press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), section->tagBoxes().front());
    press(Qt::Key_Space);
    save();
    ASSERT_EQ(section->model()->rowCount(), 1);
    EXPECT_EQ(section->model()->text(0, 0), QStringLiteral("139****0007"));
    EXPECT_EQ(section->model()->text(0, 3), QStringLiteral("话务员 01"));

    filter(QStringLiteral("0007"));
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    save();
    EXPECT_EQ(section->model()->rowCount(), 0);
    const auto known =
        office.on([](Office &o) { return CallerService(o).summary(QStringLiteral("13900000007")); });
    EXPECT_TRUE(known->tags.empty());
}

TEST_F(DeskSettings, EverySectionIsDrawn)
{
    if (qEnvironmentVariableIsEmpty("JIESU_PICTURES"))
        GTEST_SKIP() << "JIESU_PICTURES names no folder";
    (void)office.on([](Office &o) {
        (void)CallerService(o).setTag(QStringLiteral("13900000007"), CallerTag::Enthusiast, true);
        return KnowledgeService(o).ask(QStringLiteral("装修垃圾几点能清运？物业不管怎么办？"));
    });
    open<SnippetSection>(SettingsPage::Snippets);
    office.picture(QStringLiteral("settings-snippets"));
    page->showSection(SettingsPage::Knowledge);
    office.settle();
    office.picture(QStringLiteral("settings-knowledge"));
    page->showSection(SettingsPage::Callers);
    office.settle();
    office.picture(QStringLiteral("settings-callers"));
}

} // namespace
} // namespace jiesu
