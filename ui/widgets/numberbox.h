// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QSpinBox;
class QWidget;

namespace jiesu {

/// A small box for a whole number inside a sentence; it tells the number when Enter or Tab ends the typing.
/// @param name for screen readers
[[nodiscard]] QSpinBox *numberBox(int from, int to, const QString &name);

/// A line of words with boxes between them: the first words, the first box, the second words …
[[nodiscard]] QWidget *boxSentence(const QStringList &words, const std::vector<QSpinBox *> &boxes);

} // namespace jiesu
