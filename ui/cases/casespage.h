// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/lifecycle.h"
#include "ui/cases/savedviews.h"
#include "ui/page.h"

namespace jiesu {

class BulkPane;
class CaseListPane;
class CasePanel;
class CasePrinter;
class ListExport;
class OfficeContext;
class ProgressStrip;
class ViewKeeper;
class ViewList;

/// 案件: saved views, the list, and the selected case beside it.
class CasesPage final : public Page
{
    Q_OBJECT
public:
    /// @param context must outlive the page
    explicit CasesPage(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("案件"); }
    void activate() override;

    void showView(ViewId view);
    void showView(SavedViewId view);
    /// The list behind a number; @p origin says which. @param expected how many cases the number says; with
    /// it goes a way back, see backAsked()
    void showFilter(const CaseFilter &filter, const QString &origin, std::optional<qint64> expected = {});
    /// Shows one case, whatever the list holds.
    void openCase(CaseId id);
    /// Searches all cases.
    void search(const QString &text);

    [[nodiscard]] CaseListPane *list() const { return m_list; }
    [[nodiscard]] CasePanel *panel() const { return m_panel; }
    [[nodiscard]] ViewList *views() const { return m_views; }
    [[nodiscard]] ViewKeeper *keeper() const { return m_keeper; }
    [[nodiscard]] BulkPane *bulk() const { return m_bulk; }

signals:
    /// The views were counted anew.
    void counted();
    /// The page whose number was opened is wanted again.
    void backAsked();

private:
    /// What the list stands on.
    enum class Shown
    {
        BuiltIn,
        Own,
        Filter ///< behind a number
    };
    void layOut();
    void bindCommands();
    void exportList();
    void bindViewCommands();
    void connectViews();
    void begin();
    /// Keeps the present list as a view, under a name that is asked for.
    void saveView();
    void renameView();
    void removeView();
    void rememberLook();
    /// Does a step to the case shown, or to all that are marked.
    void start(CaseAction step);
    void openBulk(std::optional<CaseAction> step);
    void closeBulk();
    void askCounts();
    void refresh();
    /// What the list is called on paper.
    [[nodiscard]] QString viewName() const;

    OfficeContext &m_context;
    ViewList *m_views;
    CaseListPane *m_list;
    BulkPane *m_bulk;
    CasePanel *m_panel;
    ViewKeeper *m_keeper;
    ProgressStrip *m_progress;
    ListExport *m_export;
    CasePrinter *m_printer;
    Shown m_shown = Shown::BuiltIn;
    ViewId m_view = ViewId::Open;
    SavedViewId m_own;
    CaseFilter m_base; ///< of a list behind a number
    int m_countQuestion = 0;
    bool m_started = false;
};

} // namespace jiesu
