// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jiesu {
namespace {

constexpr int iconSize = 48;

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &sentence, const QString &next, QWidget *parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_next(new QLabel(this))
    , m_button(new QPushButton(this))
{
    Theme::setRole(m_sentence, "strong");
    Theme::setRole(m_next, "dim");
    m_sentence->setAlignment(Qt::AlignCenter);
    m_next->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_next->setWordWrap(true);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_next);
    column->addSpacing(4);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setTexts(sentence, next);
    paintIcon();
}

void EmptyState::setTexts(const QString &sentence, const QString &next)
{
    m_sentence->setText(sentence);
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    setAccessibleName(sentence + next);
}

void EmptyState::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

void EmptyState::paintIcon()
{
    m_icon->setPixmap(
        Icons::pixmap(m_iconName, Theme::color(Theme::Token::Disabled), iconSize, devicePixelRatioF()));
}

} // namespace jiesu
