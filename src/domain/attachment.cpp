// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attachment.h"

#include "domain/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>

#include <array>

namespace jiesu {

namespace {

constexpr Choice purposes[] = {{0, "contact_evidence", QT_TRANSLATE_NOOP("choice", "联系凭证")},
                               {1, "before", QT_TRANSLATE_NOOP("choice", "办理前")},
                               {2, "after", QT_TRANSLATE_NOOP("choice", "办理后")},
                               {3, "other", QT_TRANSLATE_NOOP("choice", "其他")}};
constexpr Choice mediaKinds[] = {{0, "picture", QT_TRANSLATE_NOOP("choice", "图片")},
                                 {1, "audio", QT_TRANSLATE_NOOP("choice", "录音")},
                                 {2, "video", QT_TRANSLATE_NOOP("choice", "视频")},
                                 {3, "document", QT_TRANSLATE_NOOP("choice", "文档")}};

/// What may be attached. The content must be what the extension says, as the freedesktop.org MIME database
/// recognises it; a second type stands for the container that the content is.
constexpr struct
{
    const char *extension;
    AttachmentMedia media;
    std::array<const char *, 2> types;
} kinds[] = {
    {"jpg", AttachmentMedia::Picture, {"image/jpeg", nullptr}},
    {"jpeg", AttachmentMedia::Picture, {"image/jpeg", nullptr}},
    {"png", AttachmentMedia::Picture, {"image/png", nullptr}},
    {"gif", AttachmentMedia::Picture, {"image/gif", nullptr}},
    {"bmp", AttachmentMedia::Picture, {"image/bmp", nullptr}},
    {"webp", AttachmentMedia::Picture, {"image/webp", nullptr}},
    {"mp3", AttachmentMedia::Audio, {"audio/mpeg", nullptr}},
    {"wav", AttachmentMedia::Audio, {"audio/x-wav", "audio/vnd.wave"}},
    {"amr", AttachmentMedia::Audio, {"audio/AMR", nullptr}},
    {"m4a", AttachmentMedia::Audio, {"audio/mp4", "video/mp4"}},
    {"ogg", AttachmentMedia::Audio, {"application/ogg", nullptr}},
    {"mp4", AttachmentMedia::Video, {"video/mp4", "video/quicktime"}},
    {"mov", AttachmentMedia::Video, {"video/quicktime", nullptr}},
    {"3gp", AttachmentMedia::Video, {"video/3gpp", nullptr}},
    {"pdf", AttachmentMedia::Document, {"application/pdf", nullptr}},
    {"docx", AttachmentMedia::Document, {"application/zip", nullptr}},
    {"xlsx", AttachmentMedia::Document, {"application/zip", nullptr}},
    {"ofd", AttachmentMedia::Document, {"application/zip", nullptr}},
    {"doc", AttachmentMedia::Document, {"application/x-ole-storage", nullptr}},
    {"xls", AttachmentMedia::Document, {"application/x-ole-storage", nullptr}},
    {"wps", AttachmentMedia::Document, {"application/x-ole-storage", nullptr}},
    {"et", AttachmentMedia::Document, {"application/x-ole-storage", nullptr}},
    {"txt", AttachmentMedia::Document, {"text/plain", nullptr}},
    {"csv", AttachmentMedia::Document, {"text/plain", "text/csv"}},
};

/// The first part of a name that Windows keeps for devices.
bool isReserved(const QString &name)
{
    static const QStringList devices{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
                                     QStringLiteral("nul")};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    const bool isPort = stem.size() == 4 && stem[3].isDigit() &&
                        (stem.startsWith(QLatin1String("com")) || stem.startsWith(QLatin1String("lpt")));
    return isPort || devices.contains(stem);
}

QString shortened(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    constexpr qsizetype longestExtension = 8;
    const bool hasExtension = dot > 0 && name.size() - dot <= longestExtension;
    const QString extension = hasExtension ? name.sliced(dot) : QString();
    QString stem = name.chopped(extension.size());
    while (stem.toUtf8().size() + extension.toUtf8().size() > attachmentNameLimit)
        stem.chop(stem.size() > 1 && stem.back().isLowSurrogate() ? 2 : 1);
    return stem + extension;
}

} // namespace

template <> std::span<const Choice> choices<AttachmentPurpose>()
{
    return purposes;
}
template <> std::span<const Choice> choices<AttachmentMedia>()
{
    return mediaKinds;
}

template <> std::span<const RecordField<Attachment>> recordFields<Attachment>()
{
    using A = Attachment;
    using enum FieldType;
    static const std::array fields{
        recordField<A, &A::caseId>("case_id", Case),
        recordField<A, &A::purpose>("purpose", FieldType::Choice, choices<AttachmentPurpose>()),
        recordField<A, &A::fileName>("file_name", Text),
        recordField<A, &A::media>("media", FieldType::Choice, choices<AttachmentMedia>()),
        recordField<A, &A::bytes>("bytes", Integer),
        recordField<A, &A::sha256>("sha256", Text),
        recordField<A, &A::addedAt>("added_at", Time),
        recordField<A, &A::addedBy>("added_by", Text),
        recordField<A, &A::note>("note", LongText),
        recordField<A, &A::withdrawn>("withdrawn", Flag),
    };
    return fields;
}

QString attachmentName(const QString &given)
{
    QString name = text::tidyLine(given);
    name = name.sliced(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    static const QString forbidden = QStringLiteral("<>:\"|?*");
    name.removeIf([](QChar c) { return forbidden.contains(c); });
    const auto isPadding = [](QChar c) { return c == u'.' || c.isSpace(); };
    while (!name.isEmpty() && isPadding(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && isPadding(name.back()))
        name.chop(1);
    if (name.isEmpty())
        return QCoreApplication::translate("Attachment", "附件");
    return shortened(isReserved(name) ? u'_' + name : name);
}

std::optional<AttachmentMedia> attachmentMedia(const QString &fileName, const QByteArray &head)
{
    const QString extension = QFileInfo(fileName).suffix().toLower();
    if (head.startsWith("#!") && !head.startsWith("#!AMR"))
        return std::nullopt;
    const QMimeType found =
        QMimeDatabase().mimeTypeForData(head.first(qMin(head.size(), attachmentHeadSize)));
    for (const auto &kind : kinds) {
        if (extension != QLatin1String(kind.extension))
            continue;
        for (const char *type : kind.types) {
            // A script is text too: of plain text only what is nothing more.
            const bool isPlain = qstrcmp(type, "text/plain") == 0;
            if (type && (isPlain ? found.name() == QLatin1String(type) : found.inherits(QLatin1String(type))))
                return kind.media;
        }
    }
    return std::nullopt;
}

bool isOpenable(const Attachment &attachment)
{
    return attachment.media == AttachmentMedia::Picture || attachment.media == AttachmentMedia::Audio ||
           attachment.fileName.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

} // namespace jiesu
