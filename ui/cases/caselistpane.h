// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseview.h"
#include "support/result.h"

#include <QFrame>
#include <QTimer>

#include <limits>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace jiesu {

class CaseTableModel;
class ColumnsForm;
class EmptyState;
class FilterLine;
class ListColumns;
class OfficeContext;
class OriginBar;
class RowTable;
class SelectionBar;

/// The list in the middle of the case page: filter line, total, table, keys. It lists what a base filter and
/// the filter line select together.
class CaseListPane final : public QFrame
{
    Q_OBJECT
public:
    explicit CaseListPane(OfficeContext &context, QWidget *parent = nullptr);

    /// What a list starts from.
    struct Base
    {
        CaseFilter filter;
        QString line;   ///< put into the filter line
        QString origin; ///< where a list behind a number comes from; empty for a view
        ListLook look;
        std::optional<qint64> expected; ///< how many cases the number behind the list says
    };
    void setBase(const Base &base);
    /// Puts a text into the filter line, as if typed.
    void search(const QString &line);
    /// Asks again; keeps the filter line and the selected case.
    void reload();
    /// Selects a case if it is among the rows loaded; otherwise none.
    void select(CaseId id);
    void selectNext();
    void focusList();
    void focusFilter();
    /// Opens the form for columns and order.
    void chooseColumns();
    [[nodiscard]] bool isFormOpen() const { return m_form != nullptr; }
    /// Marks all cases of the filter, also those not loaded yet.
    void selectAll();

    /// What the list shows, as resolved from base and filter line.
    [[nodiscard]] const CaseFilter &filter() const { return m_filter; }
    [[nodiscard]] FilterLine *filterLine() const { return m_line; }
    [[nodiscard]] ListColumns *columns() const { return m_columns; }
    /// How many cases are marked; all of the filter after selectAll().
    [[nodiscard]] qint64 selectionCount() const;
    [[nodiscard]] bool isAllSelected() const { return m_allSelected; }
    /// The marked cases among the rows loaded.
    [[nodiscard]] std::vector<CaseId> selection() const;
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] CaseTableModel *model() const { return m_model; }
    /// Where a list behind a number comes from.
    [[nodiscard]] const QString &origin() const;
    [[nodiscard]] OriginBar *originBar() const { return m_origin; }
    /// The ids in the order of the list, where that is not newest first; else nullptr.
    [[nodiscard]] const std::shared_ptr<const std::vector<CaseId>> &sorted() const { return m_sorted; }
    /// -1 while it is being counted.
    [[nodiscard]] qint64 total() const { return m_total; }

signals:
    void caseSelected(jiesu::CaseId id);
    void caseActivated(jiesu::CaseId id);
    /// ✕ on the origin.
    void originClosed();
    /// Back to the page with the number.
    void backAsked();
    void exportAsked();
    void bulkAsked();
    /// Columns, widths or order were changed by hand.
    void lookChanged();

private:
    struct Answer;
    void layOut();
    void connectLine();
    void showSelection();
    void showAnswer(const Answer &answer);
    [[nodiscard]] QHBoxLayout *makeTopRow();
    void connectList();
    void showRows();
    void askTotal(OfficeThread::Priority priority = OfficeThread::Priority::Read,
                  int monthsLeft = std::numeric_limits<int>::max());
    void showTotal(qint64 total);
    void turnTo(QWidget *shown);
    void showEmpty();
    void onLoaded(bool first);

    OfficeContext &m_context;
    FilterLine *m_line;
    QLabel *m_count;
    OriginBar *m_origin;
    QLabel *m_note;
    SelectionBar *m_selectionBar;
    QVBoxLayout *m_formPlace;
    ColumnsForm *m_form = nullptr;
    RowTable *m_table;
    CaseTableModel *m_model;
    ListColumns *m_columns;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QTimer m_typing;
    CaseFilter m_base;
    CaseFilter m_filter;
    std::shared_ptr<const std::vector<CaseId>> m_sorted; ///< all ids, where the order is not newest first
    CaseId m_selected;
    bool m_allSelected = false;
    int m_lastRow = -1;
    int m_question = 0;
    qint64 m_total = -1;
};

} // namespace jiesu
