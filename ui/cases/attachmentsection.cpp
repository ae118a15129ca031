// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/attachmentsection.h"

#include "ui/cases/thumbnail.h"
#include "ui/commands.h"
#include "ui/desk/deadlinetext.h"
#include "ui/theme.h"
#include "ui/widgets/keybutton.h"

#include <QFutureWatcher>
#include <QLabel>
#include <QPixmapCache>
#include <QVBoxLayout>

#include <cmath>

namespace jiesu {
namespace {

constexpr QSize thumbnailBox(72, 54);

/// Fills @p label once the picture is decoded; until then, and where it cannot be, it names the kind.
void showThumbnail(QLabel *label, const Attachment &attachment, const QString &officePath)
{
    const qreal ratio = label->devicePixelRatioF();
    const QString key = QStringLiteral("attachment/%1/%2").arg(attachment.sha256).arg(ratio);
    if (QPixmap known; QPixmapCache::find(key, &known)) {
        label->setPixmap(known);
        return;
    }
    auto *watcher = new QFutureWatcher<QImage>(label);
    QObject::connect(watcher, &QFutureWatcherBase::finished, label, [label, watcher, key, ratio] {
        const QImage image = watcher->result();
        if (image.isNull())
            return;
        QPixmap picture = QPixmap::fromImage(image);
        picture.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, picture);
        label->setPixmap(picture);
    });
    watcher->setFuture(thumbnail(officePath, attachment.sha256, thumbnailBox * ratio));
}

} // namespace

QString attachmentText(const Attachment &attachment)
{
    constexpr double kilobyte = 1024;
    constexpr double megabyte = kilobyte * kilobyte;
    const auto bytes = double(attachment.bytes);
    const QString size = bytes < megabyte
                             ? QStringLiteral("%1 KB").arg(std::ceil(bytes / kilobyte), 0, 'f', 0)
                             : QStringLiteral("%1 MB").arg(bytes / megabyte, 0, 'f', 1);
    return QStringList{label(attachment.purpose), label(attachment.media), size}.join(QStringLiteral("　"));
}

AttachmentSection::AttachmentSection(QWidget *parent)
    : BesideSection(tr("附件"), parent)
    , m_add(addButton(tr("添加附件"), CommandId::AddAttachment))
{
    connect(m_add, &QPushButton::clicked, this, &AttachmentSection::addAsked);
}

void AttachmentSection::show(const std::vector<Attachment> &attachments, CaseStatus status,
                             const QString &officePath, Instant now)
{
    clearRows();
    for (const Attachment &attachment : attachments)
        addRow(row(attachment, officePath, now));
    m_add->setVisible(status != CaseStatus::Void);
    setVisible(status != CaseStatus::Void || !attachments.empty());
}

QWidget *AttachmentSection::row(const Attachment &attachment, const QString &officePath, Instant now)
{
    auto *frame = new QFrame;
    Theme::setRole(frame, "inset");
    auto *picture = new QLabel(label(attachment.media));
    picture->setObjectName(QStringLiteral("thumbnail"));
    picture->setFixedSize(thumbnailBox);
    picture->setAlignment(Qt::AlignCenter);
    picture->setAccessibleName(label(attachment.media));
    if (attachment.media == AttachmentMedia::Picture)
        showThumbnail(picture, attachment, officePath);
    QStringList lines{attachment.fileName, attachmentText(attachment),
                      tr("%1 添加，%2").arg(attachment.addedBy, shortTime(attachment.addedAt, now))};
    if (!attachment.note.isEmpty())
        lines << attachment.note;
    auto *words = new QLabel(lines.join(u'\n'));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(tr("附件，%1").arg(attachment.fileName));
    words->setMinimumWidth(1); // a long name without a break must not widen the panel
    auto *across = new QHBoxLayout(frame);
    across->setContentsMargins(12, 10, 12, 10);
    across->setSpacing(12);
    across->addWidget(picture, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(words);
    column->addWidget(links(attachment));
    across->addLayout(column, 1);
    return frame;
}

QWidget *AttachmentSection::links(const Attachment &attachment)
{
    auto *box = new QWidget;
    auto *across = new QHBoxLayout(box);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(12);
    using Signal = void (AttachmentSection::*)(AttachmentId);
    const auto add = [&](const QString &text, Signal signal) {
        auto *link = new QPushButton(text);
        Theme::setRole(link, "link");
        link->setAccessibleName(tr("%1：%2").arg(text, attachment.fileName));
        connect(link, &QPushButton::clicked, this,
                [this, signal, id = attachment.id] { emit(this->*signal)(id); });
        across->addWidget(link);
    };
    if (isOpenable(attachment))
        add(tr("打开"), &AttachmentSection::openAsked);
    add(tr("另存"), &AttachmentSection::saveAsked);
    add(tr("移除"), &AttachmentSection::withdrawAsked);
    across->addStretch();
    return box;
}

} // namespace jiesu
