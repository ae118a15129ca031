// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/clock.h"

#include <QByteArray>
#include <QString>

/// The parts of a Word document beside its text.
namespace jiesu::wordparts {

/// Width of the text on the page, in twentieths of a point.
inline constexpr int textWidth = 8850;

inline const QString mainNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
inline const QString relationNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

[[nodiscard]] QByteArray contentTypes();
[[nodiscard]] QByteArray packageRelations();
/// @param pictures how many; they are rIdPicture1 … and media/picture1.png …
[[nodiscard]] QByteArray documentRelations(int pictures);
/// Styles Normal, Title, Subtitle, Heading1, Caption, TableText and Note.
[[nodiscard]] QByteArray styles();
/// What stands in for 仿宋 and 黑体 where they are missing.
[[nodiscard]] QByteArray fontTable();
/// The page number in the middle.
[[nodiscard]] QByteArray footer();
[[nodiscard]] QByteArray properties(const QString &title, const QString &author, Instant created);

} // namespace jiesu::wordparts
