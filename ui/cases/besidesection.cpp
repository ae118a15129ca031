// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/besidesection.h"

#include "ui/theme.h"
#include "ui/widgets/keybutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jiesu {

BesideSection::BesideSection(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_rows(new QVBoxLayout)
{
    auto *title = new QLabel(heading);
    Theme::setRole(title, "section");
    m_head->setSpacing(8);
    m_head->addWidget(title);
    m_head->addStretch();
    m_rows->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_head);
    column->addLayout(m_rows);
}

KeyButton *BesideSection::addButton(const QString &text, CommandId command)
{
    auto *button = new KeyButton(text, Commands::keyText(command));
    button->setToolTip(Commands::text(command));
    m_head->addWidget(button);
    return button;
}

void BesideSection::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void BesideSection::addRow(QWidget *row)
{
    m_rows->addWidget(row);
}

} // namespace jiesu
