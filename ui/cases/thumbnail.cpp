// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/thumbnail.h"

#include "service/attachmentservice.h"

#include <QBuffer>
#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

namespace jiesu {

QImage decodedThumbnail(const QByteArray &content, QSize box)
{
    static const QByteArrayList formats{"jpeg", "jpg", "png", "gif", "bmp", "webp"};
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!formats.contains(reader.format()) || size.isEmpty() ||
        qint64(size.width()) * size.height() > thumbnailPixelLimit)
        return {};
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize room = isTurned ? box.transposed() : box;
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    return reader.read();
}

QFuture<QImage> thumbnail(const QString &officePath, const QString &sha256, QSize box)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, officePath, sha256, box] {
        const auto content = attachmentContent(officePath, sha256);
        promise->addResult(content ? decodedThumbnail(*content, box) : QImage());
        promise->finish();
    });
    return promise->future();
}

} // namespace jiesu
