// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseview.h"
#include "ui/cases/savedviews.h"

#include <QListWidget>

namespace jiesu {

/// The built-in views and below them the person's own, with their counts at the right. A count that asks for
/// attention is painted as a chip.
class ViewList final : public QListWidget
{
    Q_OBJECT
public:
    explicit ViewList(QWidget *parent = nullptr);

    void setViews(const std::vector<SavedView> &views);
    /// Keeps what is selected, and the counts of views that were there before.
    void setOwnViews(const std::vector<CaseView> &views);
    /// @param counts in the order of the built-in views, then of the own ones
    void setCounts(const std::vector<qint64> &counts);
    [[nodiscard]] qint64 count(ViewId view) const;
    /// -1 while it was not counted.
    [[nodiscard]] qint64 count(SavedViewId view) const;
    /// Selects a view without viewChosen() or ownViewChosen().
    void select(ViewId view);
    void select(SavedViewId view);
    void selectNone();
    [[nodiscard]] QStringList ownNames() const;

protected:
    void focusInEvent(QFocusEvent *event) override;

signals:
    void viewChosen(jiesu::ViewId view);
    void ownViewChosen(jiesu::SavedViewId view);

private:
    [[nodiscard]] int rowOf(SavedViewId view) const;
    void setCount(QListWidgetItem *row, qint64 cases);

    int m_builtIn = 0;
};

} // namespace jiesu
