// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navrail.h"

#include "ui/theme.h"
#include "ui/widgets/railbutton.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace jiesu {

NavRail::NavRail(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
{
    setFixedWidth(Theme::Size::Rail);
    setAccessibleName(tr("导航"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 10);
    column->setSpacing(2);
    m_top->setSpacing(2);
    m_bottom->setSpacing(2);
    column->addLayout(m_top);
    column->addStretch();
    column->addLayout(m_bottom);
    connect(m_group, &QButtonGroup::idClicked, this, &NavRail::chosen);
}

void NavRail::addItem(int id, const QString &icon, const QString &label, const QString &key, bool atBottom)
{
    auto *button = new RailButton(icon, label, this);
    button->setToolTip(key.isEmpty() ? label : label + u' ' + key);
    m_group->addButton(button, id);
    (atBottom ? m_bottom : m_top)->addWidget(button);
}

void NavRail::setCurrent(int id)
{
    if (RailButton *chosenButton = button(id)) {
        chosenButton->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    if (QAbstractButton *checked = m_group->checkedButton())
        checked->setChecked(false);
    m_group->setExclusive(true);
}

void NavRail::setBadge(int id, int count)
{
    if (RailButton *badged = button(id))
        badged->setBadge(count);
}

RailButton *NavRail::button(int id) const
{
    return qobject_cast<RailButton *>(m_group->button(id));
}

void NavRail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::color(Theme::Token::Rail));
}

} // namespace jiesu
