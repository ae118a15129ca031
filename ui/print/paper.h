// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/language.h"
#include "support/result.h"

#include <QString>

class QPagedPaintDevice;

namespace jiesu {

/// Something to be printed on A4: rich text, in which a table's header is repeated on each page, and what
/// stands at the foot of each page beside "第 x 页 共 y 页".
struct Paper
{
    QString title; ///< of the print job and the file
    QString html;
    QString footer;
    bool landscape = false;
    bool onePage = false;  ///< shrink the text (down to 8 pt) until it fits one page
    bool official = false; ///< 公文 (GB/T 9704): 22 lines of 28 characters of 三号仿宋 on 156 by 225 mm
    Language language = wordsLanguage(); ///< of the words at its foot: that in which it was made
};

/// Printers on the GUI thread only, files on any; needs an application with fonts, but no display.
namespace paper {

/// Draws all pages; on a printer those that were asked for. Sets the device's page.
void print(const Paper &paper, QPagedPaintDevice &device);
/// How many pages it takes.
[[nodiscard]] int pageCount(const Paper &paper);
/// The size of the text that print() chooses, in points.
[[nodiscard]] double pointSize(const Paper &paper);
/// Unavailable where the file cannot be written.
[[nodiscard]] Result<Done> writePdf(const Paper &paper, const QString &path);
/// The same file in memory.
[[nodiscard]] QByteArray pdfBytes(const Paper &paper);

} // namespace paper

} // namespace jiesu
