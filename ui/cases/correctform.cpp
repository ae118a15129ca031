// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/correctform.h"

#include "ui/cases/answersrow.h"
#include "ui/desk/deadlinetext.h"
#include "ui/widgets/labelledfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace jiesu {

CorrectForm::CorrectForm(std::vector<FollowUp> calls, Instant now, QWidget *parent)
    : PanelForm(tr("更正回访"), parent)
    , m_calls(std::move(calls))
    , m_call(new QComboBox)
    , m_answers(new AnswersRow)
    , m_told(new QCheckBox(tr("已告知业务监督电话")))
{
    std::ranges::reverse(m_calls);
    for (const FollowUp &call : m_calls)
        m_call->addItem(tr("%1　%2回访").arg(shortTime(call.at, now), label(call.by)));
    column()->addWidget(new LabelledField(tr("哪一次"), m_call));
    column()->addWidget(m_answers);
    m_opinion = addText(tr("来电人意见"));
    column()->addWidget(m_told);
    m_reason = addText(tr("为什么改（原来的回答留在历史里）"));
    m_reason->setObjectName(QStringLiteral("correctReason"));
    addButtons(tr("更正"));
    showCall();
    connect(m_call, &QComboBox::currentIndexChanged, this, &CorrectForm::showCall);
}

void CorrectForm::showCall()
{
    const FollowUp &call = m_calls[std::size_t(m_call->currentIndex())];
    m_answers->setAnswers(call.answers);
    m_opinion->setPlainText(call.opinion);
    m_told->setChecked(call.supervisionLineTold);
}

FollowUp CorrectForm::corrected() const
{
    FollowUp call = m_calls[std::size_t(m_call->currentIndex())];
    call.answers = m_answers->answers();
    call.opinion = m_opinion->toPlainText();
    call.supervisionLineTold = m_told->isChecked();
    return call;
}

QString CorrectForm::reason() const
{
    return m_reason->toPlainText();
}

void CorrectForm::focusFirst()
{
    (m_calls.size() > 1 ? m_call : m_answers->findChild<QComboBox *>())->setFocus(Qt::OtherFocusReason);
}

} // namespace jiesu
