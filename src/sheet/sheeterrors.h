// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QFileDevice>
#include <QStringList>

/// The sentences with which a spreadsheet is refused; one function for each reason.
namespace jiesu::sheeterror {

[[nodiscard]] Error missing(const QString &path);
[[nodiscard]] Error unreadable(QFileDevice::FileError reason);
[[nodiscard]] Error empty();
[[nodiscard]] Error notSpreadsheet();
[[nodiscard]] Error oldFormat(const QString &formatName);
[[nodiscard]] Error encrypted();
/// Cut short, or a part of it does not fit together. @p row is the last row read, 0 if none.
[[nodiscard]] Error damaged(int row = 0);
[[nodiscard]] Error fileTooLarge(qint64 bytes, qint64 limit);
/// Unpacks to far more than an honest workbook would.
[[nodiscard]] Error suspicious();
[[nodiscard]] Error tooManyRows(int limit);
[[nodiscard]] Error textTooLong(int row);
[[nodiscard]] Error noSuchSheet(const QString &name);
[[nodiscard]] Error unknownEncoding();
[[nodiscard]] Error wrongEncoding(const QString &encoding);
[[nodiscard]] Error unclosedQuote(int row);
[[nodiscard]] Error cancelled();
/// @param letters with their rows: "第 12 行“㐂”"
[[nodiscard]] Error unwritableLetters(const QStringList &letters, qint64 count);
[[nodiscard]] Error cannotWrite(const QString &path, const QString &reason);

/// The reason in a few words, for cannotWrite().
[[nodiscard]] QString reasonOf(QFileDevice::FileError error);

} // namespace jiesu::sheeterror
