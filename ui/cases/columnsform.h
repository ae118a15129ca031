// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseview.h"
#include "ui/cases/panelform.h"

class QComboBox;
class QListWidget;

namespace jiesu {

/// Columns and order of the list by keyboard: Space shows or hides the marked column, Alt+Up and Alt+Down
/// move it; two keys to sort by.
class ColumnsForm final : public PanelForm
{
    Q_OBJECT
public:
    /// @param shown the columns shown now, from left to right
    ColumnsForm(const std::vector<ViewColumn> &shown, const CaseSort &sort, QWidget *parent = nullptr);

    [[nodiscard]] ListLook look() const;
    void focusFirst() override;

protected:
    bool check() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addColumns(const std::vector<ViewColumn> &shown);
    [[nodiscard]] QComboBox *addOrder(const QString &name, const std::optional<SortKey> &key);
    [[nodiscard]] static std::optional<SortKey> keyOf(const QComboBox *box);
    void moveCurrent(int by);

    QListWidget *m_columns;
    QComboBox *m_first;
    QComboBox *m_second;
};

} // namespace jiesu
