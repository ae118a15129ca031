// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminderdesk.h"

#include "domain/officetime.h"
#include "ui/commands.h"
#include "ui/mainwindow.h"
#include "ui/officecontext.h"
#include "ui/reminders/remindertexts.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace jiesu {
namespace {

constexpr int iconSide = 18;
constexpr int noticeMilliseconds = 10'000;

} // namespace

ReminderDesk::ReminderDesk(OfficeContext &context, MainWindow &window)
    : m_watch(context)
    , m_clock(context.clock)
    , m_window(window)
    , m_bell(new QToolButton)
    , m_panel(new ReminderPanel(context, m_watch, &window))
{
    m_bell->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bell->setIconSize({iconSide, iconSide});
    m_bell->setFocusPolicy(Qt::TabFocus);
    m_bell->setToolTip(QStringLiteral("%1　%2").arg(Commands::text(CommandId::ShowReminders),
                                                    Commands::keyText(CommandId::ShowReminders)));
    window.addTool(m_bell);
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = new QSystemTrayIcon(Icons::get(QStringLiteral("bell"), Theme::Token::Accent), this);
        m_tray->setToolTip(QApplication::applicationName());
        m_tray->show();
    }
    showCount();
    connect(&window, &MainWindow::pageShown, m_panel, [this] {
        if (isLocked())
            m_panel->hide();
    });
    context.commands.bind(CommandId::ShowReminders, m_bell, [this] {
        if (!isLocked())
            m_panel->toggle();
    });
    connect(m_bell, &QToolButton::clicked, m_panel, &ReminderPanel::toggle);
    connect(&m_watch, &ReminderWatch::changed, this, &ReminderDesk::showCount);
    connect(&m_watch, &ReminderWatch::said, this, [this](const std::vector<ListedReminder> &reminders) {
        tell(noticeText(reminders, m_clock.now()));
    });
    connect(&m_watch, &ReminderWatch::seasonsCame, this, [this](const std::vector<ComingSeason> &seasons) {
        QStringList lines;
        for (const ComingSeason &season : seasons)
            lines << seasonText(season, toOffice(m_clock.now()).date);
        tell(lines.join(u'\n'));
    });
    connect(m_panel, &ReminderPanel::notice, this,
            [this](const QString &text) { m_window.notify(text, StateKind::Plain); });
}

ReminderDesk::~ReminderDesk()
{
    delete m_bell;
    delete m_panel;
}

/// Nobody is logged in: nothing of the cases may be seen.
bool ReminderDesk::isLocked() const
{
    return m_window.currentPage() == PageId::LogIn;
}

void ReminderDesk::showCount()
{
    const qint64 count = m_watch.total();
    m_bell->setIcon(Icons::get(QStringLiteral("bell"), count > 0 ? Theme::Token::Accent : Theme::Token::Dim));
    m_bell->setText(count > 0 ? QString::number(count) : QString());
    m_bell->setAccessibleName(tr("提醒 %1 条").arg(count));
}

void ReminderDesk::tell(const QString &text)
{
    if (isLocked())
        return;
    if (m_tray)
        m_tray->showMessage(tr("接诉提醒"), text, QSystemTrayIcon::Information, noticeMilliseconds);
    if (m_panel->soundWanted())
        QApplication::beep();
}

} // namespace jiesu
