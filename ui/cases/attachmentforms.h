// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "ui/cases/panelform.h"

class QComboBox;
class QLineEdit;

namespace jiesu {

/// Attaches a file that was chosen: what it shows, and a note.
class AddAttachmentForm final : public PanelForm
{
    Q_OBJECT
public:
    explicit AddAttachmentForm(const QString &fileName, QWidget *parent = nullptr);

    [[nodiscard]] AttachmentPurpose purpose() const;
    [[nodiscard]] QString note() const;
    void focusFirst() override;

private:
    QComboBox *m_purpose;
    QLineEdit *m_note;
};

/// Which attachment, and where it is asked for, why.
class ChooseAttachmentForm final : public PanelForm
{
    Q_OBJECT
public:
    /// @param attachments not empty  @param chosen the one to begin with  @param verb what submitting does
    ChooseAttachmentForm(const QString &title, const QString &verb, std::vector<Attachment> attachments,
                         AttachmentId chosen, bool asksReason, QWidget *parent = nullptr);

    [[nodiscard]] const Attachment &attachment() const;
    [[nodiscard]] QString reason() const;
    void focusFirst() override;

private:
    std::vector<Attachment> m_attachments;
    QComboBox *m_attachment;
    QPlainTextEdit *m_reason = nullptr;
};

} // namespace jiesu
