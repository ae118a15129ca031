// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QImage>
#include <QString>

namespace jiesu {

/// Most pixels that a picture may have to be decoded, so that a small file cannot ask for all memory.
inline constexpr qint64 thumbnailPixelLimit = 40'000'000;

/// A picture scaled down into @p box while it is decoded, turned as its camera says. Null for what is no
/// JPEG, PNG, GIF, BMP or WebP, is damaged, or has more than thumbnailPixelLimit pixels. Any thread.
[[nodiscard]] QImage decodedThumbnail(const QByteArray &content, QSize box);
/// Reads an attachment and decodes it, on a thread of its own. @see decodedThumbnail
[[nodiscard]] QFuture<QImage> thumbnail(const QString &officePath, const QString &sha256, QSize box);

} // namespace jiesu
