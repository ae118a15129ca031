// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfixture.h"
#include "service/demooffice.h"
#include "service/handlingsettings.h"
#include "service/suggestionservice.h"
#include "ui/admin/calendarsection.h"
#include "ui/admin/handlingsection.h"
#include "ui/admin/looksection.h"
#include "ui/admin/settingspage.h"
#include "ui/admin/timeclasssection.h"
#include "ui/admin/treesection.h"
#include "ui/models/texttablemodel.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sidelist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTreeWidget>

namespace jiesu {
namespace {

class Admin : public test::BoardFixture
{
protected:
    Admin()
        : learner(office)
        , page(context, learner)
    {
        QObject::connect(&context, &OfficeContext::referenceChanged, &context, [this] { ++changes; });
    }

    template <class Section> Section *open(SettingsPage::Section which)
    {
        auto *section = static_cast<Section *>(page.section(which));
        QSignalSpy refreshed(section, &SettingsSection::refreshed);
        page.showSection(which);
        if (refreshed.isEmpty())
            section->refresh();
        EXPECT_TRUE(!refreshed.isEmpty() || refreshed.wait());
        // Where it was asked twice, the second answer comes too before the test goes on.
        office.run(OfficeThread::Priority::Long, [](Office &) { return Done(); }).waitForFinished();
        QCoreApplication::processEvents();
        return section;
    }

    static void waitFor(SettingsSection *section, const std::function<void()> &work)
    {
        QSignalSpy finished(section, &SettingsSection::finished);
        work();
        ASSERT_TRUE(!finished.isEmpty() || finished.wait());
    }

    Unit unitNamed(const QString &name)
    {
        return ask([name](Office &opened) {
            const Unit *unit = opened.reference()->unit(opened.reference()->findUnit(name));
            return unit ? *unit : Unit();
        });
    }

    SuggestionLearner learner;
    SettingsPage page;
    int changes = 0;
};

TEST_F(Admin, AUnitIsAddedByKeyboardAndRenamed)
{
    show(page);
    auto *units = open<TreeSection>(SettingsPage::Units);
    QTest::keyClick(units->addButton(), Qt::Key_Space);
    EXPECT_EQ(QApplication::focusWidget(), units->nameField());
    QTest::keyClicks(units->nameField(), QStringLiteral("qingyun"));
    waitFor(units, [&] { QTest::keyClick(units->nameField(), Qt::Key_Return); });
    EXPECT_TRUE(unitNamed(QStringLiteral("qingyun")).id.isSet());
    EXPECT_EQ(changes, 1);
    QTRY_VERIFY(units->tree()->currentItem() != nullptr);
    EXPECT_EQ(units->tree()->currentItem()->text(0), QStringLiteral("qingyun"));

    units->nameField()->setText(QStringLiteral("清运一队"));
    units->aliasField()->setText(QStringLiteral("清一、一队"));
    waitFor(units, [&] { QTest::keyClick(units->saveButton(), Qt::Key_Space); });
    EXPECT_EQ(unitNamed(QStringLiteral("清一")).name, QStringLiteral("清运一队"));
}

TEST_F(Admin, AnEmptyNameIsSaidAtTheField)
{
    show(page);
    auto *units = open<TreeSection>(SettingsPage::Units);
    QTest::keyClick(units->addButton(), Qt::Key_Space);
    waitFor(units, [&] { QTest::keyClick(units->nameField(), Qt::Key_Return); });
    EXPECT_TRUE(units->nameError().startsWith(QStringLiteral("名称是空的。")));
    EXPECT_EQ(changes, 0);
}

TEST_F(Admin, AChangeMadeElsewhereMeanwhileIsAConflict)
{
    ask([](Office &opened) {
        Unit unit;
        unit.name = QStringLiteral("机扫队");
        return ReferenceService(opened).save(unit);
    });
    show(page);
    auto *units = open<TreeSection>(SettingsPage::Units);
    ask([](Office &opened) {
        Unit unit = *opened.reference()->unit(opened.reference()->findUnit(QStringLiteral("机扫队")));
        unit.group = QStringLiteral("甲组");
        return ReferenceService(opened).save(unit);
    });
    units->activeBox()->setChecked(false);
    waitFor(units, [&] { QTest::keyClick(units->saveButton(), Qt::Key_Space); });
    EXPECT_FALSE(units->nameError().isEmpty());
    EXPECT_TRUE(unitNamed(QStringLiteral("机扫队")).active);
}

TEST_F(Admin, UnsavedChangesAreNotLeftWithoutAsking)
{
    show(page);
    auto *places = open<TreeSection>(SettingsPage::Places);
    places->nameField()->setText(QStringLiteral("改了一半"));
    QTest::keyClick(places->tree(), Qt::Key_Down);
    EXPECT_EQ(prompts.asked.size(), 1);
    EXPECT_EQ(places->nameField()->text(), QStringLiteral("改了一半"));
    prompts.confirmations << true;
    QTest::keyClick(places->tree(), Qt::Key_Down);
    EXPECT_NE(places->nameField()->text(), QStringLiteral("改了一半"));
}

TEST_F(Admin, CategoriesComeInFromASpreadsheet)
{
    const QString path = folder.filePath(QStringLiteral("分类.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("一级分类,二级分类,三级分类\n城乡建设,虚构管理,虚构事项\n").toUtf8());
    file.close();
    show(page);
    auto *categories = open<TreeSection>(SettingsPage::Categories);
    prompts.files << path;
    waitFor(categories, [&] { QTest::keyClick(categories->importButton(), Qt::Key_Space); });
    EXPECT_TRUE(prompts.errors.isEmpty());
    EXPECT_TRUE(ask([](Office &opened) {
        return opened.reference()->findCategory(QStringLiteral("城乡建设->虚构管理->虚构事项")).isSet();
    }));
}

TEST_F(Admin, ATimeLimitIsChanged)
{
    show(page);
    auto *classes = open<TimeClassSection>(SettingsPage::TimeClasses);
    QTest::keyClick(classes->table(), Qt::Key_Down);
    classes->limitBox()->setValue(36);
    waitFor(classes, [&] { QTest::keyClick(classes->saveButton(), Qt::Key_Space); });
    QTRY_VERIFY(classes->model()->text(1, 1).startsWith(QStringLiteral("36")));
}

TEST_F(Admin, TheCalendarShowsHolidaysAndMakeUpDays)
{
    show(page);
    auto *calendar = open<CalendarSection>(SettingsPage::Calendar);
    calendar->years()->setCurrentIndex(calendar->years()->findData(2022));
    QStringList days;
    for (int row = 0; row < calendar->model()->rowCount(); ++row)
        days << calendar->model()->text(row, 0) + calendar->model()->text(row, 2);
    EXPECT_TRUE(days.contains(QStringLiteral("2022-04-02班")));
    EXPECT_TRUE(days.contains(QStringLiteral("2022-04-05休")));
}

TEST_F(Admin, TheLookAndTheNamesAreKept)
{
    show(page);
    auto *look = open<LookSection>(SettingsPage::Look);
    QTest::keyClick(look->darkButton(), Qt::Key_Space);
    EXPECT_EQ(Theme::mode(), Theme::Mode::Dark);
    EXPECT_EQ(settings.themeMode(Theme::Mode::Light), Theme::Mode::Dark);
    look->operatorField()->setText(QStringLiteral("话务员 03"));
    look->officeField()->setText(QStringLiteral("区环卫中心"));
    waitFor(look, [&] { QTest::keyClick(look->saveButton(), Qt::Key_Space); });
    EXPECT_EQ(ask([](Office &opened) { return opened.name() + opened.actor(); }),
              QStringLiteral("区环卫中心话务员 03"));
}

TEST_F(Admin, EverySectionIsDrawn)
{
    if (qEnvironmentVariableIsEmpty("JIESU_PICTURES"))
        GTEST_SKIP() << "JIESU_PICTURES names no folder";
    ask([](Office &opened) { return buildDemoOffice(opened); });
    show(page);
    for (int which = SettingsPage::Units; which <= SettingsPage::Look; ++which) {
        open<SettingsSection>(SettingsPage::Section(which));
        picture(page, QStringLiteral("settings-%1").arg(which));
    }
}

class Welcome : public test::BoardFixture
{
protected:
    WelcomePage page;
};

TEST_F(Welcome, TheThreeDoorsAndTheRecentFilesOpenByKeyboard)
{
    QStringList opened;
    QObject::connect(&page, &WelcomePage::newRequested, &page, [&] { opened << QStringLiteral("new"); });
    QObject::connect(&page, &WelcomePage::demoRequested, &page, [&] { opened << QStringLiteral("demo"); });
    QObject::connect(&page, &WelcomePage::openRequested, &page, [&] { opened << QStringLiteral("open"); });
    QObject::connect(&page, &WelcomePage::recentRequested, &page,
                     [&](const QString &path) { opened << path; });
    show(page);
    page.activate();
    EXPECT_EQ(QApplication::focusWidget(), page.newButton());
    for (QPushButton *door : {page.newButton(), page.demoButton(), page.openButton()})
        QTest::keyClick(door, Qt::Key_Space);
    page.setRecentFiles({QStringLiteral("/数据/区环卫中心.jiesu"), QStringLiteral("/数据/旧/街道办.jiesu")});
    page.activate();
    EXPECT_EQ(QApplication::focusWidget(), page.recentButtons().front());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(opened, (QStringList{"new", "demo", "open", "/数据/区环卫中心.jiesu"}));
    picture(page, QStringLiteral("welcome"));
}

TEST_F(Admin, HowOftenACallIsTriedIsSet)
{
    auto *section = open<HandlingSection>(SettingsPage::Handling);
    EXPECT_EQ(section->triesField()->value(), 3);
    section->triesField()->setValue(5);
    waitFor(section, [&] { section->save(); });
    EXPECT_EQ(ask([](Office &opened) { return handlingSettings(opened); }).followUpTries, 5);
    QSignalSpy refreshed(section, &SettingsSection::refreshed);
    section->triesField()->setValue(1);
    section->refresh();
    EXPECT_TRUE(refreshed.wait());
    EXPECT_EQ(section->triesField()->value(), 5);
}

} // namespace
} // namespace jiesu
