// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/logingate.h"

#include "ui/login/loginpage.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"

#include <QApplication>
#include <QMenu>

namespace jiesu {

namespace {

using Priority = OfficeThread::Priority;

constexpr int millisecondsInMinute = 60'000;

/// Questions and menus of the person who has gone.
void closeDialogs()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    while (QWidget *dialog = QApplication::activeModalWidget()) {
        if (!dialog->close())
            break;
    }
}

} // namespace

struct LoginGate::State
{
    LoginRules rules;
    Session session;
    QString officeName;
};

LoginGate::LoginGate(OfficeContext &context, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_window(window)
    , m_page(new LoginPage)
{
    m_window.addPage(PageId::LogIn, {}, tr("登录"), m_page);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &LoginGate::lock);
    connect(m_page, &LoginPage::submitted, this, &LoginGate::logIn);
    connect(&context, &OfficeContext::loginRulesChanged, this, &LoginGate::readRules);
    m_context.commands.bind(CommandId::Lock, &m_window, [this] { lock(); });
    m_context.commands.bind(CommandId::SwitchUser, &m_window, [this] { switchUser(); });
    for (const CommandId id : {CommandId::Lock, CommandId::SwitchUser})
        m_context.commands.action(id)->setEnabled(false);
    qApp->installEventFilter(this);
    readRules();
}

LoginGate::~LoginGate()
{
    qApp->removeEventFilter(this);
}

bool LoginGate::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        if (m_idle.isActive())
            m_idle.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void LoginGate::readRules()
{
    m_context.ask(
        this, Priority::Read,
        [](Office &office) -> Result<State> {
            const auto rules = PeopleService(office).rules();
            if (!rules)
                return rules.error();
            return State{*rules, office.session(), office.name()};
        },
        m_context.orTell([this](const State &state) { take(state); }));
}

void LoginGate::take(const State &state)
{
    m_page->setOffice(state.officeName);
    m_lastUser = state.session.user ? state.session.user->id : UserId();
    m_idle.setInterval(state.rules.idleMinutes * millisecondsInMinute);
    m_context.setSession(state.session);
    if (state.session.loginRequired && !state.session.user)
        return close(tr("请登录。"), {});
    if (isClosed())
        open(state.session);
    else if (state.session.user && state.rules.idleMinutes > 0)
        m_idle.start();
    else
        m_idle.stop();
    for (const CommandId id : {CommandId::Lock, CommandId::SwitchUser})
        m_context.commands.action(id)->setEnabled(state.session.user.has_value());
}

bool LoginGate::isClosed() const
{
    return m_window.currentPage() == PageId::LogIn;
}

void LoginGate::close(const QString &sentence, const QString &login)
{
    m_idle.stop();
    closeDialogs();
    for (const CommandId id : {CommandId::Lock, CommandId::SwitchUser})
        m_context.commands.action(id)->setEnabled(false);
    m_page->ask(sentence, login);
    m_page->setBusy(false);
    if (!isClosed())
        m_left = m_window.currentPage();
    m_window.setOfficeOpen(false);
    m_window.showPage(PageId::LogIn);
}

void LoginGate::lock()
{
    const std::optional<User> user = m_context.session.user;
    if (!user || isClosed())
        return;
    close(tr("由“%1”锁定。输入密码继续；别的同事可以换登录名接着用。").arg(user->displayName), user->name);
    (void)m_context.office.run(Priority::Save, [](Office &office) { return PeopleService(office).logOut(); });
}

void LoginGate::switchUser()
{
    if (!m_context.session.user || isClosed())
        return;
    lock();
    m_page->ask(tr("请接班的同事登录。"), {});
    m_page->activate();
}

void LoginGate::logIn(const QString &name, const QString &password)
{
    m_page->setBusy(true);
    m_context.ask(
        this, Priority::Save,
        [name, password](Office &office) -> Result<Session> {
            const auto user = PeopleService(office).logIn(name, password);
            if (!user)
                return user.error();
            return office.session();
        },
        [this](const Result<Session> &session) {
            m_page->setBusy(false);
            if (session)
                open(*session);
            else
                m_page->showError(session.error().message());
        });
}

void LoginGate::open(const Session &session)
{
    const UserId user = session.user ? session.user->id : UserId();
    const bool isOther = std::exchange(m_lastUser, user) != user;
    for (const CommandId id : {CommandId::Lock, CommandId::SwitchUser})
        m_context.commands.action(id)->setEnabled(session.user.has_value());
    m_page->ask({}, {});
    m_window.setOfficeOpen(true);
    if (isOther)
        m_context.setSession(session);
    emit passed();
    m_window.showPage(isOther ? PageId::Desk : m_left);
    if (session.user && m_idle.interval() > 0)
        m_idle.start();
    if (isOther)
        emit entered();
}

void LoginGate::showMenu()
{
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_context.commands.action(CommandId::Lock));
    menu->addAction(m_context.commands.action(CommandId::SwitchUser));
    menu->addAction(tr("改密码…"), this, &LoginGate::changePassword);
    m_window.popUpAtOperator(menu);
}

void LoginGate::changePassword()
{
    const auto old = m_context.prompts.askPassword(tr("改密码"), tr("现在的密码"));
    if (!old)
        return;
    const auto wanted = m_context.prompts.askPassword(tr("改密码"), tr("新密码，至少 8 位"));
    if (!wanted)
        return;
    m_context.ask(
        this, Priority::Save,
        [old = *old, wanted = *wanted](Office &office) {
            return PeopleService(office).changePassword(old, wanted);
        },
        m_context.orTell([this](Done) { m_window.notify(tr("密码已改。"), StateKind::Good); }));
}

} // namespace jiesu
