// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/attachmentforms.h"

#include "ui/cases/attachmentsection.h"
#include "ui/widgets/labelledfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace jiesu {

AddAttachmentForm::AddAttachmentForm(const QString &fileName, QWidget *parent)
    : PanelForm(tr("添加附件"), parent)
    , m_purpose(new QComboBox)
    , m_note(new QLineEdit)
{
    auto *name = new QLabel(fileName);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setMinimumWidth(1);
    for (const Choice &each : choices<AttachmentPurpose>())
        m_purpose->addItem(label(AttachmentPurpose(each.value)), each.value);
    m_purpose->setCurrentIndex(int(AttachmentPurpose::After));
    m_note->setObjectName(QStringLiteral("attachmentNote"));
    column()->addWidget(name);
    column()->addWidget(new LabelledField(tr("用途"), m_purpose));
    column()->addWidget(new LabelledField(tr("说明（可不填）"), m_note));
    addButtons(tr("添加附件"));
}

AttachmentPurpose AddAttachmentForm::purpose() const
{
    return AttachmentPurpose(m_purpose->currentData().toInt());
}

QString AddAttachmentForm::note() const
{
    return m_note->text();
}

void AddAttachmentForm::focusFirst()
{
    m_purpose->setFocus(Qt::OtherFocusReason);
}

ChooseAttachmentForm::ChooseAttachmentForm(const QString &title, const QString &verb,
                                           std::vector<Attachment> attachments, AttachmentId chosen,
                                           bool asksReason, QWidget *parent)
    : PanelForm(title, parent)
    , m_attachments(std::move(attachments))
    , m_attachment(new QComboBox)
{
    for (const Attachment &attachment : m_attachments)
        m_attachment->addItem(QStringLiteral("%1　%2").arg(attachment.fileName, attachmentText(attachment)));
    m_attachment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto first = std::ranges::find(m_attachments, chosen, &Attachment::id);
    m_attachment->setCurrentIndex(first == m_attachments.end() ? 0 : int(first - m_attachments.begin()));
    column()->addWidget(new LabelledField(tr("哪一个附件"), m_attachment));
    if (asksReason)
        m_reason = addText(tr("理由"));
    addButtons(verb);
}

const Attachment &ChooseAttachmentForm::attachment() const
{
    return m_attachments[std::size_t(m_attachment->currentIndex())];
}

QString ChooseAttachmentForm::reason() const
{
    return m_reason ? m_reason->toPlainText() : QString();
}

void ChooseAttachmentForm::focusFirst()
{
    if (m_reason && m_attachments.size() == 1)
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        m_attachment->setFocus(Qt::OtherFocusReason);
}

} // namespace jiesu
