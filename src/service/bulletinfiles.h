// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/bulletinhtml.h"
#include "service/bulletinservice.h"

namespace jiesu {

/// What only a program with fonts can make of a bulletin.
struct BulletinDrawing
{
    BulletinPictures charts;
    /// The PDF of the bulletin under its serial number, on any thread; empty where there is none.
    std::function<QByteArray(const MadeBulletin &made, const QString &serial)> pdf;
};

/// Draws. Empty where there are no fonts: files have no charts then, and there is no PDF.
using BulletinDrawer = std::function<BulletinDrawing(const MadeBulletin &made)>;

/// The endings of the files that writeBulletin() writes.
[[nodiscard]] QStringList bulletinEndings();

/// Writes .docx, .pdf, .xlsx, .html or .txt by the ending of @p path, and enters it in the register of what
/// was given out, whose number stands under the definitions, and at the foot of every page of a PDF. An older
/// file stays as it was unless everything was written, and a file that was not written takes no number.
/// Forbidden; Invalid for another ending, or a PDF without its drawing. On the office's thread.
[[nodiscard]] Result<Done> writeBulletin(Office &office, const MadeBulletin &made,
                                         const BulletinDrawing &drawing, const QString &path);
/// What --json prints: title, sentences with their fields and flags, tables.
[[nodiscard]] QJsonObject bulletinJson(const MadeBulletin &made);

} // namespace jiesu
