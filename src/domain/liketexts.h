// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

#include <span>
#include <vector>

namespace jiesu {

/// What one caller said, and where it is about.
struct MatterText
{
    QString text;
    PlaceId street; ///< may be unset
    PlaceId point;  ///< may be unset
};

/// From so much in common, of a hundred, two texts are about one matter. Measured, see docs/metrics.md.
inline constexpr int oneMatterPercent = 35;

/// Puts texts together that different people may have said about one matter (热点问题归并). Each text is
/// compared, in the given order, with the first text of every group, by the grams of two letters of its first
/// 300 letters (text::grams(), each once). A gram weighs 1 if no more than 20 texts or one of a hundred have
/// it, 0 if all have it, and between them the square of log(texts / texts with it) / log 100: what everybody
/// says ("来电人反映", "请尽快处理") counts for little among many texts. Two texts belong together if what
/// both have weighs oneMatterPercent or more of what either has (weighted Jaccard) and they do not name
/// different streets or different points. A text joins the likest group, or else begins one. Only groups of
/// two or more are given, by their first text; each holds indexes into @p texts in order. Texts of fewer than
/// five letters are in no group.
///
/// The comparisons are few: only with groups that have two of the rarest grams in common, out of those that
/// outweigh what a like text could do without (prefix filter). Pure and thread safe.
[[nodiscard]] std::vector<std::vector<std::size_t>> groupsOfLike(std::span<const MatterText> texts);

} // namespace jiesu
