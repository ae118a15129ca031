// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "domain/complaintcase.h"
#include "ui/cases/besidesection.h"

class QLabel;

namespace jiesu {

class KeyButton;

/// 附件: the pictures, recordings and documents of a case, each with a small picture, what it shows, and who
/// added it when.
class AttachmentSection final : public BesideSection
{
    Q_OBJECT
public:
    explicit AttachmentSection(QWidget *parent = nullptr);

    /// A void case without attachments hides the section. @param officePath the contents lie beside it
    void show(const std::vector<Attachment> &attachments, CaseStatus status, const QString &officePath,
              Instant now);

signals:
    void addAsked();
    void openAsked(jiesu::AttachmentId id);
    void saveAsked(jiesu::AttachmentId id);
    void withdrawAsked(jiesu::AttachmentId id);

private:
    [[nodiscard]] QWidget *row(const Attachment &attachment, const QString &officePath, Instant now);
    [[nodiscard]] QWidget *links(const Attachment &attachment);

    KeyButton *m_add;
};

/// "办理后　图片　1.2 MB".
[[nodiscard]] QString attachmentText(const Attachment &attachment);

} // namespace jiesu
