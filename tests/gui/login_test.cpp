// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "service/peopleservice.h"
#include "ui/admin/peoplesection.h"
#include "ui/admin/settingspage.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/login/logingate.h"
#include "ui/login/loginpage.h"
#include "ui/mainwindow.h"
#include "ui/officesession.h"
#include "ui/widgets/labelledfield.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace jiesu {
namespace {

using namespace test;

const QString password = QStringLiteral("a good long one");

/// An office in which people have to log in, in the window as the program opens it.
Result<std::unique_ptr<Office>> officeWithPeople(const std::shared_ptr<FixedClock> &clock, bool loginOn)
{
    return inResult([&]() -> Result<std::unique_ptr<Office>> {
        auto office = demoOffice(clock);
        if (!office || !loginOn)
            return office;
        PeopleService people(**office);
        const UnitId unit = (*office)->reference()->units().front().id;
        for (const auto &[name, shown, roles] : {std::tuple("admin", "管理员 20", Roles{Role::Administrator}),
                                                 {"hua01", "话务员 21", {Role::Dispatcher}},
                                                 {"tongji22", "统计员 22", {Role::ReportingClerk}}}) {
            const auto saved =
                people.save({{}, 0, QLatin1String(name), QString::fromUtf8(shown), unit, roles, true});
            if (!saved)
                return saved.error();
            if (const auto set = people.setPassword(saved->id, password); !set)
                return set.error();
        }
        if (const auto on = people.setRules({true, 10}); !on)
            return on.error();
        return office;
    });
}

class Login : public testing::Test
{
protected:
    explicit Login(bool loginOn = true)
        : clock(std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 6), QTime(10, 0))))
        , settings(folder.filePath(QStringLiteral("settings.ini")))
        , window(settings)
    {
        auto thread =
            std::make_unique<OfficeThread>([c = clock, loginOn] { return officeWithPeople(c, loginOn); });
        office = thread.get();
        session = std::make_unique<OfficeSession>(std::move(thread), *clock, window, prompts, settings);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        settle();
        gate = session->findChild<LoginGate *>();
    }
    ~Login() override { settle(); }

    void settle()
    {
        for (int i = 0; i < 8; ++i) {
            office->run(OfficeThread::Priority::Long, [](Office &) { return Done(); }).waitForFinished();
            session->context().lookups.wait();
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    void logIn(const QString &name, const QString &typed)
    {
        auto *line = gate->page()->nameLine();
        line->setFocus();
        line->selectAll();
        type(name);
        press(Qt::Key_Return);
        ASSERT_EQ(QApplication::focusWidget(), gate->page()->passwordLine());
        type(typed);
        press(Qt::Key_Return);
        settle();
    }
    [[nodiscard]] bool isLocked() const { return window.currentPage() == PageId::LogIn; }
    [[nodiscard]] bool isOffered(CommandId id) { return window.commands().action(id)->isEnabled(); }
    void picture(const QString &name)
    {
        const QString target = qEnvironmentVariable("JIESU_PICTURES");
        if (target.isEmpty())
            return;
        for (const auto &[look, mode] :
             {std::pair("light", Theme::Mode::Light), {"dark", Theme::Mode::Dark}}) {
            Theme::apply(*qApp, mode);
            window.resize(1366, 768);
            settle();
            EXPECT_TRUE(
                window.grab().save(QStringLiteral("%1/%2-%3.png").arg(target, name, QLatin1String(look))));
        }
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    std::shared_ptr<FixedClock> clock;
    QTemporaryDir folder;
    Settings settings;
    FakePrompts prompts;
    MainWindow window;
    OfficeThread *office = nullptr;
    std::unique_ptr<OfficeSession> session;
    LoginGate *gate = nullptr;
};

class NoLogin : public Login
{
protected:
    NoLogin()
        : Login(false)
    {
    }
};

TEST_F(NoLogin, NobodyIsAskedWithoutAReason)
{
    EXPECT_FALSE(isLocked());
    EXPECT_FALSE(isOffered(CommandId::Lock));
    gate->lock();
    EXPECT_FALSE(isLocked());
    window.showPage(PageId::Settings);
    auto *page = static_cast<SettingsPage *>(window.page(PageId::Settings));
    page->showSection(SettingsPage::People);
    settle();
    picture(QStringLiteral("people-demo"));
}

TEST_F(Login, SomebodyLogsInByKeyboardAndAWrongPasswordIsTold)
{
    ASSERT_TRUE(isLocked());
    EXPECT_FALSE(isOffered(CommandId::NewFind)) << "no key leads past the lock";
    EXPECT_EQ(QApplication::focusWidget(), gate->page()->nameLine());
    EXPECT_FALSE(isOffered(CommandId::NewCall));
    picture(QStringLiteral("login"));
    logIn(QStringLiteral("hua01"), QStringLiteral("not this one"));
    EXPECT_TRUE(isLocked());
    EXPECT_TRUE(gate->page()->error().contains(QStringLiteral("不对")));
    EXPECT_TRUE(gate->page()->passwordLine()->text().isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), gate->page()->passwordLine());
    picture(QStringLiteral("login-wrong"));
    type(password);
    press(Qt::Key_Return);
    settle();
    EXPECT_FALSE(isLocked());
    EXPECT_EQ(window.currentPage(), PageId::Desk);
    EXPECT_TRUE(isOffered(CommandId::NewCall));
    EXPECT_EQ(session->context().session.user->displayName, QStringLiteral("话务员 21"));
    EXPECT_TRUE(prompts.errors.isEmpty());
}

TEST_F(Login, AnInputMethodThatComposesSubmitsNothing)
{
    QInputMethodEvent composing(QStringLiteral("hua"), {});
    QApplication::sendEvent(gate->page()->nameLine(), &composing);
    QSignalSpy submitted(gate->page(), &LoginPage::submitted);
    EXPECT_EQ(submitted.count(), 0);
    EXPECT_TRUE(gate->page()->nameLine()->text().isEmpty());
}

TEST_F(Login, WhatARoleMayNotDoIsNotOffered)
{
    logIn(QStringLiteral("tongji22"), password);
    ASSERT_FALSE(isLocked());
    EXPECT_FALSE(isOffered(CommandId::NewCall));
    EXPECT_TRUE(isOffered(CommandId::Import));
    EXPECT_TRUE(isOffered(CommandId::ExportCases));
    auto *cases = static_cast<CasesPage *>(window.page(PageId::Cases));
    window.showPage(PageId::Cases);
    settle();
    ASSERT_TRUE(cases->panel()->detail().has_value());
    EXPECT_TRUE(cases->panel()->detail()->lawful.empty());
    auto *reveal = cases->panel()->findChild<QPushButton *>(QStringLiteral("reveal"));
    EXPECT_FALSE(reveal && reveal->isVisible());
    picture(QStringLiteral("cases-clerk"));
    cases->panel()->start(CaseAction::Void);
    ASSERT_FALSE(prompts.errors.isEmpty());
}

TEST_F(Login, LockingKeepsWhatWasTypedAndSomebodyElseMayGoOn)
{
    logIn(QStringLiteral("hua01"), password);
    QApplication::focusWidget()->setFocus();
    type(QStringLiteral("13900001234"));
    const QPointer<QWidget> phone = QApplication::focusWidget();
    press(Qt::Key_L, Qt::ControlModifier);
    settle();
    ASSERT_TRUE(isLocked());
    EXPECT_EQ(gate->page()->nameLine()->text(), QStringLiteral("hua01"));
    picture(QStringLiteral("login-locked"));
    type(password);
    press(Qt::Key_Return);
    settle();
    ASSERT_FALSE(isLocked());
    ASSERT_TRUE(phone);
    EXPECT_TRUE(phone->property("text").toString().remove(u' ').contains(QStringLiteral("13900001234")));
    gate->switchUser();
    settle();
    ASSERT_TRUE(isLocked());
    EXPECT_TRUE(gate->page()->nameLine()->text().isEmpty());
    logIn(QStringLiteral("admin"), password);
    EXPECT_FALSE(isLocked());
    EXPECT_FALSE(isOffered(CommandId::NewCall)) << "an administrator takes no calls";
}

TEST_F(Login, ItLocksItselfWhenNobodyTouchesIt)
{
    logIn(QStringLiteral("hua01"), password);
    EXPECT_TRUE(gate->idleTimer()->isActive());
    EXPECT_EQ(gate->idleTimer()->interval(), 10 * 60'000);
    QMetaObject::invokeMethod(gate->idleTimer(), "timeout");
    settle();
    EXPECT_TRUE(isLocked());
    const auto user = office->run(OfficeThread::Priority::Read,
                                  [](Office &opened) { return opened.session().user.has_value(); });
    EXPECT_FALSE(*user.result()) << "the office itself knows nobody any more";
}

TEST_F(Login, AnAdministratorAddsSomebodyByKeyboard)
{
    logIn(QStringLiteral("admin"), password);
    press(Qt::Key_7, Qt::ControlModifier);
    auto *page = static_cast<SettingsPage *>(window.page(PageId::Settings));
    page->showSection(SettingsPage::People);
    settle();
    auto *section = static_cast<PeopleSection *>(page->section(SettingsPage::People));
    press(Qt::Key_N, Qt::AltModifier);
    ASSERT_EQ(QApplication::focusWidget(), section->nameLine());
    type(QStringLiteral("duban23"));
    press(Qt::Key_Tab);
    type(QStringLiteral("督办员 23"));
    for (int i = 0; i < 3; ++i) // past 话务 and 承办 to 督办
        press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), section->roleBox(Role::Supervisor));
    press(Qt::Key_Space);
    section->passwordLine()->setFocus();
    type(QStringLiteral("short"));
    press(Qt::Key_Return);
    settle();
    EXPECT_TRUE(section->error().contains(QStringLiteral("太短")));
    picture(QStringLiteral("people-refused"));
    section->passwordLine()->selectAll();
    section->passwordLine()->setFocus();
    type(password);
    press(Qt::Key_Return);
    settle();
    EXPECT_TRUE(section->error().isEmpty()) << section->error().toStdString();
    gate->switchUser();
    settle();
    logIn(QStringLiteral("duban23"), password);
    EXPECT_FALSE(isLocked());
    EXPECT_EQ(session->context().session.user->displayName, QStringLiteral("督办员 23"));
}

TEST_F(Login, AMaskedCallerIsRevealedAndItIsWrittenDown)
{
    logIn(QStringLiteral("hua01"), password);
    auto *cases = static_cast<CasesPage *>(window.page(PageId::Cases));
    window.showPage(PageId::Cases);
    settle();
    auto *reveal = cases->panel()->findChild<QPushButton *>(QStringLiteral("reveal"));
    auto *caller = cases->panel()->findChild<QLabel *>(QStringLiteral("caller"));
    ASSERT_TRUE(reveal && caller);
    ASSERT_TRUE(caller->text().contains(QStringLiteral("****")));
    reveal->setFocus();
    press(Qt::Key_Space);
    settle();
    caller = cases->panel()->findChild<QLabel *>(QStringLiteral("caller"));
    EXPECT_FALSE(caller->text().contains(u'*'));
    const auto looks =
        office->run(OfficeThread::Priority::Read, [id = cases->panel()->currentCase()](Office &opened) {
            return opened.history().of(QStringLiteral("case_view"), id.value).size();
        });
    EXPECT_GT(*looks.result(), 0U);
}

} // namespace
} // namespace jiesu
