// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QHash>

namespace jiesu {

/// Writes @p target as a copy of the ZIP file @p source, with other contents for the parts named (lower case)
/// in
/// @p parts; every other part is copied as it is packed. Unavailable where the disk is full or the path bad;
/// @p target is then to be thrown away.
[[nodiscard]] Result<Done> rewriteZip(const QString &source, const QString &target,
                                      const QHash<QByteArray, QByteArray> &parts);

} // namespace jiesu
