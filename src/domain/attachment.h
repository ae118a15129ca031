// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "domain/recordfield.h"

namespace jiesu {

using AttachmentId = Id<struct AttachmentTag>;

/// What an attachment shows.
enum class AttachmentPurpose
{
    ContactEvidence,
    Before,
    After,
    Other
};
enum class AttachmentMedia
{
    Picture,
    Audio,
    Video,
    Document
};
template <> std::span<const Choice> choices<AttachmentPurpose>();
template <> std::span<const Choice> choices<AttachmentMedia>();

/// A picture, recording or document of a case. The content lies beside the office file under its SHA-256.
struct Attachment
{
    AttachmentId id;
    qint64 revision = 0; ///< raised by each change
    CaseId caseId;
    AttachmentPurpose purpose = AttachmentPurpose::Other;
    QString fileName; ///< as attachmentName() made it
    AttachmentMedia media = AttachmentMedia::Document;
    qint64 bytes = 0;
    QString sha256; ///< 64 lower-case hexadecimal digits
    Instant addedAt{};
    QString addedBy;
    QString note;
    bool withdrawn = false; ///< removed, or taken back by an undo; the content is kept

    friend bool operator==(const Attachment &, const Attachment &) = default;
};
template <> std::span<const RecordField<Attachment>> recordFields<Attachment>();

/// Longest name of an attachment, in bytes of UTF-8: what file systems take, with room for "(2)".
inline constexpr qsizetype attachmentNameLimit = 200;
/// A name that is safe in every folder: no path, no control or direction marks, nothing that Windows
/// reserves, at most attachmentNameLimit, its extension kept. "附件" where nothing is left.
[[nodiscard]] QString attachmentName(const QString &given);

/// How many of the first bytes attachmentMedia() looks at.
inline constexpr qsizetype attachmentHeadSize = 65'536;
/// The kind of a file, by its extension and its first bytes, which must agree; nothing for programs, scripts
/// and everything else that is no picture, recording or office document.
[[nodiscard]] std::optional<AttachmentMedia> attachmentMedia(const QString &fileName, const QByteArray &head);
/// True for a picture, a recording or a PDF: what may be handed to the desktop's own viewer.
[[nodiscard]] bool isOpenable(const Attachment &attachment);

} // namespace jiesu
