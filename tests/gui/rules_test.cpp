// SPDX-License-Identifier: GPL-3.0-or-later
// The assessment rules in the settings, by keyboard.
#include "boardfixture.h"
#include "service/demooffice.h"
#include "service/exportregister.h"
#include "service/periodsettings.h"
#include "service/ruleservice.h"
#include "sheet/stagedfile.h"
#include "ui/actundo.h"
#include "ui/admin/ruleform.h"
#include "ui/admin/rulehistoryview.h"
#include "ui/admin/rulesection.h"
#include "ui/admin/ruletrialview.h"
#include "ui/admin/windowcard.h"
#include "ui/models/texttablemodel.h"
#include "ui/widgets/rowtable.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTimeEdit>

namespace jiesu {
namespace {

class Rules : public test::BoardFixture
{
protected:
    Rules()
        : page(context)
    {
    }

    void open()
    {
        show(page);
        QSignalSpy refreshed(&page, &SettingsSection::refreshed);
        page.refresh();
        ASSERT_TRUE(!refreshed.isEmpty() || refreshed.wait());
        QTRY_COMPARE(page.history()->model()->rowCount(), 0);
    }

    void press(QPushButton *button)
    {
        ASSERT_TRUE(button->isEnabled()) << button->text().toStdString();
        QTest::keyClick(button, Qt::Key_Space);
    }

    void saveBy(QPushButton *button)
    {
        QSignalSpy finished(&page, &SettingsSection::finished);
        QSignalSpy refreshed(&page, &SettingsSection::refreshed);
        press(button);
        ASSERT_TRUE(!finished.isEmpty() || finished.wait());
        ASSERT_TRUE(prompts.errors.isEmpty()) << prompts.errors.front().message().toStdString();
        ASSERT_TRUE(!refreshed.isEmpty() || refreshed.wait());
    }

    static void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Tab);
    }

    AssessmentRule storedFor(const Period &period)
    {
        return ask([period](Office &opened) { return ruleFor(opened, period); });
    }

    RuleSection page;
};

TEST_F(Rules, ANewVersionIsMadeTriedAndSaved)
{
    ask([](Office &opened) { return buildDemoOffice(opened); });
    open();
    EXPECT_TRUE(page.list()->item(0)->text().contains(QStringLiteral("第1版")));
    type(page.form()->basicallyField(), QStringLiteral("1"));
    EXPECT_FALSE(page.saveButton()->isEnabled()) << "a version in force is not changed";
    EXPECT_THAT(page.verdict().toStdString(), testing::HasSubstr("已经启用"));
    press(page.versionButton());
    EXPECT_TRUE(page.saveButton()->isEnabled());
    EXPECT_EQ(page.form()->validFromField()->text(), QStringLiteral("2026-06-15"));
    type(page.form()->validFromField(), QStringLiteral("2026-07-01"));
    type(page.form()->satisfactionTarget(), QStringLiteral("95"));

    QSignalSpy counted(page.trial(), &RuleTrialView::counted);
    page.tabs()->setFocus();
    QTest::keyClick(page.tabs(), Qt::Key_Right);
    ASSERT_TRUE(!counted.isEmpty() || counted.wait());
    EXPECT_THAT(page.trial()->headline().toStdString(), testing::HasSubstr("第1版"));
    EXPECT_THAT(page.trial()->headline().toStdString(), testing::HasSubstr("第2版"));
    EXPECT_GT(page.trial()->model()->rowCount(), 0);
    picture(page, QStringLiteral("rules-trial"));

    saveBy(page.saveButton());
    EXPECT_EQ(storedFor(Period::month({2026, 6})).version, 1);
    const AssessmentRule made = storedFor(Period::month({2026, 7}));
    EXPECT_EQ(made.version, 2);
    EXPECT_EQ(made.basicallyWeight, 1000);
    EXPECT_EQ(made.targets.satisfaction, 9500);
    QTRY_COMPARE(page.history()->model()->rowCount(), 1);
    page.showTab(RuleSection::Form);
    picture(page, QStringLiteral("rules-form"));

    QTest::keyClick(page.tabs(), Qt::Key_Right);
    saveBy(page.withdrawButton());
    EXPECT_EQ(storedFor(Period::month({2026, 7})).version, 1) << "taken back before it began";
}

TEST_F(Rules, ARuleIsCopiedCheckedAndMadeDefault)
{
    open();
    const int before = page.list()->count();
    press(page.copyButton());
    const QString name = page.form()->nameField()->text();
    EXPECT_TRUE(name.contains(QStringLiteral("副本")));
    type(page.form()->nameField(), QStringLiteral(" "));
    EXPECT_FALSE(page.saveButton()->isEnabled());
    EXPECT_TRUE(page.verdict().endsWith(u'。')) << page.verdict().toStdString();
    type(page.form()->nameField(), QStringLiteral("own"));
    saveBy(page.defaultButton());
    EXPECT_EQ(page.list()->count(), before + 1);
    EXPECT_EQ(storedFor(Period::month({2026, 6})).name, QStringLiteral("own"));
}

TEST_F(Rules, TheHistoryGivesAnOldStateBack)
{
    open();
    press(page.versionButton());
    type(page.form()->validFromField(), QStringLiteral("2026-08-01"));
    saveBy(page.saveButton());
    type(page.form()->basicallyField(), QStringLiteral("0.8"));
    saveBy(page.saveButton());
    QTRY_COMPARE(page.history()->model()->rowCount(), 2);
    EXPECT_THAT(page.history()->model()->text(0, 3).toStdString(), testing::HasSubstr("基本满意×0.8"));
    page.showTab(RuleSection::History);
    picture(page, QStringLiteral("rules-history"));
    auto *table = page.history()->findChild<RowTable *>();
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(page.tabs()->currentIndex(), RuleSection::Form);
    EXPECT_EQ(page.form()->rule().basicallyWeight, 600);
    EXPECT_EQ(page.form()->rule().version, 3) << "as a version of its own";
}

TEST_F(Rules, AnEditIsUndoneByKeyAndTheFormFollows)
{
    open();
    new ActUndo(context, &page);
    press(page.versionButton());
    type(page.form()->validFromField(), QStringLiteral("2026-08-01"));
    type(page.form()->satisfactionRed(), QStringLiteral("60"));
    saveBy(page.saveButton());
    const int versions = page.list()->count();
    type(page.form()->basicallyField(), QStringLiteral("0.8"));
    saveBy(page.saveButton());
    const auto pressUndo = [this](QKeySequence::StandardKey key) {
        QSignalSpy refreshed(&page, &SettingsSection::refreshed);
        page.list()->setFocus();
        QTest::keySequence(page.list(), QKeySequence(key));
        ASSERT_TRUE(!refreshed.isEmpty() || refreshed.wait());
    };
    pressUndo(QKeySequence::Undo);
    EXPECT_EQ(page.form()->rule().basicallyWeight, 600);
    EXPECT_EQ(page.form()->rule().warnings.red.satisfaction, 6'000);
    QTRY_COMPARE(page.history()->model()->rowCount(), 3);
    EXPECT_EQ(page.history()->model()->text(0, 2), QStringLiteral("撤销"));
    pressUndo(QKeySequence::Undo);
    EXPECT_EQ(page.list()->count(), versions - 1) << "the version itself";
    EXPECT_EQ(storedFor(Period::month({2026, 8})).version, 1);
    pressUndo(QKeySequence::Redo);
    EXPECT_EQ(storedFor(Period::month({2026, 8})).version, 2);
}

TEST_F(Rules, ARuleGoesOutAndComesBackAsAFile)
{
    open();
    const AssessmentRule before = page.form()->rule();
    const QString path = folder.filePath(QStringLiteral("rule.json"));
    prompts.files = {path, path};
    QSignalSpy exported(&page, &SettingsSection::finished);
    press(page.exportButton());
    ASSERT_TRUE(!exported.isEmpty() || exported.wait());
    const auto given = ask([](Office &opened) { return ExportRegister(opened).list({}, 1).value(); });
    ASSERT_EQ(given.size(), 1U) << "a rule that leaves the office stands in the register";
    EXPECT_EQ(given[0].kind, ExportKind::Definition);
    EXPECT_EQ(given[0].ruleCode, before.code);
    EXPECT_EQ(given[0].digest, *fileDigest(path));
    press(page.importButton());
    AssessmentRule back = page.form()->rule();
    back.id = before.id;
    EXPECT_EQ(back, before);
    QFile broken(folder.filePath(QStringLiteral("broken.json")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly) && broken.write("{\"code\": \"x\", \"secret\": 1}") > 0);
    broken.close();
    prompts.files = {broken.fileName()};
    press(page.importButton());
    EXPECT_EQ(prompts.errors.size(), 1) << "an unknown key is refused by name";
}

TEST_F(Rules, TheOfficeSetsItsAssessmentWindow)
{
    open();
    EXPECT_THAT(page.window()->example().toStdString(), testing::HasSubstr("自然月"));
    type(page.window()->day(), QStringLiteral("19"));
    page.window()->time()->setFocus();
    QTest::keyClicks(page.window()->time(), QStringLiteral("1200"));
    EXPECT_THAT(page.window()->example().toStdString(),
                testing::HasSubstr("2026年6月考核期（5月19日 12:00—6月19日 12:00）"));
    QSignalSpy saved(page.window(), &WindowCard::saved);
    press(page.window()->saveButton());
    ASSERT_TRUE(!saved.isEmpty() || saved.wait());
    EXPECT_EQ(ask([](Office &opened) { return assessmentWindow(opened); }), (AssessmentWindow{19, 720}));
}

} // namespace
} // namespace jiesu
