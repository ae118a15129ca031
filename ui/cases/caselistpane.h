// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "support/result.h"

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace jiesu {

class CaseTableModel;
class EmptyState;
class OfficeContext;
class RowTable;

/// The list in the middle of the case page: filter line, total, table, keys. It lists what a base filter and
/// the filter line select together.
class CaseListPane final : public QFrame
{
    Q_OBJECT
public:
    explicit CaseListPane(OfficeContext &context, QWidget *parent = nullptr);

    /// Lists @p base and empties the filter line. @param origin where a list behind a number comes from;
    /// empty for a saved view
    void setBase(const CaseFilter &base, const QString &origin);
    /// Puts a text into the filter line, as if typed.
    void search(const QString &line);
    /// Asks again; keeps the filter line and the selected case.
    void reload();
    /// Selects a case if it is among the rows loaded; otherwise none.
    void select(CaseId id);
    void selectNext();
    void focusList();
    void focusFilter();

    /// What the list shows, as resolved from base and filter line.
    [[nodiscard]] const CaseFilter &filter() const { return m_filter; }
    [[nodiscard]] QLineEdit *filterLine() const { return m_line; }
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] CaseTableModel *model() const { return m_model; }
    /// -1 while it is being counted.
    [[nodiscard]] qint64 total() const { return m_total; }

signals:
    void caseSelected(jiesu::CaseId id);
    void caseActivated(jiesu::CaseId id);
    /// ✕ on the origin.
    void originClosed();
    void exportAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QHBoxLayout *makeTopRow();
    void connectList();
    void chooseColumns();
    void showRows(const CaseFilter &filter);
    void askTotal(int question);
    void showTotal(qint64 total);
    void turnTo(QWidget *shown);
    void showEmpty();
    void onLoaded(bool first);

    OfficeContext &m_context;
    QLineEdit *m_line;
    QLabel *m_count;
    QPushButton *m_origin;
    QLabel *m_note;
    RowTable *m_table;
    CaseTableModel *m_model;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QTimer m_typing;
    CaseFilter m_base;
    CaseFilter m_filter;
    CaseId m_selected;
    int m_lastRow = -1;
    int m_question = 0;
    qint64 m_total = -1;
};

} // namespace jiesu
