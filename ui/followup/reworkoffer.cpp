// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/reworkoffer.h"

#include "service/rework.h"
#include "ui/commands.h"
#include "ui/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/wrappedlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace jiesu {

ReworkOffer::ReworkOffer(const Commands &commands, QWidget *parent)
    : QFrame(parent)
    , m_title(wrappedLabel("title"))
    , m_words(wrappedLabel("plain"))
    , m_error(wrappedLabel("error"))
{
    Theme::setRole(this, "card");
    setFocusPolicy(Qt::StrongFocus);
    auto *rework = new KeyButton(commands.action(CommandId::ReworkFollowUp));
    Theme::setRole(rework, "primary");
    rework->setFocusPolicy(Qt::TabFocus);
    auto *next = new KeyButton(tr("不重办，下一个"), QStringLiteral("Enter"));
    next->setFocusPolicy(Qt::TabFocus);
    connect(next, &QPushButton::clicked, this, &ReworkOffer::declined);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(rework);
    buttons->addWidget(next);
    buttons->addStretch();
    m_error->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_error);
    column->addLayout(buttons);
    column->addStretch();
}

void ReworkOffer::offer(const ComplaintCase &complaint, const FollowUp &call)
{
    m_case = complaint.id;
    m_revision = complaint.revision;
    m_reason = reworkReason(call.answers, call.opinion);
    m_title->setText(tr("%1　要不要马上开始第%2轮办理？").arg(complaint.caseNo).arg(complaint.round + 1));
    m_words->setText(tr("%1\n%2\n上一轮的回复和回答都会留着；新一轮的时限按设置里的重办时限，从现在算起。")
                         .arg(complaint.title, m_reason));
    showError({});
}

void ReworkOffer::close()
{
    m_case = {};
}

void ReworkOffer::showError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void ReworkOffer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit declined();
    else
        QFrame::keyPressEvent(event);
}

} // namespace jiesu
