// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/questionrow.h"

#include "ui/theme.h"
#include "ui/widgets/keybutton.h"

#include <QButtonGroup>

namespace jiesu {

QuestionRow::QuestionRow(const QString &question, const QStringList &answers, QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(question))
    , m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (int number = 1; number <= answers.size(); ++number) {
        auto *button = new KeyButton(answers.at(number - 1), QString::number(number));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_buttons->addButton(button, number);
        row->addWidget(button);
    }
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_question);
    column->addLayout(row);
    connect(m_buttons, &QButtonGroup::idClicked, this, &QuestionRow::chosen);
    setCurrent(false);
}

void QuestionRow::setCurrent(bool current)
{
    Theme::setRole(m_question, current ? "strong" : "dim");
    for (QAbstractButton *button : m_buttons->buttons())
        static_cast<KeyButton *>(button)->setKey(current ? QString::number(m_buttons->id(button))
                                                         : QString());
}

bool QuestionRow::answer(int number)
{
    QAbstractButton *button = m_buttons->button(number);
    if (!button)
        return false;
    button->setChecked(true);
    emit chosen(number);
    return true;
}

int QuestionRow::answered() const
{
    return std::max(0, m_buttons->checkedId());
}

void QuestionRow::clear()
{
    m_buttons->setExclusive(false);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(false);
    m_buttons->setExclusive(true);
}

} // namespace jiesu
