// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/promiseservice.h"
#include "service/reminderservice.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

class QTabBar;

namespace jiesu {

class Card;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 到期看板: what falls due when, a tab with its count for each span of days, and the promised calls. Left
/// and Right change the tab, Enter opens the case.
class DueBoard final : public Page, public TableSource
{
    Q_OBJECT
public:
    /// @param context must outlive the ledger
    explicit DueBoard(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("到期看板"); }
    void activate() override;

    [[nodiscard]] WholeTable wholeTable() const override;

    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }

private:
    struct Loaded;
    void layOut();
    void refresh();
    void showTabs();
    void showRows();
    void openCase(int row);
    void openList();
    [[nodiscard]] bool isPromises() const;

    OfficeContext &m_context;
    QTabBar *m_tabs;
    RowTable *m_table;
    TextTableModel *m_model;
    Card *m_card;
    std::vector<DueColumn> m_columns;
    std::vector<ListedPromise> m_promises;
    int m_question = 0;
};

} // namespace jiesu
