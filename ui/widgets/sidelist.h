// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace jiesu {

/// The list at the left of a page whose rows choose what the page shows. Rows are Theme::Size::Row high.
class SideList final : public QListWidget
{
    Q_OBJECT
public:
    explicit SideList(const QString &accessibleName, QWidget *parent = nullptr);

    void add(const QString &name);
};

} // namespace jiesu
