// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseview.h"

#include <QObject>

namespace jiesu {

class RowTable;

/// Which columns the case list shows, in which order and how wide, and what it is sorted by: as the view
/// says, as the person changes it with the mouse on the header, or as usual. The title takes what room is
/// left. As usual means that columns which would be cut are left out.
class ListColumns final : public QObject
{
    Q_OBJECT
public:
    /// @param table with a CaseTableModel; must outlive this
    explicit ListColumns(RowTable *table, QObject *parent = nullptr);

    /// Without changed().
    void setLook(const ListLook &look);
    [[nodiscard]] const ListLook &look() const { return m_look; }
    /// The columns that are shown now, from left to right.
    [[nodiscard]] std::vector<ViewColumn> shown() const;
    /// In the trash, who put a case there and when, in place of what matters while one is worked on.
    void setTrash(bool trash);
    /// Sorts by a column's key, the other way round if it is the first key already. Columns that have none do
    /// nothing. @param second as the second key
    void sortBy(int column, bool second);

    /// What a column is sorted by; nothing for titles and numbers.
    [[nodiscard]] static std::optional<CaseOrder> orderOf(int column);
    /// The columns that can be chosen.
    [[nodiscard]] static const std::vector<int> &choosable();

signals:
    void changed();
    void sortChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void fitTitle();
    void showSort();
    /// Reads what the person did to the header.
    void take();
    [[nodiscard]] std::vector<ViewColumn> usual() const;
    [[nodiscard]] int roomFor(const std::vector<ViewColumn> &columns) const;

    RowTable *m_table;
    ListLook m_look;
    bool m_trash = false;
    bool m_applying = false;
};

} // namespace jiesu
