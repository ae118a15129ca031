// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace jiesu {

/// The words of @p text, as ICU's dictionary divides it, whose characters have the highest sum of @p votes
/// (one for each UTF-16 unit), best first. Only words of two or more letters with a sum above 0; no word
/// twice.
[[nodiscard]] QStringList strongestWords(const QString &text, const std::vector<double> &votes, int limit);

} // namespace jiesu
