// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/callview.h"
#include "ui/page.h"

class QStackedWidget;
class QTabBar;

namespace jiesu {

class DraftBar;

/// 受理: the calls being logged, one tab each; every tab keeps its letters, its cursor and its own undo.
class DeskPage final : public Page
{
    Q_OBJECT
public:
    /// @param context must outlive the page
    explicit DeskPage(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("受理"); }
    void activate() override;

    /// F2: a blank form with the cursor in the number, in a tab of its own if the one in front is in use.
    void newCall();
    /// What the office has learned from its cases; asked for again after learning.
    void loadSuggestions();
    [[nodiscard]] CallForm *form() const { return current()->form(); }
    [[nodiscard]] CallView *current() const;
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] DraftBar *drafts() const { return m_drafts; }

signals:
    /// A call was stored under @p caseNo and its form is blank again. @p sentence is the notice().
    void registered(const QString &caseNo, const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void bindCommands();
    void showLists();
    void loadDrafts();
    CallView *addCall();
    void closeCall(CallView *call);
    void showCall(int index);
    void showCaptions();
    void restore(const Draft &draft);
    void onRegistered(CallView *call, const ComplaintCase &stored, CallView::Ending ending);

    OfficeContext &m_context;
    DraftBar *m_drafts;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    SuggestionModelPtr m_model;
    int m_lastNumber = 0; ///< of the calls opened since the start
};

} // namespace jiesu
