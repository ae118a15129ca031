// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace jiesu {
namespace {

constexpr int sidePadding = 16;
constexpr int topPadding = 12;
constexpr int bottomPadding = 14;

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_header(new QWidget(this))
    , m_headerRow(new QHBoxLayout(m_header))
    , m_body(new QVBoxLayout)
    , m_title(new QLabel(m_header))
    , m_note(new QLabel(m_header))
{
    Theme::setRole(this, "card");
    Theme::setRole(m_title, "section");
    Theme::setRole(m_note, "hint");

    m_headerRow->setContentsMargins(0, 0, 0, 0);
    m_headerRow->setSpacing(8);
    m_headerRow->addWidget(m_title);
    m_headerRow->addStretch();
    m_headerRow->addWidget(m_note);
    m_note->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sidePadding, topPadding, sidePadding, bottomPadding);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);
    m_body->setSpacing(8);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_header->setVisible(!title.isEmpty());
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::addBesideTitle(QWidget *widget)
{
    m_headerRow->insertWidget(m_besideTitle++, widget);
    m_header->show();
}

void Card::addAtRight(QWidget *widget)
{
    m_headerRow->addWidget(widget);
    m_header->show();
}

} // namespace jiesu
