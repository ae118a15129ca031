// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>
#include <QString>

/// What the writers of spreadsheets share.
namespace jiesu::exporttext {

/// @p text as it may stand in a file: passed through text::clean() where it has characters that no file
/// format keeps. Returns @p text itself where nothing is to be done; otherwise a view of @p buffer.
[[nodiscard]] QStringView writable(QStringView text, QString &buffer);

/// Whether a spreadsheet program may take the text for a formula.
[[nodiscard]] bool looksLikeFormula(QStringView text);

/// Where to cut @p text so that at most @p limit UTF-16 units come before, and no character is torn apart.
[[nodiscard]] qsizetype cutBefore(QStringView text, qsizetype limit);

/// @p name with a dash for each sign that a file system does not take.
[[nodiscard]] QString lawfulFileName(QString name);

/// Exports hold personal data: a new file is for its owner only, a replaced one keeps its permissions.
[[nodiscard]] QFileDevice::Permissions permissionsFor(const QString &path);

/// Forces a file, or a folder's list of names, to the disk, so that writing and renaming outlive a power cut.
void syncToDisk(const QString &path);

} // namespace jiesu::exporttext
