// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands.h"
#include "ui/page.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusstrip.h"

#include <QMainWindow>

#include <map>

class QMenu;
class QStackedWidget;

namespace jiesu {

class NavRail;
class Settings;
class Toast;
class TopBar;

/// The rail shows pages in the order in which they are added. Welcome and LogIn have no item there.
enum class PageId
{
    Desk,
    Cases,
    FollowUp,
    Board,
    Reports,
    Ledger,
    Settings,
    Proactive,
    Import,
    Welcome,
    LogIn
};

/// The frame around the pages: rail, top bar, one page at a time, status bar. It knows pages and commands,
/// nothing of cases. Restores its size and place from the settings; a window that would lie off the screen is
/// moved back.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// @param settings must outlive the window
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] Commands &commands() { return *m_commands; }

    /// Takes ownership. @param icon a name of Icons; empty for a page without a rail item. The first page is
    /// shown.
    void addPage(PageId id, const QString &icon, const QString &label, Page *page);
    /// Null if there is none.
    [[nodiscard]] Page *page(PageId id) const;
    /// Does nothing for a page that was not added.
    void showPage(PageId id);
    [[nodiscard]] PageId currentPage() const { return m_current; }

    /// Without an open office rail, top bar and status bar are hidden, so that the welcome page stands alone.
    void setOfficeOpen(bool open);
    void setStatusCounts(const StatusCounts &counts);
    void setOperator(const QString &duty, const QString &name);
    /// Opens a menu under the operator's name.
    void popUpAtOperator(QMenu *menu);
    /// Puts a button into the top bar, before who is on duty.
    void addTool(QWidget *tool);
    /// Shown in the status bar and the title bar.
    void setFile(const QString &name);
    void setBackupNote(const QString &note, StateKind kind);
    /// Results that pages found for the text in the search field; commands that match are listed below them.
    void setSearchResults(const std::vector<SearchResult> &results);

    /// A message at the bottom right. With @p button it can be undone for ten seconds.
    void notify(const QString &text, StateKind kind = StateKind::Plain);
    void notify(const QString &text, StateKind kind, const QString &button, std::function<void()> handler);

signals:
    void pageShown(jiesu::PageId id);
    void statusListActivated(jiesu::StatusList list);
    void operatorClicked();
    void backupClicked();
    /// F2 or the button; the 受理 page is in front already.
    void newCallRequested();
    /// Someone types in the search field; answer with setSearchResults().
    void searchChanged(const QString &query);
    /// A result given to setSearchResults() was chosen.
    void searchResultActivated(const QVariant &id);
    /// Enter: list all cases for this text.
    void searchRequested(const QString &query);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void bindCommands();
    void layOut();
    void restorePlace();
    void connectParts();
    void updateTitle();
    void chooseResult(const QVariant &id);
    void switchTheme();

    Settings &m_settings;
    Commands *m_commands;
    NavRail *m_rail;
    TopBar *m_topBar;
    QStackedWidget *m_stack;
    StatusStrip *m_status;
    Toast *m_toast;
    std::map<PageId, Page *> m_pages;
    PageId m_current = PageId::Welcome;
    QString m_file;
    bool m_open = true;
};

} // namespace jiesu
