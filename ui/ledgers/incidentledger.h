// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/incidentservice.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

class QLineEdit;

namespace jiesu {

class IncidentPanel;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 群诉事件: proposals, open incidents and those that are over in one list, the chosen one beside it.
class IncidentLedger final : public Page, public TableSource
{
    Q_OBJECT
public:
    /// @param context must outlive the ledger
    explicit IncidentLedger(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("群诉事件"); }
    void activate() override;

    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] IncidentPanel *panel() const { return m_panel; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }

    /// Every incident that was searched for, with all that is known of it.
    [[nodiscard]] WholeTable wholeTable() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void bindCommands();
    void showLists();
    void refresh();
    void showOverview(IncidentOverview overview);
    /// Asks before something unsaved is dropped.
    void chooseRow(int row);
    void showRow(int row);
    void startNew();
    void importSheet();
    [[nodiscard]] bool mayLeave();
    /// The row of an incident, or of the proposal for its place; -1 if there is none.
    [[nodiscard]] int rowOf(const Incident &incident) const;
    [[nodiscard]] const Incident *incidentAt(int row) const;

    OfficeContext &m_context;
    QLineEdit *m_search;
    RowTable *m_table;
    TextTableModel *m_model;
    IncidentPanel *m_panel;
    IncidentOverview m_overview;
    Incident m_current;   ///< what is shown, or to be shown after the next refresh
    bool m_isNew = false; ///< an incident is being written that is in no row
    int m_question = 0;
};

} // namespace jiesu
