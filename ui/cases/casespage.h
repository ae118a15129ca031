// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/caseservice.h"
#include "ui/cases/savedviews.h"
#include "ui/page.h"

#include <atomic>

namespace jiesu {

class CaseListPane;
class CasePanel;
class OfficeContext;
class ProgressStrip;
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
    /// The list behind a number; @p origin says which.
    void showFilter(const CaseFilter &filter, const QString &origin);
    /// Shows one case, whatever the list holds.
    void openCase(CaseId id);
    /// Searches all cases.
    void search(const QString &text);

    [[nodiscard]] CaseListPane *list() const { return m_list; }
    [[nodiscard]] CasePanel *panel() const { return m_panel; }
    [[nodiscard]] ViewList *views() const { return m_views; }

signals:
    /// The views were counted anew.
    void counted();

private:
    void layOut();
    void bindCommands();
    void askCounts();
    void refresh();
    void exportList();
    void onExported(const Result<qint64> &written, const QString &path);

    OfficeContext &m_context;
    ViewList *m_views;
    CaseListPane *m_list;
    CasePanel *m_panel;
    ProgressStrip *m_progress;
    ViewId m_view = ViewId::Open;
    int m_countQuestion = 0;
    bool m_started = false;
    std::shared_ptr<std::atomic_bool> m_stopExport;
};

} // namespace jiesu
