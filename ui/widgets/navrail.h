// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace jiesu {

class RailButton;

/// The dark rail at the left: icon and word for each page, a count on an item, the last items at the bottom.
class NavRail final : public QWidget
{
    Q_OBJECT
public:
    explicit NavRail(QWidget *parent = nullptr);

    /// @param key shown in the tooltip
    void addItem(int id, const QString &icon, const QString &label, const QString &key, bool atBottom);
    void setCurrent(int id);
    /// 0 hides it; more than 99 is shown as 99+.
    void setBadge(int id, int count);
    [[nodiscard]] RailButton *button(int id) const;

signals:
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
};

} // namespace jiesu
