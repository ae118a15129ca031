// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidelist.h"

#include "ui/theme.h"

namespace jiesu {
namespace {

constexpr int listWidth = 168;

} // namespace

SideList::SideList(const QString &accessibleName, QWidget *parent)
    : QListWidget(parent)
{
    Theme::setRole(this, "views");
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(listWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SideList::add(const QString &name)
{
    auto *row = new QListWidgetItem(name, this);
    row->setSizeHint({0, Theme::Size::Row});
}

} // namespace jiesu
