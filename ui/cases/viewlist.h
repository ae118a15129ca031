// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/savedviews.h"

#include <QListWidget>

namespace jiesu {

/// The saved views with their counts at the right. A count that asks for attention is painted as a chip.
class ViewList final : public QListWidget
{
    Q_OBJECT
public:
    explicit ViewList(QWidget *parent = nullptr);

    void setViews(const std::vector<SavedView> &views);
    /// @param counts in the order of the views
    void setCounts(const std::vector<qint64> &counts);
    [[nodiscard]] qint64 count(ViewId view) const;
    /// Selects a view without viewChosen().
    void select(ViewId view);
    void selectNone();

protected:
    void focusInEvent(QFocusEvent *event) override;

signals:
    void viewChosen(jiesu::ViewId view);
};

} // namespace jiesu
