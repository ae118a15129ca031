// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/textclassifier.h"

#include <functional>
#include <memory>

namespace jiesu {

struct LabelledText
{
    QString text;
    qint64 label = 0;
};

/// How the held-back texts of one label fared.
struct LabelTrial
{
    qint64 label = 0;
    int heldBack = 0;
    int right = 0; ///< the first suggestion was the label
    friend bool operator==(const LabelTrial &, const LabelTrial &) = default;
};

/// A classifier and how good it is.
struct TrainedClassifier
{
    TextClassifier classifier;
    int learned = 0;                ///< texts it was made from
    int heldBack = 0;               ///< texts that a first classifier, made of the others, was tried on
    int heldBackRight = 0;          ///< of these, how many first suggestions were right
    std::vector<LabelTrial> trials; ///< the same by label, in the order of the classifier's labels
};

/// Fewest texts of a label that is learned at all.
inline constexpr int fewestTexts = 4;
/// Grams that are looked for: the most frequent of those that stand in two texts or more.
inline constexpr int vocabularyLimit = 50'000;

/// Learns from @p texts: TF-IDF of one- to three-character grams and, for each label, a linear support vector
/// machine (LIBLINEAR) against all the others, with errors at rare labels counting more. Every fifth text of
/// each label is held back first, to measure the precision and to make shares of distances; the classifier
/// handed out has learned them too. The same texts give the same classifier. Takes seconds to a minute and
/// up to 48 bytes for each character learned: call it on a thread of its own.
/// @param cancelled asked between labels; may be empty
/// @return nothing if cancelled, or with fewer than two labels that have fewestTexts
[[nodiscard]] std::optional<TrainedClassifier> trainClassifier(const std::vector<LabelledText> &texts,
                                                               const std::function<bool()> &cancelled = {});

} // namespace jiesu
