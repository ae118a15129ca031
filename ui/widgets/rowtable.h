// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace jiesu {

class Settings;

/// A table of rows: rows 34 pixels high with a line under each, no grid, text elided with the whole text as
/// tooltip, whole rows selected. Enter or a double click activates. Chips are painted where the model gives a
/// ChipDelegate::KindRole. Right-align figures in the model by Qt::TextAlignmentRole.
class RowTable final : public QTableView
{
    Q_OBJECT
public:
    /// @param name the key under which widths, order, sorting and hidden columns are remembered; one for each
    /// list
    /// @param settings may be null: nothing is remembered; must outlive the table
    RowTable(const QString &name, Settings *settings, QWidget *parent = nullptr);

    /// Restores the columns of @p model if the same number of columns was remembered.
    void setModel(QAbstractItemModel *model) override;
    /// Widths for a table whose columns were never changed by hand; call after setModel().
    void setDefaultWidths(const QList<int> &widths);

signals:
    void rowActivated(int row);
    /// The selected row, -1 for none.
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString settingsKey() const;
    void remember();

    QString m_name;
    Settings *m_settings;
    bool m_restoring = false;
    bool m_restored = false;
};

} // namespace jiesu
