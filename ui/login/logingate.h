// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"
#include "service/peopleservice.h"
#include "ui/mainwindow.h"

#include <QTimer>

namespace jiesu {

class LoginPage;
class OfficeContext;

/// Lets nobody pass who has not logged in, where the office asks for that: the log-in page stands alone in
/// the window at the start, when somebody locks it or leaves it to a colleague, and when nobody touched it
/// for the minutes that the office has set. What was typed stays where it is.
class LoginGate final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the gate.
    LoginGate(OfficeContext &context, MainWindow &window, QObject *parent);
    ~LoginGate() override;

    /// Asks whether somebody must log in now; to be called again after the rules have changed.
    void readRules();
    /// The same person, or another one, logs in again.
    void lock();
    void switchUser();
    /// What the person who is logged in can do about it, at the name in the top bar.
    void showMenu();

    [[nodiscard]] LoginPage *page() const { return m_page; }
    [[nodiscard]] QTimer *idleTimer() { return &m_idle; }

signals:
    /// Somebody has logged in.
    void passed();
    /// It is somebody else than before.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct State;
    void take(const State &state);
    void close(const QString &sentence, const QString &login);
    void logIn(const QString &name, const QString &password);
    void open(const Session &session);
    void changePassword();
    [[nodiscard]] bool isClosed() const;

    OfficeContext &m_context;
    MainWindow &m_window;
    LoginPage *m_page;
    QTimer m_idle;
    PageId m_left = PageId::Desk; ///< the page that was in front
    UserId m_lastUser;
};

} // namespace jiesu
