// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace jiesu {

/// A ZIP file of these parts, by name, in this order; names end up as UTF-8. The same parts give the same
/// bytes. Empty if they cannot be packed.
[[nodiscard]] QByteArray zipped(const std::vector<std::pair<QString, QByteArray>> &parts);

} // namespace jiesu
