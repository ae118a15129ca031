// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/bulletin.h"

#include <QHash>

namespace jiesu {

/// The pictures of a bulletin's charts by their codes.
using BulletinPictures = QHash<QString, BulletinPicture>;

/// Fonts of official papers, the first that is there: 仿宋 and what may stand in for it.
[[nodiscard]] QStringList officialFonts();
/// The same for headings: 黑体.
[[nodiscard]] QStringList officialHeadingFonts();

enum class HtmlUse
{
    Document, ///< for reading and printing
    Editing   ///< every sentence is a link "sentence:CODE"; those written by hand and flagged are marked
};

/// A whole page that needs no other file. A chart without a picture is left out.
[[nodiscard]] QString bulletinHtml(const Bulletin &bulletin, const BulletinPictures &pictures,
                                   HtmlUse use = HtmlUse::Document);

} // namespace jiesu
