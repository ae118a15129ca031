// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/choicepicker.h"
#include "ui/models/texttablemodel.h"

#include <QWidget>

class QLabel;

namespace jiesu {

class RowTable;

/// A table with a picker under it that says what the marked row is. Enter in the table goes to the picker,
/// Enter in the picker takes the choice and goes on to the next row, Esc goes back; Delete chooses nothing.
class ChooseTable final : public QWidget
{
    Q_OBJECT
public:
    /// @param name of the table's remembered widths
    /// @param label stands before the picker, with the key that reaches it: "作为(&F)"
    ChooseTable(const QString &name, std::vector<TextColumn> columns, const QString &label,
                QWidget *parent = nullptr);

    /// Replaces the rows; the marked row stays where there is one.
    void setRows(std::vector<TextTableModel::Row> rows);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] ChoicePicker *picker() const { return m_picker; }

signals:
    /// @param id 0: nothing
    void chosen(int row, qint64 id);
    /// Another row is marked: its choices are to be set in the picker.
    void rowMarked(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();

    RowTable *m_table;
    TextTableModel *m_model;
    ChoicePicker *m_picker;
};

} // namespace jiesu
