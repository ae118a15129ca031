// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace jiesu {

class AssessmentModel;

/// The assessment table with a spreadsheet's keys: typing fills a cell, Ctrl+Enter
/// changes what is in it, Enter goes down, Tab to the right,
/// Ctrl+C and Ctrl+V copy and paste blocks, Delete clears, Ctrl+Z and Ctrl+Y undo and redo what was typed;
/// with nothing left of that the keys are the window's.
class AssessmentGrid final : public QTableView
{
    Q_OBJECT
public:
    /// @param model must outlive the grid
    explicit AssessmentGrid(AssessmentModel &model, QWidget *parent = nullptr);

signals:
    /// A whole table is in the clipboard.
    void wholeTablePasted(const std::vector<QStringList> &cells);
    void currentCellChanged(const QModelIndex &current);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void pasteHere();
    void moveDown();

    AssessmentModel &m_model;
};

} // namespace jiesu
