// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/topbar.h"

#include "ui/theme.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace jiesu {
namespace {

constexpr int searchWidth = 460;
constexpr int arrowSide = 12;

} // namespace

TopBar::TopBar(QAction *newCall, const QString &searchKey, QWidget *parent)
    : QFrame(parent)
    , m_search(new SearchField(this))
    , m_newCall(new KeyButton(newCall, this))
    , m_duty(new QLabel(this))
    , m_operator(new QToolButton(this))
    , m_row(new QHBoxLayout(this))
{
    Theme::setRole(this, "topbar");
    Theme::setRole(m_newCall, "primary");
    Theme::setRole(m_duty, "dim");
    setFixedHeight(Theme::Size::TopBar);
    m_search->setMaximumWidth(searchWidth);
    m_search->setMinimumWidth(searchWidth / 2);
    m_search->setKey(searchKey);
    m_newCall->setIcon(Icons::get(QStringLiteral("plus"), Theme::Token::OnAccent));
    m_newCall->setFocusPolicy(Qt::TabFocus);

    // Right to left puts the arrow behind the name.
    m_operator->setLayoutDirection(Qt::RightToLeft);
    m_operator->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_operator->setIcon(Icons::get(QStringLiteral("chevron-down"), Theme::Token::Dim));
    m_operator->setIconSize({arrowSide, arrowSide});
    m_operator->setFocusPolicy(Qt::TabFocus);
    m_operator->hide();
    connect(m_operator, &QToolButton::clicked, this, &TopBar::operatorClicked);

    m_row->setContentsMargins(Theme::Size::PageMargin, 0, Theme::Size::PageMargin - 8, 0);
    m_row->setSpacing(14);
    m_row->addWidget(m_search, 2);
    m_row->addWidget(m_newCall);
    m_row->addStretch(1);
    m_row->addWidget(m_duty);
    m_row->addWidget(m_operator);
}

void TopBar::addTool(QWidget *tool)
{
    m_row->insertWidget(m_row->indexOf(m_duty), tool);
}

void TopBar::popUpAtOperator(QMenu *menu)
{
    const int left = m_operator->width() - menu->sizeHint().width();
    menu->popup(m_operator->mapToGlobal(QPoint(left, m_operator->height())));
}

void TopBar::setOperator(const QString &duty, const QString &name)
{
    m_duty->setText(duty);
    m_operator->setText(name);
    m_operator->setAccessibleName(tr("值班人员 %1").arg(name));
    m_operator->setVisible(!name.isEmpty());
}

} // namespace jiesu
