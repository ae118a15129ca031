// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/columnmapping.h"

/// How the texts of an imported sheet's cells are understood.
namespace jiesu::celltext {

/// A cell cut short for a sentence.
[[nodiscard]] QString shortened(const QString &text);
/// What people write into a cell to say that there is nothing.
[[nodiscard]] bool meansNothing(const QString &text);
/// Why the characters of a cell cannot be right; empty if they can.
[[nodiscard]] QString damage(const QString &text);
/// Without what nobody meant to write. Values below each other in a cell of units, categories or numbers end
/// with a mark that separates them.
[[nodiscard]] QString cleaned(const MappedColumn &column, const QString &text);
/// The whole telephone numbers of a cell but for @p first.
[[nodiscard]] QStringList otherNumbers(const QString &text, const QString &first);
/// The paths of a cell with several categories; the whole text where it is one.
[[nodiscard]] QStringList categoryPaths(const QString &text);
/// The names of a path from the first level down. City exports join them with "->", others with an arrow or a
/// slash.
[[nodiscard]] QStringList categoryNames(const QString &text);
/// Is this the first cell of a row that adds up those above?
[[nodiscard]] bool isTotal(const QString &text);

} // namespace jiesu::celltext
