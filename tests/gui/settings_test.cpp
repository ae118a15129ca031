// SPDX-License-Identifier: GPL-3.0-or-later
// The settings for what the desk uses: ready texts, answers, callers, points; by keyboard.
#include "gui/officefixture.h"
#include "service/actservice.h"
#include "service/callerservice.h"
#include "service/knowledgeservice.h"
#include "service/pointservice.h"
#include "service/snippetservice.h"
#include "service/suggestionservice.h"
#include "ui/admin/callersection.h"
#include "ui/admin/knowledgesection.h"
#include "ui/admin/pointmergecard.h"
#include "ui/admin/pointsection.h"
#include "ui/admin/settingspage.h"
#include "ui/admin/snippetsection.h"
#include "ui/admin/suggestionsection.h"
#include "ui/desk/choicepicker.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sidelist.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace jiesu {
namespace {

using namespace test;

struct DeskSettings : testing::Test
{
    explicit DeskSettings(bool demo = false)
        : office(demo)
    {
    }
    /// Shows the page and goes to a section with the arrow keys.
    template <class Section> Section *open(SettingsPage::Section which)
    {
        office.setActor(QStringLiteral("话务员 01"));
        page = std::make_unique<SettingsPage>(office.context, learner);
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
    SuggestionLearner learner{office.thread};
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

TEST_F(DeskSettings, APointIsAddedFoundByInitialsAndChanged)
{
    auto *section = open<PointSection>(SettingsPage::Points);
    ASSERT_EQ(section->model()->rowCount(), 1);
    startNew();
    type(QStringLiteral("虚构家园"));
    save();
    EXPECT_EQ(QApplication::focusWidget(), section->parentField()->editor()) << "it must be somewhere";
    EXPECT_FALSE(section->parentField()->error().isEmpty());
    type(QStringLiteral("meiyou"));
    save();
    EXPECT_TRUE(section->parentField()->error().contains(QStringLiteral("meiyou")));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("ydz"));
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    type(QStringLiteral("虚构里、虚构苑"));
    save();
    ASSERT_EQ(section->model()->rowCount(), 2) << section->nameField()->error().toStdString();

    filter(QStringLiteral("xgy"));
    ASSERT_EQ(section->model()->rowCount(), 1) << "by an alias";
    EXPECT_EQ(section->model()->text(0, 1), QStringLiteral("永定镇"));
    press(Qt::Key_Return);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Tab);
    type(QStringLiteral("永定-09"));
    save();
    EXPECT_EQ(section->model()->text(0, 3), QStringLiteral("永定-09"));
    const auto reference = *office.on([](Office &o) { return o.reference(); });
    const auto found = reference->placesNamed(PlaceKind::Point, QStringLiteral("虚构苑"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(reference->place(found.front())->gridCode, QStringLiteral("永定-09"));
    EXPECT_TRUE(office.prompts.asked.isEmpty());
}

TEST_F(DeskSettings, TwoPointsAreMergedAfterTellingWhatMoves)
{
    const PlaceId street = *office.on(
        [](Office &o) { return o.reference()->findPlace(PlaceKind::Street, QStringLiteral("永定镇")); });
    const Place twin =
        *office.on([street](Office &o) { return PointService(o).learn(street, QStringLiteral("长安丽景")); });
    (void)office.on([street, twin](Office &o) {
        ComplaintCase call;
        call.content = QStringLiteral("垃圾桶满");
        call.street = street;
        call.point = twin.id;
        return CaseService(o).registerCase(call, false);
    });
    auto *section = open<PointSection>(SettingsPage::Points);
    EXPECT_EQ(section->model()->text(0, 0), twin.name) << "the most used first";
    EXPECT_EQ(section->model()->text(0, 4), QStringLiteral("1"));
    filter(QStringLiteral("calj"));
    ASSERT_EQ(section->shownId(), twin.id.value);
    PointMergeCard *card = section->mergeCard();
    EXPECT_FALSE(card->button()->isEnabled());
    while (QApplication::focusWidget() != card->target())
        press(Qt::Key_Tab);
    type(QStringLiteral("ljca"));
    press(Qt::Key_Return);
    office.settle();
    EXPECT_TRUE(card->preview().contains(QStringLiteral("1 件案件（未办结 1 件）")))
        << card->preview().toStdString();
    EXPECT_TRUE(card->preview().contains(QStringLiteral("丽景长安小区")));
    office.picture(QStringLiteral("settings-points"));
    press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), card->button());
    press(Qt::Key_Space);
    office.settle();
    EXPECT_TRUE(office.notices.last().contains(QStringLiteral("移动 1 件案件")));
    const auto merged = *office.on([](Office &o) { return o.reference(); });
    EXPECT_EQ(merged->place(twin.id), nullptr);
    EXPECT_EQ(section->model()->rowCount(), 1) << "the one that answers to the name now";

    (void)office.on([](Office &o) {
        ActService acts(o);
        return acts.undo(acts.recent(o.actor(), 1)->front().id);
    });
    emit office.context.referenceChanged();
    office.settle();
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_EQ(section->model()->rowCount(), 2);
}

TEST_F(DeskSettings, PointsComeInFromASpreadsheetAndRefusedRowsAreNamed)
{
    const QString path = office.folder.filePath(QStringLiteral("点位.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("名称,类型,街道\n虚构公厕,公厕,永定镇\n虚构花园,小区,没有的镇\n").toUtf8());
    file.close();
    auto *section = open<PointSection>(SettingsPage::Points);
    office.prompts.files << path;
    while (QApplication::focusWidget() != section->importButton())
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    office.settle();
    EXPECT_EQ(section->model()->rowCount(), 2);
    EXPECT_TRUE(section->importReport().contains(QStringLiteral("新增 1")));
    EXPECT_TRUE(section->importReport().contains(QStringLiteral("第 3 行")));
    EXPECT_TRUE(office.prompts.errors.isEmpty());
    office.picture(QStringLiteral("settings-points-import"));
}

struct DemoSettings : DeskSettings
{
    DemoSettings()
        : DeskSettings(true)
    {
    }
};

TEST_F(DemoSettings, SuggestionsAreLearnedAnewOnDemand)
{
    auto *section = open<SuggestionSection>(SettingsPage::Suggestions);
    EXPECT_TRUE(section->state()->text().contains(QStringLiteral("还没有学过")));
    office.picture(QStringLiteral("settings-suggestions-empty"));
    int told = 0;
    QObject::connect(&office.context, &OfficeContext::suggestionsLearned, section, [&told] { ++told; });
    while (QApplication::focusWidget() != section->learnButton())
        press(Qt::Key_Tab);
    QSignalSpy finished(section, &SettingsSection::finished);
    press(Qt::Key_Space);
    EXPECT_FALSE(section->learnButton()->isEnabled());
    ASSERT_TRUE(!finished.isEmpty() || finished.wait(60'000));
    office.settle();
    EXPECT_EQ(told, 1);
    EXPECT_TRUE(section->learnButton()->isEnabled());
    EXPECT_NE(section->figures()[0]->figure().value, QStringLiteral("0"));
    EXPECT_TRUE(section->figures()[2]->figure().value.endsWith(u'%'));
    EXPECT_GT(section->classes()->rowCount(), 2);
    office.picture(QStringLiteral("settings-suggestions"));
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
