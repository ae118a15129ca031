// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/bulletinhtml.h"

namespace jiesu {

/// The bulletin as a Word document (DOCX, ECMA-376 transitional): A4 with the grid of official papers (GB/T
/// 9704: 22 lines of 28 characters, 三号仿宋), heading styles, real tables whose header is repeated on each
/// page, pictures of the charts, page numbers. The same bulletin gives the same bytes.
/// @param author of the file's properties
[[nodiscard]] QByteArray bulletinWord(const Bulletin &bulletin, const BulletinPictures &pictures,
                                      const QString &author, Instant created);

} // namespace jiesu
