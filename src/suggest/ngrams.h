// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jiesu {

/// One to three UTF-16 units of a text in one number: the first unit in the lowest 16 bits.
using Gram = quint64;

/// Longest run of characters that is one gram.
inline constexpr int longestGram = 3;
/// UTF-16 units of a text that are looked at: what a case is about stands at its beginning, and learning
/// 20,000 cases stays below half a gigabyte of memory however long their texts are.
inline constexpr qsizetype learnedLength = 500;

/// The form in which texts are learned and judged: text::folded() without white space, at most learnedLength.
[[nodiscard]] QString learnedForm(const QString &text);

/// The gram of @p length characters at @p position. Precondition: they lie inside @p form.
[[nodiscard]] Gram gramAt(const QString &form, qsizetype position, int length);

/// Calls @p visit(gram, position, length) for every gram of @p form.
template <class Visit> void forEachGram(const QString &form, Visit visit)
{
    for (qsizetype at = 0; at < form.size(); ++at) {
        for (int length = 1; length <= longestGram && at + length <= form.size(); ++length)
            visit(gramAt(form, at, length), at, length);
    }
}

} // namespace jiesu
