// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QIcon>

namespace jiesu {

/// The line icons of resources/icons (24 × 24, drawn in currentColor). Names: phone list chat chart document
/// pin gear search plus import export check clock warning person close refresh undo redo theme help empty
/// calendar edit trash print link merge chevron-down chevron-left chevron-right chevron-up bell.
namespace Icons {

/// Follows the theme by itself: the colour is looked up whenever the icon is painted.
[[nodiscard]] QIcon get(const QString &name, Theme::Token token = Theme::Token::Text);
/// Keeps @p color for ever.
[[nodiscard]] QIcon get(const QString &name, const QColor &color);
/// One picture, @p size in device-independent pixels. Null for an unknown name.
[[nodiscard]] QPixmap pixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

} // namespace Icons
} // namespace jiesu
