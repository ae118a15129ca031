// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiesu::test {

/// A file or folder of the project's sources: sourcePath(u"docs/metrics.csv"). In one file only, so that no
/// other knows where the sources lie and a compiler's cache serves every clone.
[[nodiscard]] QString sourcePath(QStringView relative = {});

/// A file of the folder shared/data beside the project; it may be absent.
[[nodiscard]] QString sharedDataPath(QStringView name);

} // namespace jiesu::test
