// SPDX-License-Identifier: GPL-3.0-or-later
// The desk with several calls, drafts, ready texts, similar cases and undo: by keyboard.
#include "gui/learnedhabits.h"
#include "service/draftservice.h"
#include "ui/actundo.h"
#include "ui/desk/callform.h"
#include "ui/desk/callside.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/draftbar.h"
#include "ui/desk/phrasepicker.h"
#include "ui/keysheet.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

namespace jiesu {
namespace {

using namespace test;

struct DeskCalls : testing::Test
{
    void open()
    {
        page = std::make_unique<DeskPage>(office.context);
        office.show(*page);
    }
    template <class T> [[nodiscard]] T *field(const char *name) const
    {
        return page->current()->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] std::vector<Draft> drafts()
    {
        return *office.on([](Office &o) { return DraftService(o).open(); });
    }
    void saveDrafts()
    {
        QTest::qWait(CallView::draftDelay + 100);
        office.settle();
    }
    void pressButton(const char *name)
    {
        auto *button = field<QPushButton>(name);
        ASSERT_NE(button, nullptr);
        button->setFocus();
        press(Qt::Key_Space);
        office.settle();
    }
    /// Number and content typed, and what the desk asks for while typing has arrived.
    void typeCall(const QString &content, const QString &phone = QStringLiteral("13900000000"))
    {
        type(phone);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type(content);
        press(Qt::Key_Return);
        letAnswersCome();
    }
    void letAnswersCome()
    {
        QTest::qWait(300);
        office.settle();
    }

    GuiOffice office;
    std::unique_ptr<DeskPage> page;
};

TEST_F(DeskCalls, ASecondCallerGetsATabAndTheFirstKeepsItsLettersCursorAndUndo)
{
    open();
    typeCall(QStringLiteral("公厕异味"));
    field<QPlainTextEdit>("content")->setFocus();
    press(Qt::Key_Home);
    page->newCall();
    EXPECT_EQ(page->tabs()->count(), 2);
    EXPECT_TRUE(page->form()->isBlank());
    EXPECT_EQ(QApplication::focusWidget(), field<QLineEdit>("phone"));
    type(QStringLiteral("13900000002"));

    press(Qt::Key_Tab, Qt::ControlModifier);
    auto *content = field<QPlainTextEdit>("content");
    EXPECT_EQ(content->toPlainText(), QStringLiteral("公厕异味"));
    EXPECT_EQ(QApplication::focusWidget(), content);
    EXPECT_EQ(content->textCursor().position(), 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(content->toPlainText(), QString());
    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(field<QLineEdit>("phone")->text(), QStringLiteral("13900000002"));
}

TEST_F(DeskCalls, RegisteringOneOfTwoCallsLeavesTheOther)
{
    open();
    typeCall(QStringLiteral("公厕异味"));
    page->newCall();
    typeCall(QStringLiteral("清运车噪音"), QStringLiteral("13900000002"));
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(page->tabs()->count(), 1);
    EXPECT_EQ(field<QPlainTextEdit>("content")->toPlainText(), QStringLiteral("公厕异味"));
    EXPECT_EQ(office.count(), 1);
}

TEST_F(DeskCalls, WhatWasTypedIsThereAtTheNextStartAndIsTakenUpOrThrownAway)
{
    open();
    typeCall(QStringLiteral("写到一半的诉求"));
    page->newCall();
    type(QStringLiteral("13900000002"));
    saveDrafts();
    ASSERT_EQ(drafts().size(), 2U);

    page.reset();
    open();
    ASSERT_EQ(page->drafts()->count(), 2);
    EXPECT_TRUE(page->drafts()->isVisible());
    const auto buttons = page->drafts()->findChildren<QPushButton *>();
    buttons[0]->setFocus();
    press(Qt::Key_Space); // 恢复 the first
    EXPECT_EQ(field<QPlainTextEdit>("content")->toPlainText(), QStringLiteral("写到一半的诉求"));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("place"));
    buttons[3]->setFocus();
    press(Qt::Key_Space); // 丢弃 the second
    office.settle();
    EXPECT_FALSE(page->drafts()->isVisible());
    EXPECT_EQ(drafts().size(), 1U);

    field<QPlainTextEdit>("content")->setFocus();
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(office.count(), 1);
    EXPECT_TRUE(drafts().empty()) << "deleted with the registration";
}

TEST_F(DeskCalls, NothingIsKeptOfTextThatAnInputMethodStillComposes)
{
    open();
    field<QPlainTextEdit>("content")->setFocus();
    QInputMethodEvent composing(QStringLiteral("gong ce"), {});
    QApplication::sendEvent(QApplication::focusWidget(), &composing);
    saveDrafts();
    EXPECT_TRUE(drafts().empty());
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("公厕"));
    QApplication::sendEvent(QApplication::focusWidget(), &done);
    saveDrafts();
    ASSERT_EQ(drafts().size(), 1U);
    EXPECT_EQ(drafts().front().content[QStringLiteral("content")].toString(), QStringLiteral("公厕"));
}

TEST_F(DeskCalls, AbandoningACallDropsItsDraft)
{
    open();
    typeCall(QStringLiteral("不要了"));
    saveDrafts();
    ASSERT_EQ(drafts().size(), 1U);
    office.prompts.confirmations = {true};
    press(Qt::Key_Escape);
    office.settle();
    EXPECT_TRUE(page->form()->isBlank());
    EXPECT_TRUE(drafts().empty());
}

TEST_F(DeskCalls, TwoSemicolonsOfferReadyTextsAndEnterPutsOneInTheirPlace)
{
    open();
    auto *content = field<QPlainTextEdit>("content");
    content->setFocus();
    type(QStringLiteral("来电人说：;;漏水"));
    office.settle();
    ASSERT_TRUE(page->current()->phrases()->isOpen());
    const QString text = page->current()->phrases()->list()->currentItem()->data(Qt::UserRole).toString();
    press(Qt::Key_Return);
    EXPECT_EQ(content->toPlainText(), QStringLiteral("来电人说：") + text);
    EXPECT_EQ(QApplication::focusWidget(), content);

    press(Qt::Key_F4);
    office.settle();
    EXPECT_GT(page->current()->phrases()->list()->count(), 5);
    press(Qt::Key_Escape);
    EXPECT_FALSE(page->current()->phrases()->isOpen());
    EXPECT_TRUE(office.prompts.asked.isEmpty()) << "Esc closed the list only";
}

TEST_F(DeskCalls, ThePlaceThatTheTextNamesIsOfferedAndTakenWithEnter)
{
    open();
    typeCall(QStringLiteral("永定镇丽景长安小区3号楼2单元门口垃圾没人清"));
    ASSERT_EQ(QApplication::focusWidget(), field<QLineEdit>("place"));
    EXPECT_EQ(page->form()->draft().street, PlaceId()) << "never taken by itself";
    press(Qt::Key_Return);
    const auto reference = *office.on([](Office &o) { return o.reference(); });
    EXPECT_EQ(reference->name(page->form()->draft().point), QStringLiteral("丽景长安小区"));
}

TEST_F(DeskCalls, AHouseNumberInAFreeAddressFindsItsEstate)
{
    open();
    type(QStringLiteral("13900000000"));
    field<QLineEdit>("place")->setFocus();
    type(QStringLiteral("丽景长安小区3号楼"));
    const auto reference = *office.on([](Office &o) { return o.reference(); });
    const ComplaintCase draft = page->form()->draft();
    EXPECT_EQ(reference->name(draft.point), QStringLiteral("丽景长安小区"));
    EXPECT_EQ(draft.occurrenceAddress, QStringLiteral("丽景长安小区3号楼"));
}

TEST_F(DeskCalls, AnUnknownPlaceBecomesAPointWithOneKey)
{
    open();
    field<QLineEdit>("place")->setFocus();
    type(QStringLiteral("北山虚构花园"));
    office.prompts.choices = {0};
    press(Qt::Key_P, Qt::AltModifier);
    office.settle();
    const auto reference = *office.on([](Office &o) { return o.reference(); });
    EXPECT_EQ(reference->name(page->form()->draft().point), QStringLiteral("北山虚构花园"));
}

TEST_F(DeskCalls, ASimilarCaseIsHintedWithReasonsAndMergedAtRegistration)
{
    const ComplaintCase earlier =
        office.add(QStringLiteral("垃圾清运车凌晨作业噪音扰民"), QStringLiteral("13900000000"));
    open();
    typeCall(QStringLiteral("垃圾清运车凌晨作业噪音扰民，又来了"));
    type(QStringLiteral("永定镇"));
    press(Qt::Key_Return);
    letAnswersCome();
    press(Qt::Key_S, Qt::AltModifier);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("merge"));
    const auto labels = page->current()->side()->findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](QLabel *label) { return label->text().startsWith(QStringLiteral("同号码 · ")); }));
    press(Qt::Key_Space);
    office.settle();
    QSignalSpy registered(page.get(), &DeskPage::registered);
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(registered.count(), 1);
    const ComplaintCase stored = office.stored(registered.first().first().toString());
    EXPECT_EQ(stored.status, CaseStatus::Merged);
    EXPECT_EQ(stored.mergedInto, earlier.id);
}

TEST_F(DeskCalls, ACaseThatIsNoDuplicateIsNotHintedAgain)
{
    office.add(QStringLiteral("垃圾清运车凌晨作业噪音扰民"), QStringLiteral("13900000000"));
    open();
    typeCall(QStringLiteral("垃圾清运车凌晨作业噪音扰民，又来了"));
    pressButton("different");
    letAnswersCome();
    EXPECT_EQ(field<QPushButton>("merge"), nullptr);
    EXPECT_EQ(page->current()->side()->decisions().notDuplicateOf.size(), 1U);
}

TEST_F(DeskCalls, TheLatestCasesPlaceAndCategoryAreTakenOver)
{
    const ComplaintCase earlier = office.add(QStringLiteral("清运车凌晨噪音"), QStringLiteral("13900000000"));
    open();
    type(QStringLiteral("13900000000"));
    office.settle();
    press(Qt::Key_R, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(page->form()->draft().street, earlier.street);
    EXPECT_EQ(page->form()->draft().category, earlier.category);
}

TEST_F(DeskCalls, CtrlZUndoesTheRegistrationWhereTheFieldHasNothingOfItsOwn)
{
    open();
    ActUndo undo(office.context, page.get());
    QSignalSpy done(&undo, &ActUndo::done);
    QSignalSpy registered(page.get(), &DeskPage::registered);
    typeCall(QStringLiteral("登错了"));
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(registered.count(), 1);
    const QString number = registered.first().first().toString();

    press(Qt::Key_Z, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(done.count(), 1);
    EXPECT_EQ(done.first().first().toString(), QStringLiteral("已撤销：登记 %1").arg(number));
    EXPECT_EQ(office.stored(number).status, CaseStatus::Void);
    press(Qt::Key_Y, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(office.stored(number).status, CaseStatus::Registered);
}

TEST_F(DeskCalls, CategoryAndUnitAreSuggestedFromTheOfficesOwnCasesAndNeverOverwriteAChoice)
{
    learnHabits(office);
    open();
    typeCall(QStringLiteral("清运车噪音太大了"));
    const auto reference = *office.on([](Office &o) { return o.reference(); });
    EXPECT_FALSE(page->form()->draft().category.isSet()) << "never taken by itself";
    press(Qt::Key_Return); // 点位
    press(Qt::Key_Return); // 类型
    press(Qt::Key_Return); // 分类: the suggestion
    letAnswersCome();
    EXPECT_EQ(reference->name(page->form()->draft().category), QStringLiteral("垃圾清运 › 清运车噪音扰民"));
    press(Qt::Key_Return); // 承办: the suggestion
    EXPECT_EQ(reference->name(page->form()->draft().leadUnit), QStringLiteral("清运一队"));
    field<QPlainTextEdit>("content")->setFocus();
    type(QStringLiteral("公厕异味难闻"));
    letAnswersCome();
    EXPECT_EQ(reference->name(page->form()->draft().category), QStringLiteral("垃圾清运 › 清运车噪音扰民"));
}

TEST(KeySheetTest, ListsEveryCommandAndNarrowsByInitials)
{
    auto *sheet = new KeySheet;
    EXPECT_EQ(sheet->model()->rowCount(), int(Commands::table().size()));
    auto *filter = sheet->findChild<QLineEdit *>();
    filter->setText(QStringLiteral("djbpd"));
    ASSERT_EQ(sheet->model()->rowCount(), 1);
    EXPECT_EQ(sheet->model()->text(0, 0), QStringLiteral("登记并派单"));
    sheet->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

TEST(CommandTable, NoTwoCommandsThatWorkAtTheSameTimeShareAKey)
{
    const auto keysOf = [](const Command &command) {
        return QKeySequence::listFromString(QLatin1String(command.keys), QKeySequence::PortableText);
    };
    for (const Command &one : Commands::table()) {
        for (const Command &other : Commands::table()) {
            const bool together = one.scope == other.scope || other.scope == CommandScope::Window;
            if (one.id == other.id || !together)
                continue;
            for (const QKeySequence &key : keysOf(one))
                EXPECT_FALSE(keysOf(other).contains(key)) << one.code << " and " << other.code;
        }
    }
}

} // namespace
} // namespace jiesu
