// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/panelform.h"

#include "ui/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labelledfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>

namespace jiesu {
namespace {

constexpr int textHeight = 84;

} // namespace

PanelForm::PanelForm(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_error(new QLabel(this))
{
    Theme::setRole(this, "inset");
    m_column->setContentsMargins(12, 10, 12, 12);
    m_column->setSpacing(8);
    auto *heading = new QLabel(title);
    Theme::setRole(heading, "strong");
    m_column->addWidget(heading);
    m_error->setWordWrap(true);
    Theme::setRole(m_error, "error");
    m_error->hide();
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, &PanelForm::submit);
    connect(
        new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, this, &PanelForm::cancelled);
}

QPlainTextEdit *PanelForm::addText(const QString &label, const QString &text)
{
    auto *editor = new QPlainTextEdit(text);
    editor->setTabChangesFocus(true);
    editor->setFixedHeight(textHeight);
    m_column->addWidget(new LabelledField(label, editor));
    return editor;
}

void PanelForm::addButtons(const QString &caption)
{
    auto *submitButton = new KeyButton(caption, QStringLiteral("Ctrl+Enter"));
    Theme::setRole(submitButton, "primary");
    auto *cancelButton = new KeyButton(tr("取消"), QStringLiteral("Esc"));
    connect(submitButton, &QPushButton::clicked, this, &PanelForm::submit);
    connect(cancelButton, &QPushButton::clicked, this, &PanelForm::cancelled);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(submitButton);
    row->addWidget(cancelButton);
    row->addStretch();
    m_column->addWidget(m_error);
    m_column->addLayout(row);
}

void PanelForm::showError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void PanelForm::submit()
{
    showError({});
    if (check())
        emit submitted();
}

} // namespace jiesu
