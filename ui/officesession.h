// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/suggestionservice.h"
#include "ui/mainwindow.h"
#include "ui/officecontext.h"

#include <QTimer>

namespace jiesu {

class ActUndo;
class BackupWatch;
class CasesPage;
class DeskPage;
class LoginGate;
class ReminderDesk;
class ScheduleWatch;

/// An open office in the window: the database thread, the pages, and the ways from one page to another.
/// Destroying it closes the office.
class OfficeSession final : public QObject
{
    Q_OBJECT
public:
    /// Adds the pages to @p window. All references must outlive the session.
    OfficeSession(std::unique_ptr<OfficeThread> thread, const Clock &clock, MainWindow &window,
                  Prompts &prompts, Settings &settings);
    ~OfficeSession() override;

    [[nodiscard]] OfficeContext &context() { return *m_context; }

private:
    void addPages();
    void connectWindow();
    void watchBackups();
    void learn();
    void refreshStatus();
    void offerPermitted();
    void showStatusList(StatusList list);
    void search(const QString &query);

    std::unique_ptr<OfficeThread> m_thread;
    SuggestionLearner m_learner;
    MainWindow &m_window;
    OfficeContext *m_context;
    LoginGate *m_gate = nullptr;
    ActUndo *m_undo = nullptr;
    DeskPage *m_desk = nullptr;
    CasesPage *m_cases = nullptr;
    PageId m_figurePage = PageId::Board; ///< from which a number was opened last
    std::unique_ptr<ReminderDesk> m_reminders;
    std::unique_ptr<ScheduleWatch> m_schedule;
    std::unique_ptr<BackupWatch> m_backups;
    QTimer m_statusTimer;
    QTimer m_learnTimer;
    int m_searchQuestion = 0;
};

} // namespace jiesu
