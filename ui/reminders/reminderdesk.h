// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reminders/reminderpanel.h"
#include "ui/reminders/reminderwatch.h"

#include <QPointer>
#include <QToolButton>

class QSystemTrayIcon;

namespace jiesu {

class MainWindow;
class OfficeContext;

/// The reminders of an open office in the window: the bell with its count in the top bar, the panel behind
/// it, and a notice of the desktop where there is a tray, with a sound if that is wanted.
class ReminderDesk final : public QObject
{
    Q_OBJECT
public:
    /// Both references must outlive the object; what it put into the window goes with it.
    ReminderDesk(OfficeContext &context, MainWindow &window);
    ~ReminderDesk() override;

    [[nodiscard]] QToolButton *bell() const { return m_bell; }
    [[nodiscard]] ReminderPanel *panel() const { return m_panel; }
    [[nodiscard]] ReminderWatch &watch() { return m_watch; }

private:
    [[nodiscard]] bool isLocked() const;
    void showCount();
    void tell(const QString &text);

    ReminderWatch m_watch;
    const Clock &m_clock;
    MainWindow &m_window;
    QPointer<QToolButton> m_bell;
    QPointer<ReminderPanel> m_panel;
    QSystemTrayIcon *m_tray = nullptr; ///< null where the desktop has no tray
};

} // namespace jiesu
