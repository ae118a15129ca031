// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "service/office.h"

namespace jiesu {

/// The entity of an attachment's lines in the history.
inline const QString attachmentEntity = QStringLiteral("attachment");

/// What a person wants to attach.
struct AttachmentDraft
{
    CaseId caseId;
    AttachmentPurpose purpose = AttachmentPurpose::Other;
    QString sourcePath;
    QString note;
};

/// A file beside the office that something in it names.
struct OfficeContent
{
    QString sha256;
    QString name; ///< of the attachment, or of the record whose photo it is
};
/// The attachments of all cases, those removed too, and the photos of all ledgers.
[[nodiscard]] std::vector<OfficeContent> contentsOf(Database &database);

/// What was found wrong between the rows and the folder.
struct AttachmentCheck
{
    qint64 attachments = 0; ///< rows looked at, and photos of ledgers
    QStringList missing;    ///< names of attachments without a file
    QStringList altered;    ///< names of attachments whose file is not what was stored
    qsizetype unused = 0;   ///< files that belong to no attachment; harmless

    [[nodiscard]] bool ok() const { return missing.isEmpty() && altered.isEmpty(); }
};

/// Pictures, recordings and documents of the cases (附件). Each function that changes something is one act
/// with its history, on the office's thread; see ActService for undoing it.
class AttachmentService final
{
public:
    /// Longest note, in UTF-16 units.
    static constexpr qsizetype noteLimit = 500;

    explicit AttachmentService(Office &office)
        : m_office(office)
    {
    }

    /// Copies the file beside the office and stores the attachment once the copy is safe. Invalid for what
    /// AttachmentFolder::readSource() or attachmentMedia() refuses, a case that is void, an office in memory.
    [[nodiscard]] Result<Attachment> add(const AttachmentDraft &draft);
    /// Takes it off the case; the file stays, so that it can be undone. Invalid without @p reason; Conflict
    /// if it is no longer at @p seenRevision.
    [[nodiscard]] Result<Attachment> withdraw(AttachmentId id, qint64 seenRevision, const QString &reason);

    /// NotFound if there is none.
    [[nodiscard]] Result<Attachment> find(AttachmentId id);
    /// Of one case, oldest first, without those removed.
    [[nodiscard]] std::vector<Attachment> of(CaseId id);
    /// Of the same office file, for attachmentContent() on another thread.
    [[nodiscard]] QString officePath() const { return m_office.database().path(); }
    /// Reads every file.
    [[nodiscard]] AttachmentCheck check();

private:
    void store(Attachment &after, const std::optional<Attachment> &before, const QString &action,
               const QString &reason);

    Office &m_office;
};

/// What was attached, as it was. Any thread. NotFound: the file is gone; Invalid: it was altered.
[[nodiscard]] Result<QByteArray> attachmentContent(const QString &officePath, const QString &sha256);
/// Writes what was attached to @p target, which is replaced. Any thread.
[[nodiscard]] Result<Done> saveAttachment(const QString &officePath, const QString &sha256,
                                          const QString &target);

} // namespace jiesu
