// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiesu {

/// The mobile numbers in a long text with their middle digits hidden; longer runs of digits stay.
[[nodiscard]] QString withMaskedPhones(const QString &text);

} // namespace jiesu
